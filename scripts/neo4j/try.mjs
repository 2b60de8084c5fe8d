/** Brings what the tests' Neo4j server needs, and starts and stops one: what fails here would fail in each test that needs one. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NEO4J_VERSION, startServer } from './server.mjs'

const home = await mkdtemp(join(tmpdir(), 'neo4j-'))
try {
  const started = performance.now()
  const server = await startServer({ home, boltPort: 0, password: 'enforcement-graph' })
  const answered = performance.now()
  await server.stop()
  const seconds = (/** @type {number} */ from, /** @type {number} */ to) => ((to - from) / 1_000).toFixed(1)
  console.log(
    `Neo4j ${NEO4J_VERSION} answered after ${seconds(started, answered)} s and stopped in ${seconds(answered, performance.now())} s.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 3
} finally {
  await rm(home, { recursive: true, force: true })
}
