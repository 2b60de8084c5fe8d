import type { Order, Position } from '../../store/index.js'
import { requestError } from '../errors.js'

const VERSION = 1
const WHAT_TO_DO = 'take a cursor from `pageInfo` or `edges` of the same list in the same order'

/** A position in a list as an opaque text. It names its order, so that it is refused in another. */
export function encodeCursor(position: Position, order: readonly Order[]): string {
  return Buffer.from(JSON.stringify([VERSION, nameOf(order), ...position])).toString('base64url')
}

/** The position in a cursor. Throws BAD_CURSOR for anything but a cursor of a list in this order. */
export function decodeCursor(cursor: string, order: readonly Order[], argument: string): Position {
  const [version, name, ...position] = parse(cursor, argument)
  if (version !== VERSION || typeof name !== 'string' || typeof position.at(-1) !== 'string' || !position.every(isScalar)) {
    throw bad(cursor, argument, 'is not a cursor of this API')
  }
  if (name !== nameOf(order) || position.length < order.length + 1)
    throw bad(cursor, argument, 'belongs to a list in another order')
  return position
}

function parse(cursor: string, argument: string): unknown[] {
  if (!/^[\w-]+$/.test(cursor)) throw bad(cursor, argument, 'is not a cursor of this API')
  try {
    const bytes = Buffer.from(cursor, 'base64url')
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    // Decoding drops what it can't use: only a text that it gives back was made here.
    if (Array.isArray(value) && bytes.toString('base64url') === cursor) return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw bad(cursor, argument, 'is not a cursor of this API')
}

function bad(cursor: string, argument: string, why: string): Error {
  return requestError('BAD_CURSOR', `${argument}: "${cursor.slice(0, 40)}" ${why}; ${WHAT_TO_DO}`, { argument })
}

function nameOf(order: readonly Order[]): string {
  return order.map(({ property, descending }) => (descending ? `-${property}` : property)).join(',')
}

function isScalar(value: unknown): value is Position[number] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
