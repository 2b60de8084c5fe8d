import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Graph } from '../../src/model/graph.js'
import { type GraphStore, StoreError } from '../../src/store/index.js'
import { graphSource, importGraph, Neo4jStore, openDriver } from '../../src/store/neo4j/index.js'
import type { Neo4jStoreOptions } from '../../src/store/neo4j/neo4j-store.js'
import { networkIn, rowsOf } from '../contract/answers.js'
import { CONTRACT_GRAPH } from '../contract/contract-graph.js'
import { networkOf, nodes, select } from '../contract/plans.js'
import { scratchDatabase } from './scratch-database.js'
import { neo4j } from './server.js'

const CHILD = fileURLToPath(new URL('importing-child.mjs', import.meta.url))

/** The same coast guard, its lanterns under another name. */
const RENAMED: Graph = {
  ...CONTRACT_GRAPH,
  version: 'renamed',
  nodes: CONTRACT_GRAPH.nodes.map((node) =>
    node.id === 'lanterns' ? { ...node, properties: { ...node.properties, name: 'Service of Lamps' } } : node,
  ),
}

const nameOf = async (store: GraphStore) => rowsOf((await store.read([nodes('lanterns', select(['name']))]))[0])[0]?.name

describe.skipIf(neo4j === null)('a snapshot of the database’s graph', () => {
  async function imported(options: Neo4jStoreOptions = {}) {
    if (neo4j === null) throw new Error('There is no server')
    const { driver } = await scratchDatabase(neo4j)
    await importGraph(driver, graphSource(CONTRACT_GRAPH), { grace: 0 })
    const store = new Neo4jStore(openDriver(neo4j), options)
    onTestFinished(() => store.close())
    return { driver, store, server: neo4j }
  }

  test.each(['REQUEST', 'JOB'] as const)(
    'for a %s, it stays on the copy that its first read found while another takes its place, and rejects once that is gone',
    async (patience) => {
      const { driver, store } = await imported()
      const snapshot = store.snapshot(patience)
      expect(await nameOf(snapshot)).toBe('Lantern Service')
      let during: unknown
      await importGraph(driver, graphSource(RENAMED), {
        grace: 3_000,
        progress: ({ phase }) => {
          if (phase === 'waiting for readers')
            during = Promise.all([nameOf(snapshot), nameOf(store), snapshot.summary().then(({ version }) => version)])
        },
      })
      expect(await during).toEqual(['Lantern Service', 'Service of Lamps', CONTRACT_GRAPH.version])
      await expect(nameOf(snapshot)).rejects.toThrow(StoreError)
      expect(await nameOf(store.snapshot(patience))).toBe('Service of Lamps')
    },
  )

  test('a job is answered where requests have no time to be', async () => {
    const { store } = await imported({ deadlines: { transaction: 1, answer: 1, rest: 0 } })
    await expect(nameOf(store)).rejects.toThrow(StoreError)
    await expect(nameOf(store.snapshot())).rejects.toThrow(StoreError)
    expect(await nameOf(store.snapshot('JOB'))).toBe('Lantern Service')
  })

  test('a job’s read ends with an error where its copy went meanwhile: what it read may have been there in part alone', {
    timeout: 120_000,
  }, async () => {
    let beforeLast = Number.POSITIVE_INFINITY
    const { store, server } = await imported({
      explain: () => {
        beforeLast--
        if (beforeLast !== 0) return
        // The last thing that the read asks is whether its copy is still there; another process sees to it that it is not.
        execFileSync(process.execPath, [CHILD], {
          input: JSON.stringify(RENAMED),
          env: { ...process.env, NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password, GRACE: '0', DEAD_AFTER: '10000' },
        })
      },
    })
    const job = store.snapshot('JOB')
    const whole = networkOf({ around: null, limit: 5000 })
    // The relationships, the nodes, and whether the copy is there.
    beforeLast = 3
    await expect(job.read([whole])).rejects.toThrow(StoreError)
    beforeLast = Number.POSITIVE_INFINITY
    // Nothing was answered yet: the next read finds the graph that is there now.
    expect(networkIn((await job.read([whole]))[0]).truncated).toBe(false)
    expect((await job.summary()).version).toBe('renamed')
  })

  test('closed with its store, a snapshot rejects, whoever waits', async () => {
    const { store } = await imported()
    const snapshots = [store.snapshot(), store.snapshot('JOB')]
    await store.close()
    for (const snapshot of snapshots) {
      await expect(snapshot.read([])).rejects.toThrow(StoreError)
      await expect(snapshot.summary()).rejects.toThrow(StoreError)
    }
  })
})
