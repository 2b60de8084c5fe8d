import { DateError, type Day, FOREVER, parseDay } from './partial-date.js'
import { EVIDENCE, type Evidence } from './provenance.js'

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

/** The parts of a lens by the names that people give them by, in an address or on a command line. */
export const LENS_PARTS = ['validAt', 'knownAt', 'certainty', 'evidence'] as const

/** A lens as it is written: what is left out is as it is for one who asks for nothing special. */
export type WrittenLens = Readonly<Partial<Record<(typeof LENS_PARTS)[number], string>>>

/** A part of a lens that makes no sense. The message names it and says what was expected. */
export class LensError extends Error {
  override readonly name = 'LensError'
  readonly part: (typeof LENS_PARTS)[number]

  constructor(part: (typeof LENS_PARTS)[number], message: string) {
    super(`${part}: ${message}`)
    this.part = part
  }
}

/** The lens that somebody wrote. Throws {@link LensError}. */
export function parseLens(written: WrittenLens, today: Day): Lens {
  const { validAt, knownAt, certainty, evidence } = written
  const lens = defaultLens(today)
  return {
    validAt: validAt === undefined ? lens.validAt : dayIn('validAt', validAt),
    knownAt: knownAt === undefined ? lens.knownAt : dayIn('knownAt', knownAt),
    certainty: certainty === undefined ? lens.certainty : oneOf(CERTAINTIES, 'certainty', certainty),
    evidence: evidence === undefined ? lens.evidence : oneOf(EVIDENCE, 'evidence', evidence),
  }
}

function dayIn(part: 'validAt' | 'knownAt', text: string): Day {
  try {
    return parseDay(text)
  } catch (error) {
    if (error instanceof DateError) throw new LensError(part, error.message)
    throw error
  }
}

function oneOf<Value extends string>(values: readonly Value[], part: 'certainty' | 'evidence', text: string): Value {
  const value = values.find((each) => each === text)
  if (value === undefined) throw new LensError(part, `"${text}": expected ${values.join(' or ')}`)
  return value
}
