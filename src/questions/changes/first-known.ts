import type { Lens } from '../../model/lens.js'
import { ALWAYS, type Day } from '../../model/partial-date.js'
import type { NodeType } from '../../model/types.js'
import type { GraphStore, Row, Selections } from '../../store/index.js'
import { readNodes, type Subject } from '../plans.js'
import { isPlanned } from '../succession/tenure-bounds.js'
import { byOtherMoves, byPost, CHANGING_MOVE, movesOf } from './by-moves.js'
import type { FoundChange, Scope } from './change.js'
import { CHANGING_POST, changesInPost } from './in-posts.js'
import { DATED_UNIT } from './listed.js'
import { CHANGING_EVENT, changesByDates, changesByEvents } from './of-units.js'

/** A change, and the days on which it may have become known; `ALWAYS` is one of them where a source without a date tells of no day. */
export interface Published {
  readonly found: FoundChange
  readonly days: readonly Day[]
}

const TYPES = ['Position', 'Reassignment', 'ChangeEvent', 'Organization', 'FieldOffice'] as const
const SELECTIONS: Selections = {
  ...{ Position: CHANGING_POST, Reassignment: CHANGING_MOVE, ChangeEvent: CHANGING_EVENT },
  ...{ Organization: DATED_UNIT, FieldOffice: DATED_UNIT },
}
/** When a change became known, and by which of its facts. */
export interface FirstKnown {
  readonly id: string
  readonly day: Day
}

/**
 * The first day on which sources told of each change: of what was published by the day before, it does not follow. That a fact was known
 * does not mean that its end was: a tenure that was told of in March is no news of a departure in October. `ALWAYS` where sources
 * without a date tell of it. With the id that the change had on that day, which nothing that was published later alters.
 *
 * The facts of all changes are read as they were known on each of those days.
 */
export async function firstKnown(store: GraphStore, changes: readonly Published[]): Promise<readonly FirstKnown[]> {
  const days = [...new Set(changes.flatMap((each) => each.days))].sort((a, b) => a - b)
  const known = new Map<FoundChange, FirstKnown>()
  for (const day of days) {
    const told = await toldBy(store, changes, day)
    for (const { found } of changes) {
      if (known.has(found)) continue
      const own = idsOf(found)
      const then = own.flatMap((id) => told.get(keyOf(found, id)) ?? [])
      if (then.length > 0) known.set(found, { id: then.find((id) => own.includes(id)) ?? found.id, day })
    }
  }
  // What only several facts together tell of is known when the last of them is.
  return changes.map(({ found, days }) => known.get(found) ?? { id: found.id, day: Math.max(ALWAYS, ...days) })
}

/**
 * Which changes were known on a day: by each fact that may stand for one, the id that it had. A call of the store for each lens that they
 * are seen through, which is one as a rule: a database plans one read once, and many in one text for ever.
 */
async function toldBy(store: GraphStore, changes: readonly Published[], day: Day): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>()
  for (const subjects of subjectsOn(day, changes)) {
    const rows = await readNodes(store, subjects, { types: TYPES, selections: SELECTIONS })
    for (const found of changesAmong(rows.filter((row) => row !== null))) {
      for (const id of idsOf(found)) told.set(keyOf(found, id), found.id)
    }
  }
  return told
}

/** The facts of those changes that may have become known on a day, as they were known on it; those seen through one lens together. */
function subjectsOn(day: Day, changes: readonly Published[]): readonly (readonly Subject[])[] {
  const byLens = new Map<Day, { readonly lens: Lens; readonly ids: Set<string> }>()
  for (const { found, days } of changes) {
    if (!days.includes(day)) continue
    const seen = byLens.get(found.lens.validAt) ?? { lens: { ...found.lens, knownAt: day }, ids: new Set() }
    byLens.set(found.lens.validAt, seen)
    const { position, reassignment, changeEvent } = found
    const facts = [position, reassignment, changeEvent].filter((id) => id !== null)
    for (const id of facts.length > 0 ? facts : [found.id]) seen.ids.add(id)
  }
  return [...byLens.values()].map(({ lens, ids }) => [...ids].map((id) => ({ id, lens })))
}

/** What facts tell of that were read as on one day. */
function changesAmong(rows: readonly Row[]): readonly FoundChange[] {
  const [first] = rows
  if (!first) return []
  const scope: Scope = { includes: () => true, lensOf: () => first.$lens }
  const of = (...types: readonly NodeType[]) => rows.filter(({ $type }) => types.some((type) => type === $type))
  const moves = movesOf(of('Reassignment').filter((row) => !isPlanned(row)))
  const [into, outOf] = [byPost(moves, 'to'), byPost(moves, 'from')]
  const inPosts = of('Position').flatMap((post) =>
    changesInPost(post, into.get(post.$id) ?? [], outOf.get(post.$id) ?? [], false),
  )
  const units = of('Organization', 'FieldOffice')
  return [
    ...inPosts,
    ...byOtherMoves(moves, inPosts, scope),
    ...changesByEvents(of('ChangeEvent'), scope),
    ...changesByDates(units, 'foundedOn', []),
    ...changesByDates(units, 'closedOn', []),
  ]
}

/** The ids of the facts that may each stand for a change: before a move that tells of it is known, its tenure may be, and the other way round. */
function idsOf({ id, tenure }: FoundChange): readonly string[] {
  return tenure === null || tenure === id ? [id] : [id, tenure]
}

function keyOf({ type }: FoundChange, id: string): string {
  return `${type} ${id}`
}
