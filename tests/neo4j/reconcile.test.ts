import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDay } from '../../src/model/partial-date.js'
import { extendEntities, proposeProperties, reconcile, suggestEntities } from '../../src/reconcile/index.js'
import type { GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { SEED } from '../api/asking.js'
import { loadGraph } from '../contract/contract-graph.js'
import { STORES } from '../contract/stores.js'

const TODAY = parseDay('2026-06-01')
const LIMITS = { queries: 100, values: 10, ids: 1_000, candidates: 100, text: 1_000 }

const QUERIES = JSON.stringify({
  names: {
    query: 'Chicago Field Office',
    type: 'ERO_FIELD_OFFICE',
    type_strict: 'should',
    properties: [{ pid: 'date', v: '2025-10-16' }],
  },
  typo: {
    query: 'Chicgo Field Office',
    properties: [
      { pid: 'state', v: 'IL' },
      { pid: 'city', v: 'Chicago' },
    ],
  },
  official: {
    query: 'Tod Lyons',
    properties: [
      { pid: 'unit', v: 'ICE' },
      { pid: 'post', v: 'Director of ICE' },
      { pid: 'date', v: '2025-10' },
    ],
  },
  abbreviation: { query: 'OPR', properties: [{ pid: 'unit', v: 'CBP' }] },
  nameless: {
    type: 'FieldOffice',
    properties: [
      { pid: 'in-charge', v: 'Robert Guadian' },
      { pid: 'date', v: '2025-10-25' },
    ],
  },
  unknown: { query: 'Zanzibar Xylophones' },
})

describe.each(STORES.filter(({ name }) => name !== 'embedded'))('$name, reconciled against', ({ open }) => {
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

  test('its candidates are those of the embedded store', { timeout: 120_000 }, async () => {
    const candidates = await reconcile(other(), QUERIES, TODAY, LIMITS)
    expect(candidates).toEqual(await reconcile(embedded, QUERIES, TODAY, LIMITS))
    expect(candidates.names?.result[0]).toMatchObject({ id: 'ero-chicago@2025-10-16', match: true })
  })

  test('and so are its suggestions', { timeout: 120_000 }, async () => {
    for (const prefix of ['chi', 'ero-denver@2025-10-25', 'Lyosn']) {
      const asked = { prefix, skipped: 0 }
      expect(await suggestEntities(other(), asked, TODAY), prefix).toEqual(await suggestEntities(embedded, asked, TODAY))
    }
  })

  test('and every property of every type', { timeout: 120_000 }, async () => {
    const types = {
      Unit: ['ero-denver@2025-10-25', 'ice@2025-10-25', 'opr-cbp'],
      Official: ['todd-lyons@2025-10-25'],
      Position: ['director-ice@2025-10-25'],
      City: ['denver-co'],
      Source: ['ice-checkin-pages'],
    }
    for (const [type, ids] of Object.entries(types)) {
      const { properties } = proposeProperties(type, undefined)
      const query = JSON.stringify({ ids, properties: properties.map(({ id }) => ({ id, settings: { knownAt: '2026-01-01' } })) })
      expect(await extendEntities(other(), query, TODAY, LIMITS), type).toEqual(
        await extendEntities(embedded, query, TODAY, LIMITS),
      )
    }
  })
})
