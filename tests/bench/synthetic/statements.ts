import type { DateStatement } from '../../../src/model/graph.js'
import { type Day, formatDay, type PartialDate, parsePartialDate } from '../../../src/model/partial-date.js'
import type { Status } from '../../../src/model/provenance.js'
import { pick } from './chance.js'
import { LAST_DAY, type Shape } from './shape.js'

/** Letters of an ISO date that a source gives: mostly the day, else the month or the year. */
const PRECISIONS = [10, 10, 10, 10, 7, 7, 7, 4] as const
const SYLLABLES = [
  'ba',
  'cor',
  'den',
  'el',
  'fa',
  'gri',
  'hol',
  'in',
  'jo',
  'kes',
  'lu',
  'mar',
  'nor',
  'os',
  'pel',
  'ren',
] as const

/** The sources of a fact that was told of on a day: one, or two. */
export function sourcesOf(shape: Shape, day: Day, purpose: string, index: number): readonly string[] {
  const first = shape.sourceAfter(day, purpose, index)
  const second = shape.sourceAfter(day + 200, `${purpose}, second`, index)
  const isTwice = first !== second && shape.chance(`${purpose}, twice`, index) < 0.145
  return (isTwice ? [first, second] : [first]).map((source) => shape.id('Source', source))
}

/** CONFIRMED where one of the sources is an official record. */
export function statusOf(shape: Shape, sources: readonly string[]): Status {
  return sources.some((id) => shape.isOfficial(indexOf(id))) ? 'CONFIRMED' : 'REPORTED'
}

/** The index of the node with this id among those of its type. */
export function indexOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1)) - 1
}

/** A day as a source would give it. */
export function dateOf(shape: Shape, day: Day, purpose: string, index: number): PartialDate {
  const precision = pick(PRECISIONS, shape.chance(`${purpose}, precision`, index))
  const text = formatDay(day) ?? ''
  const date = parsePartialDate(text.slice(0, precision))
  // What ended this year must be over today.
  return date.latest > LAST_DAY ? parsePartialDate(text) : date
}

/** A date known to the day. */
export function exactDate(day: Day): PartialDate {
  return parsePartialDate(formatDay(day) ?? '')
}

/** A date by the fact's own sources or, with this chance, by one that came later: then the fact has a history. */
export function statementOf(
  shape: Shape,
  date: PartialDate,
  own: readonly string[],
  { later, purpose, index }: { readonly later: number; readonly purpose: string; readonly index: number },
): DateStatement {
  if (shape.chance(`${purpose}, later`, index) >= later) return { date, sources: own }
  const source = shape.sourceAfter(date.latest + 100, `${purpose}, told`, index)
  return { date, sources: [shape.id('Source', source)] }
}

/** A name that nobody has: two words of three syllables. */
export function inventedName(shape: Shape, purpose: string, index: number): string {
  return `${inventedWord(shape.chance(purpose, index))} ${inventedWord(shape.chance(purpose, index + 100_000_000))}`
}

function inventedWord(die: number): string {
  const place = Math.floor(die * SYLLABLES.length ** 3)
  const syllable = (which: number): string => SYLLABLES[Math.floor(place / SYLLABLES.length ** which) % SYLLABLES.length] ?? ''
  const word = syllable(0) + syllable(1) + syllable(2)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
