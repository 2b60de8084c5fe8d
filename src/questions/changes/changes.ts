import type { Certainty, Lens } from '../../model/lens.js'
import type { Day } from '../../model/partial-date.js'
import type { NodeType } from '../../model/types.js'
import {
  cut,
  type GraphStore,
  type Order,
  type Page,
  type PageAnswer,
  type Position,
  type Row,
  type Selection,
} from '../../store/index.js'
import { hop, LEVELS, list, NOTHING, readNodes, rowsAt, type Subject } from '../plans.js'
import { dateAt } from '../succession/tenure-bounds.js'
import { checkDays } from '../units.js'
import { byOtherMoves, byPost, CHANGING_MOVE, movesOf } from './by-moves.js'
import { CHANGE_TYPES, type ChangeType, type FoundChange, liesIn, mayLieIn, type Scope, type Stretch } from './change.js'
import { type Change, type ChangeSelections, withFacts } from './change-facts.js'
import { CHANGING_POST, changesInPost } from './in-posts.js'
import { DATED_UNIT, listedIn, readsOfChanging } from './listed.js'
import { CHANGING_EVENT, changesByDates, changesByEvents } from './of-units.js'

/** Below which unit (null for everywhere), from which day to which, and of which types (null for all). */
export interface ChangesAsked extends Stretch {
  readonly unit: string | null
  readonly types: readonly ChangeType[] | null
}

export type ChangePage = PageAnswer<Change>

/** A change, and whether it lies in the stretch that was asked about. */
export interface ShownChange {
  readonly found: FoundChange
  readonly certainty: Certainty
}

/** Newest first: by the first day that the date may mean, then by the last; then by type, then by the id of the fact. */
export const CHANGE_ORDER: readonly Order[] = [
  { property: 'earliest', descending: true },
  { property: 'latest', descending: true },
  { property: 'type', descending: false },
]

/**
 * What began and ended between two days in a unit and below it, as the chain of command stood on the last day, or everywhere; of a
 * unit closed meanwhile, as it stood on the last day on which that was there. `lens` is how it is seen, but for `validAt`, which is the last day.
 *
 * Three calls of the store: what there is, what changed in or by each, and the facts of the page.
 * Throws {@link QuestionError} UNKNOWN_ID and BAD_ARGUMENT.
 */
export async function changes(
  store: GraphStore,
  asked: ChangesAsked,
  page: Page,
  lens: Lens,
  selections: ChangeSelections,
): Promise<ChangePage> {
  const shown = await changesShown(store, asked, lens)
  const placed = shown.map((item) => ({ item, position: positionOf(item.found) }))
  const { items, hasNextPage, hasPreviousPage } = cut(placed, CHANGE_ORDER, page)
  const nodes = await withFacts(
    store,
    items.map(({ item }) => item),
    selections,
  )
  return {
    edges: nodes.flatMap((node, index) => {
      const position = items[index]?.position
      return position ? [{ position, node, relationship: null }] : []
    }),
    order: CHANGE_ORDER,
    totalCount: shown.length,
    hasNextPage,
    hasPreviousPage,
  }
}

/** The changes that {@link changes} pages through, in no order. */
export async function changesShown(store: GraphStore, asked: ChangesAsked, lens: Lens): Promise<readonly ShownChange[]> {
  checkDays(asked.since, asked.until)
  const found = await find(store, asked, { ...lens, validAt: asked.since }, { ...lens, validAt: asked.until })
  return found
    .filter(({ type, when }) => (asked.types ?? CHANGE_TYPES).includes(type) && mayLieIn(asked, when))
    .map((each) => ({
      found: each,
      certainty: each.sure && liesIn(asked, each.when) ? ('CERTAIN' as const) : ('POSSIBLE' as const),
    }))
    .filter(({ certainty }) => lens.certainty === 'POSSIBLE' || certainty === 'CERTAIN')
}

/** Where a change stands in {@link CHANGE_ORDER}. */
export function positionOf({ type, id, when }: FoundChange): Position {
  return [when.earliest, when.latest, type, id]
}

async function find(store: GraphStore, asked: ChangesAsked, first: Lens, last: Lens): Promise<readonly FoundChange[]> {
  const { unit, until } = asked
  const listed = listedIn(unit, asked, await store.read(readsOfChanging(unit, asked, first, last)), last)
  const wants = (...types: readonly ChangeType[]) => types.some((type) => (asked.types ?? CHANGE_TYPES).includes(type))
  const ofPosts = wants('Appointment', 'Departure', 'VacancyOpened', 'VacancyFilled')
  const ofUnits = wants('UnitOpened', 'UnitMoved', 'UnitRenamed', 'UnitChanged', 'UnitClosed')
  const read = await readChanging(store, [
    ...subjectsOf(ofPosts ? listed.posts : []),
    ...subjectsOf(ofPosts || wants('Move') ? listed.moves : []),
    ...subjectsOf(ofUnits ? listed.events : []),
    ...listed.closed,
  ])
  const of = (...types: readonly NodeType[]) => read.filter(({ $type }) => types.some((type) => type === $type))
  const closed = of('Organization', 'FieldOffice').filter((each) => unit === null || isBelow(each, unit))
  const scope = scopeOf(listed.below, closed, last)
  const moves = movesOf(of('Reassignment')).filter(({ from, to }) => scope.includes(from.unit) || scope.includes(to.unit))
  const events = changesByEvents(of('ChangeEvent'), scope)
  const into = byPost(moves, 'to')
  const outOf = byPost(moves, 'from')
  const inPost = (post: Row, hasEnded: boolean) =>
    changesInPost(post, into.get(post.$id) ?? [], outOf.get(post.$id) ?? [], hasEnded)
  const inPosts = [
    ...of('Position').flatMap((post) => inPost(post, false)),
    ...closed.flatMap((each) => rowsAt(each, 'posts').flatMap((post) => inPost(post, hasClosedBy(each, until)))),
  ]
  return [
    ...inPosts,
    ...byOtherMoves(moves, inPosts, scope),
    ...events,
    ...changesByDates([...listed.founded, ...closed], 'foundedOn', events),
    ...changesByDates(closed, 'closedOn', events),
  ]
}

/** What is to be read of a unit that was closed: on its last day, whom it stood below, and its posts. */
const CLOSED_UNIT: Selection = {
  ...DATED_UNIT,
  steps: [
    list('above', [hop('REPORTS_TO', 'OUT', { atLeast: 0, atMost: LEVELS })], 'node', {
      Organization: NOTHING,
      FieldOffice: NOTHING,
    }),
    list('posts', [hop('POST_IN', 'IN')], 'node', { Position: CHANGING_POST }),
  ],
}

/** The details of posts, moves and events, and of units that were closed. */
async function readChanging(store: GraphStore, subjects: readonly Subject[]): Promise<readonly Row[]> {
  if (subjects.length === 0) return []
  const selections = {
    ...{ Position: CHANGING_POST, Reassignment: CHANGING_MOVE, ChangeEvent: CHANGING_EVENT },
    ...{ Organization: CLOSED_UNIT, FieldOffice: CLOSED_UNIT },
  }
  const types = ['Position', 'Reassignment', 'ChangeEvent', 'Organization', 'FieldOffice'] as const
  const rows = await readNodes(store, subjects, { types, selections })
  return rows.filter((row) => row !== null)
}

function subjectsOf(rows: readonly Row[]): readonly Subject[] {
  return rows.map(({ $id, $lens }) => ({ id: $id, lens: $lens }))
}

/** The units below one on the last day, and those that were so when they were closed; null for everywhere. */
function scopeOf(below: ReadonlySet<string> | null, closed: readonly Row[], last: Lens): Scope {
  const lenses = new Map(closed.map(({ $id, $lens }) => [$id, $lens]))
  return {
    includes: (id) => below === null || (id !== null && (below.has(id) || lenses.has(id))),
    lensOf: (id) => (id === null ? last : (lenses.get(id) ?? last)),
  }
}

function isBelow(unit: Row, above: string): boolean {
  return rowsAt(unit, 'above').some(({ $id }) => $id === above)
}

/** Was a unit closed for certain by a day? */
function hasClosedBy(unit: Row, day: Day): boolean {
  const closed = dateAt(unit, 'closedOn')
  return closed !== null && !closed.uncertain && closed.latest <= day
}
