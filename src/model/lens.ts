import { type Day, FOREVER } from './partial-date.js'
import type { Evidence } from './provenance.js'

/** Certain: no reading of the dates leaves the day out. Possible: some reading has the day in. */
export const CERTAINTIES = ['CERTAIN', 'POSSIBLE'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** How a reader looks at the graph. Every read goes through one, to any depth. */
export interface Lens {
  /** The day on which facts are in force. */
  readonly validAt: Day
  /** Only what was published on or before this day; `FOREVER` for all that is known. */
  readonly knownAt: Day
  /** CERTAIN leaves out what is only possible. */
  readonly certainty: Certainty
  /** OFFICIAL believes government and court records alone. */
  readonly evidence: Evidence
}

/** The lens of a reader who asks for nothing special: today, all that is known, possible included, any evidence. */
export function defaultLens(today: Day): Lens {
  return { validAt: today, knownAt: FOREVER, certainty: 'POSSIBLE', evidence: 'ANY' }
}
