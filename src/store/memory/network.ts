import { RELATIONSHIP_TYPES } from '../../model/types.js'
import type { NetworkAnswer, NetworkRoot } from '../read-plan.js'
import { NOT_IN_FORCE } from './belief-columns.js'
import { rowOf } from './row.js'
import type { View } from './view.js'

/**
 * The part of the graph around some nodes: breadth first, relationships in the order of their ids, until depth or limit. A
 * relationship is in it when both its ends are. Nodes come nearest first, then by id.
 */
export function networkOf(view: View, root: NetworkRoot): NetworkAnswer {
  const { distances, relationships, truncated } = root.around === null ? whole(view, root) : around(view, root, root.around)
  const nodes = Array.from(distances, ([index, distance]) => ({ index, distance })).sort(
    (a, b) => (a.distance ?? 0) - (b.distance ?? 0) || a.index - b.index,
  )
  return {
    nodes: nodes.map(({ index, distance }) => ({ node: rowOf(view, { kind: 'node', index }, root.selections), distance })),
    relationships: [...relationships].map((index) => rowOf(view, { kind: 'relationship', index }, root.relationshipSelections)),
    ends: [...relationships].map((index) => [
      view.graph.node(view.graph.fromOf(index)).id,
      view.graph.node(view.graph.toOf(index)).id,
    ]),
    truncated,
    unknown: (root.around ?? []).filter((id) => view.graph.indexOf(id) === undefined),
  }
}

interface Part {
  readonly distances: ReadonlyMap<number, number | null>
  readonly relationships: ReadonlySet<number>
  readonly truncated: boolean
}

function around(view: View, root: NetworkRoot, ids: readonly string[]): Part {
  const starts = ids.map((id) => view.graph.indexOf(id)).filter((index) => index !== undefined)
  const distances = new Map<number, number>(
    starts.filter((index) => view.takesNode(index, root.history)).map((index) => [index, 0]),
  )
  const relationships = new Set<number>()
  let level = [...distances.keys()]
  for (let distance = 1; distance <= root.depth + 1 && level.length > 0; distance++) {
    const next: number[] = []
    for (const relationship of linksAt(view, root, level)) {
      if (relationships.has(relationship)) continue
      const to = view.graph.toOf(relationship)
      const node = distances.has(to) ? view.graph.fromOf(relationship) : to
      // One level past the depth only closes triangles: links between nodes that are in already.
      if (!distances.has(node) && (distance > root.depth || !accepts(view, root, node))) continue
      if (relationships.size === root.limit) return { distances, relationships, truncated: true }
      relationships.add(relationship)
      if (!distances.has(node)) {
        distances.set(node, distance)
        next.push(node)
      }
    }
    level = next
  }
  return { distances, relationships, truncated: false }
}

/** The relationships at some nodes, in the order of their ids. One between two of them comes twice. */
function linksAt(view: View, root: NetworkRoot, nodes: readonly number[]): Int32Array {
  const through = root.through && new Set(root.through)
  const found: number[] = []
  for (const { start, relationships } of [view.graph.outgoing, view.graph.incoming]) {
    for (const node of nodes) {
      const end = start[node + 1] ?? 0
      for (let slot = start[node] ?? 0; slot < end; slot++) {
        const relationship = relationships[slot] ?? 0
        if (through && !through.has(view.graph.relationship(relationship).type)) continue
        if (takes(view, root, relationship)) found.push(relationship)
      }
    }
  }
  return Int32Array.from(found).sort()
}

function whole(view: View, root: NetworkRoot): Part {
  const through = new Set(root.through ?? RELATIONSHIP_TYPES)
  const distances = new Map<number, null>()
  const relationships = new Set<number>()
  for (let index = 0; index < view.graph.relationships.length; index++) {
    if (!through.has(view.graph.relationship(index).type) || !takes(view, root, index)) continue
    const ends = [view.graph.fromOf(index), view.graph.toOf(index)]
    if (!ends.every((node) => accepts(view, root, node))) continue
    if (relationships.size === root.limit) return { distances, relationships, truncated: true }
    relationships.add(index)
    for (const node of ends) distances.set(node, null)
  }
  return { distances, relationships, truncated: false }
}

/** Of what is known both ends are known, and of what is in force both are there. */
function takes(view: View, { history }: NetworkRoot, relationship: number): boolean {
  return history ? view.knows(relationship) : view.standing(relationship) !== NOT_IN_FORCE
}

function accepts(view: View, root: NetworkRoot, node: number): boolean {
  return root.types === null || root.types.includes(view.graph.node(node).type)
}
