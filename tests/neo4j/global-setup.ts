import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { findLocalServer, startServer } from '../../scripts/neo4j/server.mjs'

/** A server for tests, whose database they empty as they please. */
export interface TestServer {
  readonly uri: string
  readonly user: string
  readonly password: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestServer | null
  }
}

/**
 * One server for all tests that need one: the one that NEO4J_TEST_URI names, or one that is started for them. Never the one of
 * NEO4J_URI, since tests empty its database.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_PASSWORD: password, NEO4J_REQUIRED: required } = process.env
  if (uri !== undefined) {
    project.provide('neo4j', { uri, user: 'neo4j', password: password ?? 'enforcement-graph' })
    return undefined
  }
  const found = await findLocalServer()
  if (found.kind === 'none') {
    if (required !== undefined) throw new Error(`The tests on Neo4j are required, and no server can be started. ${found.missing}`)
    console.warn(
      `\nLeft out: all tests on Neo4j, since no server can be started. ${found.missing}\nOr name a server whose database may be emptied: NEO4J_TEST_URI=bolt://127.0.0.1:7687 NEO4J_TEST_PASSWORD=…\n`,
    )
    project.provide('neo4j', null)
    return undefined
  }
  const home = await mkdtemp(path.join(tmpdir(), 'enforcement-graph-neo4j-'))
  const server = await startServer({ home, boltPort: 0, password: 'enforcement-graph', heap: '2g' })
  project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password })
  return async () => {
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }
}
