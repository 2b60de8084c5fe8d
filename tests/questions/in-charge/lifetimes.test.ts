import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { asking, HARBOURS } from '../asking.js'
import { inCharge, problems, units } from './asked.js'

// Beside the harbours a dock that came and went, and one that closed: neither is there on both ends of a long table.
const DOCKS = `
- id: brief-dock
  name: The Dock
  kind: ERO_FIELD_OFFICE
  reportsTo: harbours
  city: saint-bee-bb
  areaOfResponsibility: { partialStates: [CC], counties: [{ state: CC, names: [West] }] }
  foundedOn: 2025-03-01
  closedOn: 2025-04-01
  sources: [gazette]
- id: old-dock
  name: Old Dock
  formerNames: [The Dock]
  kind: ERO_FIELD_OFFICE
  reportsTo: harbours
  city: saint-bee-bb
  closedOn: 2025-03-10
  sources: [gazette]
`
const directory = await mkdtemp(path.join(tmpdir(), 'docks-'))
afterAll(() => rm(directory, { recursive: true, force: true }))
await cp(HARBOURS, directory, { recursive: true })
const offices = path.join(directory, 'field-offices.yaml')
await writeFile(offices, `${await readFile(offices, 'utf8')}${DOCKS}`)
const ask = await asking(directory)

const DAYS = ['2025-05-01', '2025-03-20', '2025-02-01', '2025-03-05', '2024-01-01']
const on = (days: readonly string[], row: Record<string, string>) => days.map((date) => ({ ...row, date }))

test('a name means those units that were there on the day of its row, whatever the other rows', async () => {
  const said = await inCharge(on(DAYS, { office: 'the dock' }), '', ask)
  expect(units(said)).toEqual([null, 'brief-dock', 'old-dock', null, 'old-dock'])
  expect(said.map(({ matches }) => matches.map(({ id }) => id))).toEqual([
    [],
    ['brief-dock'],
    ['old-dock'],
    ['brief-dock', 'old-dock'],
    ['old-dock'],
  ])
  const alone = await Promise.all(on(DAYS, { office: 'the dock' }).map((row) => inCharge([row], '', ask)))
  expect(problems(said)).toEqual(alone.flatMap(problems))
})

test('and so does a place', async () => {
  const county = await inCharge(on(DAYS, { county: 'West', state: 'CC' }), '', ask)
  expect(units(county)).toEqual([null, 'brief-dock', null, 'brief-dock', null])
  const city = await inCharge(on(DAYS, { city: 'St. Bee, BB' }), '', ask)
  expect(city.map(({ matches }) => matches.map(({ id }) => id))).toEqual([
    ['harbour-bee'],
    ['brief-dock', 'harbour-bee'],
    ['harbour-bee', 'old-dock'],
    ['brief-dock', 'harbour-bee', 'old-dock'],
    ['old-dock'],
  ])
})
