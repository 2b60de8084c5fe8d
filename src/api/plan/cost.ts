import type { Page, Read, Selections, Step } from '../../store/index.js'
import { requestError } from '../errors.js'
import type { Limits } from '../limits.js'

/** Rows that a list without pages counts as: the sources of a fact, the units above one. */
const ROWS_OF_A_LIST = 5

/** How many rows a read may come to: each list's size times the sizes of the lists around it, summed over all. */
export function costOf({ root }: Read): number {
  switch (root.kind) {
    case 'nodes':
      return rows(root.ids.length, root.selections)
    case 'list':
      return rows(sizeOf(root.page), root.selections)
    case 'search':
      return rows(root.first, root.selections)
    case 'network':
      return rows(root.limit, root.selections) + rows(root.limit, root.relationshipSelections)
    case 'paths':
      return (
        rows(root.first * (root.maxLength + 1), root.selections) + rows(root.first * root.maxLength, root.relationshipSelections)
      )
  }
}

/** Throws QUERY_TOO_COSTLY when the reads of an operation come to more rows than one may ask for. */
export function checkCost(reads: readonly Read[], limits: Limits): void {
  refuseMore(
    reads.reduce((sum, read) => sum + costOf(read), 0),
    limits.cost,
  )
}

const ADVICE =
  "Rows are each list's page size times those of the lists around it, summed: ask for smaller pages (`first`), or for fewer lists within lists"

/** Throws QUERY_TOO_COSTLY when the rows that an operation may come to are more than one may ask for. */
export function refuseMore(cost: number, allowed: number, advice = ADVICE): void {
  if (cost <= allowed) return
  throw requestError('QUERY_TOO_COSTLY', `This operation may come to ${cost} rows: expected at most ${allowed}. ${advice}`, {
    cost,
    allowed,
  })
}

/** The rows that one fact comes to, with all below it, for selections that were counted: the same ones may be shared by many. */
const counted = new WeakMap<Selections, number>()

function rows(count: number, selections: Selections): number {
  let each = counted.get(selections)
  if (each === undefined) {
    const perType = Object.values(selections).map(({ steps }) => steps.reduce((sum, step) => sum + rowsOfStep(step), 0))
    each = 1 + Math.max(0, ...perType)
    counted.set(selections, each)
  }
  return count * each
}

function rowsOfStep(step: Step): number {
  const { shape, selections } = step
  const count = shape.kind === 'one' ? 1 : shape.kind === 'list' ? ROWS_OF_A_LIST : sizeOf(shape.page)
  return rows(count, selections) + (step.relationshipSelections ? rows(count, step.relationshipSelections) : 0)
}

function sizeOf(page: Page): number {
  return page.first ?? page.last ?? 0
}
