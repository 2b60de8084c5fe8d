import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { scratchDataset } from '../dataset/scratch-dataset.js'
import { ROOT, run } from './command.js'

const TABLES = path.join(ROOT, 'tests', 'fixtures', 'tables')
const EXAMPLE = 'examples/arrests.csv'

/** A joined table as records, whatever its delimiter. */
const records = (text: string, delimiter = ','): Record<string, string>[] =>
  parse(text, { columns: true, bom: true, delimiter, record_delimiter: ['\r\n', '\n'] })
const column = (rows: readonly Record<string, string>[], name: string) => rows.map((row) => row[name])
/** A table on standard input. */
const join = (table: string, ...flags: string[]) => run(['join', '-', ...flags], {}, table)

describe('the example', () => {
  test('J1 every row comes back with its cells, who was in charge, and the problem where nobody can tell', async () => {
    const { code, out, err } = await run(['join', EXAMPLE])
    expect(code).toBe(0)
    const rows = records(out)
    const given = records(await readFile(path.join(ROOT, EXAMPLE), 'utf8'))
    expect(rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('eg_'))))).toEqual(given)
    expect(column(rows, 'eg_official')).toEqual(['Russell Hott', 'Robert Guadian', 'Bret Bradford', '', '', '', 'Samuel Olson'])
    expect(rows[0]).toMatchObject({
      eg_date: '2025-10-16',
      eg_unit_id: 'ero-chicago',
      eg_official_id: 'russell-hott',
      eg_acting: 'true',
      eg_post: 'Field Office Director, ERO Chicago Field Office',
      eg_tenure_start: '2025',
      eg_tenure_end: '2025-10-17',
      eg_certainty: 'CERTAIN',
      eg_status: 'REPORTED',
      eg_chain_of_command: expect.stringMatching(
        /^Executive .* \(Marcos Charles\); Director of ICE \(Todd Lyons\); .*\(Donald Trump\)$/,
      ),
      eg_sources: expect.stringMatching(/FOX 32 Chicago, 20\d\d-\d\d-\d\d <https:\/\/www\.fox32chicago\.com\//),
      eg_matches: '',
      eg_problem: '',
    })
    expect(rows[3]?.eg_matches).toMatch(/^ERO Dallas Field Office \(ero-dallas\); .*\(ero-san-antonio\)$/)
    expect(rows[3]?.eg_problem).toContain('5 offices cover TX')
    expect(column(rows, 'eg_problem').slice(4, 6)).toEqual([
      expect.stringContaining('"Chicgo Field Office" is no organization or field office'),
      'date: "10/11/2025" may be 2025-10-11 or 2025-11-10: expected --date-format MDY or DMY to say which',
    ])
    expect(err).toContain('office from "field_office", state from "apprehension_state"')
    expect(err).toMatch(/^7 rows in .*: 4 with who was in charge/m)
    expect(err).toContain('"Chicgo Field Office" (1)')
  })

  test('J2 the date format, the kind and the lens are those that are asked for', async () => {
    const table = 'office,date\nChicago Field Office,10/11/2025\n'
    const [american] = records((await join(table, '--date-format', 'MDY')).out)
    const [european] = records((await join(table, '--date-format', 'DMY')).out)
    expect([american?.eg_date, european?.eg_date]).toEqual(['2025-10-11', '2025-11-10'])
    const [customs] = records((await join(table, '--date-format', 'MDY', '--kind', 'OFO_FIELD_OFFICE')).out)
    expect(customs?.eg_unit_id).toBe('ofo-chicago')
    const denver = 'office,date\nERO Denver,2025-10-25\n'
    const [before] = records((await join(denver, '--known-at', '2025-10-27')).out)
    expect(before).toMatchObject({ eg_unit_id: 'ero-denver', eg_official: '' })
    const [official] = records(
      (await join('office,date\nERO Houston,2025-10-28\n', '--certainty', 'CERTAIN', '--evidence', 'OFFICIAL')).out,
    )
    expect(official).toMatchObject({ eg_unit_id: 'ero-houston', eg_official: '' })
  })
})

describe('columns', () => {
  test('J13 the state of a county or a city that is named is told from the header all the same', async () => {
    const table = 'place,arrest_state,date\nHarris,TX,2025-05-15\n'
    const county = await join(table, '--county', 'place')
    expect(records(county.out)).toMatchObject([{ eg_unit_id: 'ero-houston', eg_problem: '' }])
    expect(county.err).toContain('state from "arrest_state", county from "place"')
    const city = await join('place,state,date\n"Houston, TX",TX,2025-05-15\nHouston,TX,2025-05-15\n', '--city', 'place')
    expect(column(records(city.out), 'eg_unit_id')).toEqual(['ero-houston', 'ero-houston'])
    const office = await join('where,state,date\n,TX,2025-05-15\n', '--office', 'where')
    expect(records(office.out)).toMatchObject([{ eg_problem: expect.stringContaining('names no office and no place') }])
  })

  test('J14 columns that would fit as well are told, and one of a person is none of them', async () => {
    const table = 'Homeland Office,date,Arrest Date,birth_date,home_state\nICE,2025-10-16,2025-10-17,1980-01-01,TX\n'
    const { out, err } = await join(table)
    expect(records(out)).toMatchObject([{ eg_unit_id: 'ice', eg_date: '2025-10-16' }])
    expect(err).toContain('office from "Homeland Office", date from "date"; passed over: "Arrest Date"; added')
  })

  test('J15 of two who may have been in charge both are named, and what is to be known of an answer', async () => {
    const rows = records((await join('office,date\nERO Boston,2025-10-28\nICE,2025-10-16\nERO Chicago,2025-10-16\n')).out)
    expect(column(rows, 'eg_candidates')).toEqual([
      'David Wesling (possibly); Patricia Hyde (possibly)',
      '',
      'Russell Hott; Samuel Olson (possibly)',
    ])
    expect(rows[0]?.eg_note).toMatch(/^Acting by 2025-12-17 \(letter\) and 2026-01-31\./)
    expect(column(rows, 'eg_problem')).toEqual(['', '', ''])
  })
})

describe('tables of every make', () => {
  test('J3 a spreadsheet’s mark, semicolons, line ends and quoted lines come back as they were', async () => {
    const file = path.join(TABLES, 'spreadsheet.csv')
    const { code, out } = await run(['join', file])
    expect(code).toBe(0)
    expect(out.startsWith('\uFEFFId;Field Office;Arrest Date;Notes;eg_date;')).toBe(true)
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const rows = records(out, ';')
    expect(column(rows, 'Notes')).toEqual(['two\r\nlines; and "quotes"', '=1+1', ''])
    expect(column(rows, 'Id')).toEqual(['01', '02', '03'])
    expect(column(rows, 'eg_official')).toEqual(['Russell Hott', '', ''])
    expect(column(rows, 'eg_date')).toEqual(['2025-10-16', '2025-10-16', '2025-10-16'])
    expect(rows[2]?.eg_matches).toContain('(opr-cbp); ')
    expect(rows[2]?.eg_problem).toContain('"OPR" may be any of 2 units')
  })

  test('J4 tabs are told from the header; a delimiter can be named', async () => {
    const tabs = await join('office\tdate\nICE\t2025-10-16\n')
    expect(records(tabs.out, '\t')).toMatchObject([{ eg_unit_id: 'ice', eg_official: 'Todd Lyons' }])
    const named = await join('office,x:date\nICE:2025-10-16\n', '--delimiter', ':', '--office', 'office,x')
    expect(records(named.out, ':')).toMatchObject([{ 'office,x': 'ICE', eg_unit_id: 'ice' }])
  })

  test('J5 a table that was joined is joined again beside the first, and a prefix that is taken is refused', async () => {
    const once = await join('office,date\nICE,2025-10-16\n')
    const twice = await run(['join', '-', '--office', 'office', '--date', 'date'], {}, once.out)
    expect(records(twice.out)).toMatchObject([{ eg_unit_id: 'ice', eg2_unit_id: 'ice' }])
    expect(await run(['join', '-', '--prefix', 'eg_', '--office', 'office', '--date', 'date'], {}, once.out)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--prefix: the table has a column "eg_date" already'),
    })
  })

  test('J6 a header alone comes back with the columns; empty cells say what was expected', async () => {
    const bare = await join('office,date\n')
    expect(bare).toMatchObject({ code: 0, out: expect.stringMatching(/^office,date,eg_date,.*,eg_problem\n$/) })
    expect(column(records((await join('office,date\n,2025-10-16\nICE,\n')).out), 'eg_problem')).toEqual([
      expect.stringContaining('the row names no office and no place'),
      'date: the cell is empty: expected a day such as 2025-10-28',
    ])
  })
})

describe('what can’t be joined', () => {
  test.each([
    ['office,date\nICE,2025-10-16,more\n', 'line 2: a row of 3 cells: expected 2'],
    ['office,date\nICE,2025-10-16\nICE\n', 'line 3: a row of 1 cell: expected 2'],
    ['office,date\nICE,"2025-10-16\n', 'a quote is never closed'],
    ['office,date\nICE,a"b"\n', 'line 2: '],
    ['', 'the table is empty'],
    ['\n\n', 'the table is empty'],
  ])('J7 %j ends with exit code 1 and says where', async (table, message) => {
    const { code, err } = await join(table)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(message) })
    expect(err).toContain('standard input: ')
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('J8 text that is not UTF-8 is told, with what to do', async () => {
    const { code, err } = await run(['join', path.join(TABLES, 'windows-1252.csv')])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('the text is not UTF-8') })
  })

  test.each([
    ['a,b\n1,2\n', [], 'no column says where: expected one of --office'],
    ['office,b\n1,2\n', [], 'no column says when: expected --date with a column\'s name; the table\'s columns: "office", "b"'],
    ['office,arrest_date,removal_date\n1,2,3\n', [], 'the date may be in any of "arrest_date", "removal_date"'],
    ['office,date\n1,2\n', ['--office', 'ofice'], '--office: there is no column "ofice"; the table\'s columns: "office", "date"'],
    ['office,office,date\n1,2,3\n', ['--office', 'office'], 'more than one column "office"'],
    ['office,date\n1,2\n', ['--kind', 'ERO'], 'ERO_FIELD_OFFICE'],
    ['office,date\n1,2\n', ['--known-at', 'yesterday'], 'expected YYYY-MM-DD'],
    ['office,date\n1,2\n', ['--delimiter', ',,'], 'expected one character'],
    ['office,date\n1,2\n', ['--data', '/no/such/dataset'], 'no such directory'],
  ])('J9 %j with %j says what there is', async (table, flags, message) => {
    const { code, out, err } = await join(table, ...flags)
    expect({ code, out, err }).toEqual({ code: flags[0] === '--data' ? 1 : 2, out: '', err: expect.stringContaining(message) })
  })

  test('J10 a file that is not there is 2, a database out of reach 3', async () => {
    expect(await run(['join', '/no/such/file.csv'])).toMatchObject({
      code: 2,
      err: '/no/such/file.csv: there is no such file or directory\n',
    })
    expect(await run(['join', 'examples'])).toMatchObject({ code: 2, err: 'examples: expected a file, this is a directory\n' })
    expect(await run(['join', EXAMPLE, '--output', '/no/such/place.csv'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^\/no\/such\/place.csv: there is no such file or directory$/m),
    })
    const database = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'some-password' }
    expect(await run(['join', EXAMPLE], database)).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining('nothing listens'),
    })
  })

  test('J11 a file is written whole, in place of the table too, or stays as it was', async () => {
    const directory = await scratchDataset()
    const file = path.join(directory, 'table.csv')
    await writeFile(file, 'office,date\nICE,2025-10-16\n')
    expect(await run(['join', file, '--output', file])).toMatchObject({ code: 0, out: '' })
    const joined = await readFile(file, 'utf8')
    expect(records(joined)).toMatchObject([{ office: 'ICE', eg_official: 'Todd Lyons' }])
    const before = await readdir(directory)
    const failed = await run(['join', '-', '--output', file], {}, 'office,date\nICE,2025-10-16\nICE\n')
    expect(failed.code).toBe(1)
    expect(await readFile(file, 'utf8')).toBe(joined)
    expect(await readdir(directory)).toEqual(before)
  })
})

test('J12 help names every option', async () => {
  const { code, out } = await run(['join', '--help'])
  expect(code).toBe(0)
  for (const option of ['--office', '--date-format', '--kind', '--known-at', '--prefix', '--delimiter', '--output', '--data'])
    expect(out).toContain(option)
})
