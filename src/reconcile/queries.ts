import { z } from 'zod'
import { ALWAYS, DateError, type Day, FOREVER, parsePartialDate } from '../model/partial-date.js'
import { QuestionError } from '../questions/question-error.js'
import { dayOfCell } from '../table/index.js'
import { partsOfId, partsOfText } from './dated-id.js'
import { type EntityType, typeNamed } from './entity-types.js'
import { HINTS, type Hint, type HintValue } from './hints.js'
import { checkCount, checkText, type ReconciliationLimits } from './limits.js'
import { parseJson } from './written-json.js'

/** How types count: a candidate has one of them, has all of them, or ranks lower without. */
export type Strictness = 'any' | 'all' | 'should'

/** When an entity is meant. */
export interface DateAsked {
  /** The whole day; null where none is named. */
  readonly day: Day | null
  /** The days to look at: the whole one, or the first and the last that the date may mean; none where nothing is said. */
  readonly days: readonly Day[]
  /** Why there is no whole day although something is said of a date, in words. */
  readonly problem: string | null
}

/** One thing that somebody looks for. */
export interface EntityQuery {
  /** Its name or its id; null for one that is looked for by its properties alone. */
  readonly text: string | null
  readonly types: readonly EntityType[]
  readonly strictness: Strictness
  /** Candidates, at most. */
  readonly limit: number
  readonly date: DateAsked
  readonly hints: readonly (readonly [hint: Hint, values: readonly HintValue[]])[]
}

const EXAMPLE = '{"q0": {"query": "ERO Chicago"}}'
const CANDIDATES = 10

const VALUE = 'expected text, a number, true, false, an entity as {"id": …}, or a list of these'
const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string(), name: z.string().optional() })], VALUE)
/** A cell may be empty. Of a date that says that no day is known; of any other property it says nothing. */
const cell = value.nullable()

/** What is null is as good as left out, and what the protocol does not know is ignored: it may be extended. */
const batch = z.record(
  z.string(),
  z
    .object({
      query: z.string('expected text').nullish(),
      type: z.union([z.string(), z.array(z.string())], 'expected the id of a type, or a list of them').nullish(),
      limit: z.int('expected a whole number').positive('expected a number above 0').nullish(),
      properties: z
        .array(z.object({ pid: z.string('expected the id of a property'), v: z.union([cell, z.array(cell)], VALUE) }))
        .nullish(),
      type_strict: z.enum(['any', 'all', 'should'], 'expected any, all or should').nullish(),
    })
    .refine(({ query, properties }) => isThere(query) || (properties ?? []).length > 0, 'expected query, or properties'),
  'expected queries by their names',
)
type WrittenQuery = z.infer<typeof batch>[string]

/** The queries of a batch by their names. Throws BAD_ARGUMENT and TOO_MANY_ITEMS. */
export function parseQueries(text: string, limits: ReconciliationLimits): ReadonlyMap<string, EntityQuery> {
  const written = Object.entries(parseJson('queries', text, batch, EXAMPLE))
  checkCount('queries', 'queries', written.length, limits.queries)
  const values = written.flatMap(([, { properties }]) => (properties ?? []).flatMap(({ v }) => v))
  checkCount('queries', 'values of properties', values.length, limits.queries * limits.values)
  return new Map(written.map(([name, query]) => [name, queryOf(`queries.${name}`, query, limits)]))
}

function queryOf(place: string, written: WrittenQuery, limits: ReconciliationLimits): EntityQuery {
  const properties = written.properties ?? []
  checkText(`${place}.query`, written.query ?? '', limits.text)
  const named = isThere(written.query) ? partsOfText(written.query) : null
  const dates: HintValue[] = []
  const hints = new Map<Hint, HintValue[]>()
  properties.forEach(({ pid, v }, index) => {
    const of = `${place}.properties[${index}]`
    const given = pid === 'date' ? dates : listIn(hints, hintNamed(`${of}.pid`, pid))
    const values = [v].flat().map((each) => hintValue(each))
    given.push(...(pid === 'date' ? values : values.filter(isFilled)))
    checkCount(`${of}.v`, `values of ${pid}`, given.length, limits.values)
    for (const { text, id } of given) for (const each of [text, id ?? '']) checkText(`${of}.v`, each, limits.text)
  })
  return {
    text: named === null ? null : named.text,
    types: [...new Set([written.type ?? []].flat())].map((id) => typeNamed(`${place}.type`, id)),
    strictness: written.type_strict ?? 'any',
    limit: Math.min(written.limit ?? CANDIDATES, limits.candidates),
    date: properties.some(({ pid }) => pid === 'date') ? dateOf(dates, named?.day ?? null) : dateOfName(named?.day ?? null),
    hints: [...hints].filter(([, values]) => values.length > 0),
  }
}

/** The values of a hint so far: what is given as two properties with one name is as good as a list. */
function listIn(hints: Map<Hint, HintValue[]>, hint: Hint): HintValue[] {
  const values = hints.get(hint) ?? []
  hints.set(hint, values)
  return values
}

function hintNamed(place: string, pid: string): Hint {
  const hint = HINTS.find((each) => each === pid)
  if (hint) return hint
  throw new QuestionError(
    'BAD_ARGUMENT',
    place,
    `${place}: "${pid}" tells candidates apart in no way: expected one of ${['date', ...HINTS].join(', ')}`,
  )
}

function isThere<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined
}

/** An empty cell of a column that is sent along tells of no candidate anything. */
function isFilled({ text, id }: HintValue): boolean {
  return text.trim() !== '' || (id !== null && id !== '')
}

function hintValue(written: z.infer<typeof cell>): HintValue {
  if (written === null) return { text: '', id: null }
  if (typeof written !== 'object') return { text: String(written), id: null }
  const parts = partsOfId(written.id)
  return { text: written.name ?? written.id, id: 'problem' in parts ? written.id : parts.text }
}

/**
 * What a date's column says, beside a day that the name itself may carry. A cell that can't be read spoils its own row alone. Nor can an
 * empty one: taken for today, it would get the row a name that looks right.
 */
function dateOf(values: readonly HintValue[], own: Day | null): DateAsked {
  const [text, other] = new Set(values.map((each) => each.text.trim()).filter((each) => each !== ''))
  if (text === undefined) return { ...NO_DATE, problem: 'date: empty, so none is in the id: expected one such as 2025-10-28' }
  if (other !== undefined) return { ...NO_DATE, problem: `date: "${text}" and "${other}": expected one` }
  const read = dateIn(text)
  const isTwice = own !== null && read.problem === null && read.day !== own
  return isTwice ? { ...NO_DATE, problem: `date: "${text}" is another day than the one in the name: expected one` } : read
}

/** What is said of a date without a column of them. */
function dateOfName(own: Day | null): DateAsked {
  return own === null ? NO_DATE : onDay(own)
}

const NO_DATE: DateAsked = { day: null, days: [], problem: null }

function onDay(day: Day): DateAsked {
  return { day, days: [day], problem: null }
}

function dateIn(text: string): DateAsked {
  const cell = dayOfCell(text, null)
  if ('day' in cell) return onDay(cell.day)
  try {
    const { earliest, latest } = parsePartialDate(text)
    const days = [...new Set([earliest, latest])].filter((day) => day !== ALWAYS && day !== FOREVER)
    return { day: null, days, problem: `date: "${text}" is no whole day, so none is in the id: expected one such as 2025-10-28` }
  } catch (error) {
    if (error instanceof DateError) {
      return { ...NO_DATE, problem: `date: "${text}" is no day, or may be more than one: expected one such as 2025-10-28` }
    }
    throw error
  }
}
