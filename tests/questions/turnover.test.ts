import { describe, expect, test } from 'vitest'
import { asking, HARBOURS, SEED } from './asking.js'

const ask = await asking(HARBOURS)
const FIELDS =
  'posts changed actingOnly unknown certain share rows { position { id } before { id } after { id } changed certainty actingAfter tenures { id } }'

interface Figures {
  readonly posts: number
  readonly rows: readonly { readonly position: { readonly id: string }; readonly tenures: readonly { readonly id: string }[] }[]
}
async function turnover(given: string, lens = ''): Promise<Figures> {
  const { data, errors } = await ask(`{ asOf${lens || '(certainty: POSSIBLE)'} { turnover(${given}) { ${FIELDS} } } }`)
  expect(errors).toEqual([])
  const { asOf } = data as { asOf: { turnover: Figures } }
  return asOf.turnover
}

describe('the posts', () => {
  test('the heads of the unit and of all below it, each with its holder on both days and everybody between', async () => {
    expect(await turnover('unit: "harbours", since: "2025-01-15", until: "2025-06-30"')).toEqual({
      posts: 3,
      changed: 2,
      actingOnly: 1,
      unknown: 1,
      certain: 2,
      share: 1,
      rows: [
        {
          position: { id: 'anne-head' },
          before: { id: 'ben-anne' },
          after: { id: 'dot-anne' },
          changed: true,
          certainty: 'CERTAIN',
          actingAfter: false,
          // Cy held it between the two days, and on neither.
          tenures: [{ id: 'ben-anne' }, { id: 'cy-anne' }, { id: 'dot-anne' }],
        },
        {
          position: { id: 'bee-head' },
          before: null,
          after: null,
          changed: null,
          certainty: null,
          actingAfter: null,
          tenures: [],
        },
        // She left; somebody was announced for it, and is never in force.
        {
          position: { id: 'harbours-head' },
          before: { id: 'dot-harbours' },
          after: null,
          changed: true,
          certainty: 'CERTAIN',
          actingAfter: null,
          tenures: [{ id: 'dot-harbours' }],
        },
      ],
    })
  })

  test('only field offices of a kind, where one is named', async () => {
    const sectors = await turnover('unit: "harbours", kind: BORDER_PATROL_SECTOR, since: "2025-01-15", until: "2025-06-30"')
    expect(sectors).toMatchObject({ posts: 0, share: null, rows: [] })
  })

  test('an acting holder at the end, and nobody new', async () => {
    const acting = await turnover('unit: "harbour-anne", since: "2025-01-15", until: "2025-04-01"')
    expect(acting).toMatchObject({ changed: 1, actingOnly: 0, rows: [{ actingAfter: true }] })
    const same = await turnover('unit: "harbour-anne", since: "2025-05-02", until: "2025-06-30"')
    expect(same).toMatchObject({ certain: 1, changed: 0, share: 0, rows: [{ changed: false, tenures: [{ id: 'dot-anne' }] }] })
  })

  test('the chain of command is that of the last day: an office founded later is not below it yet', async () => {
    const { rows } = await turnover('unit: "harbours", since: "2025-01-01", until: "2025-01-31"')
    expect(rows.map(({ position }) => position.id)).toEqual(['anne-head', 'harbours-head'])
  })

  test('no holder known on both days: no share', async () => {
    expect(await turnover('unit: "harbour-bee", since: "2025-03-01", until: "2025-06-30"')).toMatchObject({
      posts: 1,
      unknown: 1,
      share: null,
    })
  })

  test('the lens decides what is known, and how certain', async () => {
    const given = 'unit: "harbour-anne", since: "2025-01-15", until: "2025-04-01"'
    expect(await turnover(given, '(knownAt: "2025-03-01")')).toMatchObject({ changed: 0, rows: [{ after: { id: 'ben-anne' } }] })
    expect(await turnover(given, '(evidence: OFFICIAL)')).toMatchObject({ changed: 0 })
    // Whether the holder was there still is only possible after the last source that shows them.
    const later = 'unit: "harbour-anne", since: "2025-06-01", until: "2025-08-01"'
    expect(await turnover(later)).toMatchObject({
      posts: 1,
      unknown: 0,
      certain: 0,
      rows: [{ changed: false, certainty: 'POSSIBLE' }],
    })
    expect(await turnover(later, '(certainty: CERTAIN)')).toMatchObject({ posts: 1, unknown: 1, share: null })
  })
})

test('it takes two calls of the store', async () => {
  expect((await ask(`{ turnover(unit: "crown", since: "2025-01-15", until: "2025-06-30") { ${FIELDS} } }`)).calls).toBe(2)
})

test('an unknown unit, and days in the wrong order, are errors that name the argument', async () => {
  const wrong = async (given: string) => (await ask(`{ turnover(${given}) { posts } }`)).errors
  expect(await wrong('unit: "anne-head", since: "2025-01-15", until: "2025-06-30"')).toMatchObject([
    { code: 'UNKNOWN_ID', argument: 'unit' },
  ])
  expect(await wrong('unit: "harbours", since: "2025-06-30", until: "2025-01-15"')).toEqual([
    {
      code: 'BAD_ARGUMENT',
      argument: 'until',
      message: 'until: 2025-01-15 is before since, 2025-06-30: expected that day or a later one',
    },
  ])
})

test('on the seed: every ERO field office is among the posts, and the figures agree with the rows', async () => {
  const { data } = await (await asking(SEED))(
    `{ turnover(unit: "ero", since: "2025-01-20", until: "2025-12-31") { posts changed unknown share rows { position { id } changed } } }`,
  )
  const { posts, changed, unknown, share, rows } = data.turnover as {
    posts: number
    changed: number
    unknown: number
    share: number
    rows: { position: { id: string }; changed: boolean | null }[]
  }
  expect(rows.filter(({ position }) => position.id.startsWith('fod-ero-'))).toHaveLength(25)
  expect(rows).toHaveLength(posts)
  expect(rows.filter((row) => row.changed).map(({ position }) => position.id)).toEqual(
    expect.arrayContaining(['ead-ero', 'fod-ero-boston']),
  )
  expect([rows.filter((row) => row.changed).length, rows.filter((row) => row.changed === null).length]).toEqual([
    changed,
    unknown,
  ])
  expect(share).toBeCloseTo(changed / (posts - unknown))
})
