import type { Lens } from '../../model/lens.js'
import type { GraphStore, ListRoot, Row, Selections } from '../../store/index.js'
import { EVERYTHING, hop, list, nodesOf, one, rowAt, rowsAt, textsOf } from '../plans.js'
import { kindInWords } from './office-kinds.js'
import { readOnce, readsOfAnyDay, rowsOfAnyDay } from './on-any-day.js'
import { foldedCounty, foldedName } from './place-names.js'
import { isState, nameAndState, whyTwoStates } from './states.js'

/** A place as a table names it. A city is a name with its state, or an id, beside which a state may be missing. */
export type Place =
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'county'; readonly county: string; readonly state: string }
  | { readonly kind: 'city'; readonly city: string; readonly state: string | null }

/** Which offices of a kind are there for a place, at a lens. */
export interface PlaceAsked {
  readonly place: Place
  readonly officeKind: string
  readonly lens: Lens
}

/** The ids of the offices for a place; unless it is exactly one, why not, in words. */
export interface OfficesFound {
  readonly offices: readonly string[]
  readonly problem: string | null
}

interface Office {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly states: readonly string[]
  readonly partialStates: readonly string[]
  /** Folded, each with its state. */
  readonly counties: ReadonlySet<string>
  /** The city that it sits in, and the one that it is named for: on a day, or on any. */
  readonly cities: readonly City[]
}

interface City {
  readonly id: string
  readonly name: string
  readonly state: string
}

/** A place whose city, if it is one, is known by its name. */
type Found = Exclude<Place, { kind: 'city' }> | { readonly kind: 'city'; readonly city: string; readonly state: string }

/**
 * The offices for each place. A state: those that cover it, whole or in part. A county: those that it is listed with, and those
 * that cover its state whole. A city: those that sit in it or are named for it; where none is, those that cover its state.
 * Two calls of the store: an area is the same on every day, so that all offices are read once for all days, and then only which of
 * those that a place may mean were there on its day, and where they sat.
 */
export async function officesAtPlaces(store: GraphStore, asked: readonly PlaceAsked[]): Promise<readonly OfficesFound[]> {
  const lenses = [...new Set(asked.map(({ lens }) => lens))]
  const [first] = lenses
  const ids = cityIds(asked)
  const reads = readsOfAnyDay(everyOffice([...new Set(asked.map(({ officeKind }) => officeKind))]), lenses)
  const cityRoot = { kind: 'nodes', ids, types: ['City'], selections: CITY } as const
  const answers = await store.read(first && ids.length > 0 ? [...reads, { root: cityRoot, lens: first }] : reads)
  const offices = rowsOfAnyDay(answers.slice(0, reads.length)).map(officeOf)
  const cities = answers.slice(reads.length).flatMap(nodesOf).flatMap(cityOf)

  const meant = meaningsOf(offices, new Map(cities.map((city) => [city.id, city])))
  const wanted = asked.flatMap((each) => meant(each).offices.map(({ id }) => ({ id, lens: each.lens })))
  const isCity = asked.some(({ place }) => place.kind === 'city')
  const there = await readOnce(store, wanted, { types: ['FieldOffice'], selections: isCity ? SEATS : {} })
  return asked.map((each) => {
    const { where, offices: possible } = meant(each)
    if ('problem' in where) return { offices: [], problem: where.problem }
    const present = possible.flatMap((office) => {
      const row = there(office.id, each.lens)
      return row ? [{ ...office, cities: citiesOf(row) }] : []
    })
    return officesAt(where, each.officeKind, present)
  })
}

/** Where a place is, or why that can't be told, and the offices that it may mean on one day or another. */
interface Meaning {
  readonly where: Found | { readonly problem: string }
  readonly offices: readonly Office[]
}

/** What places mean whatever the day, each worked out once. */
function meaningsOf(offices: readonly Office[], cities: ReadonlyMap<string, City>): (asked: PlaceAsked) => Meaning {
  const known = new Map<string, Meaning>()
  return ({ place, officeKind }) => {
    const key = JSON.stringify([officeKind, place])
    const before = known.get(key)
    if (before) return before
    const where = foundPlace(place, cities)
    const possible = 'problem' in where ? [] : offices.filter((each) => each.kind === officeKind && concerns(each, where))
    const meaning = { where, offices: possible }
    known.set(key, meaning)
    return meaning
  }
}

const CITY: Selections = {
  City: { properties: ['name', 'state'].map((property) => ({ output: property, property })), steps: [] },
}
/** Where an office sits on the day, and the city that it is named for. */
const SEATS: Selections = {
  FieldOffice: {
    properties: [],
    steps: [one('seat', [hop('LOCATED_IN', 'OUT')], 'node', CITY), one('namesake', [hop('NAMED_FOR', 'OUT')], 'node', CITY)],
  },
}

function everyOffice(kinds: readonly string[]): ListRoot {
  const properties = ['label', 'kind', 'areaStates', 'areaPartialStates', 'areaCounties']
  const cities = (['LOCATED_IN', 'NAMED_FOR'] as const).map((type) =>
    list(type, [hop(type, 'OUT', { history: true })], 'node', CITY),
  )
  return {
    kind: 'list',
    type: 'FieldOffice',
    where: { kind: 'compare', property: 'kind', operator: 'oneOf', value: kinds },
    order: [],
    page: EVERYTHING,
    selections: { FieldOffice: { properties: properties.map((property) => ({ output: property, property })), steps: cities } },
  }
}

/** The cities as they are written: each may be an id. */
function cityIds(places: readonly PlaceAsked[]): string[] {
  return [...new Set(places.flatMap(({ place }) => (place.kind === 'city' ? [place.city] : [])))]
}

function foundPlace(place: Place, cities: ReadonlyMap<string, City>): Meaning['where'] {
  if (place.kind !== 'city') return place
  const { city: text, state } = place
  const known = cities.get(text)
  if (known && state !== null && state !== known.state) return { problem: whyTwoStates('city', text, known.state, state) }
  if (known) return { kind: 'city', city: known.name, state: known.state }
  if (state !== null) return { kind: 'city', city: text, state }
  return { problem: `city: "${text}": expected a name and a state, such as "Chicago, IL", or the id of a city` }
}

/** May a place mean an office, whatever the day? */
function concerns(office: Office, where: Found): boolean {
  if (office.states.includes(where.state) || office.partialStates.includes(where.state)) return true
  if (where.kind === 'county') return office.counties.has(countyKey(where.county, where.state))
  return where.kind === 'city' && isAt(office, where)
}

function isAt({ cities }: Office, where: Extract<Found, { kind: 'city' }>): boolean {
  return cities.some(({ name, state }) => state === where.state && foldedName(name) === foldedName(where.city))
}

function officesAt(where: Found, kind: string, offices: readonly Office[]): OfficesFound {
  switch (where.kind) {
    case 'state':
      return coveringState(where.state, kind, offices)
    case 'county':
      return coveringCounty(where.county, where.state, kind, offices)
    case 'city': {
      const there = offices.filter((office) => isAt(office, where))
      return there.length > 0 ? several(there, `${where.city}, ${where.state}`, '') : coveringState(where.state, kind, offices)
    }
  }
}

function coveringState(state: string, kind: string, offices: readonly Office[]): OfficesFound {
  const whole = offices.filter(({ states }) => states.includes(state))
  const partly = offices.filter(({ states, partialStates }) => partialStates.includes(state) && !states.includes(state))
  const [only, ...others] = [...whole, ...partly]
  if (!only) return { offices: [], problem: whyNone(state, state, kind) }
  if (others.length === 0 && whole.length === 0) {
    return { offices: [only.id], problem: `${named([only])} covers only a part of ${state}: give a county` }
  }
  return several([only, ...others], state, '; give a county')
}

function coveringCounty(county: string, state: string, kind: string, offices: readonly Office[]): OfficesFound {
  const wanted = countyKey(county, state)
  const place = `${county}, ${state}`
  const covering = offices.filter(({ states, counties }) => states.includes(state) || counties.has(wanted))
  if (covering.length > 0) return several(covering, place, '')
  if (offices.length === 0) return { offices: [], problem: whyNone(place, state, kind) }
  const unlisted = offices.filter(
    ({ partialStates, counties }) => partialStates.includes(state) && ![...counties].some((each) => each.endsWith(` ${state}`)),
  )
  const perhaps = unlisted.length === 0 ? '' : `; no source lists the counties of ${state} that ${named(unlisted)} cover`
  return { offices: [], problem: `${noneCovers(place, kind)}${perhaps}` }
}

function several(offices: readonly Office[], place: string, advice: string): OfficesFound {
  const ids = offices.map(({ id }) => id)
  if (ids.length === 1) return { offices: ids, problem: null }
  return { offices: ids, problem: `${ids.length} offices cover ${place}: ${named(offices)}${advice}` }
}

/** Why no office is there for a place in a state that no office covers. */
function whyNone(place: string, state: string, kind: string): string {
  return isState(state) ? noneCovers(place, kind) : `${state} is no state or territory of the United States`
}

function noneCovers(place: string, kind: string): string {
  return `no ${kindInWords(kind)} is known to cover ${place}`
}

function named(offices: readonly Office[]): string {
  return offices.map(({ id, label }) => `${label} (${id})`).join(', ')
}

function officeOf(row: Row): Office {
  return {
    id: row.$id,
    label: String(row.label),
    kind: String(row.kind),
    states: textsOf(row.areaStates),
    partialStates: textsOf(row.areaPartialStates),
    counties: countiesOf(row),
    cities: [...rowsAt(row, 'LOCATED_IN'), ...rowsAt(row, 'NAMED_FOR')].flatMap(cityOf),
  }
}

function countiesOf(row: Row): ReadonlySet<string> {
  const parts = textsOf(row.areaCounties).map(nameAndState)
  return new Set(parts.flatMap((county) => (county ? [countyKey(county.name, county.state)] : [])))
}

function countyKey(county: string, state: string): string {
  return `${foldedCounty(county)} ${state}`
}

function citiesOf(row: Row): readonly City[] {
  return [rowAt(row, 'seat'), rowAt(row, 'namesake')].flatMap(cityOf)
}

function cityOf(row: Row | null): City[] {
  return row ? [{ id: row.$id, name: String(row.name), state: String(row.state) }] : []
}
