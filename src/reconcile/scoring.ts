import { distance } from 'fastest-levenshtein'
import { foldedName } from '../questions/in-charge/place-names.js'
import { wordsBesidesKind } from '../questions/in-charge/unit-names.js'
import type { Row } from '../store/index.js'
import { datedId } from './dated-id.js'
import { briefly, type EntityType, isOfADay, typesOf, type WrittenType } from './entity-types.js'
import { type Agreement, type Agreements, descriptionOf, isInPost, namesOf } from './hints.js'
import type { EntityQuery } from './queries.js'

/** An entity that may be the one that is looked for, as the protocol writes it. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly type: readonly WrittenType[]
  /** 0 to 100. */
  readonly score: number
  readonly match: boolean
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[]
}

/** An entity that was found, with what it is on the days that are meant and today. */
export interface Found {
  readonly id: string
  /** On each of the days, where it was there. */
  readonly onDays: readonly Row[]
  readonly today: Row | null
  /** Is the text its id, or a retired one of it? An id means one thing, whatever else has that name. */
  readonly byId: boolean
  /** Is the text a name that the unit goes by? */
  readonly byName: boolean
  /** The retired id in whose place it stands. */
  readonly retired: string | null
}

/** What is left of a score for each property that differs, or of which nothing is known; and for another type than should be. */
const LEFT: Readonly<Record<Agreement, number>> = { agrees: 1, differs: 0.75, untold: 0.9 }
/** A name of which less is alike is another name. */
const LEAST_LIKENESS = 0.3
/** Of offices with one name, those of this kind come first, as in a table that is joined. */
const USUAL_KIND = 'ERO_FIELD_OFFICE'

interface Scored {
  readonly candidate: Candidate
  readonly byId: boolean
  readonly isExact: boolean
  /** Is it sure that the exact name is meant for it: is it a whole one, or the kind said whose words it leaves out? */
  readonly isSure: boolean
  readonly isUsual: boolean
  readonly fits: boolean
}

/**
 * The candidates of a query, the best first. A score is how much of the name is alike, of 100, less a part for each property that
 * differs or of which nothing is known. A match is the one candidate whose id is asked for or that is named to the letter (but for
 * case, accents, spaces and points), and that differs in nothing: where two are, none is. What is named without the words of its kind
 * is the match only of a query that says the kind: "Houston, TX" may be an office of any kind, or a city.
 */
export function ranked(query: EntityQuery, found: readonly Found[], compared: Agreements): readonly Candidate[] {
  const scored = found.flatMap((each) => scoredOf(query, each, compared) ?? []).sort(compare)
  const exact = scored.filter(({ isExact, fits }) => isExact && fits)
  const fitting = exact.some(({ byId }) => byId) ? exact.filter(({ byId }) => byId) : exact
  return scored
    .slice(0, query.limit)
    .map((each) => ({ ...each.candidate, match: each.isSure && fitting.length === 1 && fitting[0] === each }))
}

function scoredOf(query: EntityQuery, found: Found, compared: Agreements): Scored | null {
  const row = found.onDays[0] ?? found.today
  if (row === null) return null
  const types = typesOf(row)
  const isOfType = hasTypes(query, types)
  if (!isOfType && query.strictness !== 'should') return null
  const likeness = query.text === null || found.byId || found.byName ? 1 : likenessOf(query.text, row)
  if (likeness < LEAST_LIKENESS) return null

  const ofADay = isOfADay(row.$type)
  const agreements: (readonly [string, Agreement])[] = [
    ...(query.date.days.length > 0 && ofADay ? [['date', agreementOnDays(found)] as const] : []),
    ...query.hints.map(
      ([hint, values]) => [hint, compared.of(hint, values, found.onDays.length > 0 ? found.onDays : [row])] as const,
    ),
  ]
  // Without a name, that it was there on a day says nothing of which one is meant.
  if (query.text === null && !agreements.some(([id, agreement]) => id !== 'date' && agreement === 'agrees')) return null
  const left = agreements.reduce((product, [, agreement]) => product * LEFT[agreement], isOfType ? 1 : LEFT.differs)
  const isKindSaid =
    query.types.some(({ kind }) => kind !== null && kind === row.kind) ||
    agreements.some(([id, agreement]) => id === 'kind' && agreement === 'agrees')
  const isExact = query.text !== null && likeness === 1
  const isToldWhen = query.date.problem === null || !ofADay
  return {
    byId: found.byId,
    isExact,
    isSure: found.byId || isKindSaid || (query.text !== null && isNamedInFull(query.text, row)),
    isUsual: row.kind === USUAL_KIND,
    fits: isOfType && isToldWhen && agreements.every(([, agreement]) => agreement !== 'differs'),
    candidate: {
      id: datedId(found.id, ofADay ? query.date.day : null),
      name: String(row.label),
      ...described(query, found, row, ofADay),
      type: types.map(briefly),
      score: Math.round(1000 * likeness * left) / 10,
      match: false,
      features: [
        ...(query.text === null ? [] : [{ id: 'name', value: Math.round(1000 * likeness) / 10 }]),
        { id: 'type', value: isOfType },
        ...agreements.flatMap(([id, agreement]) => (agreement === 'untold' ? [] : [{ id, value: agreement === 'agrees' }])),
      ],
    },
  }
}

function hasTypes({ types, strictness }: EntityQuery, own: readonly EntityType[]): boolean {
  if (types.length === 0) return true
  return strictness === 'all' ? types.every((each) => own.includes(each)) : types.some((each) => own.includes(each))
}

/** That nobody is known to have held a post on a day does not say that nobody did. */
function agreementOnDays({ onDays }: Found): Agreement {
  if (onDays.length === 0) return 'differs'
  return onDays.some((row) => isInPost(row) !== false) ? 'agrees' : 'untold'
}

function described(
  { date }: EntityQuery,
  { onDays, retired }: Found,
  row: Row,
  ofADay: boolean,
): { readonly description?: string } {
  const parts = [
    descriptionOf(row),
    retired === null ? null : `"${retired}" is a retired id of it`,
    ofADay ? date.problem : null,
    ofADay && date.days.length > 0 && onDays.length === 0 ? 'not known to have been there on that date' : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? { description: parts.join('; ') } : {}
}

/** Is a text one of an entity's names, or its id, with the words of its kind? */
function isNamedInFull(text: string, row: Row): boolean {
  const names = new Set([...namesOf(row), row.$id].map(foldedName))
  return spellings(text, row).some((spelling) => names.has(foldedName(spelling)))
}

/** How much of a text is like the nearest of an entity's names, from 0 to 1. */
function likenessOf(text: string, row: Row): number {
  const kind = typeof row.kind === 'string' ? row.kind : null
  const names = [...namesOf(row), row.$id]
  return Math.max(
    ...spellings(text, row).flatMap((spelling) =>
      names.flatMap((name) => [
        alike(foldedName(spelling), foldedName(name)),
        kind === null ? 0 : alike(foldedName(wordsBesidesKind(spelling, kind)), foldedName(wordsBesidesKind(name, kind))),
      ]),
    ),
  )
}

/** Tables name people as "Lyons, Todd" too. */
function spellings(text: string, { $type }: Row): readonly string[] {
  const [last, first, more] = text.split(',')
  return $type === 'Official' && last && first && more === undefined ? [text, `${first} ${last}`] : [text]
}

function alike(one: string, other: string): number {
  return one === '' || other === '' ? 0 : 1 - distance(one, other) / Math.max(one.length, other.length)
}

function compare(one: Scored, other: Scored): number {
  if (one.candidate.score !== other.candidate.score) return other.candidate.score - one.candidate.score
  if (one.byId !== other.byId) return one.byId ? -1 : 1
  if (one.isUsual !== other.isUsual) return one.isUsual ? -1 : 1
  return one.candidate.id < other.candidate.id ? -1 : 1
}
