import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feed } from '../../src/feed/index.js'
import type { GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn, SEED } from '../api/asking.js'
import { loadGraph, TODAY } from '../contract/contract-graph.js'
import { STORES } from '../contract/stores.js'

const QUERIES = [{ limit: '500' }, { unit: 'ice', knownAt: '2025-10-31', evidence: 'OFFICIAL' }]

describe.each(STORES.filter(({ name }) => name !== 'embedded'))(
  '$name, with the dataset that comes with the package',
  ({ open }) => {
    let embedded: GraphStore
    let store: GraphStore | undefined
    const other = (): GraphStore => {
      if (!store) throw new Error('The store is not open')
      return store
    }
    beforeAll(async () => {
      const graph = await loadGraph(SEED)
      embedded = new MemoryStore(graph)
      store = await open(graph)
    }, 120_000)
    afterAll(() => store?.close())

    test.each(QUERIES)('the feed of %j is that of the embedded store, to the letter', { timeout: 120_000 }, async (query) => {
      const from = (each: GraphStore) =>
        feed(each.snapshot(), { query, address: new URL('http://a.example/feed.atom'), today: TODAY })
      const text = await from(other())
      expect(text).toContain('<entry>')
      expect(text).toBe(await from(embedded))
    })

    test('the relationships of nodes with all that are known are those of the embedded store', { timeout: 120_000 }, async () => {
      const query = `{ nodes(ids: ["ero-chicago", "fod-ero-denver", "todd-lyons", "shakeup-2025-10"]) {
      relationships(history: true, first: 500) { totalCount nodes { id type certainty sources { id } } }
    } }`
      const answer = await apiOn(other()).ask(query)
      expect(answer.errors).toBeUndefined()
      expect(JSON.stringify(answer)).toBe(JSON.stringify(await apiOn(embedded).ask(query)))
    })
  },
)
