import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/model/partial-date.js'
import { dayOfCell } from '../../src/table/day.js'
import { readTable, writeTable } from '../../src/table/index.js'

/** Bytes in pieces of a size, so that characters and line ends are cut through. */
async function* piecesOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', ' ', 'a', '=', 'é', '\uFEFF'), maxLength: 8 }),
)
const written = fc.record({
  rows: fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }))
    // A line on which nothing stands is no row, and NUL is no text.
    .filter((rows) => rows.every((row) => row.every((each) => !each.includes('\0')))),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  marked: fc.boolean(),
  size: fc.integer({ min: 1, max: 40 }),
})

test('whatever a table has in its cells and however it is written, every cell is read and comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(written, async ({ rows, delimiter, lineEnd, marked, size }) => {
      const header = (rows[0] ?? ['', '']).map((_cell, index) => `column ${index}`)
      const text = stringify([header, ...rows], { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/, bom: marked })
      const table = await readTable(piecesOf(text, size), null)
      const read: (readonly string[])[] = []
      async function* batches() {
        for await (const row of table.rows) {
          read.push(row)
          yield [[...row, 'added']]
        }
      }
      let out = ''
      for await (const piece of writeTable([...table.header, 'more'], batches(), table.dialect)) out += piece
      expect(table.dialect).toEqual({ delimiter, lineEnd, marked })
      expect(read).toEqual(rows)
      const back: string[][] = parse(out, { delimiter, record_delimiter: lineEnd, bom: true })
      expect(back).toEqual([[...header, 'more'], ...rows.map((row) => [...row, 'added'])])
    }),
    { numRuns: 300 },
  )
})

describe('days', () => {
  const DAY = parseDay('2025-10-28')
  test.each([
    '2025-10-28',
    ' 2025-10-28 ',
    '2025/10/28',
    '20251028',
    '20251028 13:00',
    '2025-10-28T13:00:00Z',
    '2025-10-28T23:59:59.999-05:00',
    '2025-10-28 13:00',
    '10/28/2025',
    '28.10.2025',
    '10/28/2025 1:00 PM',
    '28 October 2025',
    '28-Oct-2025',
    'Oct. 28, 2025',
    'October 28 2025',
  ])('%j is one day, whatever the time', (text) => {
    expect(dayOfCell(text, null)).toEqual({ day: DAY })
  })

  test('the order is taken from the one who gives it, and a date without a doubt needs none', () => {
    expect(dayOfCell('1/2/2025', 'MDY')).toEqual({ day: parseDay('2025-01-02') })
    expect(dayOfCell('1/2/2025', 'DMY')).toEqual({ day: parseDay('2025-02-01') })
    expect(dayOfCell('5/5/2025', null)).toEqual({ day: parseDay('2025-05-05') })
    expect(dayOfCell('2025-01-02', 'DMY')).toEqual({ day: parseDay('2025-01-02') })
  })

  test.each([
    ['1/2/2025', 'may be 2025-01-02 or 2025-02-01'],
    ['2025-10', 'expected a day such as 2025-10-28'],
    ['10/28/25', 'expected a day'],
    ['45958', "looks like a spreadsheet's day number: format the column as a date"],
    ['45958.5417', 'day number'],
    ['20251328', 'a day that does not exist'],
    ['12345678', 'expected a day'],
    ['0/5/2025', 'a day that does not exist'],
    ['13/13/2025', 'expected a day'],
    ['2025-02-30', 'a day that does not exist'],
    ['Ju 28, 2025', 'expected a day'],
    ['yesterday', 'expected a day'],
    ['', 'the cell is empty'],
  ])('%j is a problem in words', (text, words) => {
    expect(dayOfCell(text, null)).toEqual({ problem: expect.stringContaining(words) })
  })

  test('a date that is no day in the order given is a problem', () => {
    expect(dayOfCell('28/10/2025', 'MDY')).toEqual({ problem: expect.stringContaining('does not exist') })
  })
})
