import { ALWAYS, type Day, FOREVER, type PartialDate, parsePartialDate } from '../../model/partial-date.js'
import type { PropertySelection, Row } from '../../store/index.js'

/** The days that the start or the end of something may have been on, and the date as its source gives it; null where nobody says. */
export interface Turn {
  readonly text: string | null
  /** The first such day; `ALWAYS` where nothing bounds it. */
  readonly earliest: Day
  /** The last such day; `FOREVER` where nothing bounds it. */
  readonly latest: Day
  /** The source itself is not sure, or another contradicts it. */
  readonly uncertain: boolean
}

/** The days within which a tenure began and ended, as known at the lens of its row. */
export interface TenureBounds {
  readonly start: Turn
  readonly end: Turn
  /** The four days of its belief, as in the model. */
  readonly possibleFrom: Day
  readonly certainFrom: Day
  readonly certainTo: Day
  readonly possibleTo: Day
}

/** What is to be read of a tenure for its bounds. */
export const TENURE_BOUNDS: readonly PropertySelection[] = [
  ...['validFrom', 'validTo', 'status'],
  ...['possibleFrom', 'certainFrom', 'certainTo', 'possibleTo'],
].map((property) => ({ output: property, property }))

/**
 * The bounds of a tenure that was read with {@link TENURE_BOUNDS}. A start or end that a source dates lies on a day that the date may
 * mean, and that other facts leave open: somebody seen in post in June did not leave in March of '2025'.
 */
export function boundsOf(row: Row): TenureBounds {
  const days = {
    possibleFrom: dayAt(row, 'possibleFrom', ALWAYS),
    certainFrom: dayAt(row, 'certainFrom', FOREVER),
    certainTo: dayAt(row, 'certainTo', ALWAYS),
    possibleTo: dayAt(row, 'possibleTo', FOREVER),
  }
  const disputed = isDisputed(row)
  return { ...days, start: startOf(days, dateAt(row, 'validFrom'), disputed), end: endOf(days, dateAt(row, 'validTo'), disputed) }
}

/** Is a fact asserted and contradicted? */
export function isDisputed({ status }: Row): boolean {
  return status === 'DISPUTED' || status === 'DENIED'
}

/** Is a fact only announced? */
export function isPlanned({ status }: Row): boolean {
  return status === 'PLANNED'
}

/** A date under an output; null where the row has none. */
export function dateAt(row: Row, output: string): PartialDate | null {
  const text = row[output]
  return typeof text === 'string' ? parsePartialDate(text) : null
}

/** A day number under an output; another where the row has none. */
export function dayAt(row: Row, output: string, otherwise: Day): Day {
  const day = row[output]
  return typeof day === 'number' ? day : otherwise
}

/** The last day of which it is sure that a tenure had not ended before it: a date that its own source doubts says nothing of that. */
export function lastKnownDay({ certainTo }: TenureBounds, end: Turn): Day {
  return end.uncertain ? certainTo : end.earliest
}

/** The first day of which it is sure that a tenure had begun by it. */
export function firstKnownDay({ certainFrom, start }: TenureBounds): Day {
  return start.uncertain ? certainFrom : start.latest
}

type BelievedDays = Pick<TenureBounds, 'possibleFrom' | 'certainFrom' | 'certainTo' | 'possibleTo'>

function startOf({ possibleFrom, certainFrom }: BelievedDays, date: PartialDate | null, disputed: boolean): Turn {
  if (date === null) return { text: null, earliest: possibleFrom, latest: certainFrom, uncertain: disputed }
  const latest = Math.min(certainFrom, date.latest)
  const earliest = Math.min(Math.max(possibleFrom, date.earliest), latest)
  return { text: date.text, earliest, latest, uncertain: date.uncertain || disputed }
}

function endOf({ certainTo, possibleTo }: BelievedDays, date: PartialDate | null, disputed: boolean): Turn {
  if (date === null) return { text: null, earliest: certainTo, latest: possibleTo, uncertain: disputed }
  const latest = Math.min(possibleTo, Math.max(date.latest, certainTo))
  const earliest = Math.min(Math.max(certainTo, date.earliest), latest)
  return { text: date.text, earliest, latest, uncertain: date.uncertain || disputed }
}
