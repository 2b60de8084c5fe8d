import { DateError, type Day, parseDay } from '../model/partial-date.js'

/** In which order a date names its day, month and year: `10/11/2025` is in October for MDY, in November for DMY. */
export const DATE_ORDERS = ['MDY', 'DMY'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

const TIME = /(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/
const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/
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
  const written = text.replace(TIME, '')
  const isos = readings(written, order)
  const [iso, other] = isos
  if (iso === undefined) return { problem: `date: "${text}": ${EXPECTED}` }
  if (other !== undefined) {
    return { problem: `date: "${text}" may be ${isos.join(' or ')}: expected --date-format MDY or DMY to say which` }
  }
  try {
    return { day: parseDay(iso) }
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    return { problem: `date: "${text}" is a day that does not exist: ${EXPECTED}` }
  }
}

/** The ISO dates that a date may mean. */
function readings(text: string, order: DateOrder | null): readonly string[] {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? []
  if (year !== undefined) return [isoOf(year, month, day)]
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
