import { z } from 'zod'
import type { RelationshipType } from '../../model/types.js'
import {
  dateStatement,
  defineKind,
  note,
  partialDate,
  properties,
  type RelationshipDraft,
  slug,
  sourceIds,
  status,
  text,
} from './kind.js'

export const REASSIGNMENT_KINDS = ['REASSIGNED', 'APPOINTED', 'DETAILED', 'REMOVED', 'RETIRED', 'RESIGNED'] as const

const schema = z.strictObject({
  id: slug,
  official: slug,
  kind: z.enum(REASSIGNMENT_KINDS),
  date: partialDate.optional(),
  from: slug.optional().meta({ description: 'The post or unit that the official left' }),
  fromDescription: text
    .optional()
    .meta({ description: 'What was left, in words, where it is outside the graph or not exactly known' }),
  to: slug.optional().meta({ description: 'The post or unit that the official went to' }),
  toDescription: text.optional().meta({ description: 'Where to, in words, where it is outside the graph or not exactly known' }),
  replaced: slug.optional().meta({ description: 'The official whose post this one took over' }),
  shakeup: slug.optional(),
  status,
  sources: sourceIds,
  note,
})
type Reassignment = z.output<typeof schema>

/** What a move that was only announced is to do. */
const ANNOUNCED: Record<Reassignment['kind'], string> = {
  REASSIGNED: 'to be reassigned',
  APPOINTED: 'to be appointed',
  DETAILED: 'to be detailed',
  REMOVED: 'to be removed',
  RETIRED: 'to retire',
  RESIGNED: 'to resign',
}

const VERBS: Record<Reassignment['kind'], string> = {
  REASSIGNED: 'reassigned',
  APPOINTED: 'appointed',
  DETAILED: 'detailed',
  REMOVED: 'removed',
  RETIRED: 'retired',
  RESIGNED: 'resigned',
}

/** Moves: one official, from a post or unit to another, or in, or out. */
export const reassignments = defineKind({
  name: 'reassignments',
  noun: 'reassignment',
  schema,
  title: (record) => record.id,
  facts: (record, others) => {
    const own = record.date === undefined ? undefined : dateStatement(record.date, record.sources)
    // A move without a date of its own is reported as part of its shake-up: it happened within the shake-up's period.
    const when = own ?? (record.shakeup === undefined ? undefined : others.periodOf(record.shakeup))
    const dated = when ? { validFrom: { date: when.date, sources: record.sources } } : {}
    const moved = (type: RelationshipType, from: string, to: string, at: RelationshipDraft['at'], position?: string) => ({
      id: `${record.id}.${type}`,
      type,
      from,
      to,
      properties: properties({ reassignment: record.id, kind: record.kind, position }),
      ...(record.status !== undefined && { status: record.status }),
      sources: record.sources,
      ...dated,
      seen: [],
      at,
    })
    const part = (type: RelationshipType, field: 'official' | 'shakeup', to: string) => ({
      id: `${record.id}.${type}`,
      type,
      from: record.id,
      to,
      properties: {},
      sources: record.sources,
      seen: [],
      at: { to: [field] },
    })
    const from = record.from ? others.nameOf(record.from) : record.fromDescription
    const to = record.to ? others.nameOf(record.to) : record.toDescription
    return {
      node: {
        id: record.id,
        type: 'Reassignment',
        label: [
          record.status === 'PLANNED' && 'Announced:',
          others.nameOf(record.official),
          (record.status === 'PLANNED' ? ANNOUNCED : VERBS)[record.kind],
          from && `from ${from}`,
          to && `to ${to}`,
        ]
          .filter(Boolean)
          .join(' '),
        properties: properties({
          kind: record.kind,
          date: own?.date,
          period: when?.date,
          fromDescription: record.fromDescription,
          toDescription: record.toDescription,
          note: record.note,
        }),
        ...(record.status !== undefined && { status: record.status }),
        sources: record.sources,
        ...dated,
        seen: [],
      },
      relationships: [
        part('OF', 'official', record.official),
        ...(record.shakeup ? [part('IN', 'shakeup', record.shakeup)] : []),
        ...(record.from ? [moved('REASSIGNED_FROM', record.official, record.from, { from: ['official'], to: ['from'] })] : []),
        ...(record.to ? [moved('REASSIGNED_TO', record.official, record.to, { from: ['official'], to: ['to'] })] : []),
        ...(record.replaced
          ? [moved('REPLACED', record.official, record.replaced, { from: ['official'], to: ['replaced'] }, record.to)]
          : []),
      ],
    }
  },
})
