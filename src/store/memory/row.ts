import { cut, type Placed } from '../page.js'
import type { Order, PageAnswer, Position, Row, RowValue, Selections, Step } from '../read-plan.js'
import { follow, meets, type Reached } from './follow.js'
import { positionOf } from './position.js'
import { type Fact, isDate, type Value, type View } from './view.js'

/** A fact that a step led to, and the relationship that led there (-1: none did). */
interface Found {
  readonly fact: Fact
  readonly by: number
  readonly distance: number
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** What was selected of a fact, and of what its steps lead to. */
export function rowOf(view: View, fact: Fact, selections: Selections): Row {
  const { type, id } = fact.kind === 'node' ? view.graph.node(fact.index) : view.graph.relationship(fact.index)
  const row: Writable<Row> = { $type: type, $id: id, $lens: view.lens }
  const selection = selections[type]
  for (const { output, property } of selection?.properties ?? []) row[output] = plain(view.property(fact, property))
  for (const step of selection?.steps ?? []) row[step.output] = answerOf(view, fact, step)
  return row
}

/** A value as an answer shows it: a date as written. */
function plain(value: Value): RowValue {
  if (isDate(value)) return value.text
  return value
}

function answerOf(view: View, fact: Fact, step: Step): RowValue {
  const reached = reach(view, fact, step)
  const found = step.where === null ? reached : reached.filter(({ fact: each }) => meets(view, each, step.where))
  switch (step.shape.kind) {
    case 'one': {
      const best = preferred(view, found)
      return best ? rowOf(view, best.fact, step.selections) : null
    }
    case 'list':
      return ordered(view, found, step).map((each) => rowOf(view, each.fact, step.selections))
    case 'page':
      return pageOf(view, found, step, step.shape.page)
  }
}

function reach(view: View, fact: Fact, step: Step): Found[] {
  const { via } = step
  const node = (index: number): Found => ({ fact: { kind: 'node', index }, by: -1, distance: 0 })
  switch (via.kind) {
    case 'follow':
      return fact.kind === 'node'
        ? distinct(
            view,
            follow(view, fact.index, via.hops).flatMap((each) => answers(view, each, via.answer)),
          )
        : []
    case 'self':
      return [{ fact, by: -1, distance: 0 }]
    case 'end':
      return [node(via.end === 'from' ? view.graph.fromOf(fact.index) : view.graph.toOf(fact.index))]
    case 'reference': {
      const id = view.property(fact, via.property)
      const index = typeof id === 'string' ? view.graph.indexOf(id) : undefined
      return index === undefined ? [] : [node(index)]
    }
    case 'sources': {
      const stated = fact.kind === 'node' ? view.graph.node(fact.index) : view.graph.relationship(fact.index)
      return view.graph
        .sourcesOf(stated)
        .filter((source) => view.hasNode(source))
        .map(node)
    }
    case 'supports': {
      const { nodes, relationships } = view.graph.supportedBy(fact.index)
      return [
        ...nodes.filter((index) => view.hasNode(index)).map(node),
        ...relationships
          .filter((index) => view.knows(index))
          .map((index): Found => ({ fact: { kind: 'relationship', index }, by: -1, distance: 0 })),
      ]
    }
  }
}

function answers(view: View, reached: Reached, answer: 'node' | 'relationship' | { readonly reference: string }): Found[] {
  const { node, relationship, distance } = reached
  if (answer === 'node') return [{ fact: { kind: 'node', index: node }, by: relationship, distance }]
  if (relationship === -1) return []
  if (answer === 'relationship') return [{ fact: { kind: 'relationship', index: relationship }, by: relationship, distance }]
  const id = view.property({ kind: 'relationship', index: relationship }, answer.reference)
  const index = typeof id === 'string' ? view.graph.indexOf(id) : undefined
  return index === undefined ? [] : [{ fact: { kind: 'node', index }, by: relationship, distance }]
}

function preferred(view: View, [first, ...others]: readonly Found[]): Found | undefined {
  return others.reduce((best, each) => (best && preference(view, each, best) < 0 ? each : best), first)
}

/** Each fact once, all being nodes or all relationships: of several ways to it, the one preferred. */
function distinct(view: View, found: Found[]): Found[] {
  if (found.length < 2) return found
  const best = new Map<number, Found>()
  for (const each of found) {
    const key = each.fact.index
    const known = best.get(key)
    if (!known || (preference(view, each, known) || each.by - known.by) < 0) best.set(key, each)
  }
  return [...best.values()]
}

/** Nodes before relationships, nearest first, certain before possible, the one last seen before others, then by id. */
function preference(view: View, a: Found, b: Found): number {
  if (a.fact.kind !== b.fact.kind) return a.fact.kind === 'node' ? -1 : 1
  if (a.distance !== b.distance) return a.distance - b.distance
  if (a.by !== -1 && b.by !== -1) {
    const standing = view.standing(b.by) - view.standing(a.by)
    if (standing !== 0) return standing
    const seen = view.lastSeen(b.by) - view.lastSeen(a.by)
    if (seen !== 0) return seen
  }
  return a.fact.index - b.fact.index
}

function ordered(view: View, found: Found[], step: Step): readonly Found[] {
  if (step.via.kind === 'sources') return found
  if (step.order.length === 0) return found.sort((a, b) => preference(view, a, b))
  const everything = { first: null, after: null, last: null, before: null, count: false }
  return cut(placed(view, found, step), orderOf(step), everything).items.map(({ item }) => item)
}

function placed(view: View, found: readonly Found[], step: Step): Placed<Found>[] {
  return found.map((item) => ({ item, position: prefixed(item, step, positionOf(view, item.fact, step.order)) }))
}

/** The order that positions are in: among the facts that name a source, the kind of fact goes before what was asked for. */
function orderOf({ via, order }: Step): readonly Order[] {
  return via.kind === 'supports' ? [{ property: 'kind', descending: false }, ...order] : order
}

/** Among the facts that name a source, nodes come before relationships. */
function prefixed(item: Found, step: Step, position: Position): Position {
  return step.via.kind === 'supports' ? [item.fact.kind === 'node' ? 0 : 1, ...position] : position
}

function pageOf(view: View, found: readonly Found[], step: Step, page: Parameters<typeof cut>[2]): PageAnswer {
  const { items, hasNextPage, hasPreviousPage } = cut(placed(view, found, step), orderOf(step), page)
  const relationshipSelections = step.relationshipSelections
  return {
    edges: items.map(({ item, position }) => ({
      position,
      node: rowOf(view, item.fact, step.selections),
      relationship:
        relationshipSelections && item.by !== -1
          ? rowOf(view, { kind: 'relationship', index: item.by }, relationshipSelections)
          : null,
    })),
    order: step.order,
    totalCount: page.count ? found.length : null,
    hasNextPage,
    hasPreviousPage,
  }
}
