import type { Lens } from '../model/lens.js'
import { type InCharge, inCharge, type TableRow } from '../questions/in-charge/in-charge.js'
import type { GraphStore } from '../store/index.js'
import { cellsOf, cellsOfProblem, SELECTIONS } from './answer-cells.js'
import type { Columns } from './columns.js'
import { type DateOrder, dayOfCell } from './day.js'
import type { Outcome, Tally } from './tally.js'

export interface JoinOptions {
  readonly columns: Columns
  /** The kind of office that a place is looked up for, and that a name means where several units have it. */
  readonly kind: string
  /** How rows are seen, but for `validAt`, which is each row's day. */
  readonly lens: Lens
  /** The order of dates that name the year last; null takes those that make sense in one order alone. */
  readonly dateOrder: DateOrder | null
}

/** What came of a row: the cells that are added to it, and how it counts. */
interface Joined {
  readonly cells: readonly string[]
  readonly outcome: Outcome
}

/** Rows that are read, asked of and written together. More are hardly faster, are held in memory, and may take a database longer than it has. */
const BATCH = 1_000
/** Answers kept for rows to come: tables repeat their offices and days. */
const MOST_KEPT = 20_000

/**
 * The rows of a table with who was in charge added to each, in their order and batch by batch. Each distinct place and day of a batch is asked of
 * the store once. Every row of the table comes back: one without an answer says why.
 */
export async function* joinTable(
  store: GraphStore,
  rows: AsyncIterable<readonly string[]>,
  options: JoinOptions,
  tally: Tally,
): AsyncGenerator<readonly (readonly string[])[]> {
  const kept = new Map<string, Joined>()
  for await (const batch of batches(rows, BATCH)) {
    const asked = batch.map((row) => ({ row, ask: askOf(row, options) }))
    const answers = await answered(
      store,
      asked.flatMap(({ ask }) => ('row' in ask ? [ask.row] : [])),
      options.lens,
      kept,
    )
    yield asked.map(({ row, ask }) => {
      const joined = 'row' in ask ? answers(ask.row) : { cells: cellsOfProblem(ask.problem), outcome: 'noDay' as const }
      tally.count(joined.outcome, whatWasAsked(row, options.columns, joined.outcome))
      return [...row, ...joined.cells]
    })
  }
}

function askOf(row: readonly string[], { columns, kind, dateOrder }: JoinOptions): { row: TableRow } | { problem: string } {
  const read = dayOfCell(row[columns.date] ?? '', dateOrder)
  return 'problem' in read ? read : { row: { ...placeOf(row, columns), kind, day: read.day } }
}

/** The most telling of what a row says of where: its office; else a county, or a city, with its state; else its state. */
function placeOf(row: readonly string[], columns: Columns): Omit<TableRow, 'kind' | 'day'> {
  const cell = (role: 'office' | 'state' | 'county' | 'city'): string | null => {
    const column = columns[role]
    return column === undefined ? null : row[column]?.trim() || null
  }
  const office = cell('office')
  if (office !== null) return { office, state: null, county: null, city: null }
  const county = cell('county')
  return { office, state: cell('state'), county, city: county === null ? cell('city') : null }
}

/** What of a row the answer hangs on, as it is written. */
function whatWasAsked(row: readonly string[], columns: Columns, outcome: Outcome): string {
  if (outcome === 'noDay') return row[columns.date] ?? ''
  const { office, county, city, state } = placeOf(row, columns)
  return [office, county, city, state].filter((each) => each !== null).join(', ')
}

/** Answers rows, each distinct one once, from what is kept or from the store. */
async function answered(
  store: GraphStore,
  rows: readonly TableRow[],
  lens: Lens,
  kept: Map<string, Joined>,
): Promise<(row: TableRow) => Joined> {
  const distinct = new Map(rows.map((row) => [keyOf(row), row]))
  const answers = new Map<string, Joined>()
  const asked: [string, TableRow][] = []
  for (const [key, row] of distinct) {
    const known = kept.get(key)
    if (known) answers.set(key, known)
    else asked.push([key, row])
  }
  const found =
    asked.length === 0
      ? []
      : await inCharge(
          store,
          asked.map(([, row]) => row),
          lens,
          SELECTIONS,
        )
  for (const answer of found) {
    const [key] = asked[answer.row] ?? []
    if (key !== undefined) answers.set(key, { cells: cellsOf(answer), outcome: outcomeOf(answer) })
  }
  keep(kept, answers)
  return (row) => {
    const answer = answers.get(keyOf(row))
    if (!answer) throw new Error('A row of the table was not answered')
    return answer
  }
}

/** Keeps the answers that were used last, so many as there is room for. */
function keep(kept: Map<string, Joined>, answers: ReadonlyMap<string, Joined>): void {
  for (const [key, answer] of answers) {
    kept.delete(key)
    kept.set(key, answer)
  }
  for (const key of kept.keys()) {
    if (kept.size <= MOST_KEPT) return
    kept.delete(key)
  }
}

function keyOf({ office, state, county, city, day }: TableRow): string {
  return JSON.stringify([office, state, county, city, day])
}

function outcomeOf({ unit, tenure, matches }: InCharge): Outcome {
  if (tenure) return 'matched'
  if (unit) return 'nobodyKnown'
  return matches.length > 0 ? 'ambiguous' : 'noUnit'
}

async function* batches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
