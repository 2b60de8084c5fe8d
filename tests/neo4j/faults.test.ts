import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Server, startServer as startNeo4j } from '../../scripts/neo4j/server.mjs'
import { type RunningServer, startServer } from '../../src/app.js'
import { graphSource, importGraph, openDriver } from '../../src/store/neo4j/index.js'
import { CONTRACT_GRAPH } from '../contract/contract-graph.js'
import { neo4j } from './server.js'

const PASSWORD = 'enforcement-graph'
const QUERY = JSON.stringify({ query: '{ organization(id: "lanterns") { name } }' })
/** What the server promises, in milliseconds. */
const WITHIN = 5_000

interface Told {
  readonly milliseconds: number
  readonly code: string | undefined
  readonly name: string | undefined
}

interface Body {
  readonly data?: { readonly organization: { readonly name: string } | null } | null
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}

// A database of its own, which is stopped, frozen and killed.
describe.skipIf(neo4j === null)('a database that fails', () => {
  let home = ''
  let database: Server
  let api: RunningServer

  const start = (boltPort: number) => startNeo4j({ home, boltPort, password: PASSWORD })
  const portOf = (server: Server) => Number(new URL(server.uri).port)

  const ask = async (): Promise<Told> => {
    const begun = performance.now()
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: QUERY,
    })
    const body = (await response.json()) as Body
    const milliseconds = performance.now() - begun
    return { milliseconds, code: body.errors?.[0]?.extensions.code, name: body.data?.organization?.name }
  }
  const readiness = async () => (await fetch(`${api.url}/health/ready`)).status
  const comesBack = async () => {
    for (let turn = 0; turn < 60; turn++) {
      if ((await ask()).name !== undefined && (await readiness()) === 200) return
      await sleep(500)
    }
    throw new Error('It did not come back within half a minute')
  }
  /** Many ask at once, for a while: each must be told within the time, and told either the answer or that there is none now. */
  const underLoad = async (milliseconds: number): Promise<Told[]> => {
    const told: Told[] = []
    const until = Date.now() + milliseconds
    const asks = async () => {
      while (Date.now() < until) {
        told.push(await ask())
        await sleep(50)
      }
    }
    await Promise.all(Array.from({ length: 10 }, asks))
    return told
  }
  const expectHonest = (told: readonly Told[]) => {
    for (const { milliseconds, code, name } of told) {
      expect([undefined, 'STORE_UNAVAILABLE']).toContain(code)
      expect(code === undefined).toBe(name !== undefined)
      expect(milliseconds).toBeLessThan(WITHIN)
    }
  }

  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'enforcement-graph-faults-'))
    database = await start(0)
    const driver = openDriver(database)
    await importGraph(driver, graphSource(CONTRACT_GRAPH), { grace: 0 })
    await driver.close()
    const settings = { uri: database.uri, user: database.user, password: PASSWORD, database: undefined }
    api = await startServer({ data: '', neo4j: settings, port: 0, host: '127.0.0.1' })
    await comesBack()
  }, 300_000)
  afterAll(async () => {
    await api?.close()
    database?.thaw()
    await database?.stop()
    await rm(home, { recursive: true, force: true })
  }, 60_000)

  test('frozen under load: whoever asks is told within five seconds, and service comes back by itself', {
    timeout: 120_000,
  }, async () => {
    const asking = underLoad(9_000)
    await sleep(500)
    database.freeze()
    await sleep(6_000)
    expect(await readiness()).toBe(503)
    database.thaw()
    const told = await asking
    expectHonest(told)
    expect(told.filter(({ code }) => code !== undefined).length).toBeGreaterThan(0)
    await comesBack()
  })

  test('killed and started again under load: the same', { timeout: 180_000 }, async () => {
    const port = portOf(database)
    const asking = underLoad(4_000)
    await sleep(500)
    database.kill()
    await database.ended
    const told = await asking
    expectHonest(told)
    expect(await readiness()).toBe(503)
    expect(told.at(-1)?.code).toBe('STORE_UNAVAILABLE')
    database = await start(port)
    await comesBack()
  })
})
