import { describe, expect, test } from 'vitest'
import { inCharge, problems, units } from './asked.js'

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
      'no ERO field office is known to cover West, BB',
      'no ERO field office is known to cover West, CC; no source lists the counties of CC that Bee Harbour (harbour-bee) cover',
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
      'DD is no state or territory of the United States',
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
      'county: "North": expected its state beside it, such as TX',
      'the row names a city and a county: expected one of the two',
      'state: "Texass": expected a postal code of two letters, such as IL, or the name of a state',
      null,
    ])
  })

  test('a city or a county may name its state itself, beside a column of states that says the same', async () => {
    const said = await inCharge([
      { city: 'St. Bee, BB', state: 'BB', date: '2025-04-01' },
      { county: 'South, bb', state: 'BB', date: '2025-04-01' },
      { city: 'saint-bee-bb', state: 'BB', date: '2025-04-01' },
      { city: 'Elsewhere, AA', state: 'BB', date: '2025-04-01' },
      { city: 'saint-bee-bb', state: 'AA', date: '2025-04-01' },
      { county: 'South, BB', state: 'AA', date: '2025-04-01' },
    ])
    expect(units(said)).toEqual(['harbour-bee', 'harbour-bee', 'harbour-bee', null, null, null])
    expect(problems(said).slice(3)).toEqual([
      'city: "Elsewhere, AA" is in AA, and the state beside it is BB: expected one state',
      'city: "saint-bee-bb" is in BB, and the state beside it is AA: expected one state',
      'county: "South, BB" is in BB, and the state beside it is AA: expected one state',
    ])
  })

  test('a state that is none is told from one without an office', async () => {
    const said = await inCharge([
      { state: 'ZZ', date: '2025-04-01' },
      { state: 'TX', date: '2025-04-01' },
      { state: 'AA', kind: 'BORDER_PATROL_SECTOR', date: '2025-04-01' },
      { county: 'Harris', state: 'TX', kind: 'AMO_BRANCH', date: '2025-04-01' },
    ])
    expect(problems(said)).toEqual([
      'ZZ is no state or territory of the United States',
      'no ERO field office is known to cover TX',
      'AA is no state or territory of the United States',
      'no branch of Air and Marine Operations is known to cover Harris, TX',
    ])
  })
})
