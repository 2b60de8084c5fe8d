import type { Lens } from '../../model/lens.js'
import { type Day, formatDay } from '../../model/partial-date.js'
import type { GraphStore, Row, Selections } from '../../store/index.js'
import { type CommandLink, chain, type LinkSelections, links } from '../chain-of-command.js'
import { end, hop, itself, one, readNodes, rowAt, type Subject } from '../plans.js'
import { HEAD, UNIT_TYPES, unitSelections, whyNoUnit } from '../units.js'
import { type OfficesFound, officesAtPlaces, type Place } from './offices-at-places.js'
import { nameAndState, postalCode } from './states.js'
import { unitsNamed } from './unit-names.js'

/** A row of a table: a unit by its id or its name, or a place, and a day. */
export interface TableRow {
  readonly office: string | null
  readonly state: string | null
  readonly county: string | null
  readonly city: string | null
  /** The kind of office that a place is looked up for, and that a name means where several units have it. */
  readonly kind: string
  readonly day: Day
}

/** Who headed a unit on a day; without an answer, why there is none. */
export interface InCharge {
  /** The place of its row in the table, from 0. */
  readonly row: number
  readonly date: string
  readonly unit: Row | null
  readonly tenure: Row | null
  readonly chainOfCommand: readonly CommandLink[]
  /** All units that the row may mean. */
  readonly matches: readonly Row[]
  readonly problem: string | null
}

/** What is asked of each part of an answer; null for a part that is not asked for. */
export interface InChargeSelections {
  readonly unit: Selections | null
  readonly match: Selections | null
  readonly tenure: Selections | null
  readonly chain: LinkSelections | null
}

/**
 * Who headed each row's unit on its day. `lens` is how the rows are seen, but for `validAt`, which is each row's day. What is wrong
 * with a row is said in its `problem`, so that one bad row spoils no table.
 *
 * At most four calls of the store however many rows: one to find the units of places (none when every row names its unit), one to
 * read each unit once a day, and the same two for those that are written otherwise than by their ids, when any is.
 */
export async function inCharge(
  store: GraphStore,
  table: readonly TableRow[],
  lens: Lens,
  asked: InChargeSelections,
): Promise<readonly InCharge[]> {
  const lenses = new Map<Day, Lens>()
  for (const { day } of table) if (!lenses.has(day)) lenses.set(day, { ...lens, validAt: day })
  const at = (day: Day): Lens => lenses.get(day) ?? lens

  const named = table.map(placeOf)
  const places = table.flatMap(({ kind, day }, index) => {
    const place = named[index]
    return place && 'place' in place ? [{ index, place: place.place, officeKind: kind, lens: at(day) }] : []
  })
  const located = places.length === 0 ? [] : await officesAtPlaces(store, places)
  const found = named.map((name): OfficesFound => {
    if ('problem' in name) return { offices: [], problem: name.problem }
    return { offices: 'office' in name ? [name.office] : [], problem: null }
  })
  places.forEach(({ index }, place) => {
    const offices = located[place]
    if (offices) found[index] = offices
  })

  const wanted = (indices: readonly number[]): Subject[] =>
    indices.flatMap((index) => (found[index]?.offices ?? []).map((id) => ({ id, lens: at(table[index]?.day ?? lens.validAt) })))
  const byId = await readUnits(store, wanted([...table.keys()]), asked)
  const written = named.flatMap((name, index) => {
    const { day = lens.validAt, kind = '' } = table[index] ?? {}
    const isName = 'office' in name && byId(name.office, at(day)) === null
    return isName ? [{ index, name: name.office, officeKind: kind, lens: at(day) }] : []
  })
  const units = written.length === 0 ? [] : await unitsNamed(store, written)
  written.forEach(({ index }, place) => {
    const offices = units[place]
    if (offices) found[index] = offices
  })
  const byName = await readUnits(store, wanted(written.map(({ index }) => index)), asked)
  return table.map(({ day }, index) => answer(index, day, found[index], (id) => byId(id, at(day)) ?? byName(id, at(day))))
}

/** What a row names: a unit, a place, or nothing that can be looked up. */
function placeOf(row: TableRow): { office: string } | { place: Place } | { problem: string } {
  const office = filled(row.office)
  const state = filled(row.state)
  const county = filled(row.county)
  const city = filled(row.city)
  if (office !== null) {
    if (state === null && county === null && city === null) return { office }
    return { problem: 'the row names an office and a place: expected one of the two' }
  }
  if (city !== null && county !== null) return { problem: 'the row names a city and a county: expected one of the two' }
  const code = state === null ? null : postalCode(state)
  if (state !== null && code === null) {
    return { problem: `state: "${state}": expected a postal code of two letters, such as IL, or the name of a state` }
  }
  if (city !== null) return { place: { kind: 'city', city: code === null ? city : `${city}, ${code}` } }
  if (county !== null) {
    const withState = code === null ? nameAndState(county) : { name: county, state: code }
    return withState === null
      ? { problem: `county: "${county}": expected its state beside it, such as state: "TX"` }
      : { place: { kind: 'county', county: withState.name, state: withState.state } }
  }
  return code === null
    ? { problem: 'the row names no office and no place: expected office, state, state and county, or city' }
    : { place: { kind: 'state', state: code } }
}

/** An empty cell of a table says nothing. */
function filled(cell: string | null): string | null {
  return cell?.trim() || null
}

/** Reads each unit once a day. */
async function readUnits(
  store: GraphStore,
  wanted: readonly Subject[],
  asked: InChargeSelections,
): Promise<(id: string, lens: Lens) => Row | null> {
  const byLens = new Map<Lens, Map<string, Row | null>>()
  const subjects = wanted.filter(({ id, lens }) => {
    const ids = byLens.get(lens) ?? new Map<string, Row | null>()
    byLens.set(lens, ids)
    return !ids.has(id) && ids.set(id, null)
  })
  if (subjects.length > 0) {
    const rows = await readNodes(store, subjects, { types: UNIT_TYPES, selections: unitSelections(headOf(asked)) })
    subjects.forEach(({ id, lens }, index) => {
      byLens.get(lens)?.set(id, rows[index] ?? null)
    })
  }
  return (id, lens) => byLens.get(lens)?.get(id) ?? null
}

function headOf({ unit, match, tenure, chain: links }: InChargeSelections) {
  const post = links ? [end('post', 'to', { Position: chain(links) })] : []
  const headPost = [hop('POST_IN', 'IN', { where: HEAD })]
  const held = { HOLDS: { properties: [], steps: [...(tenure ? [itself('tenure', tenure)] : []), ...post] } }
  return {
    properties: [{ output: 'label', property: 'label' }],
    steps: [
      ...(unit ? [itself('unit', unit)] : []),
      ...(match ? [itself('match', match)] : []),
      one('held', [...headPost, hop('HOLDS', 'IN')], 'relationship', held),
      // Above a post that nobody is known to hold there is a chain all the same.
      one('post', headPost, 'node', { Position: links ? chain(links) : { properties: [], steps: [] } }),
    ],
  }
}

function answer(
  index: number,
  day: Day,
  { offices, problem }: OfficesFound = { offices: [], problem: null },
  unitOf: (id: string) => Row | null,
): InCharge {
  const rows = offices.map(unitOf)
  const matches = rows.flatMap((row) => rowAt(row, 'match') ?? [])
  const none = { row: index, date: formatDay(day) ?? '', unit: null, tenure: null, chainOfCommand: [], matches, problem }
  const [id] = offices
  if (problem !== null || id === undefined) return none
  const row = rows[0] ?? null
  const missing = whyNoUnit(id, row, day)
  if (missing !== null) return { ...none, problem: `office: ${missing}` }
  const held = rowAt(row, 'held')
  const post = rowAt(row, 'post')
  return {
    ...none,
    unit: rowAt(row, 'unit'),
    tenure: rowAt(held, 'tenure'),
    chainOfCommand: links(held ? rowAt(held, 'post') : post),
    problem: held
      ? null
      : `${post ? 'nobody is known to have headed' : 'no head post is known of'} ${row?.label} (${id}) on ${none.date}`,
  }
}
