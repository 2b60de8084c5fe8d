import type { Hop } from '../read-plan.js'
import { meets } from './predicate.js'
import type { View } from './view.js'

/** A node that was reached, the relationship that led there last (-1 when the walk stayed where it was), and how far it is. */
export interface Reached {
  readonly node: number
  readonly relationship: number
  readonly distance: number
}

/** Where a walk along some hops ends, each relationship and node at most once per hop, nearest first. */
export function follow(view: View, start: number, hops: readonly Hop[]): readonly Reached[] {
  const origin = view.graph.node(start).id
  let reached: readonly Reached[] = [{ node: start, relationship: -1, distance: 0 }]
  for (const hop of hops) reached = take(view, reached, hop, origin)
  return reached
}

function take(view: View, from: readonly Reached[], hop: Hop, origin: string): readonly Reached[] {
  if (hop.atLeast === 1 && hop.atMost === 1) {
    const taken = new Set<number>()
    const reached: Reached[] = []
    for (const { node, distance } of from) {
      for (const next of neighbours(view, node, hop, origin)) {
        if (taken.has(next.relationship) || !meets(view, { kind: 'node', index: next.node }, hop.where)) continue
        taken.add(next.relationship)
        reached.push({ ...next, distance: distance + 1 })
      }
    }
    return reached
  }
  return spread(view, from, hop, origin)
}

/** A repeated hop: level by level, every node once, by its shortest way. */
function spread(view: View, from: readonly Reached[], hop: Hop, origin: string): readonly Reached[] {
  const fits = ({ node }: Reached) => meets(view, { kind: 'node', index: node }, hop.where)
  const visited = new Set(from.map(({ node }) => node))
  const reached: Reached[] = hop.atLeast === 0 ? from.filter(fits) : []
  let level = from
  for (let step = 1; step <= hop.atMost && level.length > 0; step++) {
    const next: Reached[] = []
    for (const { node, distance } of level) {
      for (const neighbour of neighbours(view, node, hop, origin)) {
        if (visited.has(neighbour.node)) continue
        visited.add(neighbour.node)
        next.push({ ...neighbour, distance: distance + 1 })
      }
    }
    if (step >= hop.atLeast) reached.push(...next.filter(fits))
    level = next
  }
  return reached
}

/** The nodes one relationship away, as a reader sees them. */
export function* neighbours(
  view: View,
  node: number,
  hop: Pick<Hop, 'types' | 'direction' | 'history' | 'matching'>,
  origin: string,
): Generator<{ readonly node: number; readonly relationship: number }> {
  const { graph } = view
  for (const type of hop.types) {
    for (const direction of hop.direction === 'BOTH' ? (['OUT', 'IN'] as const) : [hop.direction]) {
      for (const relationship of graph.adjacent(type, direction, node)) {
        if (hop.history ? !view.knows(relationship) : view.standing(relationship) === 0) continue
        if (hop.matching !== null && graph.relationship(relationship).properties[hop.matching] !== origin) continue
        yield { node: direction === 'OUT' ? graph.toOf(relationship) : graph.fromOf(relationship), relationship }
      }
    }
  }
}
