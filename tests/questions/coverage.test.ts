import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn, contractApi } from '../api/asking.js'
import { graphWith } from '../dataset/scratch-dataset.js'
import { asking, SEED } from './asking.js'

const FIGURES = 'documented named planned reported { id } reassignments { id status }'

describe('moves of a shake-up', () => {
  test('those that happened, those with a name and those announced, each with its rows, against the claims that count them', async () => {
    const { data } = apiOn(new MemoryStore(await graphWith()))
    const query = `{ asOf(validAt: "2026-12-31") { shakeup(id: "october-2025") { coverage { ${FIGURES} summary } } } }`
    expect(await data(query)).toEqual({
      asOf: {
        shakeup: {
          coverage: {
            documented: 2,
            named: 2,
            planned: 1,
            reported: [{ id: 'claim-moves' }],
            reassignments: [
              { id: 'ada-first-2025-10', status: 'REPORTED' },
              { id: 'unnamed-1-2025-10', status: 'PLANNED' },
              // It bears no date.
              { id: 'ben-second-2025-10', status: 'REPORTED' },
            ],
            summary:
              'A newspaper says at least 8 (2025-10-28). The graph documents 2 moves, 2 of them with the name of the official, and 1 more that was only announced.',
          },
        },
      },
    })
  })

  test('an official whom no source names is documented and not named; what was not known yet is not there', async () => {
    const { data } = contractApi()
    const at = (knownAt: string) =>
      data(
        `{ asOf(knownAt: "${knownAt}") { shakeup(id: "october-tide") { coverage { documented named reported { id } summary } } } }`,
      )
    expect(await at('2025-10-31')).toEqual({
      asOf: {
        shakeup: {
          coverage: {
            documented: 3,
            named: 2,
            reported: [{ id: 'claim-moves-october' }],
            summary: expect.stringMatching(
              /^.+ says at least 8 \(2025-10-28\)\. The graph documents 3 moves, 2 of them with the name of the official\.$/,
            ),
          },
        },
      },
    })
    expect(await at('2026-05-01')).toMatchObject({
      asOf: {
        shakeup: {
          coverage: { documented: 5, named: 4, reported: [{ id: 'claim-moves-october' }, { id: 'claim-moves-november' }] },
        },
      },
    })
  })

  test('a list of shake-ups costs two calls more, and one without a claim says so', async () => {
    const { data, store } = contractApi()
    expect(await data('{ shakeups { nodes { id coverage { summary reassignments { label } } } } }')).toMatchObject({
      shakeups: {
        nodes: expect.arrayContaining([
          {
            id: 'spring-tide',
            coverage: {
              summary: 'No source gives a number. The graph documents 0 moves, 0 of them with the name of the official.',
              reassignments: [],
            },
          },
        ]),
      },
    })
    expect(store.reads).toHaveLength(3)
  })
})

describe('on the dataset that comes with the package', async () => {
  const ask = await asking(SEED)

  test('twelve directors are said to have been moved in October 2025: eight are there, five with a name', async () => {
    const { data } = await ask(`{ asOf(validAt: "2026-11-24") { shakeup(id: "shakeup-2025-10") {
      coverage { ${FIGURES} } reassignments { totalCount }
    } } }`)
    expect(data.asOf).toMatchObject({
      shakeup: { coverage: { documented: 8, named: 5, planned: 5 }, reassignments: { totalCount: 13 } },
    })
    const { shakeup } = data.asOf as { shakeup: { coverage: { reported: unknown[]; reassignments: { status: string }[] } } }
    expect(shakeup.coverage.reported).toHaveLength(8)
    expect(shakeup.coverage.reassignments.filter(({ status }) => status === 'PLANNED')).toHaveLength(5)
  })

  test('field offices are held against what is right below an organization', async () => {
    const { data } =
      await ask(`{ asOf(validAt: "2026-04-12") { organizations(where: { id: { in: ["ero", "ofo", "usbp"] } }) { nodes {
      id fieldOfficeCoverage { documented fieldOffices { id } reported { number } }
    } } } }`)
    const { organizations } = data.asOf as {
      organizations: {
        nodes: {
          id: string
          fieldOfficeCoverage: { documented: number; fieldOffices: unknown[]; reported: { number: number }[] }
        }[]
      }
    }
    expect(
      organizations.nodes.map(({ id, fieldOfficeCoverage: { documented, fieldOffices, reported } }) => {
        expect(fieldOffices).toHaveLength(documented)
        return [id, documented, [...new Set(reported.map(({ number }) => number))]]
      }),
    ).toEqual([
      ['ero', 25, [24, 25]],
      ['ofo', 21, [20]],
      ['usbp', 20, [20, 21]],
    ])
  })
})
