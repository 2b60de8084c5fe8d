import neo4j, { type Integer } from 'neo4j-driver'
import type { GraphNode, GraphRelationship } from '../../../model/graph.js'
import type { NodeType, RelationshipType } from '../../../model/types.js'
import { type Database, rowsOf } from '../database.js'
import { NODE_LABEL, storedNode, storedRelationship } from '../layout.js'
import { tableOf } from './batch-table.js'
import { type Batch, batchesByType, eachOf } from './batches.js'
import { checkedOrder, type GraphSource } from './graph-source.js'
import { SourceError } from './import-error.js'
import type { Contents } from './import-report.js'

// Measured on two cores that the server shares: batches of 1,000 to 5,000 and two to four at once are within a tenth of each other, one
// at once leaves a core idle.
const BATCH = 2_000
const AT_ONCE = 3

/** How writing goes on: told after each batch, and asked whether to go on by throwing. */
export type Written = (phase: 'nodes' | 'relationships', done: number) => void

/**
 * Writes a graph as a copy of this number, beside whatever is there, and tells what it holds. Memory stays the same however large the
 * graph. Throws {@link SourceError} for a source out of order or with a relationship to a node that it hasn't.
 */
export async function writeCopy(database: Database, source: GraphSource, copy: number, written: Written): Promise<Contents> {
  const counts = new Map<NodeType | RelationshipType, number>()
  let latestSource: number | null = null
  const count = (batch: Batch<unknown, NodeType | RelationshipType>): void => {
    counts.set(batch.type, (counts.get(batch.type) ?? 0) + batch.facts.length)
  }

  let nodes = 0
  await eachOf(batchesByType<NodeType, GraphNode>(checkedOrder(source.nodes()), BATCH), AT_ONCE, async (batch) => {
    await writeNodes(database, copy, batch)
    count(batch)
    for (const node of batch.facts) latestSource = later(latestSource, publication(node))
    nodes += batch.facts.length
    written('nodes', nodes)
  })

  let relationships = 0
  const batches = batchesByType<RelationshipType, GraphRelationship>(checkedOrder(source.relationships()), BATCH)
  await eachOf(batches, AT_ONCE, async (batch) => {
    await writeRelationships(database, copy, batch)
    count(batch)
    relationships += batch.facts.length
    written('relationships', relationships)
  })
  return { counts, latestSource }
}

async function writeNodes(database: Database, copy: number, { type, facts }: Batch<GraphNode, NodeType>): Promise<void> {
  const number = neo4j.int(copy)
  const { entries, rows } = tableOf(facts.map(storedNode))
  await writeOnce(database, {
    text: `UNWIND $p.rows AS row CREATE (:${NODE_LABEL}:${type} {copy: $p.copy, ${entries}})`,
    parameters: { p: { copy: number, rows } },
    isThere: {
      text: `MATCH (n:${NODE_LABEL} {copy: $p.copy, id: $p.id}) RETURN n.id`,
      parameters: { p: { copy: number, id: facts[0]?.id } },
    },
  })
}

async function writeRelationships(
  database: Database,
  copy: number,
  { type, facts }: Batch<GraphRelationship, RelationshipType>,
): Promise<void> {
  const number = neo4j.int(copy)
  const { entries, rows } = tableOf(
    facts.map(storedRelationship),
    facts.map(({ from, to }) => [from, to]),
  )
  const result = await writeOnce(database, {
    text: `UNWIND $p.rows AS row
           MATCH (from:${NODE_LABEL} {copy: $p.copy, id: row[0]})
           MATCH (to:${NODE_LABEL} {copy: $p.copy, id: row[1]})
           CREATE (from)-[r:${type} {${entries}}]->(to)
           RETURN count(r) AS count`,
    parameters: { p: { copy: number, rows } },
    isThere: {
      text: `MATCH (from:${NODE_LABEL} {copy: $p.copy, id: $p.from})-[r:${type} {id: $p.id}]->() RETURN r.id`,
      parameters: { p: { copy: number, from: facts[0]?.from, id: facts[0]?.id } },
    },
  })
  if (result !== 'was there' && result[0]?.count !== facts.length) throw await looseEnd(database, number, facts)
}

interface Writing {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** Has rows when the batch's first fact is there, and with it, since a batch is one transaction, all others. */
  readonly isThere: { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }
}

/**
 * Writes a batch in a transaction that the driver may try again. A connection can be lost between a commit and its answer, so whoever
 * tries again looks first: the driver waits about a second before, longer than a commit that was under way takes.
 */
async function writeOnce(database: Database, writing: Writing): Promise<'was there' | { count: number }[]> {
  const session = database.session()
  let attempts = 0
  try {
    return await session.executeWrite(async (transaction) => {
      attempts += 1
      if (attempts > 1) {
        const { text, parameters } = writing.isThere
        if ((await rowsOf(transaction, text, parameters)).length > 0) return 'was there'
      }
      return rowsOf<{ count: number }>(transaction, writing.text, writing.parameters)
    })
  } finally {
    await session.close()
  }
}

/** What to say of a batch of which not every relationship has two ends. */
async function looseEnd(database: Database, copy: Integer, facts: readonly GraphRelationship[]): Promise<SourceError> {
  const [row] = await database.read<{ id: string; end: string }>(
    `UNWIND $p.rows AS row UNWIND [row.from, row.to] AS end
     WITH row, end WHERE NOT EXISTS { MATCH (:${NODE_LABEL} {copy: $p.copy, id: end}) }
     RETURN row.id AS id, end LIMIT 1`,
    { p: { copy, rows: facts.map(({ id, from, to }) => ({ id, from, to })) } },
  )
  return new SourceError(
    row ? `The relationship "${row.id}" names the node "${row.end}", which there is not` : 'Relationships were lost in writing',
  )
}

function publication({ type, properties }: GraphNode): number | null {
  const published = properties.publishedOn
  return type === 'Source' && typeof published === 'object' && 'latest' in published ? published.latest : null
}

function later(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.max(a, b)
}
