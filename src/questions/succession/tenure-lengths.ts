import type { Lens } from '../../model/lens.js'
import { ALWAYS, type Day, FOREVER } from '../../model/partial-date.js'
import type { GraphStore, Row, Selections } from '../../store/index.js'
import { itself, listOf, nodesOf, readNodes, rowAt } from '../plans.js'
import { checkDays, checkUnit, readOfHeadPosts, readOfUnits } from '../units.js'
import { exactDaysInPost } from './exact-days.js'
import { type Holder, lineOf, lineSelection } from './line.js'
import { dateAt, firstKnownDay, isDisputed, lastKnownDay } from './tenure-bounds.js'

/** The heads of which unit and of all units below it (of field offices of one kind alone, if one is named), and on which days. */
export interface LengthsAsked {
  readonly unit: string
  readonly kind: string | null
  readonly since: Day | null
  readonly until: Day | null
}

/** How long head posts were held: by those who held them for good, and by those who were acting. */
export interface TenureLengths {
  readonly posts: number
  readonly substantive: LengthFigures
  readonly acting: LengthFigures
  /** The tenures behind the figures, by post, then oldest first. */
  readonly rows: readonly TenureLength[]
}

/**
 * On the last day. COMPLETE: ended, with a start and an end known to the day. PARTLY: ended, or its date leaves that open, and known
 * within bounds at best. ONGOING: not known to have ended by then, so that nobody knew how long it would be.
 */
export type LengthState = 'COMPLETE' | 'PARTLY' | 'ONGOING'

/** Made of complete tenures alone; null of none. The others are counted. */
export interface LengthFigures {
  readonly complete: number
  readonly median: number | null
  readonly mean: number | null
  readonly shortest: number | null
  readonly longest: number | null
  readonly partly: number
  readonly ongoing: number
}

/** How long somebody held a post up to the last day. */
export interface TenureLength {
  readonly tenure: Row
  readonly position: Row
  readonly state: LengthState
  readonly acting: boolean
  /** Null unless the tenure is complete. */
  readonly days: number | null
  readonly daysAtLeast: number
  /** Null where nobody says when it may have begun. */
  readonly daysAtMost: number | null
}

/** What is asked of the parts of a row. */
export interface LengthSelections {
  readonly tenure: Selections
  readonly position: Selections
}

/**
 * How long those held their posts who headed a unit, or one below it as the chain of command stood on the last day, and who may have
 * been in post on some day of a stretch. `lens` is how they are seen; where there is a last day, it takes the place of `validAt`.
 *
 * Two calls of the store: which posts, then who held them. Throws {@link QuestionError} UNKNOWN_ID and BAD_ARGUMENT.
 */
export async function tenureLengths(
  store: GraphStore,
  { unit, kind, since, until }: LengthsAsked,
  lens: Lens,
  asked: LengthSelections,
): Promise<TenureLengths> {
  checkDays(since ?? ALWAYS, until ?? FOREVER)
  const last: Lens = { ...lens, validAt: until ?? lens.validAt }
  const [units, heads] = await store.read([readOfUnits([unit], last), readOfHeadPosts(unit, kind, last)])
  checkUnit('unit', unit, nodesOf(units)[0] ?? null, last)
  const posts = listOf(heads).map(({ $id }) => ({ id: $id, lens: last }))
  const line = lineSelection([itself('tenure', asked.tenure)])
  const Position = { ...line, steps: [...line.steps, itself('position', asked.position)] }
  const rows = posts.length === 0 ? [] : await readNodes(store, posts, { types: ['Position'], selections: { Position } })
  const measured = rows.flatMap((post) =>
    holdersOf(post, last.validAt)
      .filter((holder) => mayBeIn(holder, since ?? ALWAYS, last))
      .flatMap((holder) => measure(post, holder, last) ?? []),
  )
  return {
    posts: posts.length,
    substantive: figuresOf(measured.filter(({ acting }) => !acting)),
    acting: figuresOf(measured.filter(({ acting }) => acting)),
    rows: measured,
  }
}

function holdersOf(post: Row | null, day: Day): readonly Holder[] {
  return post ? lineOf(post, day).flatMap(({ holder }) => holder ?? []) : []
}

/** Were they in post on some day of a stretch, as certainly as the lens asks for? */
function mayBeIn(
  { possibleFrom, certainFrom, certainTo, possibleTo }: Holder,
  since: Day,
  { certainty, validAt }: Lens,
): boolean {
  const [from, to] = certainty === 'CERTAIN' ? [certainFrom, certainTo] : [possibleFrom, possibleTo]
  return from <= to && since <= to && from <= validAt
}

function measure(post: Row | null, holder: Holder, lens: Lens): TenureLength | null {
  const position = rowAt(post, 'position')
  const tenure = rowAt(holder.tenure, 'tenure')
  if (!position || !tenure) return null
  const { start, end } = holder
  const today = lens.validAt
  const isOngoing = end.text === null ? today <= end.latest : today < end.earliest
  const days = isOngoing || isDisputed(holder.tenure) ? null : daysUpTo(today, holder.tenure, lens)
  // Of what may have come after the lens's day, nothing counts.
  const [firstDay, lastDay] = [firstKnownDay(holder), Math.min(lastKnownDay(holder, end), today)]
  const latest = Math.min(end.latest, today)
  return {
    tenure,
    position,
    state: isOngoing ? 'ONGOING' : days === null ? 'PARTLY' : 'COMPLETE',
    acting: holder.tenure.acting === true,
    days,
    daysAtLeast: days ?? (firstDay === FOREVER || lastDay === ALWAYS ? 0 : Math.max(0, lastDay - firstDay)),
    daysAtMost: days ?? (start.earliest === ALWAYS ? null : Math.max(0, latest - start.earliest)),
  }
}

/** The length of a tenure that had ended by a day; null unless its dates are known to the day. */
function daysUpTo(day: Day, tenure: Row, lens: Lens): number | null {
  const { validFrom, validTo } = tenure
  const end = dateAt(tenure, 'validTo')
  return end && end.latest <= day ? exactDaysInPost({ validFrom, validTo, certainty: null }, lens) : null
}

function figuresOf(rows: readonly TenureLength[]): LengthFigures {
  const days = rows.flatMap((row) => row.days ?? []).sort((a, b) => a - b)
  const complete = days.length
  const [low, high] = [days[(complete - 1) >> 1], days[complete >> 1]]
  return {
    complete,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    mean: complete === 0 ? null : days.reduce((sum, each) => sum + each, 0) / complete,
    shortest: days[0] ?? null,
    longest: days.at(-1) ?? null,
    partly: rows.filter(({ state }) => state === 'PARTLY').length,
    ongoing: rows.filter(({ state }) => state === 'ONGOING').length,
  }
}
