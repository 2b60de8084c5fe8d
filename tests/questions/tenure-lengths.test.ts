import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn } from '../api/asking.js'
import { graphWith } from '../dataset/scratch-dataset.js'
import { asking, HARBOURS, SEED } from './asking.js'

const FIGURES = 'complete median mean shortest longest partly ongoing'
const FIELDS = `posts substantive { ${FIGURES} } acting { ${FIGURES} }
  rows { tenure { id } position { id } state acting days daysAtLeast daysAtMost }`

interface Lengths {
  readonly posts: number
  readonly substantive: Record<string, number | null>
  readonly acting: Record<string, number | null>
  readonly rows: readonly {
    readonly tenure: { readonly id: string }
    readonly state: string
    readonly acting: boolean
    readonly days: number | null
    readonly daysAtLeast: number
    readonly daysAtMost: number | null
  }[]
}

const SOURCE = 'sources: [news-october]'

/** A unit with one head post and some tenures of it, asked as on a day. */
async function unitWith(tenures: readonly string[], moves: readonly string[] = []) {
  const graph = await graphWith({
    'officials/more.yaml': ['cal', 'dee', 'eve', 'fay'].map((id) => `- { id: ${id}, name: ${id}, ${SOURCE} }`).join('\n'),
    'organizations/more.yaml': `- { id: keepers, name: Keepers, kind: OFFICE, ${SOURCE} }`,
    'positions/more.yaml': `- { id: keeper, title: Keeper, unit: keepers, head: true, ${SOURCE} }`,
    'tenures/more.yaml': tenures.map((each) => `- { position: keeper, ${SOURCE}, ${each} }`).join('\n'),
    ...(moves.length > 0 && { 'reassignments/more.yaml': moves.map((each) => `- { ${SOURCE}, ${each} }`).join('\n') }),
  })
  const { data } = apiOn(new MemoryStore(graph))
  return async (given = '', lens = ''): Promise<Lengths> => {
    const answer = await data(`{ asOf(validAt: "2026-01-01"${lens}) { tenureLengths(unit: "keepers"${given}) { ${FIELDS} } } }`)
    return (answer as { asOf: { tenureLengths: Lengths } }).asOf.tenureLengths
  }
}
const shown = ({ rows }: Lengths) =>
  rows.map(({ tenure, state, days, daysAtLeast, daysAtMost }) => [tenure.id, state, days, daysAtLeast, daysAtMost])
const NONE = { complete: 0, median: null, mean: null, shortest: null, longest: null, partly: 0, ongoing: 0 }

describe('figures', () => {
  test('are made of tenures that have ended and are known to the day, those who were acting apart', async () => {
    const lengths = await unitWith([
      'id: a, official: cal, validFrom: 2020-01-01, validTo: 2020-01-11',
      'id: b, official: dee, validFrom: 2020-02-01, validTo: 2020-02-21',
      'id: c, official: eve, validFrom: 2020-03-01, validTo: 2020-04-30',
      'id: d, official: fay, acting: true, validFrom: 2020-05-01, validTo: 2020-05-08',
      'id: e, official: dee, validFrom: 2020-06-01, seen: [2025-06-01]',
    ])
    const { posts, substantive, acting, rows } = await lengths()
    expect(posts).toBe(1)
    expect(substantive).toEqual({ complete: 3, median: 20, mean: 30, shortest: 10, longest: 60, partly: 0, ongoing: 1 })
    expect(acting).toEqual({ ...NONE, complete: 1, median: 7, mean: 7, shortest: 7, longest: 7 })
    expect(rows.map(({ days }) => days)).toEqual([10, 20, 60, 7, null])
    // Of two, the median lies halfway; which count is said by the days asked about.
    expect((await lengths(', until: "2020-02-29"')).substantive).toMatchObject({ complete: 2, median: 15 })
    expect((await lengths(', since: "2020-05-15"')).rows.map(({ tenure }) => tenure.id)).toEqual(['e'])
  })

  test('none is made of a tenure that is dated in part, and its row has its bounds', async () => {
    const lengths = await unitWith([
      'id: a, official: cal, validFrom: 2020-01, validTo: 2020-04-30',
      "id: b, official: dee, validFrom: 2021-01-01, validTo: '2021', seen: [2021-06-01]",
      'id: c, official: eve, seen: [2022-01-01, 2022-02-01]',
      'id: d, official: fay, validFrom: 2023-01-01, validTo: 2023-12-31?',
    ])
    const answer = await lengths()
    expect(shown(answer)).toEqual([
      ['a', 'PARTLY', null, 90, 120],
      ['b', 'PARTLY', null, 151, 364],
      // Seen for a month; come after the one before, and gone before the next.
      ['c', 'PARTLY', null, 31, 579],
      // Its source is not sure of the end: that it lasted at all is all that is sure.
      ['d', 'PARTLY', null, 0, 364],
    ])
    expect(answer.substantive).toEqual({ ...NONE, partly: 4 })
  })

  test('none is made of one that is not known to have ended: so far, it has lasted to when it was last certain', async () => {
    const lengths = await unitWith(['id: a, official: cal, validFrom: 2025-01-01, seen: [2025-07-01], validTo: 2025-12-31'])
    expect(shown(await lengths())).toEqual([['a', 'COMPLETE', 364, 364, 364]])
    const open = await unitWith(['id: a, official: cal, validFrom: 2025-01-01, seen: [2025-07-01]'])
    expect(shown(await open())).toEqual([['a', 'ONGOING', null, 181, 365]])
    expect(shown(await open(', until: "2025-03-02"'))).toEqual([['a', 'ONGOING', null, 60, 60]])
  })

  test('nor of one that ended after the last day; where its date leaves that open, its bounds reach no further than the day', async () => {
    const lengths = await unitWith([
      'id: a, official: cal, validFrom: 2020-01-01, validTo: 2020-12-31',
      'id: b, official: dee, validFrom: 2021-01-01, validTo: 2021-09, seen: [2021-06-01]',
      'id: c, official: eve, validFrom: 2022-01-01, validTo: 2022-12-31?',
    ])
    const until = async (day: string) => shown(await lengths(`, since: "${day}", until: "${day}"`))
    expect(await until('2020-07-01')).toEqual([['a', 'ONGOING', null, 182, 182]])
    expect((await lengths(', until: "2020-07-01"')).substantive).toEqual({ ...NONE, ongoing: 1 })
    // The day of the end is the first on which it has ended.
    expect(await until('2020-12-30')).toEqual([['a', 'ONGOING', null, 364, 364]])
    expect(await until('2020-12-31')).toEqual([['a', 'COMPLETE', 365, 365, 365]])
    expect(await until('2021-08-31')).toEqual([['b', 'ONGOING', null, 242, 242]])
    expect(await until('2021-09-15')).toEqual([['b', 'PARTLY', null, 243, 257]])
    expect(await until('2021-09-30')).toEqual([['b', 'PARTLY', null, 243, 272]])
    expect(await until('2022-07-01')).toEqual([['c', 'ONGOING', null, 0, 181]])
  })

  test('nor of one that a move ended after the last day', async () => {
    const lengths = await unitWith(
      ['id: a, official: cal, validFrom: 2020-01-01, seen: [2020-06-01]'],
      ['id: gone, official: cal, kind: REMOVED, date: 2020-11, from: keeper'],
    )
    expect(shown(await lengths(', until: "2020-07-01"'))).toEqual([['a', 'ONGOING', null, 182, 182]])
    expect(shown(await lengths())).toEqual([['a', 'PARTLY', null, 305, 334]])
  })

  test('nor of one that is disputed or was only announced; through a lens of certain facts they are left out', async () => {
    const lengths = await unitWith([
      'id: a, official: cal, validFrom: 2020-01-01, validTo: 2020-01-11, status: DISPUTED',
      'id: b, official: dee, validFrom: 2021-01-01, validTo: 2021-01-11, status: PLANNED',
    ])
    expect(shown(await lengths())).toEqual([['a', 'PARTLY', null, 0, 10]])
    expect(await lengths('', ', certainty: CERTAIN')).toEqual({ posts: 1, substantive: NONE, acting: NONE, rows: [] })
  })
})

test('the heads of a unit and of all below it, as known at the lens; of one kind of office', async () => {
  const ask = await asking(HARBOURS)
  const rows = async (given: string, lens = 'certainty: POSSIBLE') => {
    const { data, errors } = await ask(`{ asOf(${lens}) { tenureLengths(${given}) { ${FIELDS} } } }`)
    expect(errors).toEqual([])
    return (data.asOf as { tenureLengths: Lengths }).tenureLengths.rows.map(({ tenure }) => tenure.id)
  }
  expect(await rows('unit: "harbours"')).toEqual(['ben-anne', 'cy-anne', 'dot-anne', 'dot-harbours'])
  expect(await rows('unit: "harbours", kind: ERO_FIELD_OFFICE')).toEqual(['ben-anne', 'cy-anne', 'dot-anne'])
  expect(await rows('unit: "harbours"', 'knownAt: "2025-01-01"')).toEqual(['ben-anne', 'dot-harbours'])
  const wrong = async (given: string) => (await ask(`{ tenureLengths(${given}) { posts } }`)).errors
  expect(await wrong('unit: "ada"')).toMatchObject([{ code: 'UNKNOWN_ID', argument: 'unit' }])
  expect(await wrong('unit: "crown", since: "2025-02-01", until: "2025-01-01"')).toMatchObject([
    { code: 'BAD_ARGUMENT', argument: 'until' },
  ])
  expect((await ask(`{ tenureLengths(unit: "crown") { ${FIELDS} } }`)).calls).toBe(2)
})

test('on the seed: of those who headed ICE or an office of it, the 32 days of one acting director are all that is known to the day', async () => {
  const { data } = await (await asking(SEED))(
    `{ asOf(validAt: "2026-09-01") { tenureLengths(unit: "ice") { ${FIELDS} } all: tenureLengths(unit: "white-house") { ${FIELDS} } } }`,
  )
  const { tenureLengths, all } = data.asOf as { tenureLengths: Lengths; all: Lengths }
  expect(tenureLengths.acting).toMatchObject({ complete: 1, median: 32 })
  expect(tenureLengths.rows.find(({ state }) => state === 'COMPLETE')).toMatchObject({
    tenure: { id: 'caleb-vitello-director-ice' },
    days: 32,
  })
  for (const { substantive, acting, rows } of [tenureLengths, all]) {
    for (const [figures, isActing] of [
      [substantive, false],
      [acting, true],
    ] as const) {
      const states = rows.filter((row) => row.acting === isActing).map(({ state }) => state)
      const count = (state: string) => states.filter((each) => each === state).length
      expect([count('COMPLETE'), count('PARTLY'), count('ONGOING')]).toEqual([figures.complete, figures.partly, figures.ongoing])
    }
    expect(rows.filter(({ daysAtLeast, daysAtMost }) => daysAtMost !== null && daysAtMost < daysAtLeast)).toEqual([])
  }
})

test('on the seed: those who were in post on the last day are ongoing, also where a later end is known', async () => {
  const { data } = await (await asking(SEED))(`{ tenureLengths(unit: "ero", until: "2025-06-30") { ${FIELDS} } }`)
  const { rows } = data.tenureLengths as Lengths
  const states = new Map(rows.map(({ tenure, state }) => [tenure.id, state]))
  expect(states.get('robert-guadian-fod-ero-denver')).toBe('ONGOING')
  for (const { daysAtLeast, daysAtMost } of rows) expect(daysAtMost ?? daysAtLeast).toBeGreaterThanOrEqual(daysAtLeast)
})
