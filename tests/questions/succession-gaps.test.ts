import { describe, expect, test } from 'vitest'
import { postWith, tenuresOf } from './keeper-post.js'

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

test('on an earlier day a gap is open up to it, and certain where the next one is known to have come later: vacant says the same', async () => {
  const { line, vacant } = await postWith([
    'id: cal-keeper, official: cal, validFrom: 2024-01-10, validTo: 2024-06-30',
    'id: dee-keeper, official: dee, validFrom: 2024-09-01, validTo: 2025-02-01',
    "id: eve-keeper, official: eve, validFrom: '2025', seen: [2025-06-01]",
  ])
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
