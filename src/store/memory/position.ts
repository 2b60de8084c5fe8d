import type { Order, Position } from '../read-plan.js'
import { type Fact, isDate, type View } from './view.js'

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
