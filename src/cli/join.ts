import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ConnectionError, DatasetError, openStore } from '../app.js'
import { defaultLens, type Lens } from '../model/lens.js'
import { dayOf } from '../model/partial-date.js'
import type { Neo4jSettings } from '../settings.js'
import { StoreError } from '../store/index.js'
import {
  addedColumns,
  ColumnError,
  chooseColumns,
  type DateOrder,
  describeColumns,
  joinTable,
  type NamedColumns,
  readTable,
  TableError,
  Tally,
  writeTable,
} from '../table/index.js'
import { EXIT } from './exit.js'
import { isFileError, REASONS } from './file-errors.js'
import { rowProgress, toldOfRows } from './join-report.js'
import { complainOfProblems } from './problems.js'

/** What `join` may be told. */
export interface JoinFlags extends NamedColumns, Partial<Pick<Lens, 'knownAt' | 'certainty' | 'evidence'>> {
  readonly kind: string
  readonly dateFormat?: DateOrder
  readonly delimiter?: string
  readonly prefix?: string
  /** Where to write; standard output unless given. */
  readonly output?: string
  readonly data: string
  readonly neo4j: Neo4jSettings | undefined
  readonly explain?: true
}

/**
 * Adds to each row of a table who was in charge there on its day, and writes it. Returns the exit code: 1 when the table or the dataset is wrong, 2 for
 * a file or a column that is not there, 3 when the database is out of reach; a file to write to is then as it was.
 */
export async function join(file: string, flags: JoinFlags): Promise<number> {
  try {
    await joinFile(file, flags)
    return EXIT.ok
  } catch (error) {
    if (error instanceof DatasetError) return complainOfProblems(error.problems)
    // Who reads what is printed has seen enough.
    if (isFileError(error) && error.code === 'EPIPE') return EXIT.ok
    if (error instanceof TableError) return complain(`${nameOf(file)}: ${error.message}`, EXIT.wrong)
    if (error instanceof ColumnError) return complain(error.message, EXIT.usage)
    if (error instanceof ConnectionError || error instanceof StoreError) return complain(error.message, EXIT.unreachable)
    if (isFileError(error) && error.code in REASONS)
      return complain(`${whichFile(error, file, flags)}: ${REASONS[error.code]}`, EXIT.usage)
    throw error
  }
}

async function joinFile(file: string, flags: JoinFlags): Promise<void> {
  const started = performance.now()
  const table = await readTable(file === '-' ? process.stdin : createReadStream(file), flags.delimiter ?? null)
  const columns = chooseColumns(table.header, flags)
  const added = addedColumns(table.header, flags.prefix ?? null)
  console.error(`${nameOf(file)}: ${describeColumns(table.header, columns, flags)}; added: ${added[0]} to ${added.at(-1)}`)

  const today = dayOf(new Date())
  const { data, neo4j, explain, knownAt, certainty, evidence } = flags
  const lens = {
    ...defaultLens(today),
    ...(knownAt !== undefined && { knownAt }),
    ...(certainty && { certainty }),
    ...(evidence && { evidence }),
  }
  const store = await openStore({ data, neo4j, ...(explain && { explain: console.error }) }, today)
  const progress = rowProgress(process.stderr)
  const tally = new Tally()
  try {
    // One version of the graph for the whole table.
    const joined = joinTable(
      store.snapshot(),
      table.rows,
      { columns, kind: flags.kind, lens, dateOrder: flags.dateFormat ?? null },
      tally,
    )
    const shown = counting(joined, () => progress.show(tally.rows))
    await write(writeTable([...table.header, ...added], shown, table.dialect), flags.output)
  } finally {
    progress.end()
    await store.close()
  }
  console.error(toldOfRows(tally, ((performance.now() - started) / 1000).toFixed(1)))
}

async function* counting<Item>(items: AsyncIterable<Item>, count: () => void): AsyncGenerator<Item> {
  for await (const item of items) {
    yield item
    count()
  }
}

/** Writes a file whole or not at all: it may be the table that is read. */
async function write(text: AsyncIterable<string>, output: string | undefined): Promise<void> {
  if (output === undefined) return pipeline(Readable.from(text), process.stdout, { end: false })
  const partial = `${output}.${randomUUID()}.partial`
  try {
    await pipeline(Readable.from(text), createWriteStream(partial))
    await rename(partial, output)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** The file that an error is about, by the name that it was given by. */
function whichFile({ path }: { readonly path?: string }, file: string, { output }: JoinFlags): string {
  return output !== undefined && path?.startsWith(output) && path !== file ? output : nameOf(file)
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}

function complain(message: string, code: number): number {
  console.error(message)
  return code
}
