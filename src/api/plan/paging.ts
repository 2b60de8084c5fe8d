import type { Order, Page } from '../../store/index.js'
import { requestError } from '../errors.js'
import type { Limits } from '../limits.js'
import { decodeCursor } from './cursor.js'

/** The page that a connection's arguments ask for. Throws BAD_PAGE and BAD_CURSOR. */
export function pageOf(values: Record<string, unknown>, order: readonly Order[], count: boolean, limits: Limits): Page {
  const first = size(values.first, 'first', limits)
  const last = size(values.last, 'last', limits)
  if (first !== null && last !== null) {
    throw requestError('BAD_PAGE', 'first and last: expected one of the two, the beginning of the list or its end', {
      argument: 'last',
    })
  }
  const after = values.after
  const before = values.before
  return {
    first: first === null && last === null ? limits.defaultPage : first,
    after: typeof after === 'string' ? decodeCursor(after, order, 'after') : null,
    last,
    before: typeof before === 'string' ? decodeCursor(before, order, 'before') : null,
    count,
  }
}

function size(value: unknown, argument: string, limits: Limits): number | null {
  if (typeof value !== 'number') return null
  if (value >= 0 && value <= limits.page) return value
  throw requestError(
    'BAD_PAGE',
    `${argument}: ${value} is not a page size: expected 0 to ${limits.page}; for more, ask page by page with \`after: pageInfo.endCursor\``,
    { argument, allowed: { least: 0, most: limits.page } },
  )
}

/** The order that an `orderBy` argument asks for: `FOUNDED_ON_DESC` is by `foundedOn`, last first. */
export function orderOf(value: unknown): Order[] {
  return Array.isArray(value) ? value.map((name) => orderNamed(String(name))) : []
}

function orderNamed(name: string): Order {
  const words = name.toLowerCase().split('_')
  const descending = words.pop() === 'desc'
  const property = words.map((word, index) => (index === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('')
  return { property, descending }
}
