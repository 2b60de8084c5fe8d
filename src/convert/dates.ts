import { FORESEEABLE_DAYS } from '../dataset/index.js'
import { DateError, type Day, type PartialDate, parsePartialDate } from '../model/partial-date.js'

/** A date with a time of day, of which the day counts. */
const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}(:\d{2}){1,2}/

/** Reads a date as a file writes it: in full or in part, in EDTF, or with a time, which is left out. Null for what is none. */
export function readDate(text: string): PartialDate | null {
  const trimmed = text.trim()
  try {
    return parsePartialDate(WITH_TIME.exec(trimmed)?.[1] ?? trimmed)
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}

/** Is it later than anybody announces anything, such as `9999-12-31`? */
export function isFarFuture(date: PartialDate, today: Day): boolean {
  return date.earliest > today + FORESEEABLE_DAYS
}

/** Is one before the other, whatever either may mean? */
export function isBefore(first: PartialDate, second: PartialDate): boolean {
  return first.latest < second.earliest
}
