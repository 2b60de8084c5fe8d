import type { ManagedTransaction, Session } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { Database } from '../../src/store/neo4j/database.js'
import { graphSource } from '../../src/store/neo4j/import/graph-source.js'
import { importGraph } from '../../src/store/neo4j/import/import-graph.js'
import { writeCopy } from '../../src/store/neo4j/import/write-copy.js'
import { scratchDatabase, stampedGraph } from './scratch-database.js'
import { neo4j } from './server.js'

/** A database whose every commit succeeds and whose answer is lost, so that the driver tries the transaction again. */
class ForgetfulDatabase extends Database {
  override session(): Session {
    const session = super.session()
    const write = session.executeWrite.bind(session)
    session.executeWrite = async <Result>(work: (transaction: ManagedTransaction) => Result | Promise<Result>) => {
      await write(work)
      return write(work)
    }
    return session
  }
}

test.skipIf(neo4j === null)('a batch whose commit went unheard is not written twice', async () => {
  if (neo4j === null) throw new Error('There is no server')
  const { driver, ask } = await scratchDatabase(neo4j)
  await importGraph(driver, graphSource(stampedGraph(1, 3)), { grace: 0 })
  const graph = stampedGraph(2, 5)
  const contents = await writeCopy(new ForgetfulDatabase(driver, undefined), graphSource(graph), 7, () => {})
  expect(Object.fromEntries(contents.counts)).toEqual({ Official: 5, REPLACED: 5 })
  const written = 'MATCH (n:Node {copy: 7}) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS relationships'
  expect(await ask(written)).toEqual([{ nodes: 5, relationships: 5 }])
})
