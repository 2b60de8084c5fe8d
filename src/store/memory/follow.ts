import type { ComparedValue, DaySpan, Hop, Operator, Predicate } from '../read-plan.js'
import { NOT_IN_FORCE } from './belief-columns.js'
import { type Fact, isDate, type Value, type View } from './view.js'

// Following and filtering ask each other: a hop may be limited by a condition, and a condition may be about what a hop reaches.

const DIRECTIONS = { OUT: ['OUT'], IN: ['IN'], BOTH: ['OUT', 'IN'] } as const

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
  const reached = isOnce(hop) ? onward(view, from, hop, origin) : spread(view, from, hop, origin)
  return hop.where === null ? reached : reached.filter(({ node }) => nodeMeets(view, node, hop.where))
}

export function isOnce({ atLeast, atMost }: Hop): boolean {
  return atLeast === 1 && atMost === 1
}

/** A hop that is taken once. From one node and in one direction it meets no relationship twice. */
function onward(view: View, from: readonly Reached[], hop: Hop, origin: string): readonly Reached[] {
  const ways = waysOn(view, from, hop, origin)
  if (from.length < 2 && hop.direction !== 'BOTH') return ways
  const relationships = view.graph.relationships.length
  return nearest(ways, ({ node, relationship }) => node * relationships + relationship)
}

/** A repeated hop: level by level, every node once, by its shortest way. */
function spread(view: View, from: readonly Reached[], hop: Hop, origin: string): readonly Reached[] {
  const visited = new Set(from.map(({ node }) => node))
  const reached: Reached[] = hop.atLeast === 0 ? [...from] : []
  let level = from
  for (let step = 1; step <= hop.atMost && level.length > 0; step++) {
    const ways = waysOn(view, level, hop, origin).filter(({ node }) => !visited.has(node))
    level = nearest(ways, ({ node }) => node)
    for (const { node } of level) visited.add(node)
    if (step >= hop.atLeast) for (const each of level) reached.push(each)
  }
  return reached
}

function waysOn(view: View, from: readonly Reached[], hop: Hop, origin: string): Reached[] {
  const ways: Reached[] = []
  for (const { node, distance } of from) {
    someNeighbour(view, node, hop, origin, (neighbour, relationship) => {
      ways.push({ node: neighbour, relationship, distance: distance + 1 })
      return false
    })
  }
  return ways
}

/** Of those with the same key the nearest; of equally near ones the one whose relationship comes first by id. */
function nearest(reached: readonly Reached[], keyOf: (reached: Reached) => number): readonly Reached[] {
  if (reached.length < 2) return reached
  const best = new Map<number, Reached>()
  for (const each of reached) {
    const key = keyOf(each)
    const known = best.get(key)
    if (!known || (each.distance - known.distance || each.relationship - known.relationship) < 0) best.set(key, each)
  }
  return [...best.values()]
}

/** Is a node one relationship away, as a reader sees it, such as a test wants? Asks of no more than it must. */
function someNeighbour(
  view: View,
  node: number,
  hop: Hop,
  origin: string,
  isWanted: (node: number, relationship: number) => boolean,
): boolean {
  const { graph } = view
  for (const type of hop.types) {
    for (const direction of DIRECTIONS[hop.direction]) {
      const { start, relationships } = graph.adjacency(type, direction)
      const end = start[node + 1] ?? 0
      for (let slot = start[node] ?? 0; slot < end; slot++) {
        const relationship = relationships[slot] ?? 0
        if (hop.history ? !view.knows(relationship) : view.standing(relationship) === NOT_IN_FORCE) continue
        if (hop.matching !== null && graph.relationship(relationship).properties[hop.matching] !== origin) continue
        if (isWanted(direction === 'OUT' ? graph.toOf(relationship) : graph.fromOf(relationship), relationship)) return true
      }
    }
  }
  return false
}

/** Does a walk along some hops lead to a node that meets a condition? Where each is taken once, the first such node is enough. */
function leads(view: View, start: number, hops: readonly Hop[], where: Predicate | null): boolean {
  if (!hops.every(isOnce)) return follow(view, start, hops).some(({ node }) => nodeMeets(view, node, where))
  const origin = view.graph.node(start).id
  const leadsOn = (node: number, taken: number): boolean => {
    const hop = hops[taken]
    if (!hop) return nodeMeets(view, node, where)
    return someNeighbour(view, node, hop, origin, (next) => nodeMeets(view, next, hop.where) && leadsOn(next, taken + 1))
  }
  return leadsOn(start, 0)
}

function nodeMeets(view: View, index: number, predicate: Predicate | null): boolean {
  return predicate === null || meets(view, { kind: 'node', index }, predicate)
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
      return fact.kind === 'node' && leads(view, fact.index, predicate.hops, predicate.where)
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
