import { describe, expect, test } from 'vitest'
import { asking, SEED } from '../asking.js'
import { type Said, units } from './asked.js'

describe('on the seed', async () => {
  const askSeed = await asking(SEED)
  test('Chicago on the eve of the handover, Harris County, and a state of five offices', async () => {
    const { data } = await askSeed(`{
      inCharge(rows: [{office: "ero-chicago", date: "2025-10-16"}, {county: "Harris", state: "TX", date: "2025-05-15"},
                      {state: "TX", date: "2025-10-16"}, {city: "Evanston, IL", date: "2025-10-16"}]) {
        unit { id } tenure { official { name } acting certainty } matches { id }
      }
    }`)
    const chicago = {
      unit: { id: 'ero-chicago' },
      tenure: { official: { name: 'Russell Hott' }, acting: true, certainty: 'CERTAIN' },
    }
    expect(data.inCharge).toMatchObject([
      chicago,
      { unit: { id: 'ero-houston' }, tenure: { official: { name: 'Bret Bradford' }, certainty: 'POSSIBLE' } },
      {
        unit: null,
        tenure: null,
        matches: ['dallas', 'el-paso', 'harlingen', 'houston', 'san-antonio'].map((id) => ({ id: `ero-${id}` })),
      },
      chicago,
    ])
  })

  const unitsOf = async (rows: readonly Record<string, unknown>[]) => {
    const query = 'query($rows: [InChargeRow!]!) { inCharge(rows: $rows) { unit { id } matches { id } problem } }'
    const { data, errors } = await askSeed(query, { rows: rows.map((row) => ({ date: '2025-10-16', ...row })) })
    expect(errors).toEqual([])
    return data.inCharge as readonly Pick<Said, 'unit' | 'matches' | 'problem'>[]
  }

  test('an office by its name as people write it, and an agency by its abbreviation', async () => {
    const written = {
      'ERO Chicago Field Office': 'ero-chicago',
      'Chicago Field Office': 'ero-chicago',
      'ero chicago': 'ero-chicago',
      chicago: 'ero-chicago',
      ' Chicago  (ERO) ': 'ero-chicago',
      'Chicago Area of Responsibility': 'ero-chicago',
      'U.S. ICE Enforcement and Removal Operations - Chicago': 'ero-chicago',
      'Saint Paul Field Office': 'ero-st-paul',
      'New York Field Office': 'ero-new-york',
      'New York City': 'ero-new-york',
      'HSI Chicago': 'hsi-chicago',
      'Marfa Sector': 'usbp-big-bend',
      ICE: 'ice',
      'immigration and customs enforcement': 'ice',
    }
    const said = await unitsOf(Object.keys(written).map((office) => ({ office })))
    expect(units(said)).toEqual(Object.values(written))
    expect(said.map(({ problem }) => problem?.startsWith('office:') ?? false)).not.toContain(true)
  })

  test('a name that units of several kinds have is the one of the kind asked for', async () => {
    const office = 'Chicago Field Office'
    const kinds = ['ERO_FIELD_OFFICE', 'OFO_FIELD_OFFICE', 'HSI_SAC_OFFICE']
    expect(units(await unitsOf(kinds.map((kind) => ({ office, kind }))))).toEqual(['ero-chicago', 'ofo-chicago', 'hsi-chicago'])
  })

  test('what is only like a name is nobody’s', async () => {
    const said = await unitsOf(
      ['Chicgo Field Office', 'Field Office', 'Chicago and Detroit', 'hott', '*'].map((office) => ({ office })),
    )
    expect(said.map(({ unit, matches }) => [unit, matches])).toEqual(said.map(() => [null, []]))
    expect(said[0]?.problem).toBe(
      'office: "Chicgo Field Office" is no organization or field office that is known to have existed on 2025-10-16: expected an id such as ero-chicago, or a name such as "Chicago Field Office"',
    )
  })

  test('a state by its name, beside a county and a city too', async () => {
    const said = await unitsOf([
      { state: 'Illinois' },
      { county: 'Harris', state: 'TEXAS' },
      { county: 'Harris County, TX' },
      { city: 'Chicago, Illinois' },
      { city: 'Chicago', state: 'illinois' },
    ])
    expect(units(said)).toEqual(['ero-chicago', 'ero-houston', 'ero-houston', 'ero-chicago', 'ero-chicago'])
  })

  test('of two who may have headed an office both are named, the likelier first, as its post names them', async () => {
    const { data } = await askSeed(`{
      asOf(validAt: "2025-10-28") {
        inCharge(rows: [{office: "ero-boston", date: "2025-10-28"}, {office: "ice", date: "2025-10-28"}, {state: "TX", date: "2025-10-28"}]) {
          tenure { official { name } } candidates { official { name } certainty }
        }
        position(id: "fod-ero-boston") { candidates { official { name } certainty } }
      }
    }`)
    const { inCharge, position } = data.asOf as {
      inCharge: readonly unknown[]
      position: { candidates: unknown }
    }
    const both = ['David Wesling', 'Patricia Hyde'].map((name) => ({ official: { name }, certainty: 'POSSIBLE' }))
    expect(inCharge).toEqual([
      { tenure: { official: { name: 'David Wesling' } }, candidates: both },
      {
        tenure: { official: { name: 'Todd Lyons' } },
        candidates: [{ official: { name: 'Todd Lyons' }, certainty: expect.any(String) }],
      },
      { tenure: null, candidates: [] },
    ])
    expect(position.candidates).toEqual(both)
  })
})
