import { defaultLens } from '../model/lens.js'
import type { Day } from '../model/partial-date.js'
import { foldedName } from '../questions/in-charge/place-names.js'
import { listOf, nodesOf } from '../questions/plans.js'
import { QuestionError } from '../questions/question-error.js'
import type { Answer, GraphStore, Predicate, Read, Row } from '../store/index.js'
import { datedId, partsOfText } from './dated-id.js'
import { briefly, ENTITY_NODES, ENTITY_TYPES, inFull, isOfADay, typesOf, type WrittenType } from './entity-types.js'
import { candidateSelections, descriptionOf, HINTS } from './hints.js'
import { checkText, type ReconciliationLimits } from './limits.js'
import { PROPERTIES, propertiesOf } from './properties.js'

/** Something that is suggested, as the protocol writes it. */
export interface Suggestion {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly notable?: readonly WrittenType[]
}

/** What somebody has typed so far, and how many suggestions they have seen already. */
export interface SuggestionAsked {
  readonly prefix: string
  readonly skipped: number
}

interface Suggestions<Item> {
  readonly result: readonly Item[]
}

/** Suggestions at a time: as many as a menu has room for. */
const AT_A_TIME = 10
/** Of each type of node, those read whose names begin so. More than this far down a menu nobody goes. */
const READ = 100

/** What the parameters of a suggestion ask. Throws BAD_ARGUMENT. */
export function parseSuggestion(
  prefix: string | undefined,
  cursor: string | undefined,
  limits: ReconciliationLimits,
): SuggestionAsked {
  if (prefix === undefined)
    throw new QuestionError('BAD_ARGUMENT', 'prefix', 'prefix: none: expected what was typed, such as chic')
  checkText('prefix', prefix, limits.text)
  return { prefix: prefix.trim(), skipped: cursor === undefined ? 0 : countOf('cursor', cursor, 0) }
}

/**
 * Entities whose names begin, or have a word that begins, with what was typed, or whose id it is; then those that a search finds, which forgives a
 * typo. A day after an "@" is carried over to the ids. One call of the store.
 */
export async function suggestEntities(
  store: GraphStore,
  { prefix, skipped }: SuggestionAsked,
  today: Day,
): Promise<Suggestions<Suggestion>> {
  const { text, day } = partsOfText(prefix)
  if (text === '') return { result: [] }
  const lens = { ...defaultLens(today), ...(day !== null && { validAt: day }) }
  const selections = candidateSelections(new Set())
  const page = { first: READ, after: null, last: null, before: null, count: false }
  const order = [{ property: 'label', descending: false }]
  const roots: readonly Read['root'][] = [
    { kind: 'nodes', ids: [text], types: ENTITY_NODES, selections },
    ...ENTITY_NODES.map((type) => ({ kind: 'list', type, where: startsWith(text), order, page, selections }) as const),
    { kind: 'search', text, types: ENTITY_NODES, first: READ, selections },
  ]
  const rows = new Map<string, Row>()
  for (const row of (await store.read(roots.map((root) => ({ root, lens })))).flatMap(rowsOf)) {
    if (!rows.has(row.$id)) rows.set(row.$id, row)
  }
  const result = [...rows.values()].slice(skipped, skipped + AT_A_TIME).map((row): Suggestion => {
    const description = descriptionOf(row)
    return {
      id: datedId(row.$id, isOfADay(row.$type) ? day : null),
      name: String(row.label),
      ...(description !== null && { description }),
      notable: typesOf(row).map(briefly),
    }
  })
  return { result }
}

/** Types by what was typed of their names or ids. */
export function suggestTypes(asked: SuggestionAsked): Suggestions<WrittenType> {
  return { result: typed(ENTITY_TYPES, asked).map(inFull) }
}

/** Properties by what was typed: those that a query takes as hints, then those that can be asked for. */
export function suggestProperties(asked: SuggestionAsked): Suggestions<Suggestion> {
  const hints = HINT_PROPERTIES.filter(({ id }) => !PROPERTIES.some((property) => property.id === id))
  const all = [...hints, ...PROPERTIES].map(({ id, name, description }) => ({ id, name, description }))
  return { result: typed(all, asked) }
}

/** The properties that can be asked of entities of a type. Throws BAD_ARGUMENT. */
export function proposeProperties(
  type: string | undefined,
  limit: string | undefined,
): {
  readonly type: string
  readonly limit?: number
  readonly properties: readonly { readonly id: string; readonly name: string }[]
} {
  if (type === undefined || type === '') {
    const ids = ENTITY_TYPES.map(({ id }) => id).join(', ')
    throw new QuestionError('BAD_ARGUMENT', 'type', `type: none: expected one of ${ids}`)
  }
  const most = limit === undefined ? null : countOf('limit', limit, 1)
  const properties = propertiesOf(type).map(({ id, name }) => ({ id, name }))
  return { type, ...(most !== null && { limit: most }), properties: properties.slice(0, most ?? undefined) }
}

const HINT_WORDS: Readonly<Record<'date' | (typeof HINTS)[number], readonly [name: string, description: string]>> = {
  date: ['Date', 'The day on which it is meant: becomes a part of the id of a unit, a post or an official'],
  state: ['State', 'The state that it is in or covers, by its postal code or its name'],
  city: ['City', 'The city that it sits in or is named for'],
  kind: ['Kind', 'The kind of unit, such as ERO field office'],
  unit: ['Unit or agency', 'The unit that it belongs to or lies below, such as ERO or ICE'],
  post: ['Post', 'The title of the post that an official holds'],
  'in-charge': ['Who is in charge', 'Who heads the unit, or holds the post'],
}

const HINT_PROPERTIES = (['date', ...HINTS] as const).map((id) => ({
  id,
  name: HINT_WORDS[id][0],
  description: HINT_WORDS[id][1],
}))

function typed<Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
  { prefix, skipped }: SuggestionAsked,
): readonly Item[] {
  const wanted = foldedName(prefix)
  const begins = (text: string): boolean => foldedName(text).startsWith(wanted)
  const found = items.filter(({ id, name }) => begins(id) || begins(name) || name.split(/[\s-]+/).some(begins))
  return found.slice(skipped, skipped + AT_A_TIME)
}

function startsWith(text: string): Predicate {
  const compare = (property: string, operator: 'startsWith' | 'contains', value: string): Predicate => ({
    kind: 'compare',
    property,
    operator,
    value,
  })
  return {
    kind: 'any',
    of: [compare('label', 'startsWith', text), compare('label', 'contains', ` ${text}`), compare('id', 'startsWith', text)],
  }
}

function rowsOf(answer: Answer): readonly Row[] {
  if (answer.kind === 'search') return answer.hits.map(({ node }) => node)
  return answer.kind === 'list' ? listOf(answer) : nodesOf(answer).filter((row) => row !== null)
}

function countOf(argument: string, text: string, least: number): number {
  const count = Number(text)
  if (/^\d{1,9}$/.test(text) && count >= least) return count
  throw new QuestionError('BAD_ARGUMENT', argument, `${argument}: "${text}": expected a whole number from ${least} on`)
}
