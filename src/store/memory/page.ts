import type { Order, Page, Position } from '../read-plan.js'
import { type Fact, isDate, type View } from './view.js'

/** A fact with its place in an order. */
export interface Placed<Item> {
  readonly item: Item
  readonly position: Position
}

/** Where a fact stands in an order: a date by the first day that it may mean. */
export function positionOf(view: View, fact: Fact, order: readonly Order[]): Position {
  const values = order.map(({ property }) => {
    const value = view.property(fact, property)
    if (isDate(value)) return value.earliest
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  })
  const id = view.property(fact, 'id')
  return [...values, typeof id === 'string' ? id : null]
}

/** Which of two positions comes first. What has no value comes last in either direction; the id, always rising, decides at last. */
export function comparePositions(a: Position, b: Position, order: readonly Order[]): number {
  for (let index = 0; index < a.length; index++) {
    const left = a[index] ?? null
    const right = b[index] ?? null
    if (left === right) continue
    if (left === null) return 1
    if (right === null) return -1
    return left < right === (order[index]?.descending ?? false) ? 1 : -1
  }
  return 0
}

/** Sorts, and cuts out a page. */
export function cut<Item>(
  items: readonly Placed<Item>[],
  order: readonly Order[],
  page: Page,
): { readonly items: readonly Placed<Item>[]; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } {
  const sorted = [...items].sort((a, b) => comparePositions(a.position, b.position, order))
  const { after, before } = page
  let begin = after === null ? 0 : sorted.findIndex(({ position }) => comparePositions(position, after, order) > 0)
  if (begin === -1) begin = sorted.length
  let end = before === null ? sorted.length : sorted.findIndex(({ position }) => comparePositions(position, before, order) >= 0)
  if (end === -1) end = sorted.length
  end = Math.max(begin, end)
  if (page.first !== null) end = Math.min(end, begin + page.first)
  if (page.last !== null) begin = Math.max(begin, end - page.last)
  return { items: sorted.slice(begin, end), hasNextPage: end < sorted.length, hasPreviousPage: begin > 0 }
}
