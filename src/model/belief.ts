import type { RelationshipFact } from './graph.js'
import type { Certainty, Lens } from './lens.js'
import type { Day } from './partial-date.js'
import type { Evidence } from './provenance.js'

/**
 * What a reader may believe of a fact: for one evidence track, from one day of knowledge to another, the four days that bound
 * it. A fact has one belief a track, or a few: each new publication may start another. A store compares these numbers and
 * knows nothing of dates, sightings or sources.
 */
export interface Belief {
  readonly evidence: Evidence
  /** First day of knowledge on which this is what is known. */
  readonly knownFrom: Day
  /** Last such day; `FOREVER` for the latest belief. */
  readonly knownTo: Day
  /** First day on which the fact may be in force. */
  readonly possibleFrom: Day
  /** First day on which it is in force whatever its dates mean; after `certainTo` when no day is certain. */
  readonly certainFrom: Day
  readonly certainTo: Day
  readonly possibleTo: Day
  /** Latest day on which anything known shows the fact in force; `ALWAYS` when nothing does. */
  readonly lastSeen: Day
  /** The start as written, if it is known by then. */
  readonly validFrom: string | null
  /** The end as written, if it is known by then. */
  readonly validTo: string | null
  /** The sightings as written that are known by then, oldest first. */
  readonly seen: readonly string[]
}

/** The belief that holds for a reader, or undefined when nothing was known to them. Beliefs are ordered, latest first. */
export function beliefFor(beliefs: readonly Belief[], lens: Lens): Belief | undefined {
  return beliefs.find(
    (belief) => belief.evidence === lens.evidence && belief.knownFrom <= lens.knownAt && lens.knownAt <= belief.knownTo,
  )
}

/** Is a believed fact in force on the lens's day? Null when it is not, or not certainly enough for the lens. */
export function certaintyOf(belief: Belief, lens: Lens): Certainty | null {
  const day = lens.validAt
  if (belief.certainFrom <= day && day <= belief.certainTo) return 'CERTAIN'
  if (lens.certainty === 'CERTAIN') return null
  return belief.possibleFrom <= day && day <= belief.possibleTo ? 'POSSIBLE' : null
}

/** The first day on which a fact is certain; where none is, the first that a known start or sighting may mean; null when nothing says. */
export function startedOn(fact: Pick<RelationshipFact, 'validFrom' | 'seen'>, belief: Belief): Day | null {
  if (belief.certainFrom <= belief.certainTo) return belief.certainFrom
  if (belief.validFrom !== null && fact.validFrom) return fact.validFrom.date.earliest
  const known = new Set(belief.seen)
  const days = fact.seen.filter(({ date }) => known.has(date.text)).map(({ date }) => date.earliest)
  return days.length === 0 ? null : Math.min(...days)
}
