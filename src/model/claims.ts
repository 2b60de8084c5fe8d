import { ALWAYS, DateError, FOREVER, type PartialDate, parsePartialDate } from './partial-date.js'
import type { NodeType } from './types.js'

/** How exact a number is meant to be. */
export const QUALIFIERS = ['EXACTLY', 'AT_LEAST', 'AT_MOST', 'ABOUT'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** How a qualifier is read out. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  EXACTLY: '',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  ABOUT: 'about ',
}

/** A claim as far as it can be held against another on the same subject. */
export interface ComparableClaim {
  readonly id: string
  readonly property: string
  /** As people read it. */
  readonly value: string
  readonly number: number | null
  readonly qualifier: Qualifier | null
  readonly unit: string | null
  /** Is the value a list? */
  readonly list: boolean
  /** Is the value the id of a node? */
  readonly namesNode: boolean
  /** The source's own qualification, which only people understand. */
  readonly wording: string | null
  /** The date that it is about, as its source gives it. */
  readonly asOf: PartialDate | null
  /** When its source was published. */
  readonly publishedOn: PartialDate | null
  readonly subjectType: NodeType
}

/**
 * Properties that have one answer: two dates, or two names of nodes, contradict each other. `ONCE`: they tell of one happening, and
 * the answer is the same whenever it is given. `AT_A_TIME`: it may be another on another day. Of a property that is not here nobody
 * can tell whether two answers may stand side by side, as two people may both have initiated something.
 */
const ONE_ANSWER: Readonly<Record<string, 'ONCE' | 'AT_A_TIME'>> = {
  effectiveDate: 'ONCE',
  handoverDate: 'ONCE',
  leftElCentroPost: 'ONCE',
  needsNewSenateVote: 'ONCE',
  reportsTo: 'AT_A_TIME',
  successorToMcLaughlin: 'ONCE',
}

/** What happened once: whatever is said of it, whenever it is said, is about the same days. */
const HAPPENINGS: readonly NodeType[] = ['Shakeup', 'Reassignment', 'ChangeEvent']

/** From a least to a most, both included: days, or numbers. */
interface Span {
  readonly least: number
  readonly most: number
}

type Value = ({ readonly kind: 'number' | 'date' } & Span) | { readonly kind: 'truth' | 'node'; readonly is: string }

/** The numbers that a qualified number may mean. ABOUT 12 is 12 give or take 20 %. */
export function numbersOf(number: number, qualifier: Qualifier): Span {
  switch (qualifier) {
    case 'EXACTLY':
      return { least: number, most: number }
    case 'AT_LEAST':
      return { least: number, most: Number.POSITIVE_INFINITY }
    case 'AT_MOST':
      return { least: Number.NEGATIVE_INFINITY, most: number }
    case 'ABOUT': {
      // Times 8, by 10: 20 % of a whole number comes out as it is written, which 0.8 times it does not.
      const bounds = [(number * 8) / 10, (number * 12) / 10]
      return { least: Math.min(...bounds), most: Math.max(...bounds) }
    }
  }
}

/**
 * The claims on one subject that cannot all be true, in groups: each claim of a group contradicts another of it, and claims that are
 * linked by contradictions are in one group. Groups come by property, then by their first claim; a group's claims from the least value to the
 * greatest, then by id.
 *
 * Two claims contradict each other when they are about the same property, count the same unit, are about days that overlap, and have values
 * that cannot both be true. What a machine can't compare contradicts nothing: free texts, lists, a number without a qualifier, a claim that its
 * source words in a way of its own ('first round'), one of which nobody knows what days it is about.
 */
export function contradictions<Claim extends ComparableClaim>(claims: readonly Claim[]): Claim[][] {
  const comparable = claims.flatMap((claim) => {
    const value = comparableValue(claim)
    const days = daysOf(claim)
    return value === null || days === null ? [] : [{ claim, value, days }]
  })
  comparable.sort(
    (a, b) => byText(a.claim.property, b.claim.property) || byValue(a.value, b.value) || byText(a.claim.id, b.claim.id),
  )
  const waiting = new Set(comparable)
  const groups: Claim[][] = []
  for (const first of comparable) {
    if (!waiting.delete(first)) continue
    const group = new Set([first])
    for (const member of group) {
      for (const other of waiting) {
        if (!contradict(member, other)) continue
        waiting.delete(other)
        group.add(other)
      }
    }
    if (group.size > 1) groups.push(comparable.filter((each) => group.has(each)).map(({ claim }) => claim))
  }
  return groups
}

interface Comparable {
  readonly claim: ComparableClaim
  readonly value: Value
  readonly days: Span
}

function contradict(a: Comparable, b: Comparable): boolean {
  const sameThing = a.claim.property === b.claim.property && a.claim.unit === b.claim.unit
  return sameThing && !areApart(a.days, b.days) && excludes(a.value, b.value)
}

function excludes(a: Value, b: Value): boolean {
  if ('least' in a) return 'least' in b && a.kind === b.kind && areApart(a, b)
  return 'is' in b && a.kind === b.kind && a.is !== b.is
}

function areApart(a: Span, b: Span): boolean {
  return a.most < b.least || b.most < a.least
}

/** What a claim's value may be, or null for one that only people understand. */
function comparableValue({ property, value, number, qualifier, list, namesNode, wording }: ComparableClaim): Value | null {
  if (list || wording !== null) return null
  if (number !== null) return qualifier === null ? null : { kind: 'number', ...numbersOf(number, qualifier) }
  if (value === 'true' || value === 'false') return { kind: 'truth', is: value }
  if (!hasOneAnswer(property)) return null
  const date = dateOf(value)
  if (date !== null) return { kind: 'date', ...spanOf(date) }
  return namesNode ? { kind: 'node', is: value } : null
}

/** Does a property have one answer, so that two names in it contradict each other? */
export function hasOneAnswer(property: string): boolean {
  return Object.hasOwn(ONE_ANSWER, property)
}

/**
 * The days that a claim is about: those that it names; all, for what happened once; else those of its source's publication, since a source
 * that names no day speaks of its own. Null when nobody knows.
 */
function daysOf({ property, asOf, publishedOn, subjectType }: ComparableClaim): Span | null {
  if (asOf !== null) return spanOf(asOf)
  const once = HAPPENINGS.includes(subjectType) || (hasOneAnswer(property) && ONE_ANSWER[property] === 'ONCE')
  return once ? { least: ALWAYS, most: FOREVER } : publishedOn && spanOf(publishedOn)
}

function spanOf({ earliest, latest }: PartialDate): Span {
  return { least: earliest, most: latest }
}

function dateOf(text: string): PartialDate | null {
  try {
    return parsePartialDate(text)
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}

function byValue(a: Value, b: Value): number {
  if ('least' in a && 'least' in b) return byText(a.kind, b.kind) || difference(a.least, b.least) || difference(a.most, b.most)
  return 'is' in a && 'is' in b ? byText(a.kind, b.kind) || byText(a.is, b.is) : 'least' in a ? -1 : 1
}

/** Of two numbers, infinite ones too. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
