import type { Driver } from 'neo4j-driver'
import { StoreError } from '../graph-store.js'
import type { Origin } from '../replica/index.js'
import { Database } from './database.js'
import { readPointer } from './pointer.js'
import { readGraph } from './read-graph.js'

/** The graph of a database as what a replica is held of. Takes the driver over: closing it closes the driver. */
export function replicaOrigin(driver: Driver, name: string | undefined): Origin {
  const database = new Database(driver, name)
  return {
    load: () => readGraph(driver, name),
    version: async () => {
      const { version } = await readPointer(database)
      if (version === null) throw new StoreError('The database holds no graph any more')
      return version
    },
    close: () => driver.close(),
  }
}
