import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../scripts/neo4j/server.mjs'
import { NODE_TYPES } from '../../src/model/types.js'
import { Database } from '../../src/store/neo4j/database.js'
import { openDriver } from '../../src/store/neo4j/index.js'
import { NODE_LABEL } from '../../src/store/neo4j/layout.js'
import { runImporter } from './child-process.js'
import type { ImportFigures, Neo4jServer, Task } from './children/messages.js'

/** Enough that neither side waits for the disk at 100,000 nodes. */
const HEAP = '1g'
const PAGE_CACHE = '512m'

/** The server that `NEO4J_URI` names, else one in a temporary folder. */
export async function openServer(environment: NodeJS.ProcessEnv): Promise<Neo4jServer & { readonly stop: () => Promise<void> }> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: given } = environment
  if (uri !== undefined) {
    if (given === undefined) throw new Error('NEO4J_URI names a server: expected its password in NEO4J_PASSWORD')
    return { uri, user, password: given, stop: async () => undefined }
  }
  const home = await mkdtemp(join(tmpdir(), 'enforcement-graph-bench-'))
  process.once('exit', () => rmSync(home, { recursive: true, force: true }))
  const server = await startServer({ home, boltPort: 0, password: randomUUID(), heap: HEAP, pageCache: PAGE_CACHE })
  return { uri: server.uri, user: server.user, password: server.password, stop: () => server.stop() }
}

/**
 * Puts the task's graph into the database, with the indexes that the yardstick needs. Null when the graph was there already. Throws for
 * a database that holds another graph than a benchmark's.
 */
export async function provideGraph(task: Task, version: string): Promise<ImportFigures | null> {
  const driver = openDriver(task.neo4j)
  try {
    const database = new Database(driver, undefined)
    const [dataset] = await database.read<{ version: string | null }>('MATCH (dataset:Dataset) RETURN dataset.version AS version')
    const found = dataset?.version ?? null
    if (found !== null && !found.startsWith('synthetic-'))
      throw new Error(`${task.neo4j.uri} holds a graph that is no benchmark's (version ${found}): name another server`)
    const figures = found === version ? null : await runImporter(task)
    await indexForYardstick(database)
    return figures
  } finally {
    await driver.close()
  }
}

/** Its lookups know no copy, which ours begin with: without an index on the id alone it would read every node of a type. */
async function indexForYardstick(database: Database): Promise<void> {
  for (const label of [NODE_LABEL, ...NODE_TYPES])
    await database.write(`CREATE INDEX yardstick_${label}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`)
  await database.read('CALL db.awaitIndexes(600)')
}
