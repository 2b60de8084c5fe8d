import { z } from 'zod'
import type { DateStatement, NodeFact, Properties, PropertyValue, RelationshipFact } from '../../model/graph.js'
import { DateError, parsePartialDate } from '../../model/partial-date.js'
import { STATUSES, type Status } from '../../model/provenance.js'
import type { RelationshipType } from '../../model/types.js'

/** Where in a record a value stands: `['reportsTo', 0, 'to']`. */
export type Path = readonly (string | number)[]

/** A node as one record gives it; without a status it takes the one that its sources give it. */
export type NodeDraft = Omit<NodeFact, 'status'> & { readonly status?: Status }

/** A relationship as one record gives it, and where the record names its ends, for errors. */
export type RelationshipDraft = Omit<RelationshipFact, 'status'> & {
  readonly status?: Status
  readonly at: { readonly from?: Path; readonly to?: Path }
}

/** What one record states. */
export interface Draft {
  readonly node?: NodeDraft
  readonly relationships: readonly RelationshipDraft[]
}

/** What a record may ask about the others while it becomes facts. */
export interface Others {
  /** A few words for the thing with this id; the id itself where there is none. */
  readonly nameOf: (id: string) => string
  /** The period of a shake-up as its record gives it. */
  readonly periodOf: (shakeup: string) => DateStatement | undefined
}

/** A kind of record: the name of its file or folder in a dataset, its definition, and how a record becomes facts. */
export interface Kind<Shape extends { id: string }> {
  readonly name: string
  /** What one record is called in errors. */
  readonly noun: string
  readonly schema: z.ZodType<Shape>
  readonly facts: (record: Shape, others: Others) => Draft
  /** A few words for a record, when other records name it. */
  readonly title: (record: Shape) => string
}

/** Lets the compiler infer a kind's record from its schema. */
export function defineKind<Shape extends { id: string }>(kind: Kind<Shape>): Kind<Shape> {
  return kind
}

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in lower case, its words joined by hyphens, such as ero-chicago')
  .meta({ description: 'An id: lower case, words joined by hyphens' })

export const text = z.string().trim().min(1, 'expected some text')

/** http and https alone: pages link to these, and a browser obeys a `javascript:` address. */
export const webAddress = z.url({ protocol: /^https?$/ })

export const sourceIds = z
  .array(slug)
  .min(1, 'expected at least one source: no fact without a source')
  .meta({ description: 'Ids of the sources that say so, from sources/' })

export const partialDate = z
  .string('expected a date as text, such as 2025-10 (in YAML, a bare year needs quotes)')
  .superRefine((value, context) => {
    try {
      parsePartialDate(value)
    } catch (error) {
      if (!(error instanceof DateError)) throw error
      context.addIssue({ code: 'custom', message: error.message })
    }
  })
  .meta({ description: 'EDTF: "2025", 2025-10, 2025-10-28, 2025-10~ (about), 2018-07-04/2022-03-14 (some day between)' })

/** A date, or a date with sources of its own. */
export const statedDate = z.union([partialDate, z.strictObject({ date: partialDate, sources: sourceIds })])

/** When a fact held, if anybody says. */
export const times = {
  validFrom: statedDate.optional().meta({ description: 'When it began' }),
  validTo: statedDate.optional().meta({ description: 'When it ended; left out while nobody says that it did' }),
  seen: z.array(statedDate).optional().meta({ description: 'Days on which a source shows it in force' }),
}

export const note = text.optional().meta({ description: 'Doubts and circumstances, in words' })
export const status = z.enum(STATUSES).optional().meta({
  description:
    'CONFIRMED when an official source says it, else REPORTED, unless stated; PLANNED, DISPUTED and DENIED are always stated',
})

const linkTo = z.strictObject({ to: slug, ...times, status, sources: sourceIds.optional(), note })

/** A link to another record: its id alone, or its id with dates and sources; or a list of these when it changed. */
export const link = z.union([slug, linkTo, z.array(z.union([slug, linkTo])).min(1)])
export type Link = z.output<typeof link>
type StatedDate = z.output<typeof statedDate>
interface Times {
  readonly validFrom?: StatedDate | undefined
  readonly validTo?: StatedDate | undefined
  readonly seen?: readonly StatedDate[] | undefined
}

/** A stated date with its sources: its own where it names some, else the fact's. */
export function dateStatement(date: StatedDate, sources: readonly string[]): DateStatement {
  return typeof date === 'string'
    ? { date: parsePartialDate(date), sources }
    : { date: parsePartialDate(date.date), sources: date.sources }
}

/** The three kinds of date that a fact may carry. */
export function timesOf(times: Times, sources: readonly string[]): Pick<NodeFact, 'validFrom' | 'validTo' | 'seen'> {
  return {
    ...(times.validFrom !== undefined && { validFrom: dateStatement(times.validFrom, sources) }),
    ...(times.validTo !== undefined && { validTo: dateStatement(times.validTo, sources) }),
    seen: (times.seen ?? []).map((date) => dateStatement(date, sources)),
  }
}

/** Properties without those that nobody stated. */
export function properties(values: Record<string, PropertyValue | undefined>): Properties {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Properties
}

/** The relationships that a record's link stands for. */
export function linkFacts(
  type: RelationshipType,
  record: { readonly id: string; readonly sources: readonly string[] },
  field: string,
  value: Link | undefined,
  extra: Record<string, PropertyValue | undefined> = {},
): RelationshipDraft[] {
  if (value === undefined) return []
  const links = Array.isArray(value) ? value : [value]
  return links.map((each, index): RelationshipDraft => {
    const place: Path = Array.isArray(value) ? [field, index] : [field]
    const given = typeof each === 'string' ? { to: each } : each
    const sources = given.sources ?? record.sources
    return {
      id: index === 0 ? `${record.id}.${type}` : `${record.id}.${type}.${index + 1}`,
      type,
      from: record.id,
      to: given.to,
      properties: properties({ ...extra, note: given.note }),
      ...(given.status !== undefined && { status: given.status }),
      sources,
      ...timesOf(given, sources),
      at: { to: typeof each === 'string' ? place : [...place, 'to'] },
    }
  })
}
