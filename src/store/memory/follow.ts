import type { ComparedValue, DaySpan, Hop, Operator, Predicate } from '../read-plan.js'
import { type Fact, isDate, type Value, type View } from './view.js'

// Following and filtering ask each other: a hop may be limited by a condition, and a condition may be about what a hop reaches.

/** A node that was reached, the relationship that led there last (-1 when the walk stayed where it was), and how far it is. */
export interface Reached {
  readonly node: number
  readonly relationship: number
  readonly distance: number
}

/** Where a walk along some hops ends: each way to a node that a hop's last relationship makes, once, by its shortest way. */
export function follow(view: View, start: number, hops: readonly Hop[]): readonly Reached[] {
  const origin = view.graph.node(start).id
  let reached: readonly Reached[] = [{ node: start, relationship: -1, distance: 0 }]
  for (const hop of hops) reached = take(view, reached, hop, origin)
  return reached
}

function take(view: View, from: readonly Reached[], hop: Hop, origin: string): readonly Reached[] {
  const reached =
    hop.atLeast === 1 && hop.atMost === 1
      ? from.flatMap(({ node, distance }) => [...neighbours(view, node, hop, origin)].map((next) => further(next, distance)))
      : spread(view, from, hop, origin)
  return nearest(reached, ({ node, relationship }) => `${node} ${relationship}`).filter(({ node }) =>
    meets(view, { kind: 'node', index: node }, hop.where),
  )
}

/** A repeated hop: level by level, every node once, by its shortest way. */
function spread(view: View, from: readonly Reached[], hop: Hop, origin: string): readonly Reached[] {
  const visited = new Set(from.map(({ node }) => node))
  const reached: Reached[] = hop.atLeast === 0 ? [...from] : []
  let level = from
  for (let step = 1; step <= hop.atMost && level.length > 0; step++) {
    const ways = level.flatMap(({ node, distance }) =>
      [...neighbours(view, node, hop, origin)]
        .filter((neighbour) => !visited.has(neighbour.node))
        .map((neighbour) => further(neighbour, distance)),
    )
    level = nearest(ways, ({ node }) => node)
    for (const { node } of level) visited.add(node)
    if (step >= hop.atLeast) reached.push(...level)
  }
  return reached
}

function further(next: Omit<Reached, 'distance'>, distance: number): Reached {
  return { ...next, distance: distance + 1 }
}

/** Of those with the same key the nearest; of equally near ones the one whose relationship comes first by id. */
function nearest<Key>(reached: readonly Reached[], keyOf: (reached: Reached) => Key): Reached[] {
  const best = new Map<Key, Reached>()
  for (const each of reached) {
    const known = best.get(keyOf(each))
    if (!known || (each.distance - known.distance || each.relationship - known.relationship) < 0) best.set(keyOf(each), each)
  }
  return [...best.values()]
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

/** Does a fact meet a condition, as a reader sees it? */
export function meets(view: View, fact: Fact, predicate: Predicate | null): boolean {
  if (predicate === null) return true
  switch (predicate.kind) {
    case 'all':
      return predicate.of.every((each) => meets(view, fact, each))
    case 'any':
      return predicate.of.some((each) => meets(view, fact, each))
    case 'not':
      return !meets(view, fact, predicate.of)
    case 'ofType':
      return fact.kind === 'node' && predicate.types.includes(view.graph.node(fact.index).type)
    case 'stated':
      return view.property(fact, predicate.property) !== null
    case 'related':
      return (
        fact.kind === 'node' &&
        follow(view, fact.index, predicate.hops).some(({ node }) => meets(view, { kind: 'node', index: node }, predicate.where))
      )
    case 'compare':
      return compares(view.property(fact, predicate.property), predicate.operator, predicate.value)
  }
}

/** What nobody has stated meets no comparison. */
function compares(value: Value, operator: Operator, other: ComparedValue): boolean {
  if (value === null) return false
  switch (operator) {
    case 'equals':
      return (isDate(value) ? value.text : value) === other
    case 'oneOf':
      return Array.isArray(other) && other.some((each) => each === value)
    case 'contains':
      return typeof value === 'string' && typeof other === 'string' && value.toLowerCase().includes(other.toLowerCase())
    case 'startsWith':
      return typeof value === 'string' && typeof other === 'string' && value.toLowerCase().startsWith(other.toLowerCase())
    case 'has':
      return Array.isArray(value) && value.includes(other)
    case 'less':
      return typeof value === 'number' && typeof other === 'number' && value < other
    case 'atMost':
      return typeof value === 'number' && typeof other === 'number' && value <= other
    case 'greater':
      return typeof value === 'number' && typeof other === 'number' && value > other
    case 'atLeast':
      return typeof value === 'number' && typeof other === 'number' && value >= other
    case 'before':
      return isDate(value) && isSpan(other) && value.latest < other.earliest
    case 'after':
      return isDate(value) && isSpan(other) && value.earliest > other.latest
    case 'within':
      return isDate(value) && isSpan(other) && other.earliest <= value.earliest && value.latest <= other.latest
    case 'overlaps':
      return isDate(value) && isSpan(other) && value.earliest <= other.latest && other.earliest <= value.latest
  }
}

function isSpan(value: ComparedValue): value is DaySpan {
  return typeof value === 'object' && 'earliest' in value
}
