import type { Lens } from '../../model/lens.js'
import type { NodeType } from '../../model/types.js'
import { cut, type GraphStore, type Order, type Page, type PageAnswer, type Row } from '../../store/index.js'
import { readNodes } from '../plans.js'
import { checkDays } from '../units.js'
import { byPost, CHANGING_MOVE, changeByMove, type FoundMove, movesOf, typeOf } from './by-moves.js'
import { CHANGE_TYPES, type ChangeType, type FoundChange, liesIn, mayLieIn, type Stretch } from './change.js'
import { type Change, type ChangeSelections, withFacts } from './change-facts.js'
import { CHANGING_POST, changesInPost } from './in-posts.js'
import { listedIn, readsOfChanging } from './listed.js'
import { CHANGING_EVENT, changesByDates, changesByEvents, unitsOf } from './of-units.js'

/** Below which unit (null for everywhere), from which day to which, and of which types (null for all). */
export interface ChangesAsked extends Stretch {
  readonly unit: string | null
  readonly types: readonly ChangeType[] | null
}

export type ChangePage = PageAnswer<Change>

/** Newest first: by the first day that the date may mean, then by the last; then by type, then by the id of the fact. */
export const CHANGE_ORDER: readonly Order[] = [
  { property: 'earliest', descending: true },
  { property: 'latest', descending: true },
  { property: 'type', descending: false },
]

/**
 * What began and ended between two days in a unit and below it, as the chain of command stood on the last day, or everywhere; of a
 * unit closed meanwhile, as it stood on the first. `lens` is how it is seen, but for `validAt`, which is the last day.
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
  checkDays(asked.since, asked.until)
  const last: Lens = { ...lens, validAt: asked.until }
  const found = await find(store, asked, { ...lens, validAt: asked.since }, last)
  const shown = found
    .filter(({ type, when }) => (asked.types ?? CHANGE_TYPES).includes(type) && mayLieIn(asked, when))
    .map((each) => ({
      found: each,
      certainty: each.sure && liesIn(asked, each.when) ? ('CERTAIN' as const) : ('POSSIBLE' as const),
    }))
    .filter(({ certainty }) => lens.certainty === 'POSSIBLE' || certainty === 'CERTAIN')
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

function positionOf({ type, id, when }: FoundChange) {
  return [when.earliest, when.latest, type, id]
}

async function find(store: GraphStore, asked: ChangesAsked, first: Lens, last: Lens): Promise<readonly FoundChange[]> {
  const { unit } = asked
  const listed = listedIn(unit, await store.read(readsOfChanging(unit, asked, first, last)), last)
  const wants = (...types: readonly ChangeType[]) => types.some((type) => (asked.types ?? CHANGE_TYPES).includes(type))
  const ofPosts = wants('Appointment', 'Departure', 'VacancyOpened', 'VacancyFilled')
  const ofUnits = wants('UnitOpened', 'UnitMoved', 'UnitRenamed', 'UnitChanged', 'UnitClosed')
  const read = await readChanging(store, [
    ...(ofPosts ? listed.posts : []),
    ...(ofPosts || wants('Move') ? listed.moves : []),
    ...(ofUnits ? listed.events : []),
  ])
  const of = (type: NodeType) => read.filter(({ $type }) => $type === type)
  const isWithin = (id: string | null) => listed.within === null || (id !== null && listed.within.has(id))
  const moves = movesOf(of('Reassignment')).filter(({ from, to }) => isWithin(from.unit) || isWithin(to.unit))
  const events = changesByEvents(of('ChangeEvent').filter((event) => listed.within === null || unitsOf(event).some(isWithin)))
  const into = byPost(moves, 'to')
  const outOf = byPost(moves, 'from')
  const inPosts = of('Position').flatMap((post) => changesInPost(post, into.get(post.$id) ?? [], outOf.get(post.$id) ?? []))
  return [
    ...inPosts,
    ...byOtherMoves(moves, inPosts),
    ...events,
    ...changesByDates(listed.founded, 'foundedOn', events),
    ...changesByDates(listed.closed, 'closedOn', events),
  ]
}

/** The posts, moves and events of some lists, each once: a post that is there on both days is seen on the last. */
async function readChanging(store: GraphStore, listed: readonly Row[]): Promise<readonly Row[]> {
  const subjects = [...new Map([...listed].reverse().map(({ $id, $lens }) => [$id, { id: $id, lens: $lens }])).values()]
  if (subjects.length === 0) return []
  const selections = { Position: CHANGING_POST, Reassignment: CHANGING_MOVE, ChangeEvent: CHANGING_EVENT }
  const rows = await readNodes(store, subjects, { types: ['Position', 'Reassignment', 'ChangeEvent'], selections })
  return rows.filter((row) => row !== null)
}

/** Moves into or out of a post of which a tenure tells are no changes of their own. */
function byOtherMoves(moves: readonly FoundMove[], inPosts: readonly FoundChange[]): readonly FoundChange[] {
  const told = new Set(inPosts.map(({ type, reassignment }) => `${type} ${reassignment}`))
  return moves.filter(({ row }) => !told.has(`${typeOf(String(row.kind))} ${row.$id}`)).map(changeByMove)
}
