import type { Lens } from '../../model/lens.js'
import { ALWAYS, type Day, parseDay, parsePartialDate } from '../../model/partial-date.js'
import { cut, type GraphStore, type Order, type Row } from '../../store/index.js'
import { EVERYTHING } from '../plans.js'
import { type Change, type ChangeSelections, withFacts } from './change-facts.js'
import { CHANGE_ORDER, type ChangesAsked, changesShown, positionOf } from './changes.js'
import { firstKnown } from './first-known.js'

/** A change with the days on which it became known. */
export interface KnownChange {
  /**
   * The id of the fact that told of it first: of a move into or out of a post and a tenure that were first known on one day, the move's.
   * With its type, it stays the same whatever is published later; a fact that was published before and is entered afterwards may alter it.
   */
  readonly id: string
  /** Its summary names no day on which it was asked for. */
  readonly change: Change
  /** The first day on which sources told of it; `ALWAYS` when they bear no date. */
  readonly knownFrom: Day
  /** The day on which the newest of its sources was published; never before `knownFrom`. */
  readonly toldLast: Day
}

const ORDER: readonly Order[] = [{ property: 'knownFrom', descending: true }, ...CHANGE_ORDER]

/**
 * The changes that became known last, whenever they were: by the first day on which sources told of each, newest first, then in the
 * order of {@link CHANGE_ORDER}. At most `most` of them. All that is selected of their facts and sources must have `knownFrom` with it.
 *
 * Throws {@link QuestionError} UNKNOWN_ID and BAD_ARGUMENT.
 */
export async function changesAsKnown(
  store: GraphStore,
  { types, ...asked }: ChangesAsked,
  most: number,
  lens: Lens,
  selections: ChangeSelections,
): Promise<readonly KnownChange[]> {
  // What fills a gap is known by what tells of the gap: all changes are read, whatever types are asked for.
  const shown = await changesShown(store, { ...asked, types: null }, lens)
  const changes = await withFacts(store, shown, selections)
  const days = changes.map(daysOf)
  const known = await firstKnown(
    store,
    shown.map(({ found }, index) => ({ found, days: days[index] ?? [] })),
  )
  const placed = shown.flatMap(({ found }, index) => {
    const change = changes[index]
    const { id, day: knownFrom } = known[index] ?? { id: found.id, day: ALWAYS }
    if (!change || !(types ?? [found.type]).includes(found.type)) return []
    const toldLast = Math.max(knownFrom, ...change.sources.map(knownFromOf))
    const told = { ...change, summary: found.lastingSummary ?? found.summary }
    return [{ item: { id, change: told, knownFrom, toldLast }, position: [knownFrom, ...positionOf(found)] }]
  })
  return cut(placed, ORDER, { ...EVERYTHING, first: most }).items.map(({ item }) => item)
}

/**
 * The days on which a change may have become known: those on which its sources were published. A source without a date counts from the
 * first day that it tells of: of the change itself, or of the fact that tells of it.
 */
function daysOf({ sources, date, tenure, reassignment, changeEvent, unit }: Change): readonly Day[] {
  const published = sources.map(knownFromOf)
  if (!published.includes(ALWAYS)) return published
  const facts = [tenure, reassignment, changeEvent, unit].filter((fact) => fact !== null)
  return [...published, parsePartialDate(date).earliest, ...facts.map(knownFromOf)]
}

/** The first day on which a fact or a source was known, as it was read under `knownFrom`; `ALWAYS` where that has no date. */
function knownFromOf({ knownFrom }: Row): Day {
  return typeof knownFrom === 'string' ? parseDay(knownFrom) : ALWAYS
}
