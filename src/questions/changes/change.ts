import type { Lens } from '../../model/lens.js'
import type { Day } from '../../model/partial-date.js'
import type { Turn } from '../succession/tenure-bounds.js'

/** What may change: each is a type of the schema. */
export const CHANGE_TYPES = [
  'Appointment',
  'Departure',
  'Move',
  'VacancyOpened',
  'VacancyFilled',
  'UnitOpened',
  'UnitMoved',
  'UnitRenamed',
  'UnitChanged',
  'UnitClosed',
] as const
export type ChangeType = (typeof CHANGE_TYPES)[number]

/** From one day to another, both included. */
export interface Stretch {
  readonly since: Day
  readonly until: Day
}

/** The units that are asked about, and how what happened in each is seen. */
export interface Scope {
  readonly includes: (unit: string | null) => boolean
  readonly lensOf: (unit: string | null) => Lens
}

/** Something that changed, by the ids of the facts that tell of it; null for a fact that it has not. */
export interface FoundChange {
  readonly type: ChangeType
  /** The id of the move that alone would tell of it, else of the tenure, event or unit: no two changes of a type have the same. */
  readonly id: string
  readonly when: Turn
  /** Is it certain that it happened at all, whenever that was? */
  readonly sure: boolean
  readonly summary: string
  /** The summary without the day on which it was asked for; left out where it names none. */
  readonly lastingSummary?: string
  /** How its facts are seen: on the last day, or, of a unit closed meanwhile, on the last day on which that was there. */
  readonly lens: Lens
  readonly unit: string | null
  readonly position: string | null
  readonly official: string | null
  readonly tenure: string | null
  readonly reassignment: string | null
  readonly changeEvent: string | null
}

/** Of which nothing is known but what is said otherwise. */
export const NO_FACTS = {
  unit: null,
  position: null,
  official: null,
  tenure: null,
  reassignment: null,
  changeEvent: null,
} as const

/** May it have happened on some day of a stretch? What nobody dates did not: nobody says so. */
export function mayLieIn({ since, until }: Stretch, { text, earliest, latest }: Turn): boolean {
  return text !== null && earliest <= until && latest >= since
}

/** Did it happen in a stretch, whatever its date means? */
export function liesIn({ since, until }: Stretch, { earliest, latest, uncertain }: Turn): boolean {
  return !uncertain && since <= earliest && latest <= until
}

/** May two things have happened on one day? */
export function mayCoincide(a: Turn, b: Turn): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}
