import type { RelationshipType } from '../model/types.js'
import type { Follow, GraphStore, Hop, NodesRoot, Read, Row, RowValue, Selections, Step } from '../store/index.js'

/** One hop along a type of relationship, in force at the lens unless told otherwise. */
export function hop(type: RelationshipType, direction: 'OUT' | 'IN', more: Partial<Hop> = {}): Hop {
  return { types: [type], direction, atLeast: 1, atMost: 1, history: false, where: null, matching: null, ...more }
}

/** A step to all that some hops reach. */
export function list(output: string, hops: readonly Hop[], answer: Follow['answer'], selections: Selections): Step {
  return { output, via: { kind: 'follow', hops, answer }, shape: { kind: 'list' }, where: null, order: [], selections }
}

/** A step to the one that is preferred of what some hops reach. */
export function one(output: string, hops: readonly Hop[], answer: Follow['answer'], selections: Selections): Step {
  return { ...list(output, hops, answer, selections), shape: { kind: 'one' } }
}

/** The same fact once more, read for somebody else. */
export function itself(output: string, selections: Selections): Step {
  return { output, via: { kind: 'self' }, shape: { kind: 'one' }, where: null, order: [], selections }
}

/** The rows of some nodes, each once: null for one that is not there. One call of the store. */
export async function readNodes(
  store: GraphStore,
  root: Omit<NodesRoot, 'kind'>,
  lens: Read['lens'],
): Promise<readonly (Row | null)[]> {
  const [answer] = await store.read([{ root: { kind: 'nodes', ...root }, lens }])
  if (answer?.kind !== 'nodes') throw new Error('The store answered a read of nodes with something else')
  return answer.rows
}

/** The rows under an output; none where the row has none. */
export function rowsAt(row: Row | null, output: string): readonly Row[] {
  const value = row?.[output]
  return Array.isArray(value) ? value.filter(isRow) : []
}

/** The row under an output, or null. */
export function rowAt(row: Row | null, output: string): Row | null {
  const value = row?.[output]
  return isRow(value) ? value : null
}

function isRow(value: RowValue | undefined): value is Row {
  return typeof value === 'object' && value !== null && '$type' in value
}
