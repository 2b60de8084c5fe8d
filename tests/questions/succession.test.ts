import { expect, test } from 'vitest'
import { asking, HARBOURS } from './asking.js'
import { postWith, STEP, tenuresOf } from './keeper-post.js'

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

test('nobody is in the line who began after the day, whatever their dates mean', async () => {
  const { line } = await postWith([
    'id: cal-keeper, official: cal, validFrom: 2024-01-10, validTo: 2024-06-30',
    'id: dee-keeper, official: dee, validFrom: 2024-09-01, validTo: 2025-02-01',
    "id: eve-keeper, official: eve, validFrom: '2025', seen: [2025-06-01]",
  ])
  const shown = async (day: string) => tenuresOf(await line(day))
  expect(await shown('2024-01-09')).toEqual([])
  expect(await shown('2024-06-30')).toEqual(['cal-keeper'])
  expect(await shown('2024-09-01')).toEqual(['cal-keeper', 'dee-keeper'])
  expect(await shown('2024-12-31')).toEqual(['cal-keeper', 'dee-keeper'])
  // In post alone until February: the year of the next begins with it for her.
  expect(await shown('2025-01-30')).toEqual(['cal-keeper', 'dee-keeper'])
  expect(await shown('2025-02-02')).toEqual(['cal-keeper', 'dee-keeper', 'eve-keeper'])
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
