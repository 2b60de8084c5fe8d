import { type Lens, parseLens } from '../model/lens.js'
import { ALWAYS, DateError, type Day, parseDay } from '../model/partial-date.js'
import { CHANGE_TYPES, type ChangeType } from '../questions/changes/change.js'
import type { ChangesAsked } from '../questions/changes/changes.js'
import { badArgument, type QuestionError } from '../questions/question-error.js'

/** What a feed is of. */
export interface FeedAsked extends ChangesAsked {
  readonly most: number
  /** Never of a later day than today: what will be known counts when it is. */
  readonly lens: Lens
  /** The days as they were given. */
  readonly given: { readonly until?: string; readonly knownAt?: string }
}

const PARAMETERS = ['unit', 'types', 'since', 'until', 'limit', 'knownAt', 'certainty', 'evidence'] as const
type Parameter = (typeof PARAMETERS)[number]

/** Entries of a feed when nobody says; and at most. */
const LIMIT = { unless: 50, most: 500 }

/**
 * What the parameters of an address ask for: changes on any day up to today, unless they say otherwise. Throws {@link QuestionError}
 * BAD_ARGUMENT for one that there is not and for a value that makes no sense, and LensError.
 */
export function feedAsked(query: Readonly<Record<string, unknown>>, today: Day): FeedAsked {
  const given = textsOf(query)
  const { unit = null, until, knownAt, certainty, evidence } = given
  const lens = parseLens({ ...(knownAt && { knownAt }), ...(certainty && { certainty }), ...(evidence && { evidence }) }, today)
  return {
    unit,
    types: given.types === undefined ? null : typesIn(given.types),
    since: dayIn('since', given.since) ?? ALWAYS,
    until: dayIn('until', until) ?? today,
    most: limitIn(given.limit),
    lens: { ...lens, knownAt: Math.min(lens.knownAt, today) },
    given: { ...(until && { until }), ...(knownAt && { knownAt }) },
  }
}

function textsOf(query: Readonly<Record<string, unknown>>): Partial<Record<Parameter, string>> {
  for (const [name, value] of Object.entries(query)) {
    if (!PARAMETERS.some((each) => each === name))
      throw badArgument(name, `there is no such parameter: expected ${PARAMETERS.join(', ')}`)
    if (typeof value !== 'string') throw badArgument(name, 'given more than once: expected one value')
    if (value === '') throw badArgument(name, 'expected a value')
  }
  return query
}

function typesIn(text: string): readonly ChangeType[] {
  return text.split(',').map((name) => {
    const type = CHANGE_TYPES.find((each) => each === name.trim())
    if (!type)
      throw badArgument('types', `"${name.slice(0, 100)}": expected some of ${CHANGE_TYPES.join(', ')}, with commas between`)
    return type
  })
}

function dayIn(parameter: Parameter, text: string | undefined): Day | null {
  if (text === undefined) return null
  try {
    return parseDay(text)
  } catch (error) {
    if (error instanceof DateError) throw badArgument(parameter, error.message)
    throw error
  }
}

function limitIn(text: string | undefined): number {
  if (text === undefined) return LIMIT.unless
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= LIMIT.most) return Number(text)
  throw badArgument('limit', `"${text.slice(0, 100)}": expected a number of entries, 1 to ${LIMIT.most}`)
}
