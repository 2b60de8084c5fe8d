import type { DateStatement, RelationshipFact } from './graph.js'
import { ALWAYS, type Day, FOREVER } from './partial-date.js'
import type { Status } from './provenance.js'
import { type Duration, relationshipDefinition } from './types.js'

/** The four days that bound a fact, and the last on which it was seen. As in {@link Belief}. */
export interface Days {
  readonly possibleFrom: Day
  readonly certainFrom: Day
  readonly certainTo: Day
  readonly possibleTo: Day
  readonly lastSeen: Day
}

/** What is known of a fact's dates at some point: of its start, its end, and when it was seen. */
export interface Known {
  readonly start: DateStatement['date'] | undefined
  readonly end: DateStatement['date'] | undefined
  readonly seen: readonly DateStatement['date'][]
}

const NEVER = { possibleFrom: FOREVER, certainFrom: FOREVER, certainTo: ALWAYS, possibleTo: ALWAYS } as const
const NOT_CERTAIN = { certainFrom: FOREVER, certainTo: ALWAYS } as const

/** The days of a relationship by its own dates alone, before publication, its ends or the other holders of a post bound them. */
export function statedDays(fact: Pick<RelationshipFact, 'type' | 'validFrom' | 'validTo' | 'seen'>): Days {
  const known = { start: fact.validFrom?.date, end: fact.validTo?.date, seen: fact.seen.map((sighting) => sighting.date) }
  return DAYS_OF[relationshipDefinition(fact.type).duration](known)
}

/** The eve of a day. Before an open beginning there is no other day: one less would be no day that a store can hold. */
function dayBefore(day: Day): Day {
  return day === ALWAYS ? ALWAYS : day - 1
}

/** What exists does so throughout, but for what its dates rule out. */
export function existenceDays({ start, end }: Pick<Known, 'start' | 'end'>): Days {
  return {
    possibleFrom: start?.earliest ?? ALWAYS,
    certainFrom: start?.uncertain ? FOREVER : (start?.latest ?? ALWAYS),
    certainTo: start?.uncertain || end?.uncertain ? ALWAYS : end ? dayBefore(end.earliest) : FOREVER,
    possibleTo: end?.latest ?? FOREVER,
    lastSeen: ALWAYS,
  }
}

export const DAYS_OF: Record<Duration, (known: Known) => Days> = {
  TIMELESS: existenceDays,
  EVENT: ({ start }) => ({
    possibleFrom: start?.earliest ?? ALWAYS,
    ...(start && !start.uncertain ? { certainFrom: start.latest, certainTo: FOREVER } : NOT_CERTAIN),
    possibleTo: FOREVER,
    lastSeen: start?.earliest ?? ALWAYS,
  }),
  TENURE: ({ start, end, seen }) => sightedDays(start, end, seen),
  STANDING: ({ start, end, seen }) => sightedDays(start, end, seen),
}

/**
 * Possible from the earliest start to the latest end. Certain from the latest start, or the first sighting, to the eve of the
 * earliest end, or the last sighting. A start known to the day is a sighting of its own, and so is the eve of an end known to
 * the day. The day of an end is not certain: on it the next holder may be in post already.
 */
function sightedDays(start: Known['start'], end: Known['end'], seen: Known['seen']): Days {
  const sightings = [...seen, ...(start && start.earliest === start.latest && !start.uncertain ? [start] : [])].filter(
    (date) => !date.uncertain,
  )
  const starts = sightings.map((date) => date.latest)
  if (start && !start.uncertain) starts.push(start.latest)
  const ends = sightings.map((date) => date.earliest)
  if (end && !end.uncertain) ends.push(dayBefore(end.earliest))
  const eve = end && end.earliest === end.latest && !end.uncertain ? dayBefore(end.earliest) : ALWAYS
  if (eve !== ALWAYS && eve >= (start?.earliest ?? ALWAYS)) starts.push(eve)
  return {
    possibleFrom: start?.earliest ?? ALWAYS,
    certainFrom: starts.length === 0 ? FOREVER : Math.min(...starts),
    certainTo: ends.length === 0 ? ALWAYS : Math.max(...ends),
    possibleTo: end?.latest ?? FOREVER,
    lastSeen: Math.max(eve, ...seen.map((date) => date.latest), ...(start ? [start.earliest] : [])),
  }
}

/** What is planned is never in force; what is disputed or denied is never certain. */
export function standing(days: Days, status: Status): Days {
  if (status === 'PLANNED') return { ...days, ...NEVER }
  if (status === 'DISPUTED' || status === 'DENIED') return { ...days, ...NOT_CERTAIN }
  return days
}

function isCertain(days: Days): boolean {
  return days.certainFrom <= days.certainTo
}

/**
 * A sole post has one holder: where another is certain, this one is not, so it ended before them or began after. Even where no
 * day of its own is certain, `certainFrom` is a day by which it had begun, and `certainTo` one on which it had not ended: when
 * both are on one side of the other's days, so is all of it. The day of the handover they may share.
 */
export function besides(days: Days, other: Days): Days {
  if (!isCertain(other)) return days
  if (days.certainFrom < other.certainFrom && days.certainTo <= other.certainFrom) {
    return { ...days, possibleTo: Math.min(days.possibleTo, other.certainFrom) }
  }
  if (days.certainTo > other.certainTo && days.certainFrom >= other.certainTo) {
    return { ...days, possibleFrom: Math.max(days.possibleFrom, other.certainTo) }
  }
  return days
}

/**
 * A move took the holder of a sole post away, whoever that was: one who was there before it, and is not seen after, had left by then.
 */
export function leftBy(days: Days, move: Days): Days {
  const wasThere = days.certainFrom < move.possibleFrom
  const isSeenAfter = Math.max(days.lastSeen, isCertain(days) ? days.certainTo : ALWAYS) >= move.possibleFrom
  if (!isCertain(move) || !wasThere || isSeenAfter) return days
  return { ...days, possibleTo: Math.min(days.possibleTo, move.certainFrom) }
}

/**
 * What is certain is possible, also where statements contradict each other (seen in post after the end that another gives): who only
 * asks whether a day is possible need not look at what is certain.
 */
export function covering(days: Days): Days {
  if (!isCertain(days)) return days
  return {
    ...days,
    possibleFrom: Math.min(days.possibleFrom, days.certainFrom),
    possibleTo: Math.max(days.possibleTo, days.certainTo),
  }
}

/** A relationship holds at most while both its ends exist. */
export function within(days: Days, existence: Days): Days {
  return {
    possibleFrom: Math.max(days.possibleFrom, existence.possibleFrom),
    certainFrom: Math.max(days.certainFrom, existence.certainFrom),
    certainTo: Math.min(days.certainTo, existence.certainTo),
    possibleTo: Math.min(days.possibleTo, existence.possibleTo),
    lastSeen: days.lastSeen,
  }
}
