import type { Path, PathsAnswer, PathsRoot, Row, Selections } from '../read-plan.js'
import { NOT_IN_FORCE } from './belief-columns.js'
import type { Adjacency } from './memory-graph.js'
import { rowOf } from './row.js'
import type { Fact, View } from './view.js'

/** The shortest paths between two nodes: from both ends level by level until they meet, then along what leads on, in order. */
export function pathsOf(view: View, root: PathsRoot): PathsAnswer {
  const from = view.graph.indexOf(root.from)
  const to = view.graph.indexOf(root.to)
  const unknown = [...new Set([root.from, root.to])].filter((id) => view.graph.indexOf(id) === undefined)
  if (from === undefined || to === undefined || !view.hasNode(from) || !view.hasNode(to)) return { paths: [], unknown }
  const links = new Links(view, root)
  const distances = distancesTo(links, from, to, root.maxLength)
  const ways = distances ? firstWays(links, distances, from, root.first) : []
  const node = reader(view, 'node', root.selections)
  const relationship = reader(view, 'relationship', root.relationshipSelections)
  return {
    paths: ways.map(
      ({ nodes, relationships }): Path => ({
        length: relationships.length,
        nodes: nodes.map(node),
        relationships: relationships.map(relationship),
      }),
    ),
    unknown,
  }
}

/** Reads each fact once, in however many paths it is. */
function reader(view: View, kind: Fact['kind'], selections: Selections): (index: number) => Row {
  const rows = new Map<number, Row>()
  return (index) => {
    const row = rows.get(index) ?? rowOf(view, { kind, index }, selections)
    rows.set(index, row)
    return row
  }
}

/** The relationships in force of the types asked for, from either of their ends. */
class Links {
  readonly #view: View
  readonly #ways: readonly { readonly adjacency: Adjacency; readonly isOut: boolean }[]

  constructor(view: View, { through }: PathsRoot) {
    const { graph } = view
    this.#view = view
    this.#ways =
      through === null
        ? [
            { adjacency: graph.outgoing, isOut: true },
            { adjacency: graph.incoming, isOut: false },
          ]
        : [...new Set(through)].flatMap((type) => [
            { adjacency: graph.adjacency(type, 'OUT'), isOut: true },
            { adjacency: graph.adjacency(type, 'IN'), isOut: false },
          ])
  }

  /** Shows each neighbour of a node, with the relationship to it: one that has several comes as often. */
  each(node: number, show: (neighbour: number, relationship: number) => void): void {
    const { graph } = this.#view
    for (const { adjacency, isOut } of this.#ways) {
      const { start, relationships } = adjacency
      const end = start[node + 1] ?? 0
      for (let slot = start[node] ?? 0; slot < end; slot++) {
        const relationship = relationships[slot] ?? 0
        if (this.#view.standing(relationship) === NOT_IN_FORCE) continue
        show(isOut ? graph.toOf(relationship) : graph.fromOf(relationship), relationship)
      }
    }
  }
}

/** What was reached from one end, level by level. */
interface Side {
  readonly distances: Map<number, number>
  level: number[]
  depth: number
}

const sideAt = (node: number): Side => ({ distances: new Map([[node, 0]]), level: [node], depth: 0 })

/**
 * How far it is to the end, for every node of a shortest path, and for others that no such node leads to. Null when no path is
 * short enough.
 */
function distancesTo(links: Links, from: number, to: number, maxLength: number): ReadonlyMap<number, number> | null {
  const near = sideAt(from)
  const far = sideAt(to)
  let meeting = near.level.filter((node) => far.distances.has(node))
  while (meeting.length === 0) {
    const [side, other] = near.level.length < far.level.length ? [near, far] : [far, near]
    if (side.level.length === 0 || near.depth + far.depth === maxLength) return null
    grow(links, side)
    meeting = side.level.filter((node) => other.distances.has(node))
  }
  return addBackwards(links, near, far, meeting)
}

function grow(links: Links, side: Side): void {
  const next: number[] = []
  const depth = side.depth + 1
  for (const node of side.level) {
    links.each(node, (neighbour) => {
      if (side.distances.has(neighbour)) return
      side.distances.set(neighbour, depth)
      next.push(neighbour)
    })
  }
  side.level = next
  side.depth = depth
}

/** To the distances from the far end, those of the nodes of the near side that lead to where the sides met. */
function addBackwards(links: Links, near: Side, far: Side, meeting: readonly number[]): ReadonlyMap<number, number> {
  const { distances } = far
  let level = meeting
  for (let depth = near.depth - 1; depth >= 0; depth--) {
    const before: number[] = []
    for (const node of level) {
      links.each(node, (neighbour) => {
        if (near.distances.get(neighbour) !== depth || distances.has(neighbour)) return
        distances.set(neighbour, far.depth + near.depth - depth)
        before.push(neighbour)
      })
    }
    level = before
  }
  return distances
}

interface Way {
  readonly nodes: readonly number[]
  readonly relationships: readonly number[]
}

interface Step {
  readonly node: number
  readonly relationship: number
}

/** The first paths along nodes that each lie one nearer. None is a dead end, so that no more is walked than is found. */
function firstWays(links: Links, distances: ReadonlyMap<number, number>, from: number, first: number): readonly Way[] {
  const stepsFrom = new Map<number, readonly Step[]>()
  const steps = (node: number): readonly Step[] => {
    const known = stepsFrom.get(node)
    if (known) return known
    const found: Step[] = []
    const nearer = (distances.get(node) ?? 0) - 1
    links.each(node, (neighbour, relationship) => {
      if (distances.get(neighbour) === nearer) found.push({ node: neighbour, relationship })
    })
    // Indexes are in the order of ids.
    found.sort((a, b) => a.node - b.node || a.relationship - b.relationship)
    stepsFrom.set(node, found)
    return found
  }
  const ways: Way[] = []
  const walk = (node: number, { nodes, relationships }: Way): void => {
    if (distances.get(node) === 0) ways.push({ nodes, relationships })
    else
      for (const step of steps(node)) {
        if (ways.length === first) return
        walk(step.node, { nodes: [...nodes, step.node], relationships: [...relationships, step.relationship] })
      }
  }
  walk(from, { nodes: [from], relationships: [] })
  return ways
}
