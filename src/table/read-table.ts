import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { BYTE_ORDER_MARK, type Dialect, dialectOf } from './dialect.js'
import { TableError } from './table-error.js'

/** A table as it is read: its header at once, its rows as they come. */
export interface Table {
  readonly header: readonly string[]
  readonly dialect: Dialect
  /** Rows of as many cells as the header, each as it is written. Rejects with {@link TableError}. */
  readonly rows: AsyncIterable<readonly string[]>
}

/** Characters of one row: what is longer has a quote that is never closed, and would be read into memory to the end. */
const LONGEST_ROW = 1_000_000

/**
 * Reads a table (RFC 4180: CSV, or the same with another delimiter) in UTF-8, a piece at a time. Empty lines are no rows. Rejects with
 * {@link TableError} for a table without a header, for text that is not UTF-8, and for a row with more or fewer cells than the header.
 */
export async function readTable(bytes: AsyncIterable<Uint8Array>, delimiter: string | null): Promise<Table> {
  const pieces = decoded(bytes)[Symbol.asyncIterator]()
  const { dialect, text } = await beginning(pieces, delimiter)
  const parser = parse({
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineEnd === '\r' ? '\r' : ['\r\n', '\n'],
    info: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  const source = Readable.from(rest(text, pieces))
  source.on('error', (error) => parser.destroy(error))
  const records = recordsOf(source.pipe(parser))
  const header = await records.next()
  if (header.done) throw empty()
  return { header: header.value.cells, dialect, rows: rowsOf(header.value.cells.length, records) }
}

interface ParsedRecord {
  readonly cells: readonly string[]
  /** The line that it ends on, from 1. */
  readonly line: number
}

async function* recordsOf(parser: AsyncIterable<{ record: string[]; info: { lines: number } }>): AsyncGenerator<ParsedRecord> {
  try {
    for await (const { record, info } of parser) yield { cells: record, line: info.lines }
  } catch (error) {
    throw error instanceof CsvError ? new TableError(whatIsWrong(error)) : error
  }
}

function whatIsWrong({ code, message, lines }: CsvError & { readonly lines?: unknown }): string {
  switch (code) {
    case 'CSV_MAX_RECORD_SIZE':
    case 'CSV_QUOTE_NOT_CLOSED':
      return `line ${lines}: a quote is never closed, or its row is longer than ${LONGEST_ROW} characters`
    default:
      return `line ${lines}: ${message}`
  }
}

async function* rowsOf(width: number, records: AsyncIterable<ParsedRecord>): AsyncGenerator<readonly string[]> {
  for await (const { cells, line } of records) {
    if (cells.length !== width) {
      throw new TableError(`line ${line}: a row of ${counted(cells.length)}: expected ${width}, as many as the header has`)
    }
    yield cells
  }
}

function counted(cells: number): string {
  return `${cells} cell${cells === 1 ? '' : 's'}`
}

/** The text up to the end of the header, at least, without its mark. */
async function beginning(
  pieces: AsyncIterator<string>,
  delimiter: string | null,
): Promise<{ readonly dialect: Dialect; readonly text: string }> {
  let text = ''
  while (true) {
    const { done = false, value } = await pieces.next()
    if (!done) text += value
    const dialect = dialectOf(text, done || text.length > LONGEST_ROW, delimiter)
    if (dialect) return { dialect, text: dialect.marked ? text.slice(BYTE_ORDER_MARK.length) : text }
  }
}

async function* rest(first: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  if (first !== '') yield first
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let line = 1
  let isEmpty = true
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch {
      throw new TableError(
        `line ${line} or after: the text is not UTF-8: save the table as "CSV UTF-8", or convert it, such as with iconv -f windows-1252 -t utf-8`,
      )
    }
  }
  for await (const piece of bytes) {
    const text = decode(piece)
    isEmpty &&= text.trim() === ''
    if (text.includes('\0')) throw new TableError('the table is not text: expected CSV in UTF-8')
    line += text.split('\n').length - 1
    yield text
  }
  yield decode()
  if (isEmpty) throw empty()
}

function empty(): TableError {
  return new TableError('the table is empty: expected a header, and a row on each line below it')
}
