import type { Lens } from '../../../model/lens.js'
import type { Edge, Page, PageAnswer, Position, Row, Step } from '../../read-plan.js'
import { where } from './hops.js'
import { cutPage, type Ordering, orderBy, orderingOf, pageQuery } from './page.js'
import { condition } from './predicate.js'
import { preference, type Reached, reach } from './reach.js'
import { type Column, listOf, type RowShape, rowShape } from './rows.js'
import { indented, type Scope } from './scope.js'
import type { TypedFact } from './types.js'

/** A step as one cell of a row. */
export function stepColumn(scope: Scope, fact: TypedFact, step: Step): Column {
  const known = step.shape.kind === 'one' && step.where === null ? bound(fact, step) : null
  if (known) return rowShape(scope, known, step.selections)
  const parts = reach(scope, fact, step)
  switch (step.shape.kind) {
    case 'one':
      return oneColumn(scope, parts, step)
    case 'list':
      return listColumn(scope, parts, step)
    case 'page':
      return pageColumn(scope, parts, step, step.shape.page)
  }
}

/** What a variable holds already takes no subquery: the fact itself, or the node that led to a relationship or that it led to. */
function bound(fact: TypedFact, { via }: Step): TypedFact | null {
  if (via.kind === 'self') return fact
  const end = via.kind === 'end' ? fact.ends?.[via.end] : undefined
  return end ? { kind: 'node', ...end } : null
}

/** The clauses that reach a part's facts, those left out that the step does not want. */
function found(scope: Scope, { clauses, fact }: Reached, step: Listing): string[] {
  if (step.where === null) return [...clauses]
  const last = clauses.at(-1) ?? ''
  const wanted = condition(scope, fact, step.where)
  if (last.startsWith('WHERE ') && !clauses.some((clause) => clause.startsWith('WITH'))) {
    return [...clauses.slice(0, -1), `${last} AND ${wanted}`]
  }
  return [...clauses, 'WITH *', ...where(wanted)]
}

/** The variables that what is read of a fact needs. Naming them, rather than all, saves the planner work. */
function kept({ fact, carried }: Reached, by: string | null = null): string {
  return [...new Set([fact.variable, ...[carried, by].filter((each) => each !== null)])].join(', ')
}

/** A name of its own is shorter than the expression, which else names itself, all that is in it included. */
function returned(scope: Scope, expression: string): string {
  return `RETURN ${expression} AS ${scope.name('row')}`
}

function collected(lines: readonly string[]): string {
  return `COLLECT {\n${indented(lines.join('\n'))}\n}`
}

function oneColumn(scope: Scope, parts: readonly Reached[], step: Step): Column {
  const [part] = parts
  if (!part) return { expression: 'null', decode: () => null }
  const row = rowShape(scope, part.fact, step.selections)
  const order = part.isOne ? [] : [`WITH ${kept(part)} ${orderBy(preference(scope, part), false)} LIMIT 1`]
  return {
    expression: collected([...found(scope, part, step), ...order, returned(scope, row.expression)]),
    decode: (cell, lens) => {
      const [first] = listOf(cell)
      return first === undefined ? null : row.decode(first, lens)
    },
  }
}

function listColumn(scope: Scope, parts: readonly Reached[], step: Step): Column {
  const lists = parts.map((part) => {
    const row = rowShape(scope, part.fact, step.selections)
    const isOrdered = step.order.length > 0 && part.places.length === 0
    const ordering = isOrdered ? orderingOf(scope, part.fact, step.order) : preference(scope, part)
    const order = part.isOne ? [] : [`WITH ${kept(part)} ${orderBy(ordering, false)}`]
    return { row, expression: collected([...found(scope, part, step), ...order, returned(scope, row.expression)]) }
  })
  return {
    expression: `[${lists.map(({ expression }) => expression).join(', ')}]`,
    decode: (cell, lens) => {
      const cells = listOf(cell)
      return lists.flatMap(({ row }, index) => once(listOf(cells[index]).map((each) => row.decode(each, lens))))
    },
  }
}

/** Several ways may lead to one fact: the first of its rows is the preferred one. */
function once(rows: readonly Row[]): Row[] {
  const met = new Set<string>()
  return rows.filter(({ $id }) => !met.has($id) && met.add($id))
}

/** What a page and a root list have in common with a step. */
type Listing = Pick<Step, 'where' | 'order' | 'selections' | 'relationshipSelections'>

interface PageColumn extends Column {
  readonly decode: (cell: unknown, lens: Lens) => PageAnswer
}

interface PagePart {
  readonly node: RowShape
  readonly relationship: RowShape | null
  readonly expression: string
}

/** A page of what was reached: of one kind of fact or, one kind after another, of several. */
export function pageColumn(scope: Scope, parts: readonly Reached[], step: Listing, page: Page): PageColumn {
  const isRanked = parts.length > 1
  const columns = parts.map((part, index) => pagePart(scope, part, step, page, isRanked ? String(index) : null))
  const query = { backwards: page.first === null && page.last !== null, asked: page.first ?? page.last }
  return {
    expression: `[${columns.map(({ expression }) => expression).join(', ')}]`,
    decode: (cell, lens): PageAnswer => {
      const cells = listOf(cell).map(listOf)
      const edges = columns.map(({ node, relationship }, index) =>
        listOf(cells[index]?.[0]).map((each): Edge => {
          const [row, by, ...position] = listOf(each)
          return {
            position: positionOf(position),
            node: node.decode(row, lens),
            relationship: by === null || relationship === null ? null : relationship.decode(by, lens),
          }
        }),
      )
      const beside = {
        after: cells.some(([, , after]) => after === true),
        before: cells.some(([, , , before]) => before === true),
      }
      const { items, ...pageInfo } = cutPage(query.backwards ? edges.reverse().flat() : edges.flat(), query, beside, page.last)
      const totalCount = page.count ? cells.reduce((sum, [, count]) => sum + Number(count), 0) : null
      return { edges: items, order: step.order, totalCount, ...pageInfo }
    },
  }
}

/** The rows of a page, how many there are in all, and whether anything lies after and before it. */
function pagePart(scope: Scope, part: Reached, step: Listing, page: Page, rank: string | null): PagePart {
  const ordering = ranked(orderingOf(scope, part.fact, step.order), rank)
  const query = pageQuery(scope, ordering, page)
  const clauses = found(scope, part, step)
  const asksBy = step.relationshipSelections !== undefined && part.by !== null
  const by = asksBy ? scope.name('by') : null
  const node = rowShape(scope, part.fact, step.selections)
  const types = part.byTypes
  const relationship =
    by === null ? null : rowShape(scope, { kind: 'relationship', variable: by, types }, step.relationshipSelections ?? {})
  const rows = (reaching: readonly string[]) =>
    collected([
      ...reaching,
      ...(query.within.length > 0 ? ['WITH *', ...where(...query.within)] : []),
      `WITH ${kept(part, by)} ${query.order}${query.limit === null ? '' : ` LIMIT ${query.limit}`}`,
      returned(scope, `[${[node.expression, relationshipCell(by, relationship), ...ordering.values].join(', ')}]`),
    ])
  const exists = (reaching: readonly string[], conditions: readonly string[] | null) =>
    conditions === null
      ? 'false'
      : `EXISTS {\n${indented([...reaching, 'WITH *', ...where(...conditions), 'RETURN 1'].join('\n'))}\n}`
  if (page.count && by === null && part.carried === null && !part.isVast) {
    // Found once for both: a text that says it twice is planned twice, and the graph is walked twice.
    const all = scope.name('found')
    const unwound = [`UNWIND ${all} AS ${part.fact.variable}`]
    const cells = [rows(unwound), `size(${all})`, exists(unwound, query.after), exists(unwound, query.before)]
    const once = [...clauses, `WITH collect(DISTINCT ${part.fact.variable}) AS ${all}`, returned(scope, `[${cells.join(', ')}]`)]
    return { node, relationship, expression: `${collected(once)}[0]` }
  }
  const count = `COUNT {\n${indented([...clauses, `RETURN DISTINCT ${part.fact.variable}`].join('\n'))}\n}`
  const cells = [
    rows([...clauses, ...distinct(scope, part, by)]),
    page.count ? count : 'null',
    exists(clauses, query.after),
    exists(clauses, query.before),
  ]
  return { node, relationship, expression: `[${cells.join(', ')}]` }
}

function relationshipCell(by: string | null, relationship: RowShape | null): string {
  return relationship === null ? 'null' : `CASE WHEN ${by} IS NULL THEN null ELSE ${relationship.expression} END`
}

function ranked(ordering: Ordering, rank: string | null): Ordering {
  if (rank === null) return ordering
  return {
    values: [rank, ...ordering.values],
    descending: [false, ...ordering.descending],
    optional: [false, ...ordering.optional],
  }
}

/** Each fact in one row, with the relationship of the way that is preferred. */
function distinct(scope: Scope, part: Reached, by: string | null): string[] {
  const { fact } = part
  if (by === null) return part.repeats ? [`WITH DISTINCT ${kept(part)}`] : []
  if (!part.repeats) return [`WITH *, ${part.by} AS ${by}`]
  if (fact.variable === part.by) return [`WITH DISTINCT ${kept(part)}, ${part.by} AS ${by}`]
  return [`WITH * ${orderBy(preference(scope, part), false)}`, `WITH ${fact.variable}, head(collect(${part.by})) AS ${by}`]
}

function positionOf(values: readonly unknown[]): Position {
  return values.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
    throw new Error(`The database gave ${typeof value} in a position`)
  })
}
