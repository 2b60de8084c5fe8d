import neo4j, { type Driver } from 'neo4j-driver'
import type { Graph, GraphNode, GraphRelationship } from '../../model/graph.js'
import { StoreError } from '../graph-store.js'
import { Database } from './database.js'
import { decodeNode, decodeRelationship } from './decode.js'
import { NODE_LABEL } from './layout.js'
import { readPointer } from './pointer.js'

/** A node with what begins at it. */
export interface StoredNode {
  readonly node: GraphNode
  readonly relationships: readonly GraphRelationship[]
}

/** Nodes read in one query, with their relationships. */
const PAGE = 1_000
/** How often a graph that is replaced while it is read is begun anew. */
const ATTEMPTS = 5

/**
 * All of the graph, as it was imported. Throws {@link StoreError} where there is none. A copy that an import replaces meanwhile may be
 * removed before it is read whole, so the pointer is looked at before and after, and the new graph read instead.
 */
export async function readGraph(driver: Driver, name?: string): Promise<Graph> {
  const database = new Database(driver, name)
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { copy, version } = await readPointer(database)
    if (copy === null || version === null) throw new StoreError('The database holds no graph yet: import one')
    const nodes: GraphNode[] = []
    const relationships: GraphRelationship[] = []
    for await (const stored of readCopy(database, copy)) {
      nodes.push(stored.node)
      for (const relationship of stored.relationships) relationships.push(relationship)
    }
    if ((await readPointer(database)).copy === copy) return { version, nodes, relationships }
  }
  throw new Error(`The graph was replaced ${ATTEMPTS} times while it was read`)
}

/** Streams a copy in the order of its nodes' ids, a page at a time. */
export async function* readCopy(database: Database, copy: number): AsyncGenerator<StoredNode> {
  for (let after = ''; ; ) {
    const page = await database.read<StoredRow>(
      `MATCH (n:${NODE_LABEL}) WHERE n.copy = $p.copy AND n.id > $p.after
       WITH n ORDER BY n.id LIMIT ${PAGE}
       RETURN labels(n) AS labels, properties(n) AS properties,
              COLLECT { MATCH (n)-[r]->(to) RETURN {type: type(r), to: to.id, properties: properties(r)} } AS relationships`,
      { p: { copy: neo4j.int(copy), after } },
    )
    for (const row of page) {
      const node = decodeNode(row.labels, row.properties)
      const relationships = row.relationships.map(({ type, to, properties }) =>
        decodeRelationship({ type, from: node.id, to }, properties),
      )
      yield { node, relationships }
      after = node.id
    }
    if (page.length < PAGE) return
  }
}

interface StoredRow {
  readonly [column: string]: unknown
  readonly labels: string[]
  readonly properties: Record<string, unknown>
  readonly relationships: { type: string; to: string; properties: Record<string, unknown> }[]
}
