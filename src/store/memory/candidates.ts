import type { NodeType } from '../../model/types.js'
import type { ListRoot, Predicate } from '../read-plan.js'
import type { MemoryGraph } from './memory-graph.js'

/** What every node has, apart from the properties that are stated of it. */
const NOT_STATED = new Set(['id', 'label', 'status', 'knownFrom'])

/** All nodes that may be in a list: those of the fewest that one of its conditions leaves. Each is yet to be tested through the lens. */
export function candidates(graph: MemoryGraph, { type, where }: ListRoot): Iterable<number> {
  const narrowed = indexed(graph, type, where)
  return narrowed.length === 0
    ? graph.nodesOfType(type)
    : narrowed.reduce((fewest, each) => (each.length < fewest.length ? each : fewest))
}

/** For each condition that must be met and asks for a text as it is written, the nodes in which it is. */
function indexed(graph: MemoryGraph, type: NodeType, where: Predicate | null): readonly (readonly number[])[] {
  if (where?.kind === 'all') return where.of.flatMap((each) => indexed(graph, type, each))
  if (where?.kind !== 'compare' || NOT_STATED.has(where.property)) return []
  const texts = textsAskedFor(where)
  return texts === null ? [] : [graph.nodesWith(type, where.property, texts)]
}

function textsAskedFor({ operator, value }: Extract<Predicate, { kind: 'compare' }>): ReadonlySet<string> | null {
  if (operator === 'equals') return typeof value === 'string' ? new Set([value]) : null
  if (operator !== 'oneOf' || !Array.isArray(value)) return null
  const texts: readonly unknown[] = value
  return texts.every((each) => typeof each === 'string') ? new Set(texts) : null
}
