import { describe, expect, test } from 'vitest'
import { asking, HARBOURS, SEED } from './asking.js'

const ask = await asking(HARBOURS)
const FIGURES = 'count planned periods { period count planned }'

async function moves(given: string, lens = ''): Promise<readonly string[]> {
  const { data, errors } = await ask(`{ asOf${lens || '(certainty: POSSIBLE)'} { flows(${given}) { reassignments { id } } } }`)
  expect(errors).toEqual([])
  const { asOf } = data as { asOf: { flows: { reassignments: { id: string }[] } } }
  return asOf.flows.reassignments.map(({ id }) => id)
}

describe('which moves', () => {
  test('from a unit, one below it or a post in either, to another such; planned ones are counted apart', async () => {
    const { data } = await ask(`{ flows(from: "harbours", to: "pilots") { ${FIGURES} reassignments { id } } }`)
    expect(data.flows).toEqual({
      count: 4,
      planned: 1,
      periods: [
        { period: '2025', count: 1, planned: 0 },
        { period: '2025-03', count: 2, planned: 0 },
        { period: '2025-03/2025-05', count: 0, planned: 1 },
      ],
      // By date; the one without any comes last, and is in no period.
      reassignments: ['move-cy', 'move-cy-later', 'move-dot', 'move-ben', 'move-undated'].map((id) => ({ id })),
    })
  })

  test('they have a direction, and may lie within one unit', async () => {
    expect(await moves('from: "pilots", to: "harbours"')).toEqual(['move-back'])
    expect(await moves('from: "harbour-anne", to: "harbour-bee"')).toEqual(['move-within'])
    expect(await moves('from: "crown", to: "crown"')).toHaveLength(7)
  })

  test('a date counts when a day that it may mean lies between; without one, the period of the shake-up does', async () => {
    const between = (since: string, until: string) =>
      moves(`from: "harbours", to: "pilots", since: "${since}", until: "${until}"`)
    expect(await between('2025-03-15', '2025-03-15')).toEqual(['move-cy', 'move-cy-later', 'move-dot', 'move-ben'])
    expect(await between('2025-03-16', '2025-03-31')).toEqual(['move-cy', 'move-cy-later', 'move-dot'])
    expect(await between('2025-04-01', '2025-04-01')).toEqual(['move-cy', 'move-dot'])
    expect(await between('2025-06-01', '2025-06-01')).toEqual(['move-cy'])
    expect(await between('2024-01-01', '2024-12-31')).toEqual([])
    expect(await moves('from: "harbours", to: "pilots", since: "2025-04-01"')).toEqual(['move-cy', 'move-dot'])
    expect(await moves('from: "harbours", to: "pilots", until: "2024-12-31"')).toEqual([])
  })

  test('the lens decides what is known', async () => {
    expect(await moves('from: "harbours", to: "pilots"', '(knownAt: "2025-04-01")')).toEqual(['move-ben'])
    expect(await moves('from: "harbours", to: "pilots"', '(evidence: OFFICIAL)')).not.toContain('move-ben')
  })
})

test('the figures take one call of the store, the rows behind them a second', async () => {
  expect((await ask(`{ flows(from: "harbours", to: "pilots") { ${FIGURES} } }`)).calls).toBe(1)
  expect(
    (await ask(`{ flows(from: "harbours", to: "pilots") { ${FIGURES} reassignments { label sources { id } } } }`)).calls,
  ).toBe(2)
})

test('an unknown unit, a retired one, and days in the wrong order are errors that name the argument', async () => {
  const wrong = async (given: string) => (await ask(`{ flows(${given}) { count } }`)).errors
  expect(await wrong('from: "ada", to: "pilots"')).toEqual([
    {
      code: 'UNKNOWN_ID',
      argument: 'from',
      message:
        'from: "ada" is no organization or field office that is known to have existed on 2025-09-01: expected an id such as ero-chicago',
    },
  ])
  expect(await wrong('from: "harbours", to: "old-anne"')).toEqual([
    { code: 'UNKNOWN_ID', argument: 'to', message: 'to: "old-anne" is a retired id: use "harbour-anne"' },
  ])
  expect(await wrong('from: "harbours", to: "pilots", since: "2025-02-01", until: "2025-01-01"')).toMatchObject([
    { code: 'BAD_ARGUMENT', argument: 'until' },
  ])
})

test('on the seed: from the Border Patrol to ICE in October 2025 there are four announced moves, and none known to have happened', async () => {
  const { data } = await (await asking(SEED))(
    `{ asOf(validAt: "2026-09-01") { flows(from: "usbp", to: "ice", since: "2025-10-01", until: "2025-10-31") { ${FIGURES} reassignments { id } } } }`,
  )
  expect(data.asOf).toEqual({
    flows: {
      count: 0,
      planned: 4,
      periods: [{ period: '2025-10', count: 0, planned: 4 }],
      reassignments: ['denver', 'los-angeles', 'phoenix', 'san-diego'].map((city) => ({
        id: `move-successor-ero-${city}-2025-10`,
      })),
    },
  })
})
