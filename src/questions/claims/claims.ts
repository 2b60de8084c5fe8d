import { type ComparableClaim, QUALIFIER_WORDS, QUALIFIERS, type Qualifier } from '../../model/claims.js'
import { type PartialDate, parsePartialDate } from '../../model/partial-date.js'
import type { NodeType } from '../../model/types.js'
import type { Row, Selection } from '../../store/index.js'
import { hop, one, rowAt } from '../plans.js'

/** A claim as it was read for a question. */
export interface ReadClaim extends ComparableClaim {
  /** Who published the source that it is stated in. */
  readonly publisher: string
}

const PROPERTIES = ['property', 'value', 'values', 'number', 'qualifier', 'unit', 'wording', 'asOf']

/** What a question reads of a claim. */
export const CLAIM: Selection = {
  properties: PROPERTIES.map((property) => ({ output: property, property })),
  steps: [
    one('source', [hop('STATED_IN', 'OUT')], 'node', {
      Source: { properties: ['publisher', 'publishedOn'].map((property) => ({ output: property, property })), steps: [] },
    }),
  ],
}

/** A claim from its row; what it is about is known where it was read. */
export function claimOf(row: Row, subjectType: NodeType): ReadClaim {
  const source = rowAt(row, 'source')
  return {
    id: row.$id,
    property: textAt(row, 'property') ?? '',
    value: textAt(row, 'value') ?? '',
    number: typeof row.number === 'number' ? row.number : null,
    qualifier: QUALIFIERS.find((qualifier): qualifier is Qualifier => qualifier === row.qualifier) ?? null,
    unit: textAt(row, 'unit'),
    wording: textAt(row, 'wording'),
    list: Array.isArray(row.values) && row.values.length > 0,
    namesNode: false,
    asOf: dateAt(row, 'asOf'),
    publishedOn: dateAt(source, 'publishedOn'),
    publisher: textAt(source, 'publisher') ?? '',
    subjectType,
  }
}

/** What some claims say, and who says it: a clause for each thing that is said. `nameOf` reads out a value that is an id. */
export function clauses(claims: readonly ReadClaim[], nameOf: (id: string) => string = (id) => id): string[] {
  const publishers = new Map<string, Set<string>>()
  for (const claim of claims) {
    const said = `${statement(claim, nameOf)}${claim.asOf ? ` (${claim.asOf.text})` : ''}`
    publishers.set(said, (publishers.get(said) ?? new Set()).add(claim.publisher))
  }
  return [...publishers].map(([said, names]) => `${enumerated([...names].sort())} ${names.size === 1 ? 'says' : 'say'} ${said}`)
}

function statement({ value, qualifier, unit, wording, namesNode }: ReadClaim, nameOf: (id: string) => string): string {
  const number = `${qualifier ? QUALIFIER_WORDS[qualifier] : ''}${namesNode ? nameOf(value) : (YES_OR_NO[value] ?? value)}`
  const what = unit === null ? number : `${number} ${unit}`
  return wording === null ? what : `${what}, ${wording}`
}

const YES_OR_NO: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }

/** `fieldOfficesTotal` as 'field offices total'; a name such as McLaughlin stays one word. */
export function propertyInWords(property: string): string {
  const words = property.split(/(?<=[a-z])(?<!Mc)(?=[A-Z])/)
  return words.map((word) => (word.startsWith('Mc') ? word : word.toLowerCase())).join(' ')
}

/** 'A', 'A and B', 'A, B and C'. */
function enumerated(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function textAt(row: Row | null, output: string): string | null {
  const value = row?.[output]
  return typeof value === 'string' ? value : null
}

function dateAt(row: Row | null, output: string): PartialDate | null {
  const text = textAt(row, output)
  return text === null ? null : parsePartialDate(text)
}
