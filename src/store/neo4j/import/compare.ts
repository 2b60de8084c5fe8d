import type { GraphNode, GraphRelationship } from '../../../model/graph.js'
import type { Database } from '../database.js'
import { storedNode, storedRelationship } from '../layout.js'
import type { Pointer } from '../pointer.js'
import { type Difference, DifferenceCounter } from './difference.js'
import { checkPointer } from './flip-pointer.js'
import { checkedOrder, type GraphSource } from './graph-source.js'
import type { ImportOptions } from './import-report.js'
import { type FactMark, storedNodes, storedRelationships } from './stored-marks.js'

/** Facts between two reports of progress. */
const REPORTED_EVERY = 1_000

/**
 * What differs between the graph that the pointer was seen at and a source, by one walk along both. Throws OvertakenError when that graph
 * is no longer the one, and SourceError for a source out of order.
 */
export async function differenceFrom(
  database: Database,
  seen: Pointer,
  source: GraphSource,
  { progress }: Pick<ImportOptions, 'progress'>,
): Promise<Difference> {
  const { copy } = seen
  const total = source.size && source.size.nodes + source.size.relationships
  let done = 0
  const counter = new DifferenceCounter(() => {
    done += 1
    if (done % REPORTED_EVERY === 0) progress?.({ phase: 'comparing', done, total })
  })
  await counter.compare(copy === null ? nothing() : storedNodes(database, copy), nodeMarks(source))
  await counter.compare(copy === null ? nothing() : storedRelationships(database, copy), relationshipMarks(source))
  await checkPointer(database, seen)
  progress?.({ phase: 'comparing', done, total: done })
  return counter.difference
}

async function* nodeMarks(source: GraphSource): AsyncGenerator<FactMark> {
  for await (const node of checkedOrder(source.nodes())) yield markOf(node, storedNode(node).hash)
}

async function* relationshipMarks(source: GraphSource): AsyncGenerator<FactMark> {
  for await (const fact of checkedOrder(source.relationships())) yield markOf(fact, storedRelationship(fact).hash)
}

function markOf({ id, type }: GraphNode | GraphRelationship, hash: unknown): FactMark {
  return { id, type, hash: String(hash) }
}

/** The marks of a database without a graph. */
async function* nothing(): AsyncGenerator<FactMark> {}
