import { kindInWords } from '../questions/in-charge/office-kinds.js'
import { foldedName } from '../questions/in-charge/place-names.js'
import { nameAndState, postalCode } from '../questions/in-charge/states.js'
import { goingBy, keysOf, namedUnit, unitNameSelection } from '../questions/in-charge/unit-names.js'
import { end, hop, LEVELS, list, one, rowAt, rowsAt, textsOf } from '../questions/plans.js'
import { HEAD } from '../questions/units.js'
import type { PropertySelection, Row, Selection, Selections, Step } from '../store/index.js'
import { properties } from './selected.js'

/** What a query may say of an entity besides its name and the day. */
export const HINTS = ['state', 'city', 'kind', 'unit', 'post', 'in-charge'] as const
export type Hint = (typeof HINTS)[number]

/** Does what a query says agree with what is known? Untold: nothing is known to compare it with. */
export type Agreement = 'agrees' | 'differs' | 'untold'

/** A value that a query gives: a text, or an entity that another column was reconciled to. */
export interface HintValue {
  readonly text: string
  readonly id: string | null
}

/** A value in the forms that it is compared in. */
interface Said extends HintValue {
  readonly folded: string
  readonly state: string | null
  /** Its name and state, where it is written as both. */
  readonly place: { readonly folded: string; readonly state: string } | null
  readonly isNameOf: ReturnType<typeof goingBy>
}

/** Something of a candidate that a value may be compared with. */
type Comparison = (value: Said) => boolean

/**
 * Compares what the queries of one request say with what is known of candidates. Each value and each name is folded once, however often
 * the two meet.
 */
export class Agreements {
  readonly #said = new Map<HintValue, Said>()
  readonly #known = new Map<Row, Map<Hint, readonly Comparison[]>>()
  /** By its id, what a unit goes by, which is the same on every day. */
  readonly #keys = new Map<string, ReadonlySet<string>>()

  /**
   * How what is said agrees with a candidate, which was read with {@link candidateSelections} on each day that is meant. Where a
   * value agrees on any of the days, it agrees.
   */
  of(hint: Hint, values: readonly HintValue[], rows: readonly Row[]): Agreement {
    const known = rows.flatMap((row) => this.#knownOf(hint, row))
    if (known.length === 0) return 'untold'
    return values.some((value) => known.some((fits) => fits(this.#saidBy(value)))) ? 'agrees' : 'differs'
  }

  #knownOf(hint: Hint, row: Row): readonly Comparison[] {
    const ofRow = this.#known.get(row) ?? new Map<Hint, readonly Comparison[]>()
    const known = ofRow.get(hint) ?? KNOWN[hint](row, (unit) => this.#keysOf(unit))
    this.#known.set(row, ofRow.set(hint, known))
    return known
  }

  #keysOf(unit: Row): ReadonlySet<string> {
    const keys = this.#keys.get(unit.$id) ?? keysOf(namedUnit(unit))
    this.#keys.set(unit.$id, keys)
    return keys
  }

  #saidBy(value: HintValue): Said {
    const said = this.#said.get(value) ?? saidBy(value)
    this.#said.set(value, said)
    return said
  }
}

function saidBy({ text, id }: HintValue): Said {
  const place = nameAndState(text)
  return {
    text,
    id,
    folded: foldedName(text),
    state: postalCode(text),
    place: place && { folded: foldedName(place.name), state: place.state },
    isNameOf: goingBy(text),
  }
}

/** The names that an entity goes by, besides the spellings that the words of an office's kind allow. */
export function namesOf(row: Row): readonly string[] {
  const single = [row.name, row.title, row.label, row.abbreviation].filter((text) => typeof text === 'string')
  return [...new Set([...single, ...textsOf(row.aliases), ...textsOf(row.formerNames)])]
}

/** Does somebody hold the post, or does the official hold one? Null for what is no matter of posts. */
export function isInPost(row: Row): boolean | null {
  if (row.$type === 'Official') return rowsAt(row, 'held').length > 0
  return row.$type === 'Position' ? rowsAt(row, 'holders').length > 0 : null
}

/** A few words that tell a candidate from its namesakes; none where its name says it all. */
export function descriptionOf(row: Row): string | null {
  if (row.$type === 'FieldOffice') return [kindInWords(String(row.kind)), rowAt(row, 'seat')?.label].filter(Boolean).join(', ')
  if (row.$type === 'Position') return textOf(rowAt(row, 'unit')?.label)
  const posts = rowsAt(row, 'held').map((held) => `${rowAt(held, 'post')?.title}${held.acting === true ? ' (acting)' : ''}`)
  return posts.length > 0 ? posts.join('; ') : null
}

/** What is to be read of candidates: what they go by, what tells them apart, and what the hints of a request ask about. */
export function candidateSelections(asked: ReadonlySet<Hint>): Selections {
  const unitSteps = [
    seat('seat', 'LOCATED_IN'),
    ...(asked.has('state') || asked.has('city') ? [seat('namesake', 'NAMED_FOR')] : []),
    ...(asked.has('unit') ? [list('above', [hop('REPORTS_TO', 'OUT', { atMost: LEVELS })], 'node', UNIT_NAMES)] : []),
  ]
  const heads = list('heads', [hop('POST_IN', 'IN', { where: HEAD }), hop('HOLDS', 'IN')], 'node', OFFICIAL_NAMES)
  const area = properties('areaStates', 'areaPartialStates')
  const unit: Selections = {
    Organization: more(unitNameSelection('Organization'), [], unitSteps),
    FieldOffice: more(unitNameSelection('FieldOffice'), area, unitSteps),
  }
  const headed = asked.has('in-charge') ? [heads] : []
  const post: Selection = {
    properties: properties('label', 'title'),
    steps: [one('unit', [hop('POST_IN', 'OUT')], 'node', unit)],
  }
  const held: Selections = { HOLDS: { properties: properties('acting'), steps: [end('post', 'to', { Position: post })] } }
  const candidates: Selections = {
    Organization: more(unitNameSelection('Organization'), [], [...unitSteps, ...headed]),
    FieldOffice: more(unitNameSelection('FieldOffice'), area, [...unitSteps, ...headed]),
    Official: {
      properties: properties('label', 'name', 'aliases'),
      steps: [list('held', [hop('HOLDS', 'OUT')], 'relationship', held)],
    },
    Position: { ...post, steps: [...post.steps, list('holders', [hop('HOLDS', 'IN')], 'node', OFFICIAL_NAMES)] },
    City: { properties: properties('label', 'name', 'state'), steps: [] },
    Shakeup: { properties: properties('label', 'name'), steps: [] },
    Source: { properties: properties('label', 'title'), steps: [] },
  }
  const now = one('mergedInto', [hop('MERGED_INTO', 'OUT')], 'node', {})
  return { ...candidates, RetiredId: { properties: [], steps: [now] } }
}

const UNIT_NAMES: Selections = {
  Organization: unitNameSelection('Organization'),
  FieldOffice: unitNameSelection('FieldOffice'),
}
const OFFICIAL_NAMES: Selections = { Official: { properties: properties('label', 'name', 'aliases'), steps: [] } }

/** By hint, what is known of a candidate that it may be compared with. */
const KNOWN: Readonly<Record<Hint, (row: Row, keysOf: (unit: Row) => ReadonlySet<string>) => readonly Comparison[]>> = {
  state: (row) =>
    unitsOf(row)
      .flatMap(statesOf)
      .concat(row.$type === 'City' ? textsIn([row.state]) : [])
      .map(isState),
  city: (row) => [...unitsOf(row).flatMap(citiesOf), ...(row.$type === 'City' ? [row] : [])].map(isCity),
  kind: (row) => unitsOf(row).map(isOfKind),
  unit: (row, keysOf) =>
    unitsOf(row)
      .flatMap((unit) => [...(unit === row ? [] : [unit]), ...rowsAt(unit, 'above')])
      .map((unit) => isUnit(unit, keysOf(unit))),
  post: (row) =>
    rowsAt(row, 'held')
      .flatMap((held) => rowAt(held, 'post') ?? [])
      .map(isNamed),
  'in-charge': (row) => [...rowsAt(row, 'heads'), ...rowsAt(row, 'holders')].map(isNamed),
}

/** The units that a candidate is, belongs to, or has its posts in. */
function unitsOf(row: Row): readonly Row[] {
  if (row.$type === 'Organization' || row.$type === 'FieldOffice') return [row]
  const posts = row.$type === 'Position' ? [row] : rowsAt(row, 'held').flatMap((held) => rowAt(held, 'post') ?? [])
  return posts.flatMap((post) => rowAt(post, 'unit') ?? [])
}

function citiesOf(unit: Row): readonly Row[] {
  return ['seat', 'namesake'].flatMap((output) => rowAt(unit, output) ?? [])
}

function statesOf(unit: Row): readonly string[] {
  return [...textsIn(citiesOf(unit).map(({ state }) => state)), ...textsOf(unit.areaStates), ...textsOf(unit.areaPartialStates)]
}

const isState = (known: string): Comparison => {
  return ({ state }) => state === known
}

const isCity = (city: Row): Comparison => {
  const name = foldedName(String(city.name))
  return ({ text, id, folded, place }) => {
    if (id !== null) return id === city.$id
    if (place && place.state !== city.state) return false
    return (place?.folded ?? folded) === name || text === city.$id
  }
}

const isOfKind = (unit: Row): Comparison => {
  const kind = String(unit.kind)
  const names = [kind, kindInWords(kind)].map(foldedName)
  return ({ folded }) => names.includes(folded)
}

const isUnit = (unit: Row, keys: ReadonlySet<string>): Comparison => {
  const kind = String(unit.kind)
  return ({ text, id, isNameOf }) => (id === null ? text === unit.$id || isNameOf(kind, keys) : id === unit.$id)
}

const isNamed = (row: Row): Comparison => {
  const names = new Set(namesOf(row).map(foldedName))
  return ({ text, id, folded }) => (id === null ? text === row.$id || names.has(folded) : id === row.$id)
}

function seat(output: string, type: 'LOCATED_IN' | 'NAMED_FOR'): Step {
  return one(output, [hop(type, 'OUT')], 'node', { City: { properties: properties('label', 'name', 'state'), steps: [] } })
}

function more(selection: Selection, added: readonly PropertySelection[], steps: readonly Step[]): Selection {
  return { properties: [...selection.properties, ...added], steps: [...selection.steps, ...steps] }
}

function textsIn(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string')
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
