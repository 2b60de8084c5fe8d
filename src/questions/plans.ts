import type { Lens } from '../model/lens.js'
import type { RelationshipType } from '../model/types.js'
import type {
  Answer,
  Follow,
  GraphStore,
  Hop,
  NodesRoot,
  Page,
  PageAnswer,
  Row,
  RowValue,
  Selection,
  Selections,
  Step,
} from '../store/index.js'

/** All of a list. */
export const EVERYTHING: Page = Object.freeze({ first: null, after: null, last: null, before: null, count: false })

/** Nothing of a fact but its type and its id, which every row has. */
export const NOTHING: Selection = Object.freeze({ properties: [], steps: [] })

/** More levels than any bureaucracy has: a bound for a walk upwards, not for its answer. */
export const LEVELS = 16

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

/** A step to an end of the relationship that is stood on. */
export function end(output: string, of: 'from' | 'to', selections: Selections): Step {
  return { ...itself(output, selections), via: { kind: 'end', end: of } }
}

/** The same fact once more, read for somebody else. */
export function itself(output: string, selections: Selections): Step {
  return { output, via: { kind: 'self' }, shape: { kind: 'one' }, where: null, order: [], selections }
}

/** What a question is asked of: a node, as seen through a lens. */
export interface Subject {
  readonly id: string
  readonly lens: Lens
}

/**
 * The rows of some nodes, each as seen through its own lens: null for one that is not there. One call of the store, with a read for
 * each lens among them.
 */
export async function readNodes(
  store: GraphStore,
  subjects: readonly Subject[],
  root: Pick<NodesRoot, 'types' | 'selections'>,
): Promise<readonly (Row | null)[]> {
  const byLens = new Map<Lens, number[]>()
  subjects.forEach(({ lens }, index) => {
    const same = byLens.get(lens)
    if (same) same.push(index)
    else byLens.set(lens, [index])
  })
  const groups = [...byLens]
  const answers = await store.read(
    groups.map(([lens, indices]) => ({
      root: { kind: 'nodes', ids: indices.map((index) => subjects[index]?.id ?? ''), ...root },
      lens,
    })),
  )
  const rows = subjects.map((): Row | null => null)
  groups.forEach(([, indices], group) => {
    const found = nodesOf(answers[group])
    indices.forEach((index, place) => {
      rows[index] = found[place] ?? null
    })
  })
  return rows
}

/** The rows of an answer to a read of nodes. */
export function nodesOf(answer: Answer | undefined): readonly (Row | null)[] {
  if (answer?.kind !== 'nodes') throw new Error('The store answered a read of nodes with something else')
  return answer.rows
}

/** The rows of an answer to a read of a list. */
export function listOf(answer: Answer | undefined): readonly Row[] {
  return listPage(answer).edges.map(({ node }) => node)
}

/** The page that an answer to a read of a list is. */
export function listPage(answer: Answer | undefined): PageAnswer {
  if (answer?.kind !== 'list') throw new Error('The store answered a read of a list with something else')
  return answer.page
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

/** The texts of a property that is a list of them; none for anything else. */
export function textsOf(value: RowValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
