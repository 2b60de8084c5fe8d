import type { z } from 'zod'
import type { NodeType } from '../model/types.js'
import { definitionOf } from './json-schemas.js'
import { KINDS, type KindName } from './kinds/index.js'
import type { Draft, Kind, Others } from './kinds/kind.js'
import { privateTexts } from './private-data.js'
import type { Problem } from './problem.js'
import { problemIn, type RawRecord } from './reading.js'
import { type Misfit, misfitsOf, shapeProblems } from './shape.js'

/** What a record says, once it fits its kind's definition. */
export interface Content {
  readonly data: object
  /** A few words for the record. */
  readonly title: string
  readonly draft: (others: Others) => Draft
}

/** A record held against its kind's definition. */
export interface CheckedRecord extends RawRecord {
  /**
   * Null when the record does not fit, not even without what is wrong with it. Of a record with problems it is only good for
   * finding more of them.
   */
  readonly content: Content | null
  /** Does it fit as it is? */
  readonly sound: boolean
}

/** The nodes that a kind's records become; null for records that become a relationship alone. */
export const NODE_TYPE_OF: Readonly<Record<KindName, NodeType | null>> = {
  organizations: 'Organization',
  'field-offices': 'FieldOffice',
  cities: 'City',
  positions: 'Position',
  officials: 'Official',
  tenures: null,
  reassignments: 'Reassignment',
  shakeups: 'Shakeup',
  'change-events': 'ChangeEvent',
  claims: 'Claim',
  sources: 'Source',
  'retired-ids': 'RetiredId',
}

/** Fits wherever a text or an id is asked for. */
const STAND_IN_TEXT = 'stand-in'

/** Holds a record against its kind's definition. */
export function checkRecord(raw: RawRecord): { record: CheckedRecord; problems: Problem[] } {
  const first = parse(raw.kind, raw.value)
  const problems = [
    ...shapeProblems(raw, first.misfits),
    ...privateTexts(raw.value).map(({ path, finding }) => problemIn(raw, path, finding)),
  ]
  const content = first.content ?? parse(raw.kind, withoutMisfits(raw.kind, raw.value, first.misfits)).content
  return { record: { ...raw, content, sound: first.content !== null }, problems }
}

type Shapes = { [Name in KindName]: (typeof KINDS)[Name] extends Kind<infer Shape> ? Shape : never }
/** What a record of a kind is, once it fits its definition. */
export type RecordOf<Name extends KindName> = Shapes[Name]
/** The kinds seen as one mapping from name to shape, which lets the compiler follow a record from its kind to its facts. */
const kinds: { readonly [Name in KindName]: Kind<Shapes[Name]> } = KINDS

function parse<Name extends KindName>(name: Name, value: unknown): { content: Content | null; misfits: Misfit[] } {
  const kind: Kind<Shapes[Name]> = kinds[name]
  const result = kind.schema.safeParse(value)
  if (!result.success) return { content: null, misfits: misfitsOf(result.error.issues) }
  const data = result.data
  return { misfits: [], content: { data, title: kind.title(data), draft: (others) => kind.facts(data, others) } }
}

/**
 * A copy of a record without the properties that do not fit, so that the others can still be checked. What a record must have
 * gets a stand-in: it only has to be of the right form, as nothing is ever made of such a record.
 */
function withoutMisfits(kind: KindName, value: unknown, misfits: readonly Misfit[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const copy: Record<string, unknown> = { ...value }
  const { properties = {}, required = [] } = definitionOf(kind)
  for (const { issue, path } of misfits) {
    const [field] = path
    if (issue.code === 'unrecognized_keys' && path.length === 0) for (const key of issue.keys) delete copy[key]
    else if (typeof field === 'string' && required.includes(field)) copy[field] = standIn(properties[field])
    else if (field !== undefined) delete copy[field]
  }
  return copy
}

function standIn(definition: z.core.JSONSchema._JSONSchema | undefined): unknown {
  if (typeof definition !== 'object') return undefined
  if (definition.enum) return definition.enum[0]
  if (definition.anyOf) return standIn(definition.anyOf[0])
  if (definition.type === 'array') return [STAND_IN_TEXT]
  return definition.type === 'boolean' ? false : definition.type === 'string' ? STAND_IN_TEXT : 0
}
