import { describe, expect, test } from 'vitest'
import { asking, HARBOURS, SEED } from './asking.js'

const ask = await asking(HARBOURS)

const FIELDS = `fragment Said on InCharge {
  row date unit { id } tenure { id certainty } chainOfCommand { level position { id } tenure { id } } matches { id } problem
}`
const inCharge = async (rows: readonly Record<string, unknown>[], lens = '') => {
  const answer = await ask(
    `query($rows: [InChargeRow!]!) { asOf${lens || '(certainty: POSSIBLE)'} { inCharge(rows: $rows) { ...Said } } } ${FIELDS}`,
    { rows },
  )
  expect(answer.errors).toEqual([])
  const { asOf } = answer.data as { asOf: { inCharge: Said[] } }
  return asOf.inCharge
}
interface Said {
  readonly row: number
  readonly date: string
  readonly unit: { id: string } | null
  readonly tenure: { id: string; certainty: string } | null
  readonly chainOfCommand: readonly { level: number; position: { id: string }; tenure: { id: string } | null }[]
  readonly matches: readonly { id: string }[]
  readonly problem: string | null
}
const holders = (said: readonly Said[]) => said.map(({ tenure }) => tenure?.id ?? null)
const units = (said: readonly Pick<Said, 'unit'>[]) => said.map(({ unit }) => unit?.id ?? null)
const problems = (said: readonly Said[]) => said.map(({ problem }) => problem)

describe('a unit by its id', () => {
  test('each row is answered on its own day, in the order of the table', async () => {
    const said = await inCharge([
      { office: 'harbour-anne', date: '2025-06-01' },
      { office: 'harbour-anne', date: '2025-04-01' },
      { office: 'harbours', date: '2025-04-01' },
      { office: 'harbour-anne', date: '2024-04-01' },
    ])
    expect(holders(said)).toEqual(['dot-anne', 'cy-anne', 'dot-harbours', 'ben-anne'])
    expect(said.map(({ row, date }) => [row, date])).toEqual([
      [0, '2025-06-01'],
      [1, '2025-04-01'],
      [2, '2025-04-01'],
      [3, '2024-04-01'],
    ])
    expect(problems(said)).toEqual([null, null, null, null])
  })

  test('the chain of command is that of the day', async () => {
    const [april, may] = await inCharge([
      { office: 'harbour-anne', date: '2025-04-01' },
      { office: 'harbour-anne', date: '2025-05-02' },
    ])
    const chain = (said: Said | undefined) =>
      said?.chainOfCommand.map(({ position, tenure }) => [position.id, tenure?.id ?? null])
    expect(chain(april)).toEqual([
      ['harbours-head', 'dot-harbours'],
      ['crown-head', 'ada-crown'],
    ])
    expect(chain(may)).toEqual([
      ['harbours-head', null],
      ['crown-head', 'ada-crown'],
    ])
  })

  test('nobody is known to have headed it: the unit and its chain are there, and the problem says so', async () => {
    const [said] = await inCharge([{ office: 'harbour-bee', date: '2025-05-02' }])
    expect(said).toMatchObject({
      unit: { id: 'harbour-bee' },
      tenure: null,
      matches: [{ id: 'harbour-bee' }],
      problem: 'nobody is known to have headed Bee Harbour (harbour-bee) on 2025-05-02',
    })
    expect(said?.chainOfCommand).toHaveLength(2)
  })

  test('a unit without a head post, an unknown, a retired one, and one that did not exist yet each have their problem', async () => {
    const said = await inCharge([
      { office: 'pilots', date: '2025-05-02' },
      { office: 'ada', date: '2025-05-02' },
      { office: 'old-anne', date: '2025-05-02' },
      { office: 'harbour-bee', date: '2025-01-31' },
    ])
    expect(problems(said)).toEqual([
      'no head post is known of The Pilots (pilots) on 2025-05-02',
      'office: "ada" is no organization or field office that is known to have existed on 2025-05-02: expected an id such as ero-chicago, or a name such as "Chicago Field Office"',
      'office: "old-anne" is a retired id: use "harbour-anne"',
      'office: "harbour-bee" is no organization or field office that is known to have existed on 2025-01-31: expected an id such as ero-chicago, or a name such as "Chicago Field Office"',
    ])
    expect(units(said)).toEqual(['pilots', null, null, null])
    expect(said.map(({ matches }) => matches.length)).toEqual([1, 0, 0, 0])
  })
})

describe('a place', () => {
  test('a state covered whole by one office is that office', async () => {
    expect(await inCharge([{ state: 'aa', date: '2025-04-01' }])).toMatchObject([
      { unit: { id: 'harbour-anne' }, tenure: { id: 'cy-anne' }, problem: null },
    ])
  })

  test('a state that several cover in part lists them and names none; a day on which only one existed is told apart', async () => {
    const [shared, alone] = await inCharge([
      { state: 'BB', date: '2025-04-01' },
      { state: 'BB', date: '2025-01-15' },
    ])
    expect(shared).toMatchObject({ unit: null, tenure: null, matches: [{ id: 'harbour-anne' }, { id: 'harbour-bee' }] })
    expect(shared?.problem).toBe('2 offices cover BB: Anne Harbour (harbour-anne), Bee Harbour (harbour-bee); give a county')
    expect(alone).toMatchObject({ unit: null, matches: [{ id: 'harbour-anne' }] })
    expect(alone?.problem).toBe('Anne Harbour (harbour-anne) covers only a part of BB: give a county')
  })

  test('a county is found by its list however it is written, or by its state when that is covered whole', async () => {
    const said = await inCharge([
      { county: 'Saint Bee County', state: 'BB', date: '2025-04-01' },
      { county: 'st bee', state: 'bb', date: '2025-04-01' },
      { county: 'South', state: 'BB', date: '2025-04-01' },
      { county: 'Anything', state: 'AA', date: '2025-04-01' },
      { county: 'West', state: 'BB', date: '2025-04-01' },
      { county: 'West', state: 'CC', date: '2025-04-01' },
    ])
    expect(units(said)).toEqual(['harbour-anne', 'harbour-anne', 'harbour-bee', 'harbour-anne', null, null])
    expect(problems(said).slice(4)).toEqual([
      'no ERO_FIELD_OFFICE is known to cover West, BB',
      'no ERO_FIELD_OFFICE is known to cover West, CC; no source lists the counties of CC that Bee Harbour (harbour-bee) cover',
    ])
  })

  test('a city is the office that sits there or is named for it, else the one that covers its state', async () => {
    const said = await inCharge([
      { city: 'saint-bee-bb', date: '2025-04-01' },
      { city: 'St. Bee, bb', date: '2025-04-01' },
      { city: 'Saint Bee', state: 'BB', date: '2025-04-01' },
      { city: 'Elsewhere, AA', date: '2025-04-01' },
      { city: 'port-anne-aa', kind: 'HSI_SAC_OFFICE', date: '2025-04-01' },
      { city: 'Port Anne, AA', date: '2025-04-01' },
      { city: 'Elsewhere, DD', date: '2025-04-01' },
      { city: 'nowhere', date: '2025-04-01' },
    ])
    expect(units(said)).toEqual(['harbour-bee', 'harbour-bee', 'harbour-bee', 'harbour-anne', 'pilots-anne', null, null, null])
    expect(said[5]?.matches).toEqual([{ id: 'harbour-anne' }, { id: 'harbour-bee' }])
    expect(problems(said).slice(6)).toEqual([
      'no ERO_FIELD_OFFICE is known to cover DD',
      'city: "nowhere": expected a name and a state, such as "Chicago, IL", or the id of a city',
    ])
  })

  test('a row that names nothing, too much, or a state in words says what was expected; the others are answered', async () => {
    const said = await inCharge([
      { date: '2025-04-01' },
      { office: ' ', state: '', date: '2025-04-01' },
      { office: 'harbour-anne', state: 'AA', date: '2025-04-01' },
      { county: 'North', date: '2025-04-01' },
      { county: 'North', city: 'Port Anne', state: 'AA', date: '2025-04-01' },
      { state: 'Texass', date: '2025-04-01' },
      { office: 'harbour-anne', date: '2025-04-01' },
    ])
    expect(problems(said)).toEqual([
      'the row names no office and no place: expected office, state, state and county, or city',
      'the row names no office and no place: expected office, state, state and county, or city',
      'the row names an office and a place: expected one of the two',
      'county: "North": expected its state beside it, such as state: "TX"',
      'the row names a city and a county: expected one of the two',
      'state: "Texass": expected a postal code of two letters, such as IL, or the name of a state',
      null,
    ])
  })
})

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
    const { data, calls } = await ask(`{
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
})

describe('what it costs', () => {
  const many = Array.from({ length: 10_000 }, (_each, index) => ({
    ...(index % 2 ? { office: 'harbour-anne' } : { county: 'North', state: 'BB' }),
    date: new Date(Date.UTC(2015, 0, 1 + (index % 3_650))).toISOString().slice(0, 10),
  }))

  test('10,000 rows of ten years take two calls of the store, one when every row names its unit', async () => {
    const query = 'query($rows: [InChargeRow!]!) { inCharge(rows: $rows) { tenure { official { name } } } }'
    const both = await ask(query, { rows: many })
    expect(both.errors).toEqual([])
    expect(both.calls).toBe(2)
    expect(both.data.inCharge).toHaveLength(10_000)
    expect((await ask(query, { rows: many.filter((row) => 'office' in row) })).calls).toBe(1)
  })

  test('more rows are refused, and so is more below them than one may ask for', async () => {
    const query =
      'query($rows: [InChargeRow!]!) { inCharge(rows: $rows) { unit { relationships(first: 500) { nodes { id sources { id } } } } } }'
    const one = { office: 'crown', date: '2025-01-01' }
    expect((await ask(query, { rows: [...many, one] })).errors).toEqual([
      {
        code: 'TOO_MANY_ITEMS',
        message: 'rows: 10001 rows: expected at most 10000; ask for the rest in another request',
        argument: 'rows',
      },
    ])
    expect((await ask(query, { rows: many })).errors).toMatchObject([{ code: 'QUERY_TOO_COSTLY' }])
    expect((await ask(query, { rows: [one] })).errors).toEqual([])
  })

  test('a date that does not exist is an error that says so', async () => {
    const { errors } = await ask('{ inCharge(rows: [{office: "crown", date: "2025-02-30"}]) { row } }')
    expect(errors).toMatchObject([{ message: expect.stringContaining('2025-02-30') }])
  })
})

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
})
