import { z } from 'zod'
import { defineKind, note, properties, slug, sourceIds, status, times, timesOf } from './kind.js'

const schema = z.strictObject({
  id: slug,
  official: slug,
  position: slug,
  acting: z.boolean().optional().meta({ description: 'Acting, interim or performing the duties of the post' }),
  ...times,
  status,
  sources: sourceIds,
  note,
})

/** Who held which post, and when. */
export const tenures = defineKind({
  name: 'tenures',
  noun: 'tenure',
  schema,
  title: (record) => record.id,
  facts: (record) => ({
    relationships: [
      {
        id: record.id,
        type: 'HOLDS',
        from: record.official,
        to: record.position,
        properties: properties({ acting: record.acting ?? false, note: record.note }),
        ...(record.status !== undefined && { status: record.status }),
        sources: record.sources,
        ...timesOf(record, record.sources),
        at: { from: ['official'], to: ['position'] },
      },
    ],
  }),
})
