import { LENS_PARTS, type WrittenLens } from '../model/lens.js'
import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipType } from '../model/types.js'
import { badArgument, type QuestionError } from '../questions/question-error.js'

/** Which part of the graph is exported; the same as `network` of the API. */
export interface NetworkRequest {
  /** Ids of nodes; null for the whole graph, but for nodes that nothing links. */
  readonly around: readonly string[] | null
  /** How many relationships away. */
  readonly depth: number
  readonly through: readonly RelationshipType[] | null
  readonly types: readonly NodeType[] | null
  /** At most so many relationships. */
  readonly limit: number
  /** Also what is known and not in force on the lens's day. */
  readonly history: boolean
  /** With history, all the same only what is in force and, of tenures, only these, whether they are or not. */
  readonly tenures?: ReadonlySet<string>
}

/** The parts of a request by the names that people give them by, in an address or on a command line. */
export const NETWORK_PARTS = ['around', 'depth', 'through', 'types', 'limit', 'history'] as const

/** A request as it is written; lists are parted by commas. */
export type WrittenRequest = Readonly<Partial<Record<(typeof NETWORK_PARTS)[number], string>>>

/** The farthest that a network goes, as the API's does. */
const DEEPEST = 6

/** The request that somebody wrote. `most` is how many relationships it may ask for, and has when it does not say. Throws {@link QuestionError}. */
export function parseRequest(written: WrittenRequest, most: number): NetworkRequest {
  const { around, depth, through, types, limit, history } = written
  return {
    around: around === undefined ? null : listIn('around', around),
    depth: depth === undefined ? 1 : wholeNumber('depth', depth, 0, DEEPEST),
    through: through === undefined ? null : listIn('through', through).map((each) => oneOf(RELATIONSHIP_TYPES, 'through', each)),
    types: types === undefined ? null : listIn('types', types).map((each) => oneOf(NODE_TYPES, 'types', each)),
    limit: limit === undefined ? most : wholeNumber('limit', limit, 1, most),
    history: history === undefined ? false : oneOf(['true', 'false'], 'history', history) === 'true',
  }
}

/** Parts what an address says into a request and a lens. Throws {@link QuestionError} for a name that neither has, or that is given twice. */
export function partsOfAddress(query: unknown): { readonly request: WrittenRequest; readonly lens: WrittenLens } {
  const request: Record<string, string> = {}
  const lens: Record<string, string> = {}
  for (const [name, value] of Object.entries(query ?? {})) {
    const part = [...NETWORK_PARTS, ...LENS_PARTS].find((each) => each === name)
    if (part === undefined)
      throw badArgument(
        name.slice(0, 100),
        `there is no such parameter: expected ${[...NETWORK_PARTS, ...LENS_PARTS].join(', ')}`,
      )
    if (typeof value !== 'string') throw badArgument(name, 'expected it once; lists are parted by commas')
    const into = LENS_PARTS.some((each) => each === name) ? lens : request
    into[name] = value
  }
  return { request, lens }
}

function listIn(part: string, text: string): readonly string[] {
  const items = text.split(',').map((each) => each.trim())
  if (items.some((each) => each === ''))
    throw badArgument(part, `"${text.slice(0, 100)}": expected one or more, parted by commas`)
  return [...new Set(items)]
}

function wholeNumber(part: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw badArgument(part, `"${text.slice(0, 100)}": expected a whole number from ${least} to ${most}`)
  return number
}

function oneOf<Value extends string>(values: readonly Value[], part: string, text: string): Value {
  const value = values.find((each) => each === text)
  if (value === undefined)
    throw badArgument(
      part,
      `"${text.slice(0, 100)}": expected ${values.length === 2 ? values.join(' or ') : `some of ${values.join(', ')}`}`,
    )
  return value
}
