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
/**
 * The first day on which sources told of each change: of what was published by the day before, it does not follow. That a fact was known
 * does not mean that its end was: a tenure that was told of in March is no news of a departure in October. `ALWAYS` where sources
 * without a date tell of it.
 *
 * The facts of all changes are read as they were known on each of those days.
 */
export async function firstKnown(store: GraphStore, changes: readonly Published[]): Promise<readonly Day[]> {
  const days = [...new Set(changes.flatMap((each) => each.days))].sort((a, b) => a - b)
  const known = new Map<FoundChange, Day>()
  for (const day of days) {
    const keys = await toldBy(store, changes, day)
    for (const { found } of changes) if (!known.has(found) && keys.has(keyOf(found))) known.set(found, day)
  }
  // What only several facts together tell of is known when the last of them is.
  return changes.map(({ found, days }) => known.get(found) ?? Math.max(ALWAYS, ...days))
}

/**
 * Which changes were known on a day. A call of the store for each lens that they are seen through, which is one as a rule: a database plans
 * one read once, and many in one text for ever.
 */
async function toldBy(store: GraphStore, changes: readonly Published[], day: Day): Promise<ReadonlySet<string>> {
  const keys = new Set<string>()
  for (const subjects of subjectsOn(day, changes)) {
    const rows = await readNodes(store, subjects, { types: TYPES, selections: SELECTIONS })
    for (const key of keysAmong(rows.filter((row) => row !== null))) keys.add(key)
  }
  return keys
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
function keysAmong(rows: readonly Row[]): ReadonlySet<string> {
  const [first] = rows
  if (!first) return new Set()
  const scope: Scope = { includes: () => true, lensOf: () => first.$lens }
  const of = (...types: readonly NodeType[]) => rows.filter(({ $type }) => types.some((type) => type === $type))
  const moves = movesOf(of('Reassignment').filter((row) => !isPlanned(row)))
  const [into, outOf] = [byPost(moves, 'to'), byPost(moves, 'from')]
  const inPosts = of('Position').flatMap((post) =>
    changesInPost(post, into.get(post.$id) ?? [], outOf.get(post.$id) ?? [], false),
  )
  const units = of('Organization', 'FieldOffice')
  const found = [
    ...inPosts,
    ...byOtherMoves(moves, inPosts, scope),
    ...changesByEvents(of('ChangeEvent'), scope),
    ...changesByDates(units, 'foundedOn', []),
    ...changesByDates(units, 'closedOn', []),
  ]
  return new Set(found.map(keyOf))
}

function keyOf({ type, id }: FoundChange): string {
  return `${type} ${id}`
}
