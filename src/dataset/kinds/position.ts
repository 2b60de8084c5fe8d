import { z } from 'zod'
import { defineKind, link, linkFacts, note, properties, slug, sourceIds, text } from './kind.js'

const schema = z.strictObject({
  id: slug,
  title: text,
  unit: link.meta({ description: 'The organization or field office that the post belongs to' }),
  head: z.boolean().meta({ description: 'Is it the head of its unit?' }),
  sole: z
    .boolean()
    .optional()
    .meta({ description: 'Does one person hold it at a time? Heads are sole unless this says otherwise' }),
  reportsTo: link.optional().meta({ description: 'The post above it' }),
  sources: sourceIds,
  note,
})

/** Posts, whoever fills them. */
export const positions = defineKind({
  name: 'positions',
  noun: 'position',
  schema,
  title: (record) => record.title,
  facts: (record) => ({
    node: {
      id: record.id,
      type: 'Position',
      label: record.title,
      properties: properties({
        title: record.title,
        head: record.head,
        sole: record.sole ?? record.head,
        note: record.note,
      }),
      sources: record.sources,
      seen: [],
    },
    relationships: [
      ...linkFacts('POST_IN', record, 'unit', record.unit),
      ...linkFacts('REPORTS_TO', record, 'reportsTo', record.reportsTo),
    ],
  }),
})
