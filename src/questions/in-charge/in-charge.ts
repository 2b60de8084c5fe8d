import type { Lens } from '../../model/lens.js'
import { type Day, formatDay } from '../../model/partial-date.js'
import type { GraphStore, Row, Selections, Step } from '../../store/index.js'
import { type CommandLink, chain, type LinkSelections, links } from '../chain-of-command.js'
import { end, hop, itself, list, one, rowAt, rowsAt, type Subject } from '../plans.js'
import { HEAD, UNIT_TYPES, unitSelections, whyNoUnit } from '../units.js'
import { type OfficesFound, officesAtPlaces, type Place } from './offices-at-places.js'
import { type RowAtLens, readOnce } from './on-any-day.js'
import { nameAndState, postalCode, whyTwoStates } from './states.js'
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
  /** Everybody who may have headed it on the day, the likelier first. */
  readonly candidates: readonly Row[]
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
  readonly candidate: Selections | null
  readonly chain: LinkSelections | null
}

/**
 * Who headed each row's unit on its day. `lens` is how the rows are seen, but for `validAt`, which is each row's day. What is wrong
 * with a row is said in its `problem`, so that one bad row spoils no table.
 *
 * At most six calls of the store however many rows: two to find the units of places (none when every row names its unit), one to
 * read each unit once a day, and the same three for those that are written otherwise than by their ids, when any is.
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
  return table.map(({ day }, index) => answer(index, at(day), found[index], (id, seen) => byId(id, seen) ?? byName(id, seen)))
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
  if (city !== null) {
    const written = withState('city', city, code)
    return 'problem' in written ? written : { place: { kind: 'city', city: written.name, state: written.state } }
  }
  if (county !== null) {
    const written = withState('county', county, code)
    if ('problem' in written) return written
    return written.state === null
      ? { problem: `county: "${county}": expected its state beside it, such as TX` }
      : { place: { kind: 'county', county: written.name, state: written.state } }
  }
  return code === null
    ? { problem: 'the row names no office and no place: expected office, state, state and county, or city' }
    : { place: { kind: 'state', state: code } }
}

/** A city or a county, whose state may be named after it, beside it, or both. */
function withState(
  column: 'city' | 'county',
  text: string,
  beside: string | null,
): { readonly name: string; readonly state: string | null } | { readonly problem: string } {
  const own = nameAndState(text)
  if (own === null) return { name: text, state: beside }
  if (beside === null || beside === own.state) return own
  return { problem: whyTwoStates(column, text, own.state, beside) }
}

/** An empty cell of a table says nothing. */
function filled(cell: string | null): string | null {
  return cell?.trim() || null
}

/** Reads each unit once a day. */
function readUnits(store: GraphStore, wanted: readonly Subject[], asked: InChargeSelections): Promise<RowAtLens> {
  return readOnce(store, wanted, { types: UNIT_TYPES, selections: unitSelections(headOf(asked)) })
}

function headOf({ unit, match, tenure, candidate, chain: links }: InChargeSelections) {
  const post = links ? [end('post', 'to', { Position: chain(links) })] : []
  const headPost = [hop('POST_IN', 'IN', { where: HEAD })]
  const heldBy = (steps: readonly Step[]): Selections => ({ HOLDS: { properties: [], steps } })
  return {
    properties: [{ output: 'label', property: 'label' }],
    steps: [
      ...(unit ? [itself('unit', unit)] : []),
      ...(match ? [itself('match', match)] : []),
      one(
        'held',
        [...headPost, hop('HOLDS', 'IN')],
        'relationship',
        heldBy([...(tenure ? [itself('tenure', tenure)] : []), ...post]),
      ),
      ...(candidate
        ? [list('candidates', [...headPost, hop('HOLDS', 'IN')], 'relationship', heldBy([itself('candidate', candidate)]))]
        : []),
      // Above a post that nobody is known to hold there is a chain all the same.
      one('post', headPost, 'node', { Position: links ? chain(links) : { properties: [], steps: [] } }),
    ],
  }
}

function answer(
  index: number,
  lens: Lens,
  { offices, problem }: OfficesFound = { offices: [], problem: null },
  unitOf: RowAtLens,
): InCharge {
  const rows = offices.map((id) => unitOf(id, lens))
  const matches = rows.flatMap((row) => rowAt(row, 'match') ?? [])
  const none = {
    row: index,
    date: formatDay(lens.validAt) ?? '',
    unit: null,
    tenure: null,
    candidates: [],
    chainOfCommand: [],
    matches,
    problem,
  }
  const [id] = offices
  if (problem !== null || id === undefined) return none
  const row = rows[0] ?? null
  const missing = whyNoUnit(id, row, lens)
  if (missing !== null) return { ...none, problem: `office: ${missing}` }
  const held = rowAt(row, 'held')
  const post = rowAt(row, 'post')
  return {
    ...none,
    unit: rowAt(row, 'unit'),
    tenure: rowAt(held, 'tenure'),
    candidates: rowsAt(row, 'candidates').flatMap((each) => rowAt(each, 'candidate') ?? []),
    chainOfCommand: links(held ? rowAt(held, 'post') : post),
    problem: held
      ? null
      : `${post ? 'nobody is known to have headed' : 'no head post is known of'} ${row?.label} (${id}) on ${none.date}`,
  }
}
