import { describe, expect, test } from 'vitest'
import { askHarbours, holders, inCharge, problems, units } from './asked.js'

describe('the lens', () => {
  test('knownAt: an end published later does not end a tenure for an earlier reader', async () => {
    const row = [{ office: 'harbour-anne', date: '2025-03-20' }]
    expect(holders(await inCharge(row, '(knownAt: "2025-03-01")'))).toEqual(['ben-anne'])
    expect(holders(await inCharge(row, '(knownAt: "2025-03-20")'))).toEqual(['cy-anne'])
  })

  test('evidence and certainty hold for every row', async () => {
    const row = [{ office: 'harbour-anne', date: '2025-03-20' }]
    expect(holders(await inCharge(row, '(knownAt: "2025-04-01")'))).toEqual(['cy-anne'])
    expect(holders(await inCharge(row, '(knownAt: "2025-04-01", evidence: OFFICIAL)'))).toEqual(['ben-anne'])
    expect(await inCharge([{ office: 'crown', date: '2025-08-15' }])).toMatchObject([{ tenure: { certainty: 'POSSIBLE' } }])
    expect(holders(await inCharge([{ office: 'crown', date: '2025-08-15' }], '(certainty: CERTAIN)'))).toEqual([null])
  })

  test('questions below a row are asked on its day, in one call for all rows', async () => {
    const { data, calls } = await askHarbours(`{
      inCharge(rows: [{office: "harbour-anne", date: "2025-04-01"}, {office: "harbour-anne", date: "2025-04-10"},
                      {office: "crown", date: "2025-05-02"}]) {
        tenure { days position { vacant } official { chainOfCommand { tenure { id } } } }
      }
    }`)
    expect(data.inCharge).toEqual([
      {
        tenure: {
          days: 47,
          position: { vacant: false },
          official: { chainOfCommand: [{ tenure: { id: 'dot-harbours' } }, { tenure: { id: 'ada-crown' } }] },
        },
      },
      {
        tenure: {
          days: 47,
          position: { vacant: false },
          official: { chainOfCommand: [{ tenure: { id: 'dot-harbours' } }, { tenure: { id: 'ada-crown' } }] },
        },
      },
      { tenure: { days: 1948, position: { vacant: false }, official: { chainOfCommand: [] } } },
    ])
    expect(calls).toBe(3) // The table, whether the posts are vacant, and the chains.
  })

  test('a unit that no admitted source names is no mistake of whoever names it', async () => {
    const rows = [
      { office: 'harbour-anne', date: '2025-03-20' },
      { office: 'Anne Harbour', date: '2025-03-20' },
    ]
    expect(problems(await inCharge(rows, '(knownAt: "1990-01-01", evidence: OFFICIAL)'))).toEqual(
      ['harbour-anne', 'Anne Harbour'].map(
        (name) =>
          `office: no source that this lens admits (published by 1990-01-01, official) names "${name}" as an organization or field office that existed on 2025-03-20: expected a lens that admits more, or an id such as ero-chicago, or a name such as "Chicago Field Office"`,
      ),
    )
    expect(units(await inCharge(rows))).toEqual(['harbour-anne', 'harbour-anne'])
  })
})
