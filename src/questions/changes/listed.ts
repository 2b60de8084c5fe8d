import type { Lens } from '../../model/lens.js'
import { ALWAYS, type Day } from '../../model/partial-date.js'
import type { Answer, ListRoot, Predicate, Read, Row, Selection, Step } from '../../store/index.js'
import { EVERYTHING, hop, LEVELS, list, listOf, NOTHING, nodesOf, one, rowAt, rowsAt, type Subject } from '../plans.js'
import { dateAt } from '../succession/tenure-bounds.js'
import { between, checkUnit, unitSelections } from '../units.js'
import { mayLieIn, type Stretch } from './change.js'

/** What may have changed in a stretch: the posts, moves and events by their ids, and the units by their own dates. */
export interface Listed {
  /** The ids of the unit and of those below it on the last day; null for everywhere. */
  readonly below: ReadonlySet<string> | null
  /** Those of units that were not closed meanwhile. */
  readonly posts: readonly Row[]
  /** All of the stretch: which of them are of these units, only their details tell. */
  readonly moves: readonly Row[]
  readonly events: readonly Row[]
  readonly founded: readonly Row[]
  /**
   * The units closed in the stretch, whenever they opened, each as on the last day on which it was there. Of those that ever were below
   * the unit, all: whether they were so on that day, only their details tell.
   */
  readonly closed: readonly Subject[]
}

const UNITS = ['Organization', 'FieldOffice'] as const

/** What is to be read of a unit for when it began and ended. */
export const DATED_UNIT: Selection = {
  properties: ['label', 'foundedOn', 'closedOn'].map((property) => ({ output: property, property })),
  steps: [],
}
const UNIT_WITH_POSTS: Selection = {
  ...DATED_UNIT,
  steps: [list('posts', [hop('POST_IN', 'IN')], 'node', { Position: NOTHING })],
}
const POST_WITH_UNIT: Selection = {
  properties: [],
  steps: [one('unit', [hop('POST_IN', 'OUT', { history: true })], 'node', { Organization: DATED_UNIT, FieldOffice: DATED_UNIT })],
}

/**
 * Reads of what may have changed. A unit closed in the stretch may be there neither on the first day nor on the last: it is found from
 * those above it and from its posts. Moves and events are listed by their dates alone: to follow each up to the unit as well takes a
 * database longer to plan than all else together.
 */
export function readsOfChanging(unit: string | null, stretch: Stretch, first: Lens, last: Lens): readonly Read[] {
  const { since, until } = stretch
  const listed = [
    readOfAll('Reassignment', happened(stretch), NOTHING, last),
    readOfAll('ChangeEvent', between('date', since, until), NOTHING, last),
  ]
  const closed = stepToClosed(stretch)
  if (unit !== null) return [...listed, readBelow(unit, closed, last)]
  const founded = between('foundedOn', since, until)
  const top: Predicate = {
    kind: 'not',
    of: { kind: 'related', hops: [hop('REPORTS_TO', 'OUT', { history: true })], where: null },
  }
  return [
    ...listed,
    readOfAll('Position', null, POST_WITH_UNIT, last),
    ...UNITS.map((type) => readOfAll(type, founded, DATED_UNIT, last)),
    ...[first, last].flatMap((lens) => UNITS.map((type) => readOfAll(type, top, { properties: [], steps: [closed] }, lens))),
  ]
}

/** The answers to {@link readsOfChanging}. Throws {@link QuestionError} UNKNOWN_ID. */
export function listedIn(
  unit: string | null,
  stretch: Stretch,
  [moved, happenings, ...others]: readonly Answer[],
  last: Lens,
): Listed {
  const listed = { moves: listOf(moved), events: listOf(happenings) }
  if (unit === null) {
    const [posts = [], organizations = [], offices = [], ...tops] = others.map(listOf)
    const units = posts.flatMap((post) => rowAt(post, 'unit') ?? [])
    const closed = closedIn(stretch, [...tops.flat().flatMap((top) => rowsAt(top, 'closed')), ...units], last)
    const founded = withoutThose([...organizations, ...offices], closed)
    return { ...listed, below: null, posts: posts.filter((post) => isOpen(rowAt(post, 'unit'), stretch.until)), founded, closed }
  }
  const [there = null] = others.map((answer) => nodesOf(answer)[0] ?? null)
  checkUnit('unit', unit, there, last)
  const units = rowsAt(there, 'units')
  const closed = closedIn(stretch, rowsAt(there, 'closed'), last)
  const founded = withoutThose(units, closed)
  const posts = founded.flatMap((each) => rowsAt(each, 'posts'))
  return { ...listed, below: new Set(units.map(({ $id }) => $id)), posts, founded, closed }
}

/** Those of some units that may have been closed in a stretch, each once. */
function closedIn(stretch: Stretch, units: readonly Row[], last: Lens): readonly Subject[] {
  const lenses = new Map<Day, Lens>([[last.validAt, last]])
  const found = new Map<string, Subject>()
  for (const unit of units) {
    const closed = dateAt(unit, 'closedOn')
    if (found.has(unit.$id) || closed === null || !mayLieIn(stretch, closed)) continue
    const day = last.certainty === 'CERTAIN' ? dayBefore(closed.earliest) : Math.min(closed.latest, last.validAt)
    const lens = lenses.get(day) ?? { ...last, validAt: day }
    lenses.set(day, lens)
    found.set(unit.$id, { id: unit.$id, lens })
  }
  return [...found.values()]
}

/** The last day on which something is certain that may end on the next. */
function dayBefore(day: Day): Day {
  return day === ALWAYS ? ALWAYS : day - 1
}

/** Was a post's unit there by a day, and not closed by it? Of a post whose unit nobody knows, nothing says otherwise. */
function isOpen(unit: Row | null, day: Day): boolean {
  const founded = unit && dateAt(unit, 'foundedOn')
  const closed = unit && dateAt(unit, 'closedOn')
  return !(founded && founded.earliest > day) && !(closed && closed.earliest <= day)
}

function withoutThose(units: readonly Row[], closed: readonly Subject[]): readonly Row[] {
  const ids = new Set(closed.map(({ id }) => id))
  return units.filter(({ $id }) => !ids.has($id))
}

function readOfAll(type: ListRoot['type'], where: Predicate | null, selection: Selection, lens: Lens): Read {
  return { root: { kind: 'list', type, where, order: [], page: EVERYTHING, selections: { [type]: selection } }, lens }
}

function readBelow(unit: string, closed: Step, lens: Lens): Read {
  const down = [hop('REPORTS_TO', 'IN', { atLeast: 0, atMost: LEVELS })]
  const below = list('units', down, 'node', { Organization: UNIT_WITH_POSTS, FieldOffice: UNIT_WITH_POSTS })
  const types = [...UNITS, 'RetiredId'] as const
  return {
    root: { kind: 'nodes', ids: [unit], types, selections: unitSelections({ properties: [], steps: [below, closed] }) },
    lens,
  }
}

/** A step from a unit to those that ever were below it, or are it, and may have been closed in a stretch. */
function stepToClosed({ since, until }: Stretch): Step {
  const down = [hop('REPORTS_TO', 'IN', { atLeast: 0, atMost: LEVELS, history: true })]
  const closed = list('closed', down, 'node', { Organization: DATED_UNIT, FieldOffice: DATED_UNIT })
  return { ...closed, where: between('closedOn', since, until) }
}

/** Holds of moves that may have been in a stretch, but for those only announced. */
function happened({ since, until }: Stretch): Predicate {
  const planned: Predicate = { kind: 'compare', property: 'status', operator: 'equals', value: 'PLANNED' }
  return { kind: 'all', of: [between('period', since, until), { kind: 'not', of: planned }] }
}
