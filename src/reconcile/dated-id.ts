import { DateError, type Day, formatDay, parseDay } from '../model/partial-date.js'
import { dayOfCell } from '../table/index.js'

// An entity may be meant on a day: `ero-denver@2025-10-25`. OpenRefine sends ids alone when it asks for more columns, so the day of each
// row has to be in them. Ids of the dataset are lower case, digits and hyphens: no "@" is in any.

/** What an id, or a text, says: of what, and on which day if it names one. */
export interface Dated {
  readonly text: string
  readonly day: Day | null
}

const DATED = /^(.+)@([^@]+)$/

/** An id on a day. */
export function datedId(id: string, day: Day | null): string {
  return day === null ? id : `${id}@${formatDay(day)}`
}

/** The parts of an id; why it is none where the day after the "@" does not exist. */
export function partsOfId(id: string): Dated | { readonly problem: string } {
  const [, text, written] = DATED.exec(id.trim()) ?? []
  if (text === undefined || written === undefined) return { text: id.trim(), day: null }
  try {
    return { text: text.trim(), day: parseDay(written.trim()) }
  } catch (error) {
    if (error instanceof DateError) return { problem: `"${id}": after the "@", ${error.message}` }
    throw error
  }
}

/** The parts of what somebody looks for, who may write a day after it in any of the ways that a table is read in. */
export function partsOfText(text: string): Dated {
  const [, before, after] = DATED.exec(text.trim()) ?? []
  if (before === undefined || after === undefined) return { text: text.trim(), day: null }
  const found = dayOfCell(after, null)
  return 'day' in found ? { text: before.trim(), day: found.day } : { text: text.trim(), day: null }
}
