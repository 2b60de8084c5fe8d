import { DateError, type Day, parseDay } from '../model/partial-date.js'

/** In which order a date names its day, month and year: `10/11/2025` is in October for MDY, in November for DMY. */
export const DATE_ORDERS = ['MDY', 'DMY'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

const TIME = /(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/
const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/
/** Of centuries that anybody writes so, lest another number be taken for a day. */
const DIGITS_ALONE = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
/** Days since 1900 as spreadsheets count them, of the years 1927 to 2173. */
const SPREADSHEET_DAY = /^\d{5}(?:\.\d+)?$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const MONTH_FIRST = /^([A-Za-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/
const DAY_FIRST = /^(\d{1,2})[\s-]([A-Za-z]+)\.?,?[\s-](\d{4})$/
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const EXPECTED = 'expected a day such as 2025-10-28'

/**
 * The day of a cell, or why it is none. A time after the day is left out, and its zone moves nothing: the day is the one that is written.
 * Years come first or last, in four digits. With the year last, the order is taken from `order`; without one, only a date that
 * makes sense in one order alone is taken.
 */
export function dayOfCell(cell: string, order: DateOrder | null): { readonly day: Day } | { readonly problem: string } {
  const text = cell.trim()
  if (text === '') return { problem: `date: the cell is empty: ${EXPECTED}` }
  if (SPREADSHEET_DAY.test(text)) {
    return { problem: `date: "${text}" looks like a spreadsheet's day number: format the column as a date; ${EXPECTED}` }
  }
  const possible = readings(text.replace(TIME, ''), order)
  const days = possible.flatMap((iso) => existing(iso) ?? [])
  const [day, other] = days
  if (other !== undefined) {
    return { problem: `date: "${text}" may be ${possible.join(' or ')}: expected --date-format MDY or DMY to say which` }
  }
  if (day !== undefined) return { day }
  return { problem: `date: "${text}"${possible.length > 0 ? ' is a day that does not exist' : ''}: ${EXPECTED}` }
}

/** The day of an ISO date; null for one that does not exist. */
function existing(iso: string): Day | null {
  try {
    return parseDay(iso)
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    return null
  }
}

/** The ISO dates that a date may mean. */
function readings(text: string, order: DateOrder | null): readonly string[] {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? []
  if (year !== undefined) return [isoOf(year, month, day)]
  const [, yearDigits, monthDigits, dayDigits] = DIGITS_ALONE.exec(text) ?? []
  if (yearDigits !== undefined) return [isoOf(yearDigits, monthDigits, dayDigits)]
  const [, one, , two, lastYear] = YEAR_LAST.exec(text) ?? []
  if (lastYear !== undefined) {
    const orders = order ? [order] : DATE_ORDERS.filter((each) => Number(each === 'MDY' ? one : two) <= 12)
    return [...new Set(orders.map((each) => (each === 'MDY' ? isoOf(lastYear, one, two) : isoOf(lastYear, two, one))))]
  }
  const [, monthName, dayAfter, yearAfter] = MONTH_FIRST.exec(text) ?? []
  if (monthName !== undefined) return inWords(yearAfter, monthName, dayAfter)
  const [, dayBefore, monthBetween, yearLast] = DAY_FIRST.exec(text) ?? []
  return monthBetween === undefined ? [] : inWords(yearLast, monthBetween, dayBefore)
}

/** A month's name, or its first letters: three at least, which no two months share. */
function inWords(year: string | undefined, name: string, day: string | undefined): readonly string[] {
  const month = name.length < 3 ? -1 : MONTHS.findIndex((each) => each.startsWith(name.toLowerCase()))
  return month < 0 ? [] : [isoOf(year, String(month + 1), day)]
}

function isoOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
