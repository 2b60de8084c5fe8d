import type { Lens } from '../../src/model/lens.js'
import { FOREVER, parseDay, parsePartialDate } from '../../src/model/partial-date.js'
import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipType } from '../../src/model/types.js'
import type {
  DaySpan,
  Follow,
  Hop,
  ListRoot,
  NetworkRoot,
  NodesRoot,
  Operator,
  Order,
  Page,
  PathsRoot,
  Predicate,
  Read,
  SearchRoot,
  Selection,
  Selections,
  Step,
  Via,
} from '../../src/store/read-plan.js'
import { TODAY } from './contract-graph.js'

// Short words for plans, so that a test shows what is asked and little else.

/** A lens by days as people write them; today, all that is known, possible included, any evidence, unless told otherwise. */
export function lens(
  given: { validAt?: string; knownAt?: string; certainty?: Lens['certainty']; evidence?: Lens['evidence'] } = {},
): Lens {
  return {
    validAt: given.validAt === undefined ? TODAY : parseDay(given.validAt),
    knownAt: given.knownAt === undefined ? FOREVER : parseDay(given.knownAt),
    certainty: given.certainty ?? 'POSSIBLE',
    evidence: given.evidence ?? 'ANY',
  }
}

export const NOW = lens()

/** The same to read of every type of fact: some properties, under their own names, and some steps. */
export function select(properties: readonly string[] = [], ...steps: readonly Step[]): Selections {
  const selection: Selection = { properties: properties.map((property) => ({ output: property, property })), steps }
  return Object.fromEntries([...NODE_TYPES, ...RELATIONSHIP_TYPES].map((type) => [type, selection]))
}

export const NOTHING = select()

export function hop(
  types: RelationshipType | readonly RelationshipType[],
  direction: Hop['direction'],
  more: Partial<Hop> = {},
): Hop {
  const all = typeof types === 'string' ? [types] : types
  return { types: all, direction, atLeast: 1, atMost: 1, history: false, where: null, matching: null, ...more }
}

export function follow(hops: Hop | readonly Hop[], answer: Follow['answer'] = 'node'): Follow {
  return { kind: 'follow', hops: 'types' in hops ? [hops] : hops, answer }
}

type StepOptions = Partial<Pick<Step, 'where' | 'order' | 'relationshipSelections'>>

export function list(output: string, via: Via, selections: Selections = NOTHING, more: StepOptions = {}): Step {
  return { output, via, shape: { kind: 'list' }, where: null, order: [], selections, ...more }
}

export function one(output: string, via: Via, selections: Selections = NOTHING, more: StepOptions = {}): Step {
  return { ...list(output, via, selections, more), shape: { kind: 'one' } }
}

export function page(output: string, via: Via, window: Page, selections: Selections = NOTHING, more: StepOptions = {}): Step {
  return { ...list(output, via, selections, more), shape: { kind: 'page', page: window } }
}

export const ALL: Page = { first: null, after: null, last: null, before: null, count: true }

export function by(...properties: readonly string[]): Order[] {
  return properties.map((property) =>
    property.startsWith('-') ? { property: property.slice(1), descending: true } : { property, descending: false },
  )
}

export function nodes(
  ids: string | readonly string[],
  selections: Selections = NOTHING,
  through: Lens = NOW,
  types?: readonly NodeType[],
): Read {
  const root: NodesRoot = { kind: 'nodes', ids: typeof ids === 'string' ? [ids] : ids, selections, ...(types && { types }) }
  return { root, lens: through }
}

export function listOf(type: NodeType, given: Partial<Omit<ListRoot, 'kind' | 'type'>> = {}, through: Lens = NOW): Read {
  return { root: { kind: 'list', type, where: null, order: [], page: ALL, selections: NOTHING, ...given }, lens: through }
}

export function searchFor(text: string, given: Partial<Omit<SearchRoot, 'kind' | 'text'>> = {}, through: Lens = NOW): Read {
  return { root: { kind: 'search', text, first: 10, selections: NOTHING, ...given }, lens: through }
}

export function networkOf(given: Partial<Omit<NetworkRoot, 'kind'>>, through: Lens = NOW): Read {
  const everything = { around: null, depth: 1, through: null, types: null, history: false, limit: 1000 }
  return {
    root: { kind: 'network', ...everything, selections: NOTHING, relationshipSelections: NOTHING, ...given },
    lens: through,
  }
}

export function pathsBetween(
  from: string,
  to: string,
  given: Partial<Omit<PathsRoot, 'kind' | 'from' | 'to'>> = {},
  through: Lens = NOW,
): Read {
  const everything = { through: null, maxLength: 15, first: 100, selections: NOTHING, relationshipSelections: NOTHING }
  return { root: { kind: 'paths', from, to, ...everything, ...given }, lens: through }
}

export function compare(
  property: string,
  operator: Operator,
  value: string | number | boolean | readonly (string | number)[],
): Predicate {
  return { kind: 'compare', property, operator, value }
}

/** A comparison with a date by the days that it may mean. */
export function compareDate(property: string, operator: 'before' | 'after' | 'within' | 'overlaps', date: string): Predicate {
  return { kind: 'compare', property, operator, value: days(date) }
}

export function days(date: string): DaySpan {
  const { earliest, latest } = parsePartialDate(date)
  return { earliest, latest }
}

export const both = (...of: readonly Predicate[]): Predicate => ({ kind: 'all', of })
export const either = (...of: readonly Predicate[]): Predicate => ({ kind: 'any', of })
export const not = (of: Predicate): Predicate => ({ kind: 'not', of })
