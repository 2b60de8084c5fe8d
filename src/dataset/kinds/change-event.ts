import { z } from 'zod'
import { dateStatement, defineKind, note, partialDate, properties, slug, sourceIds, text } from './kind.js'

export const CHANGE_KINDS = ['CREATED', 'RENAMED', 'MOVED', 'SPLIT', 'MERGED', 'CLOSED', 'AREA_CHANGED'] as const

const schema = z.strictObject({
  id: slug,
  kind: z.enum(CHANGE_KINDS),
  affects: z.array(slug).min(1).meta({ description: 'The units or posts that changed' }),
  date: partialDate.optional(),
  before: text.optional(),
  after: text.optional(),
  sources: sourceIds,
  note,
})

const VERBS: Record<z.output<typeof schema>['kind'], string> = {
  CREATED: 'created',
  RENAMED: 'renamed',
  MOVED: 'moved',
  SPLIT: 'split',
  MERGED: 'merged',
  CLOSED: 'closed',
  AREA_CHANGED: 'area changed',
}

/** Units created, renamed, moved, split, merged, closed, or given another area (the W3C ORG term). */
export const changeEvents = defineKind({
  name: 'change-events',
  noun: 'change event',
  schema,
  title: (record) => record.id,
  facts: (record, others) => {
    const when = record.date === undefined ? undefined : dateStatement(record.date, record.sources)
    return {
      node: {
        id: record.id,
        type: 'ChangeEvent',
        label: `${record.affects.map(others.nameOf).join(', ')} ${VERBS[record.kind]}${record.date ? ` (${record.date})` : ''}`,
        properties: properties({
          kind: record.kind,
          date: when?.date,
          before: record.before,
          after: record.after,
          note: record.note,
        }),
        sources: record.sources,
        ...(when && { validFrom: when }),
        seen: [],
      },
      relationships: record.affects.map((to, index) => ({
        id: index === 0 ? `${record.id}.AFFECTED` : `${record.id}.AFFECTED.${index + 1}`,
        type: 'AFFECTED',
        from: record.id,
        to,
        properties: {},
        sources: record.sources,
        seen: [],
        at: { to: ['affects', index] },
      })),
    }
  },
})
