import type { Lens } from '../model/lens.js'
import { ALWAYS, type Day, FOREVER, formatDay, type PartialDate, parsePartialDate } from '../model/partial-date.js'
import type { GraphStore, Read, Row, Selections } from '../store/index.js'
import { EVERYTHING, listOf, nodesOf, readNodes } from './plans.js'
import { between, checkDays, checkUnit, movedHops, readOfUnits, under } from './units.js'

/** From where to where, and on which days; null for no bound. */
export interface FlowAsked {
  readonly from: string
  readonly to: string
  readonly since: Day | null
  readonly until: Day | null
}

/** The moves of officials from one part of the bureaucracy to another. */
export interface Flows {
  /** Without those that were only planned. */
  readonly count: number
  readonly planned: number
  /** All of them, planned ones too, by date; empty when nobody asked. */
  readonly reassignments: readonly Row[]
  readonly periods: readonly FlowPeriod[]
}

/** The moves of a month, of a year, or of whatever stretch of days a source gives. */
export interface FlowPeriod {
  readonly period: string
  readonly count: number
  readonly planned: number
}

interface Move {
  readonly id: string
  readonly planned: boolean
  /** Its own date, or its shake-up's period; null when neither is known. */
  readonly when: PartialDate | null
}

/**
 * The moves from units under `from` to units under `to`, the units themselves and their posts included, as the chain of command
 * stands at the lens. A date counts when a day that it may mean lies between `since` and `until`; a move without any counts only
 * when neither is given. `reassignment` is what to read of each; null for the figures alone.
 *
 * One call of the store for the figures, a second for the rows behind them. Throws {@link QuestionError} UNKNOWN_ID and
 * BAD_ARGUMENT.
 */
export async function flows(store: GraphStore, asked: FlowAsked, lens: Lens, reassignment: Selections | null): Promise<Flows> {
  const { from, to, since, until } = asked
  checkDays(since ?? ALWAYS, until ?? FOREVER)
  const [units, found] = await store.read([readOfUnits([from, to], lens), readOfMoves(asked, lens)])
  const [fromRow, toRow] = nodesOf(units)
  checkUnit('from', from, fromRow ?? null, lens)
  checkUnit('to', to, toRow ?? null, lens)

  const moves = listOf(found).map(moveOf).sort(byDate)
  const planned = moves.filter((move) => move.planned).length
  const rows =
    reassignment === null || moves.length === 0
      ? []
      : await readNodes(
          store,
          moves.map(({ id }) => ({ id, lens })),
          { types: ['Reassignment'], selections: reassignment },
        )
  return {
    count: moves.length - planned,
    planned,
    reassignments: rows.filter((row) => row !== null),
    periods: periodsOf(moves),
  }
}

function readOfMoves({ from, to, since, until }: FlowAsked, lens: Lens): Read {
  const properties = ['period', 'status'].map((property) => ({ output: property, property }))
  const bounded = since !== null || until !== null
  return {
    root: {
      kind: 'list',
      type: 'Reassignment',
      where: {
        kind: 'all',
        of: [
          under(from, movedHops('REASSIGNED_FROM')),
          under(to, movedHops('REASSIGNED_TO')),
          ...(bounded ? [between('period', since ?? ALWAYS, until ?? FOREVER)] : []),
        ],
      },
      order: [],
      page: EVERYTHING,
      selections: { Reassignment: { properties, steps: [] } },
    },
    lens,
  }
}

function moveOf(row: Row): Move {
  const { period, status } = row
  return { id: row.$id, planned: status === 'PLANNED', when: typeof period === 'string' ? parsePartialDate(period) : null }
}

/** Moves without a date come last. */
function byDate(a: Move, b: Move): number {
  const begin = ({ when }: Move) => when?.earliest ?? FOREVER
  return begin(a) - begin(b) || (a.id < b.id ? -1 : 1)
}

/** Moves without a date are in no period. */
function periodsOf(moves: readonly Move[]): FlowPeriod[] {
  const periods = new Map<string, { period: string; count: number; planned: number }>()
  for (const { when, planned } of moves) {
    if (when === null) continue
    const period = periodOf(when)
    const counted = periods.get(period) ?? { period, count: 0, planned: 0 }
    periods.set(period, counted)
    counted[planned ? 'planned' : 'count'] += 1
  }
  return [...periods.values()]
}

/** The month or the year of a date, where it is in one; else the date as its source gives it. */
function periodOf({ text, earliest, latest }: PartialDate): string {
  const first = formatDay(earliest)
  const last = formatDay(latest)
  if (first === null || last === null) return text
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7)
  const year = first.slice(0, 4)
  return first === `${year}-01-01` && last === `${year}-12-31` ? year : text
}
