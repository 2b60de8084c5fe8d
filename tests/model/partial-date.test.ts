import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALWAYS, DateError, dayOf, FOREVER, formatDay, parseDay, parsePartialDate } from '../../src/model/partial-date.js'

const bounds = (text: string) => {
  const { earliest, latest } = parsePartialDate(text)
  return [formatDay(earliest), formatDay(latest)]
}

describe('a partial date', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-10', '2025-10-01', '2025-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-10-28', '2025-10-28', '2025-10-28'],
    ['1789-03-04', '1789-03-04', '1789-03-04'],
    ['2018-07-04/2022-03-14', '2018-07-04', '2022-03-14'],
    ['2018/2022-03', '2018-01-01', '2022-03-31'],
  ])('%s is any day from %s to %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest])
    expect(parsePartialDate(text)).toMatchObject({ text, uncertain: false })
  })
  test.each([
    ['2025~', '2024-01-01', '2026-12-31'],
    ['2025-10~', '2025-09-01', '2025-11-30'],
    ['2025-12~', '2025-11-01', '2026-01-31'],
    ['2025-01~', '2024-12-01', '2025-02-28'],
    ['2025-10-28~', '2025-10-27', '2025-10-29'],
    ['2025-03-01~', '2025-02-28', '2025-03-02'],
    ['2025-12-31~', '2025-12-30', '2026-01-01'],
  ])("%s, 'about', reaches one unit further: from %s to %s", (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest])
    expect(parsePartialDate(text).uncertain).toBe(false)
  })
  test('with ? has the days of the date without it, and is uncertain', () => {
    expect(bounds('2025-10?')).toEqual(bounds('2025-10'))
    expect(parsePartialDate('2025-10?').uncertain).toBe(true)
  })
  test('with % is both about and uncertain', () => {
    expect(bounds('2025-10%')).toEqual(bounds('2025-10~'))
    expect(parsePartialDate('2025-10%').uncertain).toBe(true)
  })
  test('may be open on either side', () => {
    expect(parsePartialDate('../2025-11-26')).toMatchObject({ earliest: ALWAYS, latest: parseDay('2025-11-26') })
    expect(parsePartialDate('2025-11-26/..')).toMatchObject({ earliest: parseDay('2025-11-26'), latest: FOREVER })
  })
  test('in a range is uncertain when one of its ends is', () => {
    expect(parsePartialDate('2018?/2022').uncertain).toBe(true)
  })
  test.each(['2025-02-30', '2025-13', '2025-00', '2025-04-31', '2023-02-29'])('%s does not exist', (text) => {
    expect(() => parsePartialDate(text)).toThrow(DateError)
  })
  test.each([
    '',
    '25',
    '2025-1',
    '2025-10-28T12:00',
    'last week',
    '10/28/2025',
    '2025-10-28/',
    '2025/2026/2027',
    '2026/2025',
    ' 2025',
    '20255',
  ])('%j is not written in EDTF as it is used here', (text) => {
    expect(() => parsePartialDate(text)).toThrow(DateError)
  })
})

describe('a day', () => {
  const DAYS = fc.integer({ min: parseDay('1700-01-01'), max: parseDay('2300-12-31') })
  test('is read as it is written', () => {
    fc.assert(
      fc.property(DAYS, (day) => {
        expect(parseDay(formatDay(day) ?? '')).toBe(day)
      }),
    )
  })
  test('lies in its month, its year, and what is about it', () => {
    fc.assert(
      fc.property(DAYS, fc.constantFrom('', '~', '?', '%'), fc.constantFrom(4, 7, 10), (day, qualifier, length) => {
        const { earliest, latest } = parsePartialDate(`${(formatDay(day) ?? '').slice(0, length)}${qualifier}`)
        expect(earliest).toBeLessThanOrEqual(day)
        expect(latest).toBeGreaterThanOrEqual(day)
      }),
    )
  })
  test('~ widens by at least one unit on each side, and by no more than the neighbouring units have', () => {
    fc.assert(
      fc.property(
        DAYS,
        fc.constantFrom({ length: 4, unit: 366 }, { length: 7, unit: 31 }, { length: 10, unit: 1 }),
        (day, { length, unit }) => {
          const text = (formatDay(day) ?? '').slice(0, length)
          const exact = parsePartialDate(text)
          const about = parsePartialDate(`${text}~`)
          expect(parsePartialDate((formatDay(about.earliest) ?? '').slice(0, length)).latest).toBe(exact.earliest - 1)
          expect(parsePartialDate((formatDay(about.latest) ?? '').slice(0, length)).earliest).toBe(exact.latest + 1)
          expect(exact.earliest - about.earliest).toBeLessThanOrEqual(unit)
        },
      ),
    )
  })
  test('is counted from 1970-01-01', () => {
    expect(parseDay('1970-01-01')).toBe(0)
    expect(parseDay('1969-12-31')).toBe(-1)
    expect(dayOf(new Date('2025-10-28T23:59:59Z'))).toBe(parseDay('2025-10-28'))
  })
  test('is written as a whole date: a month is none', () => {
    expect(() => parseDay('2025-10')).toThrow(DateError)
    expect(() => parseDay('2025-02-30')).toThrow(DateError)
  })
  test('at an open end has no date', () => {
    expect([formatDay(ALWAYS), formatDay(FOREVER)]).toEqual([null, null])
  })
})
