import type { Belief } from '../../model/belief.js'
import type { Lens } from '../../model/lens.js'

/** How a believed fact stands at a lens: not in force, possibly, or certainly. Ordered, so that they sort. */
export const NOT_IN_FORCE = 0
export const POSSIBLE = 1
export const CERTAIN = 2
export type Standing = typeof NOT_IN_FORCE | typeof POSSIBLE | typeof CERTAIN

/** No belief: at this lens nobody knew of the fact. */
export const UNKNOWN = -1

const TRACKS = 2
const trackOf = (evidence: Belief['evidence']): number => (evidence === 'ANY' ? 0 : 1)

/**
 * The beliefs of many facts in columns of day numbers: a test is a few comparisons of integers. The beliefs of one fact and
 * track lie side by side, latest first, so that a reader of all that is known meets theirs at once.
 */
export class BeliefColumns {
  readonly #beliefs: Belief[] = []
  readonly #start: Int32Array
  readonly #knownFrom: Int32Array
  readonly #knownTo: Int32Array
  readonly #possibleFrom: Int32Array
  readonly #certainFrom: Int32Array
  readonly #certainTo: Int32Array
  readonly #possibleTo: Int32Array

  constructor(facts: readonly { readonly beliefs: readonly Belief[] }[]) {
    this.#start = new Int32Array(facts.length * TRACKS + 1)
    facts.forEach((fact, index) => {
      for (const evidence of ['ANY', 'OFFICIAL'] as const) {
        this.#start[index * TRACKS + trackOf(evidence)] = this.#beliefs.length
        this.#beliefs.push(...fact.beliefs.filter((belief) => belief.evidence === evidence))
      }
    })
    this.#start[facts.length * TRACKS] = this.#beliefs.length
    const column = (day: (belief: Belief) => number) => Int32Array.from(this.#beliefs, day)
    this.#knownFrom = column((belief) => belief.knownFrom)
    this.#knownTo = column((belief) => belief.knownTo)
    this.#possibleFrom = column((belief) => belief.possibleFrom)
    this.#certainFrom = column((belief) => belief.certainFrom)
    this.#certainTo = column((belief) => belief.certainTo)
    this.#possibleTo = column((belief) => belief.possibleTo)
  }

  /** The row of the belief that a reader has of the fact with this index, or `UNKNOWN`. */
  find(fact: number, lens: Lens): number {
    const track = fact * TRACKS + trackOf(lens.evidence)
    const end = this.#start[track + 1] ?? 0
    for (let row = this.#start[track] ?? 0; row < end; row++) {
      if (this.#at(this.#knownFrom, row) <= lens.knownAt && lens.knownAt <= this.#at(this.#knownTo, row)) return row
    }
    return UNKNOWN
  }

  /** How the belief in this row stands on the lens's day. */
  standing(row: number, lens: Lens): Standing {
    if (row === UNKNOWN) return NOT_IN_FORCE
    const day = lens.validAt
    if (this.#at(this.#certainFrom, row) <= day && day <= this.#at(this.#certainTo, row)) return CERTAIN
    if (lens.certainty === 'CERTAIN') return NOT_IN_FORCE
    return this.#at(this.#possibleFrom, row) <= day && day <= this.#at(this.#possibleTo, row) ? POSSIBLE : NOT_IN_FORCE
  }

  /** The whole belief in a row, for its words. */
  belief(row: number): Belief | undefined {
    return this.#beliefs[row]
  }

  /** The first day on which anybody knew of the fact, on the lens's evidence track. */
  firstKnown(fact: number, lens: Lens): number | undefined {
    const last = (this.#start[fact * TRACKS + trackOf(lens.evidence) + 1] ?? 0) - 1
    return last < (this.#start[fact * TRACKS + trackOf(lens.evidence)] ?? 0) ? undefined : this.#at(this.#knownFrom, last)
  }

  #at(column: Int32Array, row: number): number {
    return column[row] ?? 0
  }
}
