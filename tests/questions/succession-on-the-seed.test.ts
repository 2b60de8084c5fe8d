import { expect, test } from 'vitest'
import { asking, SEED } from './asking.js'
import { STEP, type Step, tenuresOf } from './keeper-post.js'

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
