import type { Lens } from '../../model/lens.js'
import type { GraphStore, Read, Row } from '../../store/index.js'
import { EVERYTHING, hop, listOf, nodesOf, one, rowAt, textsOf } from '../plans.js'
import { foldedCounty, foldedName } from './place-names.js'
import { nameAndState } from './states.js'

/** A place as a table names it. A city is an id, or a name with its state: "Chicago, IL". */
export type Place =
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'county'; readonly county: string; readonly state: string }
  | { readonly kind: 'city'; readonly city: string }

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
  /** The city that it sits in, and the one that it is named for. */
  readonly cities: readonly City[]
}

interface City {
  readonly id: string
  readonly name: string
  readonly state: string
}

/**
 * The offices for each place. A state: those that cover it, whole or in part. A county: those that it is listed with, and those
 * that cover its state whole. A city: those that sit in it or are named for it; where none is, those that cover its state.
 * One call of the store, with a read or two for each lens among them.
 */
export async function officesAtPlaces(store: GraphStore, asked: readonly PlaceAsked[]): Promise<readonly OfficesFound[]> {
  const byLens = new Map<Lens, PlaceAsked[]>()
  for (const each of asked) {
    const same = byLens.get(each.lens)
    if (same) same.push(each)
    else byLens.set(each.lens, [each])
  }
  const groups = [...byLens].map(([lens, places]) => ({ lens, cities: cityIds(places), reads: readsFor(places, lens) }))
  const answers = await store.read(groups.flatMap(({ reads }) => reads))
  const known = new Map<Lens, { offices: readonly Office[]; cities: readonly City[] }>()
  const counties = new Map<string, ReadonlySet<string>>()
  let next = 0
  for (const { lens, reads } of groups) {
    const [offices, cities] = answers.slice(next, next + reads.length)
    known.set(lens, {
      offices: listOf(offices).map((row) => officeOf(row, counties)),
      cities: cities ? nodesOf(cities).flatMap((row) => cityOf(row) ?? []) : [],
    })
    next += reads.length
  }
  const found = new Map<string, OfficesFound>()
  return asked.map(({ place, officeKind, lens }) => {
    const key = JSON.stringify([lens.validAt, officeKind, place])
    const { offices, cities } = known.get(lens) ?? { offices: [], cities: [] }
    const answer =
      found.get(key) ??
      officesAt(
        place,
        officeKind,
        offices.filter(({ kind }) => kind === officeKind),
        cities,
      )
    found.set(key, answer)
    return answer
  })
}

function readsFor(places: readonly PlaceAsked[], lens: Lens): Read[] {
  const kinds = [...new Set(places.map(({ officeKind }) => officeKind))]
  const properties = (...names: string[]) => names.map((property) => ({ output: property, property }))
  const city = { City: { properties: properties('name', 'state'), steps: [] } }
  const office = {
    properties: properties('label', 'kind', 'areaStates', 'areaPartialStates', 'areaCounties'),
    steps: [one('seat', [hop('LOCATED_IN', 'OUT')], 'node', city), one('namesake', [hop('NAMED_FOR', 'OUT')], 'node', city)],
  }
  const offices: Read = {
    root: {
      kind: 'list',
      type: 'FieldOffice',
      where: { kind: 'compare', property: 'kind', operator: 'oneOf', value: kinds },
      order: [],
      page: EVERYTHING,
      selections: { FieldOffice: office },
    },
    lens,
  }
  const ids = cityIds(places)
  return ids.length === 0 ? [offices] : [offices, { root: { kind: 'nodes', ids, types: ['City'], selections: city }, lens }]
}

function cityIds(places: readonly PlaceAsked[]): string[] {
  return [...new Set(places.flatMap(({ place }) => (place.kind === 'city' && !nameAndState(place.city) ? [place.city] : [])))]
}

function officesAt(place: Place, kind: string, offices: readonly Office[], cities: readonly City[]): OfficesFound {
  switch (place.kind) {
    case 'state':
      return coveringState(place.state, kind, offices)
    case 'county':
      return coveringCounty(place.county, place.state, kind, offices)
    case 'city':
      return atCity(place.city, kind, offices, cities)
  }
}

function coveringState(state: string, kind: string, offices: readonly Office[]): OfficesFound {
  const whole = offices.filter(({ states }) => states.includes(state))
  const partly = offices.filter(({ states, partialStates }) => partialStates.includes(state) && !states.includes(state))
  const [only, ...others] = [...whole, ...partly]
  if (only && others.length === 0 && whole.length === 0) {
    return { offices: [only.id], problem: `${named([only])} covers only a part of ${state}: give a county` }
  }
  return found([...whole, ...partly], kind, state, '; give a county')
}

function coveringCounty(county: string, state: string, kind: string, offices: readonly Office[]): OfficesFound {
  const wanted = countyKey(county, state)
  const covering = offices.filter(({ states, counties }) => states.includes(state) || counties.has(wanted))
  if (covering.length > 0) return found(covering, kind, `${county}, ${state}`, '')
  const unlisted = offices.filter(
    ({ partialStates, counties }) => partialStates.includes(state) && ![...counties].some((each) => each.endsWith(` ${state}`)),
  )
  const perhaps = unlisted.length === 0 ? '' : `; no source lists the counties of ${state} that ${named(unlisted)} cover`
  return { offices: [], problem: `no ${kind} is known to cover ${county}, ${state}${perhaps}` }
}

function atCity(text: string, kind: string, offices: readonly Office[], cities: readonly City[]): OfficesFound {
  const city = nameAndState(text) ?? cities.find(({ id }) => id === text)
  if (!city) {
    return { offices: [], problem: `city: "${text}": expected a name and a state, such as "Chicago, IL", or the id of a city` }
  }
  const name = foldedName(city.name)
  const there = offices.filter((office) =>
    office.cities.some((each) => each.state === city.state && foldedName(each.name) === name),
  )
  return there.length > 0 ? found(there, kind, `${city.name}, ${city.state}`, '') : coveringState(city.state, kind, offices)
}

function found(offices: readonly Office[], kind: string, place: string, advice: string): OfficesFound {
  const ids = offices.map(({ id }) => id)
  if (ids.length === 1) return { offices: ids, problem: null }
  if (ids.length === 0) return { offices: ids, problem: `no ${kind} is known to cover ${place}` }
  return { offices: ids, problem: `${ids.length} offices cover ${place}: ${named(offices)}${advice}` }
}

function named(offices: readonly Office[]): string {
  return offices.map(({ id, label }) => `${label} (${id})`).join(', ')
}

/** An office from its row. An area is the same on every day: its counties, many and many times read, are folded once. */
function officeOf(row: Row, counties: Map<string, ReadonlySet<string>>): Office {
  const own = counties.get(row.$id) ?? countiesOf(row)
  counties.set(row.$id, own)
  return {
    id: row.$id,
    label: String(row.label),
    kind: String(row.kind),
    states: textsOf(row.areaStates),
    partialStates: textsOf(row.areaPartialStates),
    counties: own,
    cities: [rowAt(row, 'seat'), rowAt(row, 'namesake')].flatMap((city) => cityOf(city) ?? []),
  }
}

function countiesOf(row: Row): ReadonlySet<string> {
  const parts = textsOf(row.areaCounties).map(nameAndState)
  return new Set(parts.flatMap((county) => (county ? [countyKey(county.name, county.state)] : [])))
}

function countyKey(county: string, state: string): string {
  return `${foldedCounty(county)} ${state}`
}

function cityOf(row: Row | null): City | null {
  return row && { id: row.$id, name: String(row.name), state: String(row.state) }
}
