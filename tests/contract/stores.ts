import type { Graph } from '../../src/model/graph.js'
import type { GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { graphSource, importGraph, Neo4jStore, openDriver } from '../../src/store/neo4j/index.js'
import { emptyDatabase } from '../neo4j/scratch-database.js'
import { neo4j } from '../neo4j/server.js'

/** An adapter under test: `open` gives a store that holds this graph and nothing else, until the next is opened. */
export interface StoreUnderTest {
  readonly name: string
  readonly open: (graph: Graph) => Promise<GraphStore>
  /** How much it is asked at random: a database takes its time over each plan that it has not seen, the more the deeper it is. */
  readonly random: { readonly share: number; readonly depth: number }
}

/** Every adapter that can be had here. A new one adds its line and inherits all of this folder. */
export const STORES: readonly StoreUnderTest[] = [
  { name: 'embedded', open: async (graph) => new MemoryStore(graph), random: { share: 1, depth: 3 } },
  ...(neo4j === null ? [] : [{ name: 'neo4j', open: onNeo4j(neo4j), random: { share: 1 / 20, depth: 1 } }]),
]

function onNeo4j(server: Parameters<typeof openDriver>[0]): StoreUnderTest['open'] {
  return async (graph) => {
    const driver = openDriver(server)
    await emptyDatabase(driver)
    await importGraph(driver, graphSource(graph), { grace: 0 })
    // What is asked here is meant to be hard, and the machine may be busy: how soon it is answered is a benchmark's question.
    return new Neo4jStore(driver, { deadlines: { transaction: 60_000, answer: 60_000, rest: 0 } })
  }
}
