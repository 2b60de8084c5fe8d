import { describe, expect, test } from 'vitest'
import { FOREVER, parseDay } from '../../src/model/partial-date.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../src/model/types.js'
import { StoreError } from '../../src/store/index.js'
import { pageOf, rowsOf } from './answers.js'
import { CONTRACT_GRAPH } from './contract-graph.js'
import { lens, listOf, networkOf, nodes } from './plans.js'
import { STORES } from './stores.js'

describe.each(STORES)('$name: summary and close', ({ open }) => {
  test('R147 the summary counts what is loaded, whatever the lens, and names its version', async () => {
    const store = await open(CONTRACT_GRAPH)
    const summary = await store.summary()
    expect(summary.version).toBe(CONTRACT_GRAPH.version)
    expect(summary.nodes).toEqual({
      Organization: 8,
      FieldOffice: 40,
      City: 4,
      Position: 8,
      Official: 14,
      Reassignment: 8,
      Shakeup: 2,
      ChangeEvent: 3,
      Claim: 6,
      Source: 9,
      RetiredId: 2,
    })
    const count = (type: string) => CONTRACT_GRAPH.relationships.filter((each) => each.type === type).length
    expect(summary.relationships).toEqual(Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, count(type)])))
    expect(summary.relationships).toMatchObject({ HOLDS: 14, MERGED_INTO: 1, REPLACED: 3, STATED_IN: 6, NAMED_FOR: 1 })
    expect(summary.latestSource).toBe(parseDay('2025-12-15'))
    expect(['EMBEDDED', 'NEO4J']).toContain(summary.store)
    await store.close()
  })

  test('R148 an empty graph has a summary and gives empty answers', async () => {
    const store = await open({ nodes: [], relationships: [], version: 'empty' })
    const summary = await store.summary()
    expect(summary).toMatchObject({ version: 'empty', latestSource: null })
    expect(NODE_TYPES.map((type) => summary.nodes[type])).toEqual(NODE_TYPES.map(() => 0))
    const [list, found, whole] = await store.read([
      listOf('Official'),
      nodes(['anybody']),
      { root: { kind: 'search', text: 'anything', first: 5, selections: {} }, lens: lens() },
    ])
    expect(pageOf(list)).toMatchObject({ edges: [], totalCount: 0 })
    expect(rowsOf(found)).toEqual([null])
    expect(whole).toEqual({ kind: 'search', hits: [] })
    await store.close()
  })

  test('R199 a snapshot answers as the store does, for a request and for a job', async () => {
    const store = await open(CONTRACT_GRAPH)
    const reads = [listOf('Organization'), nodes(['tides', 'nobody']), networkOf({ around: ['tides'], history: true })]
    const expected = await store.read(reads)
    for (const snapshot of [store.snapshot(), store.snapshot('REQUEST'), store.snapshot('JOB')]) {
      expect(await snapshot.read(reads)).toEqual(expected)
      expect(await snapshot.snapshot().read(reads)).toEqual(expected)
      expect(await snapshot.summary()).toEqual(await store.summary())
      expect(await snapshot.read([])).toEqual([])
    }
    await store.close()
  })

  test('R149 after closing, reads and summaries reject with StoreError, and closing once more does nothing', async () => {
    const store = await open(CONTRACT_GRAPH)
    await store.close()
    await expect(store.read([nodes('tides')])).rejects.toThrow(StoreError)
    await expect(store.read([])).rejects.toThrow(StoreError)
    await expect(store.summary()).rejects.toThrow(StoreError)
    await expect(store.close()).resolves.toBeUndefined()
  })

  test('R150 a lens beyond every date gives an answer', async () => {
    const store = await open(CONTRACT_GRAPH)
    const [answer] = await store.read([{ ...listOf('Organization'), lens: { ...lens(), validAt: FOREVER - 1 } }])
    expect(pageOf(answer).totalCount).toBe(7)
    await store.close()
  })
})
