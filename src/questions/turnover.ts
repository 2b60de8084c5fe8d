import type { Certainty, Lens } from '../model/lens.js'
import type { Day } from '../model/partial-date.js'
import type { GraphStore, Row, Selections } from '../store/index.js'
import { end, hop, itself, list, listOf, nodesOf, one, rowAt, rowsAt } from './plans.js'
import { checkDays, checkUnit, readOfHeadPosts, readOfUnits } from './units.js'

/** The heads of which unit and of all units below it (of field offices of one kind alone, if one is named), from which day to which. */
export interface TurnoverAsked {
  readonly unit: string
  readonly kind: string | null
  readonly since: Day
  readonly until: Day
}

/** How many head posts changed hands between two days. */
export interface Turnover {
  readonly posts: number
  readonly changed: number
  /** Posts whose known holders of the period were all acting. */
  readonly actingOnly: number
  /** Posts of which nobody can tell: nobody is known to have held them on the first day. */
  readonly unknown: number
  /** Of the others, those of which the holders are certain. */
  readonly certain: number
  /** `changed` of the posts that are not unknown, 0 to 1; null when there is none. */
  readonly share: number | null
  readonly rows: readonly TurnoverPost[]
}

/** One head post on two days. */
export interface TurnoverPost {
  readonly position: Row
  readonly before: Row | null
  readonly after: Row | null
  /** Has the holder of the first day gone by the last? Null when nobody can tell. */
  readonly changed: boolean | null
  /** Of the holders together: possible when one of them is no more than that. */
  readonly certainty: Certainty | null
  readonly actingAfter: boolean | null
  readonly tenures: readonly Row[]
}

interface CountedPost extends TurnoverPost {
  /** Were all its known holders of the period acting, and was there one? */
  readonly actingOnly: boolean
}

/** What is asked of each part of a post. */
export interface TurnoverSelections {
  readonly position: Selections
  readonly before: Selections
  readonly after: Selections
  readonly tenures: Selections
}

/**
 * The head posts of a unit and of those below it, at any depth, as the chain of command stood on the last day, and who held them
 * on both days. `lens` is how they are seen, but for `validAt`, which is each of the two days.
 *
 * Two calls of the store: which posts, then their holders. Throws {@link QuestionError} UNKNOWN_ID and BAD_ARGUMENT.
 */
export async function turnover(
  store: GraphStore,
  { unit, kind, since, until }: TurnoverAsked,
  lens: Lens,
  asked: TurnoverSelections,
): Promise<Turnover> {
  checkDays(since, until)
  const first: Lens = { ...lens, validAt: since }
  const last: Lens = { ...lens, validAt: until }
  const [units, posts] = await store.read([readOfUnits([unit], last), readOfHeadPosts(unit, kind, last)])
  checkUnit('unit', unit, nodesOf(units)[0] ?? null, last)

  const ids = listOf(posts).map(({ $id }) => $id)
  const rows = ids.length === 0 ? [] : await readHolders(store, ids, first, last, asked)
  const known = rows.filter(({ changed }) => changed !== null).length
  const changed = rows.filter((row) => row.changed).length
  return {
    posts: rows.length,
    changed,
    actingOnly: rows.filter(({ actingOnly }) => actingOnly).length,
    unknown: rows.length - known,
    certain: rows.filter(({ certainty }) => certainty === 'CERTAIN').length,
    share: known === 0 ? null : changed / known,
    rows,
  }
}

async function readHolders(
  store: GraphStore,
  ids: readonly string[],
  first: Lens,
  last: Lens,
  asked: TurnoverSelections,
): Promise<readonly CountedPost[]> {
  const inForce = list('inForce', [hop('HOLDS', 'IN')], 'relationship', { HOLDS: { properties: [], steps: [] } })
  const selectionsFirst = { Position: { properties: [], steps: [holder(asked.before), inForce] } }
  const selectionsLast = {
    Position: {
      properties: [],
      steps: [itself('position', asked.position), holder(asked.after), inForce, everyHolder(asked.tenures)],
    },
  }
  const [before, after] = await store.read([
    { root: { kind: 'nodes', ids, types: ['Position'], selections: selectionsFirst }, lens: first },
    { root: { kind: 'nodes', ids, types: ['Position'], selections: selectionsLast }, lens: last },
  ])
  const rowsBefore = nodesOf(before)
  return nodesOf(after).flatMap((row, index) => postOf(rowsBefore[index] ?? null, row, first, last) ?? [])
}

function holder(asked: Selections) {
  const nothing = { properties: [], steps: [] }
  return one('holder', [hop('HOLDS', 'IN')], 'relationship', {
    HOLDS: {
      properties: ['acting', 'certainty'].map((property) => ({ output: property, property })),
      steps: [itself('tenure', asked), end('official', 'from', { Official: nothing })],
    },
  })
}

function everyHolder(asked: Selections) {
  const properties = ['acting', 'status', 'startedOn'].map((property) => ({ output: property, property }))
  const known = list('known', [hop('HOLDS', 'IN', { history: true })], 'relationship', {
    HOLDS: { properties, steps: [itself('tenure', asked)] },
  })
  return { ...known, order: [{ property: 'startedOn', descending: false }] }
}

function postOf(before: Row | null, after: Row | null, first: Lens, last: Lens): CountedPost | null {
  const position = rowAt(after, 'position')
  if (!position) return null
  const holderBefore = rowAt(before, 'holder')
  const holderAfter = rowAt(after, 'holder')
  const known = [holderBefore, holderAfter].filter((holder) => holder !== null)
  const changed = isChanged(holderBefore, holderAfter, last)
  const ends = new Set([...rowsAt(before, 'inForce'), ...rowsAt(after, 'inForce')].map(({ $id }) => $id))
  const inPeriod = rowsAt(after, 'known').filter((tenure) => ends.has(tenure.$id) || beganBetween(tenure, first, last))
  return {
    position,
    before: rowAt(holderBefore, 'tenure'),
    after: rowAt(holderAfter, 'tenure'),
    changed,
    certainty: changed === null ? null : known.every(({ certainty }) => certainty === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE',
    actingAfter: holderAfter && holderAfter.acting === true,
    tenures: inPeriod.flatMap((tenure) => rowAt(tenure, 'tenure') ?? []),
    actingOnly: inPeriod.length > 0 && inPeriod.every(({ acting }) => acting === true),
  }
}

/**
 * Another holder, or none: where nobody may hold the post on the last day, the holder of the first has gone. A lens of certain facts
 * shows none for those who may be there still, so through it nobody can tell.
 */
function isChanged(before: Row | null, after: Row | null, last: Lens): boolean | null {
  if (before === null || (after === null && last.certainty === 'CERTAIN')) return null
  return rowAt(before, 'official')?.$id !== rowAt(after, 'official')?.$id
}

/** A tenure that lies between the two days, and so is in force on neither. */
function beganBetween({ startedOn, status }: Row, first: Lens, last: Lens): boolean {
  return status !== 'PLANNED' && typeof startedOn === 'number' && first.validAt < startedOn && startedOn <= last.validAt
}
