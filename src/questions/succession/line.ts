import { ALWAYS, type Day, FOREVER } from '../../model/partial-date.js'
import type { Row, Selection, Step } from '../../store/index.js'
import { end, hop, list, rowAt, rowsAt } from '../plans.js'
import {
  boundsOf,
  dateAt,
  dayAt,
  firstKnownDay,
  isDisputed,
  isPlanned,
  lastKnownDay,
  TENURE_BOUNDS,
  type TenureBounds,
  type Turn,
} from './tenure-bounds.js'

/** One who held a post, and their place in its line. */
export interface Holder extends TenureBounds {
  readonly tenure: Row
  readonly official: Row
  /** Nobody says anything about when. */
  readonly undated: boolean
  /**
   * The move that took the holder of the post away, where no source dates the end otherwise. One that names nobody, or another, dates no
   * end of this tenure: it only says that it had ended by then.
   */
  readonly departure: { readonly id: string; readonly isNamed: boolean; readonly when: Turn } | null
}

/**
 * Between two holders. STATED: sources date the end of one and the start of the next. UNTOLD: nobody dates one of the two, so that
 * nobody knows whether the post was empty. OPEN: the last one's end is dated, and nobody is known to have followed.
 */
export type GapKind = 'STATED' | 'UNTOLD' | 'OPEN'

/** Days on which nobody is known to have held a post. The day of an end is none of them, nor is that of a start. */
export interface Gap {
  readonly kind: GapKind
  readonly left: Holder
  readonly from: Turn
  /** When the next one came; null in an open gap. */
  readonly to: Turn | null
  readonly daysAtLeast: number
  /** Null where nothing bounds it. */
  readonly daysAtMost: number | null
  /** Whatever the dates mean, there are days between the two. */
  readonly certain: boolean
}

/** A holder, and what lies between them and those before. */
export interface LineStep {
  /** Null at the end of a line whose last holder has left. */
  readonly holder: Holder | null
  readonly previous: Holder | null
  readonly gap: Gap | null
  /** Other people, come earlier, who were certainly in post on the same days, besides that of the handover. Only of a sole post. */
  readonly overlaps: readonly { readonly holder: Holder; readonly from: Day; readonly to: Day }[]
}

/** What is to be read of a post for its line; `more` is read of each tenure. */
export function lineSelection(more: readonly Step[] = []): Selection {
  const named = { properties: [{ output: 'name', property: 'name' }], steps: [] }
  const official = end('official', 'from', { Official: named })
  const moved = ['status', 'validFrom', 'possibleFrom', 'certainFrom', 'reassignment']
  return {
    properties: [{ output: 'sole', property: 'sole' }],
    steps: [
      list('tenures', [hop('HOLDS', 'IN', { history: true })], 'relationship', {
        HOLDS: { properties: [...TENURE_BOUNDS, { output: 'acting', property: 'acting' }], steps: [official, ...more] },
      }),
      list('departures', [hop('REASSIGNED_FROM', 'IN', { history: true })], 'relationship', {
        REASSIGNED_FROM: {
          properties: moved.map((property) => ({ output: property, property })),
          steps: [end('official', 'from', { Official: { properties: [], steps: [] } })],
        },
      }),
    ],
  }
}

/**
 * The whole line of those who held a post that was read with {@link lineSelection}, oldest first: by the day by which each had begun, then
 * by that on which each had not ended. Those of whom nobody says when come last; announced ones are not in it. A gap after the last
 * is counted up to a day.
 */
export function lineOf(post: Row, day: Day): readonly LineStep[] {
  return lineOfHolders(holdersOf(post), post.sole === true, day)
}

/**
 * The same without those who came after a day, whatever their dates mean. A post that had been left by then and was filled later has an
 * open gap at the end, as certain as the one that the whole line has there.
 */
export function lineUpTo(post: Row, day: Day): readonly LineStep[] {
  const [holders, sole] = [holdersOf(post), post.sole === true]
  const come = holders.filter(({ possibleFrom }) => possibleFrom <= day)
  const steps = lineOfHolders(come, sole, day)
  if (come.length === holders.length || !isEmpty(lineOfHolders(holders, sole, day), day)) return steps
  return steps.map((step) => (step.gap?.kind === 'OPEN' ? { ...step, gap: certainly(step.gap, day) } : step))
}

function lineOfHolders(holders: readonly Holder[], sole: boolean, day: Day): readonly LineStep[] {
  const steps = holders.map((holder, index): LineStep => {
    const before = holder.undated ? [] : holders.slice(0, index)
    const previous = lastToLeave(before)
    return {
      holder,
      previous,
      gap: previous && gapBetween(previous, holder, holders),
      overlaps: sole ? before.flatMap((other) => overlap(other, holder) ?? []) : [],
    }
  })
  const last = lastToLeave(holders)
  const open = last && openGap(last, day)
  return open ? [...steps, { holder: null, previous: last, gap: open, overlaps: [] }] : steps
}

/** Was a post empty on a day, as far as its whole line tells: between an end and a start, whatever their dates mean? */
export function isEmpty(line: readonly LineStep[], day: Day): boolean {
  return line.some(({ gap }) => gap?.certain && gap.to && gap.from.latest < day && day < gap.to.earliest)
}

function holdersOf(post: Row): Holder[] {
  const departures = rowsAt(post, 'departures')
    .filter((move) => !isPlanned(move) && !isDisputed(move))
    .sort((a, b) => dayAt(a, 'possibleFrom', ALWAYS) - dayAt(b, 'possibleFrom', ALWAYS) || (a.$id < b.$id ? -1 : 1))
  return rowsAt(post, 'tenures')
    .filter((tenure) => !isPlanned(tenure))
    .flatMap((tenure): Holder[] => {
      const official = rowAt(tenure, 'official')
      if (!official) return []
      const bounds = boundsOf(tenure)
      const undated = bounds.certainFrom === FOREVER && bounds.certainTo === ALWAYS && !bounds.start.text && !bounds.end.text
      const holder = { tenure, official, ...bounds, undated, departure: null }
      const departure = departures.find((move) => tookAway(move, holder, post.sole === true))
      return [departure ? movedAway(holder, departure) : holder]
    })
    .sort((a, b) => begun(a) - begun(b) || a.certainTo - b.certainTo || (a.tenure.$id < b.tenure.$id ? -1 : 1))
}

/** The day by which somebody had begun. */
function begun({ certainFrom, start, end: { latest } }: Holder): Day {
  return Math.min(certainFrom, start.latest, latest)
}

/** As the model has it: a move takes away who was there before it and is not seen after; from a sole post whoever that was. */
function tookAway(
  move: Row,
  { official, end: { text }, certainFrom, certainTo, possibleTo, undated }: Holder,
  sole: boolean,
): boolean {
  const day = dayAt(move, 'possibleFrom', ALWAYS)
  if (text !== null || undated || dayAt(move, 'certainFrom', FOREVER) === FOREVER) return false
  return (sole || rowAt(move, 'official')?.$id === official.$id) && certainFrom < day && certainTo < day && day <= possibleTo
}

function movedAway(holder: Holder, move: Row): Holder {
  const latest = Math.min(holder.possibleTo, dayAt(move, 'certainFrom', FOREVER))
  const earliest = Math.min(dayAt(move, 'possibleFrom', ALWAYS), latest)
  const when = { text: dateAt(move, 'validFrom')?.text ?? null, earliest, latest, uncertain: holder.end.uncertain }
  const isNamed = rowAt(move, 'official')?.$id === holder.official.$id
  const departure = { id: String(move.reassignment), isNamed, when }
  return { ...holder, departure, end: isNamed ? when : { ...holder.end, latest } }
}

/** Of some holders of a post, the one who may have been there the longest. */
function lastToLeave(holders: readonly Holder[]): Holder | null {
  return holders.reduce<Holder | null>((last, each) => (last && last.end.latest > each.end.latest ? last : each), null)
}

function gapBetween(left: Holder, next: Holder, all: readonly Holder[]): Gap | null {
  const from = leaving(left)
  const { start: to } = next
  const stated = from.text !== null && to.text !== null
  const [lastDay, firstDay] = [lastKnownDay(left, from), firstKnownDay(next)]
  const isBounded = lastDay !== ALWAYS && firstDay !== FOREVER
  const daysAtMost = isBounded ? Math.max(0, firstDay - lastDay - 1) : null
  if (daysAtMost === 0) return null
  const others = all.filter((each) => each !== left && each !== next)
  const mayBeFilled = others.some(({ possibleFrom, possibleTo }) => possibleFrom < to.earliest && from.latest < possibleTo)
  const isSure = stated && !from.uncertain && !to.uncertain && !mayBeFilled
  const daysAtLeast = isSure ? Math.max(0, to.earliest - from.latest - 1) : 0
  return { kind: stated ? 'STATED' : 'UNTOLD', left, from, to, daysAtLeast, daysAtMost, certain: daysAtLeast > 0 }
}

/** When the post was left: whoever a move took away held it until then. */
function leaving({ departure, end: left }: Holder): Turn {
  return departure?.when ?? left
}

/** A last holder who has left, whatever the date of that means, and whom nobody is known to have followed. */
function openGap(left: Holder, day: Day): Gap | null {
  const from = leaving(left)
  if (from.text === null || from.latest >= day) return null
  const lastDay = lastKnownDay(left, from)
  const daysAtMost = lastDay === ALWAYS ? null : day - lastDay
  return { kind: 'OPEN', left, from, to: null, daysAtLeast: 0, daysAtMost, certain: false }
}

function certainly(open: Gap, day: Day): Gap {
  return { ...open, daysAtLeast: day - open.from.latest, certain: true }
}

/** Somebody who holds a post twice at once, acting and for good, stands in nobody's way. */
function overlap(holder: Holder, later: Holder): LineStep['overlaps'][number] | null {
  const from = Math.max(holder.certainFrom, later.certainFrom)
  const to = Math.min(holder.certainTo, later.certainTo)
  return from < to && holder.official.$id !== later.official.$id ? { holder, from, to } : null
}
