import parseEdtf from 'edtf'

/** A calendar day, counted from 1970-01-01 (day 0). Whole numbers compare faster than dates and fit every store. */
export type Day = number

/** The day before all days: an open beginning. The least 32-bit integer, so that any store can hold it. */
export const ALWAYS: Day = -2147483648
/** The day after all days: an open end. */
export const FOREVER: Day = 2147483647

const MILLISECONDS_PER_DAY = 86_400_000
const DAY = /^\d{4}-\d{2}-\d{2}$/
const LEVEL_0_OR_QUALIFIED = /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?$/

/**
 * A date as its source gives it (EDTF: ISO 8601-2 level 0, with level 1's `~`, `?` and `%`), and the days that it may mean.
 *
 * `2025-10` may be any day from 2025-10-01 to 2025-10-31; `2024-12~` ('about December 2024') also the month before and after;
 * `2018-07-04/2022-03-14` any day between the two, `../2025-11-26` any day up to the last. Comparing such dates as strings is
 * the classic bug of systems like this one, so nothing compares `text`.
 */
export interface PartialDate {
  /** As written in the dataset. */
  readonly text: string
  /** The first day that it may mean; `ALWAYS` where open. */
  readonly earliest: Day
  /** The last day that it may mean; `FOREVER` where open. */
  readonly latest: Day
  /** Marked `?` or `%`: the source itself is not sure, so the date makes nothing certain. */
  readonly uncertain: boolean
}

/** A date that does not exist, or is not written in EDTF. The message says what was expected. */
export class DateError extends Error {
  override readonly name = 'DateError'
}

/** The day of an ISO date (`2025-10-28`). Throws {@link DateError} for a date that does not exist. */
export function parseDay(text: string): Day {
  if (!DAY.test(text)) throw new DateError(`"${text}" is not a day: expected YYYY-MM-DD, such as 2025-10-28`)
  return parsePartialDate(text).earliest
}

/** The ISO date of a day, or null for an open end. */
export function formatDay(day: Day): string | null {
  if (day === ALWAYS || day === FOREVER) return null
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}

/** The calendar day of a moment, in UTC. */
export function dayOf(moment: Date): Day {
  return Math.floor(moment.getTime() / MILLISECONDS_PER_DAY)
}

/** Dates that were read already: a dataset repeats its dates. Bounded, since filters bring dates of their own. */
const parsed = new Map<string, PartialDate>()
const MOST_REMEMBERED = 10_000

/** Reads an EDTF date. Throws {@link DateError} for one that does not exist (`2025-02-30`) or that this level does not have. */
export function parsePartialDate(text: string): PartialDate {
  const known = parsed.get(text)
  if (known) return known
  const date = text.includes('/') ? parseRange(text) : parseSingle(text)
  if (parsed.size < MOST_REMEMBERED) parsed.set(text, date)
  return date
}

function parseSingle(text: string): PartialDate {
  if (!LEVEL_0_OR_QUALIFIED.test(text)) {
    throw new DateError(
      `"${text}" is not a date: expected EDTF such as 2025, 2025-10, 2025-10-28, 2025-10~ or 2018-07-04/2022-03-14`,
    )
  }
  const bare = text.replace(/[~?%]$/, '')
  const { min, max } = existing(bare)
  const approximate = /[~%]$/.test(text)
  return Object.freeze({
    text,
    earliest: approximate ? shifted(bare, -1).min : min,
    latest: approximate ? shifted(bare, 1).max : max,
    uncertain: /[?%]$/.test(text),
  })
}

function parseRange(text: string): PartialDate {
  const [from, to, ...rest] = text.split('/')
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new DateError(`"${text}" is not a range of dates: expected two dates around one slash`)
  }
  const start = from === '..' ? null : parseSingle(from)
  const end = to === '..' ? null : parseSingle(to)
  const earliest = start?.earliest ?? ALWAYS
  const latest = end?.latest ?? FOREVER
  if (earliest > latest) throw new DateError(`"${text}" is a range that ends before it begins`)
  return Object.freeze({ text, earliest, latest, uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false) })
}

function existing(bare: string): { min: Day; max: Day } {
  try {
    const { min, max } = parseEdtf(bare)
    const days = { min: Math.floor(min / MILLISECONDS_PER_DAY), max: Math.floor(max / MILLISECONDS_PER_DAY) }
    // The library takes 29 February in any year, and means 1 March.
    if (formatDay(days.min)?.startsWith(bare)) return days
  } catch {
    // It says the same of all that it refuses, in words about grammar.
  }
  throw new DateError(`"${bare}" is a date that does not exist`)
}

/** The date one unit of its own precision earlier or later: what 'about' may stretch to. */
function shifted(bare: string, units: number): { min: Day; max: Day } {
  const [year = 0, month, day] = bare.split('-').map(Number)
  const moved = new Date(Date.UTC(0, 0, 1))
  moved.setUTCFullYear(
    month === undefined ? year + units : year,
    (month ?? 1) - 1 + (month !== undefined && day === undefined ? units : 0),
    (day ?? 1) + (day !== undefined ? units : 0),
  )
  return existing(moved.toISOString().slice(0, bare.length))
}
