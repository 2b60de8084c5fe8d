import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../src/model/graph.js'
import type { Answer, GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { graphSource, importGraph, openDriver, replicaOrigin } from '../../src/store/neo4j/index.js'
import { ReplicaStore } from '../../src/store/replica/index.js'
import { rowsOf } from '../contract/answers.js'
import { CONTRACT_GRAPH } from '../contract/contract-graph.js'
import { nodes, select } from '../contract/plans.js'
import { neo4j } from './server.js'

/** The same coast guard, its lanterns under another name. */
const RENAMED: Graph = {
  ...CONTRACT_GRAPH,
  version: 'renamed',
  nodes: CONTRACT_GRAPH.nodes.map((node) =>
    node.id === 'lanterns' ? { ...node, properties: { ...node.properties, name: 'Service of Lamps' } } : node,
  ),
}

const nameIn = (answers: readonly Answer[]) => rowsOf(answers[0])[0]?.name
const nameOf = async (store: GraphStore) => nameIn(await store.read([nodes('lanterns', select(['name']))]))

async function until(happens: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (await happens()) return
    await sleep(50)
  }
  throw new Error('It did not happen within ten seconds')
}

describe.skipIf(neo4j === null)('a replica', () => {
  async function replicated() {
    if (neo4j === null) throw new Error('There is no server')
    const driver = openDriver(neo4j)
    const load = (graph: Graph) => importGraph(driver, graphSource(graph), { grace: 0 })
    await load(CONTRACT_GRAPH)
    const complaints: unknown[] = []
    const store = await ReplicaStore.open(replicaOrigin(openDriver(neo4j), undefined), {
      hold: (graph) => new MemoryStore(graph),
      interval: 50,
      complain: (error) => complaints.push(error),
    })
    const close = async () => {
      await store.close()
      await driver.close()
    }
    return { store, load, complaints, close }
  }

  test('it holds the database’s graph, and says so', async () => {
    const { store, close } = await replicated()
    const embedded = new MemoryStore(CONTRACT_GRAPH)
    expect(await store.summary()).toEqual({ ...(await embedded.summary()), store: 'REPLICA' })
    const read = nodes(
      CONTRACT_GRAPH.nodes.map(({ id }) => id),
      select(['label', 'note', 'closedOn', 'knownFrom']),
    )
    expect(await store.read([read])).toEqual(await embedded.read([read]))
    await close()
  })

  test('it takes the new graph when another is imported; who asked before is answered from the old one to the end', async () => {
    const { store, load, complaints, close } = await replicated()
    const before = store.snapshot()
    const name = await nameOf(before)
    await load(RENAMED)
    await until(async () => (await store.summary()).version === 'renamed')
    expect(await nameOf(store)).toBe('Service of Lamps')
    expect(await nameOf(before)).toBe(name)
    expect((await before.summary()).version).toBe(CONTRACT_GRAPH.version)
    expect(complaints).toEqual([])
    await close()
  })

  test('closed, it rejects as every store does', async () => {
    const { store, close } = await replicated()
    await close()
    await expect(store.read([])).rejects.toThrow('closed')
    await expect(store.summary()).rejects.toThrow('closed')
  })
})
