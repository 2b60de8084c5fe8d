import type { Lens } from '../../model/lens.js'
import type { GraphStore, ListRoot, Row, Selection } from '../../store/index.js'
import { EVERYTHING, textsOf } from '../plans.js'
import { whyUnknown } from '../units.js'
import type { OfficesFound } from './offices-at-places.js'
import { readOnce, readsOfAnyDay, rowsOfAnyDay } from './on-any-day.js'
import { foldedName } from './place-names.js'

/** A unit as people write it, at a lens. */
export interface NameAsked {
  readonly name: string
  /** The kind of office that is meant where several units have the name. */
  readonly officeKind: string
  readonly lens: Lens
}

/** A name, and the kinds of office whose words may be in it or not. */
export interface NameOfKinds extends Pick<NameAsked, 'name' | 'lens'> {
  readonly officeKinds: readonly string[]
}

/** A unit and what it goes by. */
export interface NamedUnit {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly names: readonly string[]
}

const TYPES = ['Organization', 'FieldOffice'] as const
const EXPECTED = 'an id such as ero-chicago, or a name such as "Chicago Field Office"'
const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}.']+/u

const ANY_OFFICE = ['field', 'office', 'of', 'the']
const ICE = ['us', 'u.s.', 'ice', 'immigration', 'and', 'customs', 'enforcement']
const CBP = ['us', 'u.s.', 'cbp', 'customs', 'and', 'border', 'protection']
/**
 * The words that say no more than that an office is of its kind, so that they may be there or not: "Chicago Field Office",
 * "ERO Chicago" and "Chicago Area of Responsibility" are one office.
 */
const WORDS_OF_KIND: Readonly<Record<string, ReadonlySet<string>>> = {
  ERO_FIELD_OFFICE: new Set([...ANY_OFFICE, ...ICE, 'ero', 'removal', 'operations', 'area', 'responsibility', 'aor']),
  ERO_SUB_OFFICE: new Set([...ANY_OFFICE, ...ICE, 'ero', 'removal', 'operations', 'sub']),
  HSI_SAC_OFFICE: new Set([
    ...ANY_OFFICE,
    ...ICE,
    'hsi',
    'homeland',
    'security',
    'investigations',
    'sac',
    'special',
    'agent',
    'in',
    'charge',
  ]),
  BORDER_PATROL_SECTOR: new Set([...ANY_OFFICE, ...CBP, 'usbp', 'bp', 'patrol', 'sector']),
  OFO_FIELD_OFFICE: new Set([...ANY_OFFICE, ...CBP, 'ofo', 'operations']),
  AMO_BRANCH: new Set([...ANY_OFFICE, ...CBP, 'amo', 'air', 'marine', 'operations', 'branch']),
}

/** The kinds of office whose names people write with and without the words of their kind. */
export const NAMED_KINDS: readonly string[] = Object.keys(WORDS_OF_KIND)

/**
 * The units that go by each name: to the letter (but for case, accents, spaces and points), by a name, an alias, a former name or an
 * abbreviation; or, of the offices of the kind that is asked for, without the words of that kind. Where several do, those of that
 * kind. Never one that is only like it. Two calls of the store.
 */
export async function unitsNamed(store: GraphStore, asked: readonly NameAsked[]): Promise<readonly OfficesFound[]> {
  const units = await unitsGoingBy(
    store,
    asked.map(({ officeKind, ...name }) => ({ ...name, officeKinds: [officeKind] })),
  )
  return asked.map(({ name, officeKind, lens }, index) => found(name, officeKind, units[index] ?? [], lens))
}

/**
 * The same, whichever of them is meant. What a unit goes by is the same on every day, so that all units are read once for all days, and
 * then only whether those that have a name that is asked for were there on the day.
 */
export async function unitsGoingBy(store: GraphStore, asked: readonly NameOfKinds[]): Promise<readonly (readonly NamedUnit[])[]> {
  const lenses = [...new Set(asked.map(({ lens }) => lens))]
  const named = byName(
    rowsOfAnyDay(await store.read(TYPES.flatMap((type) => readsOfAnyDay(everyUnit(type), lenses)))).map(namedUnit),
  )
  const goingByIt = asked.map(({ name, officeKinds }) => [
    ...new Set([foldedName(name), ...officeKinds.map((kind) => stem(name, kind))].flatMap((key) => named.get(key) ?? [])),
  ])
  const wanted = asked.flatMap(({ lens }, index) => (goingByIt[index] ?? []).map(({ id }) => ({ id, lens })))
  const there = await readOnce(store, wanted, { types: TYPES, selections: {} })
  return asked.map(({ lens }, index) => (goingByIt[index] ?? []).filter(({ id }) => there(id, lens) !== null))
}

/**
 * Tells of units, by their kinds and keys ({@link keysOf}), whether they go by a name, with or without the words of their kind. Each
 * spelling of the name is worked out once, however many units there are.
 */
export function goingBy(name: string): (kind: string, keys: ReadonlySet<string>) => boolean {
  const whole = foldedName(name)
  const stems = new Map<string, string>()
  return (kind, keys) => {
    const known = stems.get(kind) ?? stem(name, kind)
    stems.set(kind, known)
    return keys.has(whole) || keys.has(known)
  }
}

/** What is to be read of a unit for {@link namedUnit}. */
export function unitNameSelection(type: (typeof TYPES)[number]): Selection {
  const properties = ['label', 'kind', 'name', 'aliases', 'formerNames', ...(type === 'Organization' ? ['abbreviation'] : [])]
  return { properties: properties.map((property) => ({ output: property, property })), steps: [] }
}

/** A unit that was read with {@link unitNameSelection}. */
export function namedUnit({ $id, label, kind, name, aliases, formerNames, abbreviation }: Row): NamedUnit {
  const single = [name, label, abbreviation].filter((text) => typeof text === 'string')
  return { id: $id, label: String(label), kind: String(kind), names: [...single, ...textsOf(aliases), ...textsOf(formerNames)] }
}

/** The words of a name that say more than that an office is of its kind; all of them for a kind that has no such words. */
export function wordsBesidesKind(name: string, kind: string): string {
  const words = WORDS_OF_KIND[kind]
  return name
    .split(NOT_IN_WORDS)
    .filter((word) => word !== '' && !words?.has(word.toLowerCase()))
    .join(' ')
}

function everyUnit(type: (typeof TYPES)[number]): ListRoot {
  return { kind: 'list', type, where: null, order: [], page: EVERYTHING, selections: { [type]: unitNameSelection(type) } }
}

/** Units by what each goes by. */
function byName(units: readonly NamedUnit[]): ReadonlyMap<string, readonly NamedUnit[]> {
  const named = new Map<string, NamedUnit[]>()
  for (const unit of units) {
    for (const key of keysOf(unit)) {
      const same = named.get(key)
      if (same) same.push(unit)
      else named.set(key, [unit])
    }
  }
  return named
}

/** The folded names of a unit and, each marked with its kind, what is left of these and of its id without the words of the kind. */
export function keysOf({ id, kind, names }: NamedUnit): ReadonlySet<string> {
  return new Set([...names.map(foldedName), ...[...names, id].map((name) => stem(name, kind))])
}

/** What a name says besides the kind of office. No folded name has a space, so it is mistaken for none. */
function stem(name: string, kind: string): string {
  return `${kind} ${foldedName(wordsBesidesKind(name, kind))}`
}

function found(name: string, kind: string, units: readonly NamedUnit[], lens: Lens): OfficesFound {
  const ofKind = units.filter((unit) => unit.kind === kind)
  const meant = (ofKind.length > 0 ? ofKind : units).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const offices = meant.map(({ id }) => id)
  if (offices.length === 1) return { offices, problem: null }
  if (offices.length > 1) {
    const each = meant.map(({ id, label }) => `${label} (${id})`).join(', ')
    return { offices, problem: `office: "${name}" may be any of ${offices.length} units: ${each}` }
  }
  return { offices, problem: `office: ${whyUnknown(name, lens, EXPECTED)}` }
}
