import type { Lens } from '../../model/lens.js'
import type { GraphStore, ListRoot, Row } from '../../store/index.js'
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

/** A unit and what it goes by. */
interface NamedUnit {
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

/**
 * The units that go by each name: to the letter (but for case, accents, spaces and points), by a name, an alias, a former name or an
 * abbreviation; or, of the offices of the kind that is asked for, without the words of that kind. Where several do, those of that
 * kind. Never one that is only like it. Two calls of the store: what a unit goes by is the same on every day, so that all units are
 * read once for all days, and then only whether those that have a name that is asked for were there on the day.
 */
export async function unitsNamed(store: GraphStore, asked: readonly NameAsked[]): Promise<readonly OfficesFound[]> {
  const lenses = [...new Set(asked.map(({ lens }) => lens))]
  const named = byName(
    rowsOfAnyDay(await store.read(TYPES.flatMap((type) => readsOfAnyDay(everyUnit(type), lenses)))).map(unitOf),
  )
  const goingByIt = asked.map(({ name, officeKind }) => [
    ...new Set([...(named.get(foldedName(name)) ?? []), ...(named.get(stem(name, officeKind)) ?? [])]),
  ])
  const wanted = asked.flatMap(({ lens }, index) => (goingByIt[index] ?? []).map(({ id }) => ({ id, lens })))
  const there = await readOnce(store, wanted, { types: TYPES, selections: {} })
  return asked.map(({ name, officeKind, lens }, index) => {
    const units = (goingByIt[index] ?? []).filter(({ id }) => there(id, lens) !== null)
    return found(name, officeKind, units, lens)
  })
}

function everyUnit(type: (typeof TYPES)[number]): ListRoot {
  const properties = ['label', 'kind', 'name', 'aliases', 'formerNames', ...(type === 'Organization' ? ['abbreviation'] : [])]
  const selection = { properties: properties.map((property) => ({ output: property, property })), steps: [] }
  return { kind: 'list', type, where: null, order: [], page: EVERYTHING, selections: { [type]: selection } }
}

function unitOf({ $id, label, kind, name, aliases, formerNames, abbreviation }: Row): NamedUnit {
  const single = [name, label, abbreviation].filter((text) => typeof text === 'string')
  return { id: $id, label: String(label), kind: String(kind), names: [...single, ...textsOf(aliases), ...textsOf(formerNames)] }
}

/** Units by their folded names and, each marked with its kind, by what is left of these and of their ids without the words of the kind. */
function byName(units: readonly NamedUnit[]): ReadonlyMap<string, readonly NamedUnit[]> {
  const named = new Map<string, NamedUnit[]>()
  for (const unit of units) {
    const keys = new Set([...unit.names.map(foldedName), ...[...unit.names, unit.id].map((name) => stem(name, unit.kind))])
    for (const key of keys) {
      const same = named.get(key)
      if (same) same.push(unit)
      else named.set(key, [unit])
    }
  }
  return named
}

/** What a name says besides the kind of office. No folded name has a space, so it is mistaken for none. */
function stem(name: string, kind: string): string {
  const words = WORDS_OF_KIND[kind]
  const left = name.split(NOT_IN_WORDS).filter((word) => word !== '' && !words?.has(word.toLowerCase()))
  return `${kind} ${foldedName(left.join(' '))}`
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
