import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql'
import { parseDay } from '../../model/partial-date.js'
import { RELATIONSHIP_TYPES } from '../../model/types.js'
import type { ComparedValue, Hop, Operator, Predicate } from '../../store/index.js'
import { requestError } from '../errors.js'
import type { Limits } from '../limits.js'
import type { DeclaredHop, Ways } from './ways.js'

const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: 'equals',
  in: 'oneOf',
  contains: 'contains',
  startsWith: 'startsWith',
  has: 'has',
  lt: 'less',
  lte: 'atMost',
  gt: 'greater',
  gte: 'atLeast',
  before: 'before',
  after: 'after',
  within: 'within',
  overlaps: 'overlaps',
}

/** The condition that every fact meets. */
const EVERYTHING: Predicate = { kind: 'all', of: [] }

/** Turns filters, as the schema's inputs declare them, into conditions on facts. */
export class Filters {
  readonly #ways: Ways
  readonly #limits: Limits

  constructor(ways: Ways, limits: Limits) {
    this.#ways = ways
    this.#limits = limits
  }

  /**
   * The condition that a value of a filter input stands for; null for one that asks nothing. All that is given must hold; null in
   * place of a filter asks nothing; an empty one across a relationship asks that there is such a thing.
   */
  predicate(type: GraphQLInputObjectType, value: unknown): Predicate | null {
    if (!isRecord(value)) return null
    const fields = type.getFields()
    const parts = Object.entries(value).flatMap(([name, given]): Predicate[] => {
      const field = fields[name]
      const named = field && getNamedType(field.type)
      if (!field || given === undefined || given === null || !isInputObjectType(named)) return []
      if (name === 'and' || name === 'or') return this.#joined(name, named, given)
      if (name === 'not') {
        return [{ kind: 'not', of: this.predicate(named, given) ?? EVERYTHING }]
      }
      const hops = this.#ways.hopsOf(field)
      const isFilter = named.name.endsWith('Filter')
      if (hops.length === 0) return isFilter ? this.#comparisons(this.#ways.propertyOf(field), named, given) : []
      const inner = isFilter ? all(this.#comparisons('id', named, given)) : this.predicate(named, given)
      return [{ kind: 'related', hops: hops.map(plainHop), where: this.#typed(named, inner) }]
    })
    return all(parts)
  }

  #joined(name: 'and' | 'or', type: GraphQLInputObjectType, given: unknown): Predicate[] {
    if (!Array.isArray(given)) return []
    this.#checkItems(given, name)
    const of = given.map((each) => this.predicate(type, each) ?? EVERYTHING)
    return of.length === 0 ? [] : [name === 'and' ? { kind: 'all', of } : { kind: 'any', of }]
  }

  #comparisons(property: string, filter: GraphQLInputObjectType, given: unknown): Predicate[] {
    if (!isRecord(given)) return []
    return Object.entries(given).flatMap(([name, value]): Predicate[] => {
      const operator = OPERATORS[name]
      if (operator === undefined || value === undefined) return []
      if (value === null) {
        if (operator === 'equals') return [{ kind: 'not', of: { kind: 'stated', property } }]
        throw requestError(
          'BAD_ARGUMENT',
          `${filter.name}.${name}: null compares with nothing; leave it out, or use \`eq: null\``,
        )
      }
      return [{ kind: 'compare', property, operator, value: this.#compared(value, operator, name) }]
    })
  }

  #compared(value: unknown, operator: Operator, name: string): ComparedValue {
    if (Array.isArray(value)) {
      this.#checkItems(value, name)
      return value.map((each) => (typeof each === 'number' ? each : String(each)))
    }
    if (isDateValue(value)) return operator === 'equals' ? value.text : { earliest: value.earliest, latest: value.latest }
    if (operator === 'before' || operator === 'after') {
      const day = parseDay(String(value))
      return { earliest: day, latest: day }
    }
    if (typeof value === 'string') {
      if (value.length <= this.#limits.text) return value
      throw requestError('BAD_ARGUMENT', `${name}: a text of ${value.length} characters: expected at most ${this.#limits.text}`)
    }
    if (typeof value === 'number' || typeof value === 'boolean') return value
    throw requestError('BAD_ARGUMENT', `${name}: expected a text, a number, true or false, or a date`)
  }

  /** A filter of one type, say of organizations, holds of no other that the same hop reaches. */
  #typed(filter: GraphQLInputObjectType, inner: Predicate | null): Predicate | null {
    const type = filter.name.replace(/Where$/, '')
    const types = this.#ways.nodeTypes.filter((each) => each === type)
    return types.length === 0 ? inner : all([{ kind: 'ofType', types }, ...(inner ? [inner] : [])])
  }

  #checkItems(items: readonly unknown[], name: string): void {
    if (items.length <= this.#limits.page) return
    throw requestError('TOO_MANY_ITEMS', `${name}: ${items.length} items: expected at most ${this.#limits.page}`, {
      argument: name,
    })
  }
}

/** A declared hop as the store takes it; one without types follows every type. */
export function plainHop({ reference: _reference, types, ...hop }: DeclaredHop): Hop {
  return { ...hop, types: types ?? RELATIONSHIP_TYPES }
}

/** All of some conditions: none is no condition, one is itself. */
export function all(parts: readonly Predicate[]): Predicate | null {
  const [first, ...others] = parts
  if (first === undefined) return null
  return others.length === 0 ? first : { kind: 'all', of: parts }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDateValue(value: unknown): value is { text: string; earliest: number; latest: number } {
  return isRecord(value) && 'text' in value && 'earliest' in value
}
