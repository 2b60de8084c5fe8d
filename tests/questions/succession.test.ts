import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn } from '../api/asking.js'
import { graphWith } from '../dataset/scratch-dataset.js'
import { asking, HARBOURS, SEED } from './asking.js'

const STEP = `place position { id } tenure { id } previous { id } replacement { replaced { id } }
  gap { kind from to daysAtLeast daysAtMost certainty departure { id } summary } overlaps { tenure { id } from to days }`

interface Step {
  readonly place: number
  readonly tenure: { readonly id: string } | null
  readonly previous: { readonly id: string } | null
  readonly replacement: { readonly replaced: { readonly id: string } } | null
  readonly gap: Record<string, unknown> | null
  readonly overlaps: readonly unknown[]
}

const SOURCE = 'sources: [news-october]'
const OFFICIALS = ['cal', 'dee', 'eve'].map((id) => `- { id: ${id}, name: ${id.toUpperCase()}, ${SOURCE} }`).join('\n')

/** A post with some tenures and moves, asked as on a day. */
async function postWith(
  tenures: readonly string[],
  { moves = [], sole = true }: { moves?: readonly string[]; sole?: boolean } = {},
) {
  const graph = await graphWith({
    'officials/more.yaml': OFFICIALS,
    'positions/more.yaml': `- { id: keeper, title: Keeper, unit: ero, head: false, sole: ${sole}, ${SOURCE} }`,
    ...(tenures.length > 0 && {
      'tenures/more.yaml': tenures.map((each) => `- { position: keeper, ${SOURCE}, ${each} }`).join('\n'),
    }),
    ...(moves.length > 0 && { 'reassignments/more.yaml': moves.map((each) => `- { ${SOURCE}, ${each} }`).join('\n') }),
  })
  const { data } = apiOn(new MemoryStore(graph))
  const line = async (day = '2026-06-01', lens = ''): Promise<readonly Step[]> => {
    const answer = await data(`{ asOf(validAt: "${day}"${lens}) { position(id: "keeper") { succession { ${STEP} } } } }`)
    return (answer as { asOf: { position: { succession: readonly Step[] } } }).asOf.position.succession
  }
  const occupancy = async (day: string) => {
    const answer = await data(`{ asOf(validAt: "${day}") { position(id: "keeper") { vacant contested } } }`)
    return (answer as { asOf: { position: { vacant: boolean | null; contested: boolean } } }).asOf.position
  }
  const vacant = async (day: string) => (await occupancy(day)).vacant
  const contested = async (day: string) => (await occupancy(day)).contested
  return { line, vacant, contested }
}
const tenuresOf = (line: readonly Step[]) => line.map(({ tenure }) => tenure?.id ?? null)

describe('gaps', () => {
  test('between an end and a start that sources date to the day: so many days, and vacant says the same', async () => {
    const { line, vacant } = await postWith([
      'id: dee-keeper, official: dee, validFrom: 2024-09-01, seen: [2026-05-01]',
      'id: cal-keeper, official: cal, validFrom: 2024-01-10, validTo: 2024-06-30',
    ])
    expect(await line()).toEqual([
      {
        place: 1,
        position: { id: 'keeper' },
        tenure: { id: 'cal-keeper' },
        previous: null,
        replacement: null,
        gap: null,
        overlaps: [],
      },
      {
        place: 2,
        position: { id: 'keeper' },
        tenure: { id: 'dee-keeper' },
        previous: { id: 'cal-keeper' },
        replacement: null,
        gap: {
          kind: 'STATED',
          from: '2024-06-30',
          to: '2024-09-01',
          daysAtLeast: 62,
          daysAtMost: 62,
          certainty: 'CERTAIN',
          departure: null,
          summary:
            'CAL left on 2024-06-30, DEE came on 2024-09-01; nobody is known to have held the post in between, and no source says that it was empty: 62 days.',
        },
        overlaps: [],
      },
    ])
    const days = ['2024-06-30', '2024-07-01', '2024-08-31', '2024-09-01']
    expect(await Promise.all(days.map(vacant))).toEqual([null, true, true, false])
  })

  test('a handover on one day, or from one day to the next, leaves none', async () => {
    const { line } = await postWith([
      'id: cal-keeper, official: cal, validFrom: 2024-01-10, validTo: 2024-06-30',
      'id: dee-keeper, official: dee, validFrom: 2024-06-30, validTo: 2024-12-31',
      'id: eve-keeper, official: eve, validFrom: 2025-01-01',
    ])
    expect((await line()).map(({ gap }) => gap)).toEqual([null, null, null])
  })

  test('partial dates bound it by the days that they may mean and that other facts leave open', async () => {
    const { line, vacant } = await postWith([
      "id: cal-keeper, official: cal, validTo: '2024', seen: [2024-03-10]",
      'id: dee-keeper, official: dee, validFrom: 2025-02, seen: [2025-02-11]',
    ])
    const [, second] = await line()
    // Gone by 31 December at the latest, and not before 10 March; come between 1 and 11 February.
    expect(second?.gap).toMatchObject({ kind: 'STATED', daysAtLeast: 31, daysAtMost: 337, certainty: 'CERTAIN' })
    expect([await vacant('2024-12-31'), await vacant('2025-01-31'), await vacant('2025-02-01')]).toEqual([null, true, null])
    const { line: touching } = await postWith([
      "id: cal-keeper, official: cal, validTo: '2024', seen: [2024-03-10]",
      "id: dee-keeper, official: dee, validFrom: '2024', seen: [2024-08-01]",
    ])
    expect((await touching())[1]?.gap).toMatchObject({ kind: 'STATED', daysAtLeast: 0, daysAtMost: 143, certainty: 'POSSIBLE' })
    expect((await touching('2026-06-01', ', certainty: CERTAIN'))[1]).toMatchObject({ tenure: { id: 'dee-keeper' }, gap: null })
  })

  test('without an end or a start nobody tells, and the post is not called vacant', async () => {
    const { line, vacant } = await postWith([
      'id: cal-keeper, official: cal, seen: [2024-03-10]',
      'id: dee-keeper, official: dee, seen: [2024-08-01], validTo: 2024-09-01',
      'id: eve-keeper, official: eve, validFrom: 2025-02-01',
    ])
    const gaps = (await line()).map(({ gap }) => gap)
    expect(gaps[1]).toEqual({
      kind: 'UNTOLD',
      from: null,
      to: null,
      daysAtLeast: 0,
      daysAtMost: 143,
      certainty: 'POSSIBLE',
      departure: null,
      summary:
        'No source says when CAL left, last known in post on 2024-03-10; no source says when DEE came, first known in post on 2024-08-01. Nobody is known to have held the post in between, and no source says that it was empty: at most 143 days, perhaps none.',
    })
    expect(gaps[2]).toMatchObject({ kind: 'STATED', certainty: 'CERTAIN', daysAtLeast: 152 })
    expect([await vacant('2024-05-01'), await vacant('2024-12-01')]).toEqual([null, true])
  })

  test('after the last end it is open up to the lens, and nobody says that the post is empty', async () => {
    const { line, vacant } = await postWith(['id: cal-keeper, official: cal, validFrom: 2024-01-10, validTo: 2024-06-30'])
    expect(await line('2024-07-10')).toMatchObject([
      { tenure: { id: 'cal-keeper' } },
      {
        place: 2,
        tenure: null,
        previous: { id: 'cal-keeper' },
        gap: {
          ...{ kind: 'OPEN', from: '2024-06-30', to: null, daysAtLeast: 0, daysAtMost: 10, certainty: 'POSSIBLE' },
          summary:
            'CAL left on 2024-06-30; nobody is known to have followed by 2024-07-10, and no source says that the post is empty.',
        },
      },
    ])
    expect(await line('2024-06-30')).toHaveLength(1)
    expect(await line('2024-07-10', ', certainty: CERTAIN')).toHaveLength(1)
    expect(await vacant('2024-07-10')).toBeNull()
  })

  test('one of whom nobody says when comes last, may have been there in any gap, and leaves none certain', async () => {
    const { line, vacant } = await postWith([
      'id: cal-keeper, official: cal, validFrom: 2024-01-10, validTo: 2024-06-30',
      'id: dee-keeper, official: dee, validFrom: 2024-09-01, validTo: 2025-01-01',
      'id: eve-keeper, official: eve',
    ])
    const steps = await line()
    expect(tenuresOf(steps)).toEqual(['cal-keeper', 'dee-keeper', 'eve-keeper'])
    expect(steps.map(({ gap }) => gap?.certainty ?? null)).toEqual([null, 'POSSIBLE', null])
    expect(await vacant('2024-08-01')).toBeNull()
  })

  test('a move that took the holder away ends the tenure, and is shown', async () => {
    const { line } = await postWith(['id: cal-keeper, official: cal, seen: [2024-03-10]'], {
      moves: [
        'id: move-cal, official: cal, kind: REMOVED, date: 2024-05, from: keeper',
        'id: move-planned, official: cal, kind: REMOVED, date: 2024-04, from: keeper, status: PLANNED',
      ],
    })
    expect((await line())[1]?.gap).toMatchObject({ kind: 'OPEN', from: '2024-05', departure: { id: 'move-cal' } })
  })
})

test('two who are certain at once in a sole post overlap, and the gap after is counted from the one who left last', async () => {
  const tenures = [
    'id: cal-keeper, official: cal, validFrom: 2024-01-01, validTo: 2024-12-31',
    'id: dee-keeper, official: dee, acting: true, validFrom: 2024-03-01, validTo: 2024-03-31',
    'id: eve-keeper, official: eve, validFrom: 2025-01-11',
  ]
  const { line, vacant } = await postWith(tenures)
  const steps = await line()
  expect(steps[1]?.overlaps).toEqual([{ tenure: { id: 'cal-keeper' }, from: '2024-03-01', to: '2024-03-30', days: 30 }])
  expect(steps[2]).toMatchObject({ previous: { id: 'cal-keeper' }, gap: { daysAtLeast: 10 }, overlaps: [] })
  expect([await vacant('2024-03-31'), await vacant('2025-01-05')]).toEqual([false, true])
  const shared = await postWith(tenures, { sole: false })
  expect((await shared.line())[1]?.overlaps).toEqual([])
})

test('whom a holder took over from is there where a source says so; announced holders are not in the line', async () => {
  const { line } = await postWith(
    [
      'id: cal-keeper, official: cal, validFrom: 2024-01-01, validTo: 2024-06-30',
      'id: dee-keeper, official: dee, validFrom: 2024-06-30, validTo: 2024-12-31',
      'id: cal-again, official: cal, validFrom: 2025-01-01',
      'id: eve-keeper, official: eve, validFrom: 2025-03-01, status: PLANNED',
    ],
    {
      moves: [
        'id: move-dee, official: dee, kind: APPOINTED, date: 2024-06, to: keeper, replaced: cal',
        'id: move-cal, official: cal, kind: APPOINTED, date: 2025-01, to: keeper, replaced: eve',
      ],
    },
  )
  const steps = await line()
  expect(tenuresOf(steps)).toEqual(['cal-keeper', 'dee-keeper', 'cal-again'])
  // Of his two tenures, the move of 2025 began the second; that it names another than the line has is shown.
  expect(steps.map(({ replacement }) => replacement?.replaced.id ?? null)).toEqual([null, 'cal', 'eve'])
})

describe('on an earlier day', () => {
  const TENURES = [
    'id: cal-keeper, official: cal, validFrom: 2024-01-10, validTo: 2024-06-30',
    'id: dee-keeper, official: dee, validFrom: 2024-09-01, validTo: 2025-02-01',
    "id: eve-keeper, official: eve, validFrom: '2025', seen: [2025-06-01]",
  ]

  test('nobody is in the line who began later, whatever their dates mean', async () => {
    const { line } = await postWith(TENURES)
    const shown = async (day: string) => tenuresOf(await line(day))
    expect(await shown('2024-01-09')).toEqual([])
    expect(await shown('2024-06-30')).toEqual(['cal-keeper'])
    expect(await shown('2024-09-01')).toEqual(['cal-keeper', 'dee-keeper'])
    expect(await shown('2024-12-31')).toEqual(['cal-keeper', 'dee-keeper'])
    // In post alone until February: the year of the next begins with it for her.
    expect(await shown('2025-01-30')).toEqual(['cal-keeper', 'dee-keeper'])
    expect(await shown('2025-02-02')).toEqual(['cal-keeper', 'dee-keeper', 'eve-keeper'])
  })

  test('a gap is open up to it, and certain where the next one is known to have come later: vacant says the same', async () => {
    const { line, vacant } = await postWith(TENURES)
    for (const day of ['2024-06-30', '2024-07-01', '2024-08-01', '2024-08-31', '2024-09-01', '2025-03-01']) {
      const last = (await line(day)).at(-1)
      const isInCertainGap = last?.tenure === null && last.gap?.certainty === 'CERTAIN'
      expect([day, isInCertainGap]).toEqual([day, (await vacant(day)) === true])
    }
    const [, open] = await line('2024-08-01')
    expect(open).toMatchObject({
      tenure: null,
      previous: { id: 'cal-keeper' },
      gap: {
        ...{ kind: 'OPEN', from: '2024-06-30', to: null, daysAtLeast: 32, daysAtMost: 32, certainty: 'CERTAIN' },
        summary:
          'CAL left on 2024-06-30; nobody is known to have followed by 2024-08-01, and no source says that the post is empty.',
      },
    })
    expect(await line('2024-08-01', ', certainty: CERTAIN')).toHaveLength(2)
    const unsure = await postWith([
      'id: cal-keeper, official: cal, validFrom: 2024-01-10, validTo: 2024-06',
      'id: dee-keeper, official: dee, validFrom: 2024-09-01?',
    ])
    expect((await unsure.line('2024-08-01')).at(-1)?.gap).toMatchObject({
      ...{ kind: 'OPEN', daysAtLeast: 0, daysAtMost: 61, certainty: 'POSSIBLE' },
    })
    expect(await unsure.vacant('2024-08-01')).toBeNull()
  })
})

test('one person who holds a post twice at once, acting and for good, contradicts nobody', async () => {
  const tenures = [
    'id: cal-acting, official: cal, acting: true, validFrom: 2025-01-01, validTo: 2025-03-10',
    'id: cal-keeper, official: cal, validFrom: 2025-03-01, seen: [2026-05-01]',
  ]
  const { line, contested, vacant } = await postWith(tenures)
  expect((await line()).map(({ gap, overlaps }) => [gap, overlaps])).toEqual([
    [null, []],
    [null, []],
  ])
  expect([await contested('2025-03-05'), await vacant('2025-03-05')]).toEqual([false, false])
  const two = await postWith([
    ...tenures,
    'id: dee-keeper, official: dee, acting: true, validFrom: 2025-03-02, validTo: 2025-03-09',
  ])
  expect([await two.contested('2025-03-05'), await two.contested('2025-03-01')]).toEqual([true, false])
  expect((await two.line())[2]?.overlaps).toHaveLength(2)
})

test('a unit has the lines of its head posts, as known at the lens', async () => {
  const ask = await asking(HARBOURS)
  const line = async (unit: string, lens = 'knownAt: "2026-01-01"') => {
    const { data, errors } = await ask(
      `{ asOf(${lens}) { node(id: "${unit}") { ... on FieldOffice { succession { position { id } tenure { id } gap { kind } } } ... on Organization { succession { position { id } tenure { id } gap { kind } } } } } }`,
    )
    expect(errors).toEqual([])
    return data.asOf
  }
  const step = (position: string, tenure: string | null, kind: string | null = null) => ({
    position: { id: position },
    tenure: tenure && { id: tenure },
    gap: kind && { kind },
  })
  expect(await line('harbour-anne')).toEqual({
    node: { succession: [step('anne-head', 'ben-anne'), step('anne-head', 'cy-anne'), step('anne-head', 'dot-anne')] },
  })
  expect(await line('harbour-anne', 'knownAt: "2025-02-01"')).toEqual({ node: { succession: [step('anne-head', 'ben-anne')] } })
  expect(await line('harbours')).toEqual({
    node: { succession: [step('harbours-head', 'dot-harbours'), step('harbours-head', null, 'OPEN')] },
  })
  expect(await line('pilots')).toEqual({ node: { succession: [] } })
})

test('lines of a list take two calls of the store', async () => {
  const ask = await asking(HARBOURS)
  expect((await ask(`{ fieldOffices { nodes { succession { ${STEP} } } } }`)).calls).toBe(2)
})

describe('on the seed', async () => {
  const ask = await asking(SEED)

  test('Chicago: Olson, Hott in his place for some weeks, Olson again, who replaced him', async () => {
    const { data } = await ask(`{ asOf(validAt: "2025-11-15") { fieldOffice(id: "ero-chicago") { succession { ${STEP} } } } }`)
    const { succession } = (data.asOf as { fieldOffice: { succession: readonly Step[] } }).fieldOffice
    expect(tenuresOf(succession)).toEqual([
      'samuel-olson-fod-ero-chicago',
      'russell-hott-fod-ero-chicago',
      'samuel-olson-fod-ero-chicago-2',
    ])
    // He was seen in June, Hott by mid-October: both dates are no more than '2025'.
    expect(succession[1]).toMatchObject({
      replacement: { replaced: { id: 'samuel-olson' } },
      gap: { kind: 'STATED', from: '2025', to: '2025', daysAtLeast: 0, daysAtMost: 119, certainty: 'POSSIBLE' },
    })
    expect(succession[2]).toMatchObject({ replacement: { replaced: { id: 'russell-hott' } }, gap: null })
  })

  test('ICE had no known director for 15 days of 2025, and its post says that it was vacant on just these', async () => {
    const { data } = await ask(`{
      organization(id: "ice") { succession { ${STEP} } }
      before: asOf(validAt: "2025-02-21") { position(id: "director-ice") { vacant } }
      first: asOf(validAt: "2025-02-22") { position(id: "director-ice") { vacant } }
      last: asOf(validAt: "2025-03-08") { position(id: "director-ice") { vacant } }
      after: asOf(validAt: "2025-03-09") { position(id: "director-ice") { vacant } }
    }`)
    expect(data.organization).toMatchObject({
      succession: [{}, { gap: { certainty: 'CERTAIN', daysAtLeast: 15, daysAtMost: 15 } }],
    })
    const vacant = (value: boolean | null) => ({ position: { vacant: value } })
    expect([data.before, data.first, data.last, data.after]).toEqual([vacant(null), vacant(true), vacant(true), vacant(false)])
  })

  test('in early 2021 the lines of Chicago and Denver have nobody who came in 2025', async () => {
    const { data } = await ask(`{ asOf(validAt: "2021-01-01") {
      chicago: fieldOffice(id: "ero-chicago") { succession { tenure { id } gap { kind } } }
      denver: fieldOffice(id: "ero-denver") { succession { tenure { id } gap { kind } } }
    } }`)
    expect(data.asOf).toEqual({
      // Nobody says when the first one came, who was seen in 2025.
      chicago: { succession: [{ tenure: { id: 'samuel-olson-fod-ero-chicago' }, gap: null }] },
      denver: { succession: [] },
    })
  })

  test('in El Paso a move took the director away, whom its source does not name', async () => {
    const { data } = await ask(`{ fieldOffice(id: "ero-el-paso") { succession { ${STEP} } } }`)
    const today = 'nobody is known to have followed by 2025-09-01, and no source says that the post is empty.'
    expect(JSON.stringify(data)).not.toContain(today) // On that day the move has not happened yet.
    const { data: later } = await ask(
      `{ asOf(validAt: "2025-12-01") { fieldOffice(id: "ero-el-paso") { succession { ${STEP} } } } }`,
    )
    expect(later).toMatchObject({
      asOf: {
        fieldOffice: {
          succession: [
            {},
            {
              tenure: null,
              gap: {
                departure: { id: 'move-fod-ero-el-paso-2025-10' },
                summary:
                  'A move took whoever held the post away in 2025-10, Mary De Anda-Ybarra being the last who is known; nobody is known to have followed by 2025-12-01, and no source says that the post is empty.',
              },
            },
          ],
        },
      },
    })
  })
})
