import type { NodeType } from '../../model/types.js'
import type { Predicate } from '../read-plan.js'
import { isOnce } from './follow.js'
import type { MemoryGraph } from './memory-graph.js'

type Condition<Kind extends Predicate['kind']> = Extract<Predicate, { kind: Kind }>
type Nodes = ArrayLike<number> & Iterable<number>

const OPPOSITE = { OUT: ['IN'], IN: ['OUT'], BOTH: ['OUT', 'IN'] } as const
/** What every node has, apart from the properties that are stated of it. */
const NOT_STATED = new Set(['id', 'label', 'status', 'knownFrom'])

/**
 * All nodes of a type that may meet a condition: the fewest that one part of it leaves. What they are made from knows no lens, so
 * each is yet to be tested.
 */
export function candidates(graph: MemoryGraph, type: NodeType, where: Predicate | null): Nodes {
  let fewest: readonly Nodes[] = [graph.nodesOfType(type)]
  for (const part of required(where)) {
    const nodes = part.kind === 'compare' ? stating(graph, type, part) : related(graph, type, part, lengthOf(fewest))
    if (nodes && lengthOf(nodes) < lengthOf(fewest)) fewest = nodes
  }
  const [only] = fewest
  // Put together once it is known that no other part leaves fewer.
  return only && fewest.length === 1 ? only : fewest.flatMap((each) => [...each])
}

const lengthOf = (lists: readonly Nodes[]): number => lists.reduce((sum, { length }) => sum + length, 0)

/** The conditions that must all be met. */
function required(where: Predicate | null): readonly Predicate[] {
  if (where === null) return []
  return where.kind === 'all' ? where.of.flatMap(required) : [where]
}

/** The nodes that state a text that is asked for; null for other comparisons. */
function stating(
  graph: MemoryGraph,
  type: NodeType,
  { property, operator, value }: Condition<'compare'>,
): readonly Nodes[] | null {
  if (NOT_STATED.has(property)) return null
  const asked: readonly unknown[] = operator === 'equals' ? [value] : operator === 'oneOf' && Array.isArray(value) ? value : []
  const texts = new Set(asked.filter((each) => typeof each === 'string'))
  return texts.size > 0 && asked.every((each) => typeof each === 'string') ? graph.nodesWith(type, property, texts) : null
}

/** The nodes one relationship away from those that may meet the condition at its other end; null where that takes more than `most`. */
function related(graph: MemoryGraph, type: NodeType, condition: Predicate, most: number): readonly Nodes[] | null {
  if (condition.kind !== 'related') return null
  const { hops, where } = condition
  const [hop, ...others] = hops
  const types = required(where).find((each) => each.kind === 'ofType')?.types
  if (!hop || others.length > 0 || !isOnce(hop) || !types) return null
  const ends = types.map((each) => candidates(graph, each, where))
  if (lengthOf(ends) > most) return null
  const found = new Set<number>()
  let met = 0
  for (const relationshipType of hop.types) {
    for (const direction of OPPOSITE[hop.direction]) {
      const { start, relationships } = graph.adjacency(relationshipType, direction)
      for (const end of ends.flatMap((each) => [...each])) {
        const last = start[end + 1] ?? 0
        for (let slot = start[end] ?? 0; slot < last; slot++) {
          if (++met > most) return null
          const relationship = relationships[slot] ?? 0
          const node = direction === 'OUT' ? graph.toOf(relationship) : graph.fromOf(relationship)
          if (graph.node(node).type === type) found.add(node)
        }
      }
    }
  }
  return [[...found]]
}
