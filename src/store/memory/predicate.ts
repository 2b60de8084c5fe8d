import type { ComparedValue, DaySpan, Operator, Predicate } from '../read-plan.js'
import { follow } from './follow.js'
import { type Fact, isDate, type Value, type View } from './view.js'

/** Does a fact meet a condition, as a reader sees it? */
export function meets(view: View, fact: Fact, predicate: Predicate | null): boolean {
  if (predicate === null) return true
  switch (predicate.kind) {
    case 'all':
      return predicate.of.every((each) => meets(view, fact, each))
    case 'any':
      return predicate.of.some((each) => meets(view, fact, each))
    case 'not':
      return !meets(view, fact, predicate.of)
    case 'ofType':
      return fact.kind === 'node' && predicate.types.includes(view.graph.node(fact.index).type)
    case 'stated':
      return view.property(fact, predicate.property) !== null
    case 'related':
      return (
        fact.kind === 'node' &&
        follow(view, fact.index, predicate.hops).some(({ node }) => meets(view, { kind: 'node', index: node }, predicate.where))
      )
    case 'compare':
      return compares(view.property(fact, predicate.property), predicate.operator, predicate.value)
  }
}

/** What nobody has stated meets no comparison. */
function compares(value: Value, operator: Operator, other: ComparedValue): boolean {
  if (value === null) return false
  switch (operator) {
    case 'equals':
      return (isDate(value) ? value.text : value) === other
    case 'oneOf':
      return Array.isArray(other) && other.some((each) => each === value)
    case 'contains':
      return typeof value === 'string' && typeof other === 'string' && value.toLowerCase().includes(other.toLowerCase())
    case 'startsWith':
      return typeof value === 'string' && typeof other === 'string' && value.toLowerCase().startsWith(other.toLowerCase())
    case 'has':
      return Array.isArray(value) && value.includes(other)
    case 'less':
      return typeof value === 'number' && typeof other === 'number' && value < other
    case 'atMost':
      return typeof value === 'number' && typeof other === 'number' && value <= other
    case 'greater':
      return typeof value === 'number' && typeof other === 'number' && value > other
    case 'atLeast':
      return typeof value === 'number' && typeof other === 'number' && value >= other
    case 'before':
      return isDate(value) && isSpan(other) && value.latest < other.earliest
    case 'after':
      return isDate(value) && isSpan(other) && value.earliest > other.latest
    case 'within':
      return isDate(value) && isSpan(other) && other.earliest <= value.earliest && value.latest <= other.latest
    case 'overlaps':
      return isDate(value) && isSpan(other) && value.earliest <= other.latest && other.earliest <= value.latest
  }
}

function isSpan(value: ComparedValue): value is DaySpan {
  return typeof value === 'object' && 'earliest' in value
}
