import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultLens } from '../../src/model/lens.js'
import { parseDay } from '../../src/model/partial-date.js'
import type { GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { chooseColumns, joinTable, readTable, Tally } from '../../src/table/index.js'
import { SEED } from '../api/asking.js'
import { loadGraph } from '../contract/contract-graph.js'
import { STORES } from '../contract/stores.js'

const OFFICES = ['ERO Chicago', 'Chicago Field Office', 'ero-denver', 'OPR', 'Chicgo', 'ICE', 'Marfa Sector', 'sac-hsi-arizona']
const FIRST = parseDay('2025-01-01')

type Rows = AsyncIterable<readonly string[]>

async function* everyOfficeOverTheYear(): Rows {
  for (let day = FIRST; day < FIRST + 365; day += 13) {
    const date = new Date(day * 86_400_000).toISOString()
    for (const office of OFFICES) yield [office, date]
  }
}

async function joined(store: GraphStore, header: readonly string[], rows: Rows): Promise<readonly (readonly string[])[]> {
  const lens = defaultLens(parseDay('2026-11-01'))
  const options = { columns: chooseColumns(header, {}), kind: 'ERO_FIELD_OFFICE', lens, dateOrder: null }
  const all: (readonly string[])[] = []
  for await (const batch of joinTable(store.snapshot(), rows, options, new Tally())) all.push(...batch)
  return all
}

describe.each(STORES.filter(({ name }) => name !== 'embedded'))('$name, with tables to join', ({ open }) => {
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

  test('the example is joined as it is on the embedded store', { timeout: 120_000 }, async () => {
    const read = () => readTable(createReadStream('examples/arrests.csv'), null)
    const [mine, theirs] = [await read(), await read()]
    const rows = await joined(other(), mine.header, mine.rows)
    expect(rows).toHaveLength(7)
    expect(rows).toEqual(await joined(embedded, theirs.header, theirs.rows))
  })

  test('and so are names on many days', { timeout: 120_000 }, async () => {
    const rows = await joined(other(), ['office', 'date'], everyOfficeOverTheYear())
    expect(rows).toEqual(await joined(embedded, ['office', 'date'], everyOfficeOverTheYear()))
    expect(new Set(rows.map((row) => row.at(3))).size).toBeGreaterThan(4)
  })
})
