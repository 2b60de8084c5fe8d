import type { Lens } from '../model/lens.js'
import type { NodeType } from '../model/types.js'
import {
  cut,
  type GraphStore,
  type Order,
  type Page,
  type PageAnswer,
  type Predicate,
  type Read,
  type Row,
} from '../store/index.js'
import { CHANGE_TYPES, type ChangeType, type FoundChange, liesIn, mayLieIn, type Stretch } from './change.js'
import { type Change, type ChangeSelections, withFacts } from './change-facts.js'
import { CHANGING_MOVE, changeByMove, type FoundMove, movesOf, readOfMoves, typeOf } from './changes-by-moves.js'
import { CHANGING_POST, changesInPost } from './changes-in-posts.js'
import { CHANGING_EVENT, changesByDates, changesByEvents, readOfEvents, readsOfUnits } from './changes-of-units.js'
import { EVERYTHING, hop, listOf, nodesOf, readNodes } from './plans.js'
import { checkDays, checkUnit, readOfUnits, under } from './units.js'

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
  const wants = (...types: readonly ChangeType[]) => types.some((type) => (asked.types ?? CHANGE_TYPES).includes(type))
  const ofPosts = wants('Appointment', 'Departure', 'VacancyOpened', 'VacancyFilled')
  const ofUnits = wants('UnitOpened', 'UnitMoved', 'UnitRenamed', 'UnitChanged', 'UnitClosed')
  const reads = {
    units: unit === null ? [] : [readOfUnits([unit], last)],
    posts: ofPosts ? [readOfPosts(unit, null, last), readOfPosts(unit, asked, first)] : [],
    moves: ofPosts || wants('Move') ? [readOfMoves(unit, asked, last)] : [],
    events: ofUnits ? [readOfEvents(unit, asked, last)] : [],
    dated: ofUnits ? [...readsOfUnits(unit, 'foundedOn', asked, last), ...readsOfUnits(unit, 'closedOn', asked, first)] : [],
  }
  const answers = await store.read(Object.values(reads).flat())
  let next = 0
  const rows = (of: readonly Read[]) => of.map(() => answers[next++])
  const [unitRow] = rows(reads.units)
  if (unit !== null) checkUnit('unit', unit, nodesOf(unitRow)[0] ?? null, last)
  const listed = [...rows(reads.posts), ...rows(reads.moves), ...rows(reads.events)].flatMap(listOf)
  const dated = rows(reads.dated).flatMap(listOf)
  const read = await readChanging(store, listed)
  const of = (type: NodeType) => read.filter(({ $type }) => $type === type)
  const moves = movesOf(of('Reassignment'))
  const events = changesByEvents(of('ChangeEvent'))
  const into = byPost(moves, 'to')
  const outOf = byPost(moves, 'from')
  const inPosts = of('Position').flatMap((post) => changesInPost(post, into.get(post.$id) ?? [], outOf.get(post.$id) ?? []))
  return [...inPosts, ...byOtherMoves(moves, inPosts), ...events, ...changesByDates(dated, events)]
}

/** The posts, moves and events of some lists, each once: a post that is there on both days is seen on the last. */
async function readChanging(store: GraphStore, listed: readonly Row[]): Promise<readonly Row[]> {
  const subjects = [...new Map([...listed].reverse().map(({ $id, $lens }) => [$id, { id: $id, lens: $lens }])).values()]
  if (subjects.length === 0) return []
  const selections = { Position: CHANGING_POST, Reassignment: CHANGING_MOVE, ChangeEvent: CHANGING_EVENT }
  const rows = await readNodes(store, subjects, { types: ['Position', 'Reassignment', 'ChangeEvent'], selections })
  return rows.filter((row) => row !== null)
}

/** The posts of a unit and of those below it, or all; `closed` for those alone whose unit was closed in a stretch. */
function readOfPosts(unit: string | null, closed: Stretch | null, lens: Lens): Read {
  const inUnit = [hop('POST_IN', 'OUT')]
  const before = closed && { earliest: closed.until + 1, latest: closed.until + 1 }
  const conditions: Predicate[] = [
    ...(unit === null ? [] : [under(unit, inUnit)]),
    ...(before === null
      ? []
      : [
          {
            kind: 'related' as const,
            hops: inUnit,
            where: { kind: 'compare' as const, property: 'closedOn', operator: 'before' as const, value: before },
          },
        ]),
  ]
  return {
    root: {
      kind: 'list',
      type: 'Position',
      where: { kind: 'all', of: conditions },
      order: [],
      page: EVERYTHING,
      selections: {},
    },
    lens,
  }
}

/** Moves by the post that they led to, or from. */
function byPost(moves: readonly FoundMove[], place: 'from' | 'to'): ReadonlyMap<string, readonly FoundMove[]> {
  const found = new Map<string, FoundMove[]>()
  for (const move of moves) {
    const { position } = move[place]
    if (position !== null) found.set(position, [...(found.get(position) ?? []), move])
  }
  return found
}

/** Moves into or out of a post of which a tenure tells are no changes of their own. */
function byOtherMoves(moves: readonly FoundMove[], inPosts: readonly FoundChange[]): readonly FoundChange[] {
  const told = new Set(inPosts.map(({ type, reassignment }) => `${type} ${reassignment}`))
  return moves.filter(({ row }) => !told.has(`${typeOf(String(row.kind))} ${row.$id}`)).map(changeByMove)
}
