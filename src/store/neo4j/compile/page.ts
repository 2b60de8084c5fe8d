import type { Order, Page, Position } from '../../read-plan.js'
import { orderValue } from './property.js'
import type { Fact, Scope } from './scope.js'

/** The values that a fact is ordered by, its id last, and how Cypher sorts by them. */
export interface Ordering {
  readonly values: readonly string[]
  readonly descending: readonly boolean[]
  /** Which values a fact may lack. */
  readonly optional: readonly boolean[]
}

export function orderingOf(scope: Scope, fact: Fact, order: readonly Order[]): Ordering {
  return {
    values: [...order.map(({ property }) => orderValue(fact, property, scope.lens)), `${fact.variable}.id`],
    descending: [...order.map(({ descending }) => descending), false],
    optional: [...order.map(({ property }) => property !== 'id'), false],
  }
}

/** ORDER BY with what has no value last in either direction; backwards, the whole order turned round. */
export function orderBy({ values, descending, optional }: Ordering, backwards: boolean): string {
  const parts = values.flatMap((value, index) => {
    const direction = descending[index] !== backwards ? ' DESC' : ''
    // Cypher puts null last where it rises and first where it falls: where that is not what is wanted, it has a key of its own.
    const isHelped = optional[index] === true && descending[index] === true
    const nulls = isHelped ? [`${value} IS NULL${backwards ? ' DESC' : ''}`] : []
    return [...nulls, `${value}${direction}`]
  })
  return `ORDER BY ${parts.join(', ')}`
}

/** Does a fact stand after a position (or, not strictly, at it)? The position's values are parameters. */
export function isAfter(scope: Scope, ordering: Ordering, position: Position, strictly: boolean): string {
  const given = ordering.values.map((_, index) => scope.value(position[index] ?? null))
  const parts = ordering.values.map((value, index) => {
    const same = ordering.values.slice(0, index).map((each, place) => isSame(each, given[place] ?? 'null'))
    return `(${[...same, follows(value, given[index] ?? 'null', ordering.descending[index] ?? false)].join(' AND ')})`
  })
  if (!strictly) parts.push(`(${ordering.values.map((value, index) => isSame(value, given[index] ?? 'null')).join(' AND ')})`)
  return `(${parts.join(' OR ')})`
}

const isSame = (value: string, given: string): string => `coalesce(${value} = ${given}, ${value} IS NULL AND ${given} IS NULL)`

const follows = (value: string, given: string, descending: boolean): string =>
  `CASE WHEN ${given} IS NULL THEN false WHEN ${value} IS NULL THEN true ELSE ${value} ${descending ? '<' : '>'} ${given} END`

/** Which of a page's parts are in the text, and how its rows come back. */
export interface PageQuery {
  /** Conditions on the rows of the page. */
  readonly within: readonly string[]
  readonly order: string
  readonly limit: string | null
  /** Conditions of which one fact beyond the page must meet all, or null where nothing can be there. */
  readonly after: readonly string[] | null
  readonly before: readonly string[] | null
  readonly backwards: boolean
  /** How many rows were asked for: one more shows that there are more. */
  readonly asked: number | null
}

/** A window on an ordered list: the rows in it, one more if there are, and what would show that something lies beside it. */
export function pageQuery(scope: Scope, ordering: Ordering, page: Page): PageQuery {
  const backwards = page.first === null && page.last !== null
  const asked = page.first ?? page.last
  const { after, before } = page
  return {
    within: [
      ...(after === null ? [] : [isAfter(scope, ordering, after, true)]),
      ...(before === null ? [] : [`NOT ${isAfter(scope, ordering, before, false)}`]),
    ],
    order: orderBy(ordering, backwards),
    limit: asked === null ? null : scope.limit(asked + 1),
    after:
      before === null
        ? null
        : [isAfter(scope, ordering, before, false), ...(after === null ? [] : [isAfter(scope, ordering, after, true)])],
    before: after === null ? null : [`NOT ${isAfter(scope, ordering, after, true)}`],
    backwards,
    asked,
  }
}

/** The rows of a page as they came, cut to what was asked for, and what lies beside them. */
export function cutPage<Item>(
  items: readonly Item[],
  { backwards, asked }: Pick<PageQuery, 'backwards' | 'asked'>,
  beside: { readonly after: boolean; readonly before: boolean },
  last: number | null,
): { readonly items: readonly Item[]; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } {
  const hasMore = asked !== null && items.length > asked
  const inPage = hasMore ? items.slice(0, asked) : items
  if (backwards) return { items: [...inPage].reverse(), hasNextPage: beside.after, hasPreviousPage: beside.before || hasMore }
  const isCut = last !== null && inPage.length > last
  return {
    items: isCut ? inPage.slice(inPage.length - last) : inPage,
    hasNextPage: beside.after || hasMore,
    hasPreviousPage: beside.before || isCut,
  }
}
