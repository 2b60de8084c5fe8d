import { z } from 'zod'
import { SOURCE_KINDS, SOURCE_QUALITIES } from '../../model/provenance.js'
import { dateStatement, defineKind, note, partialDate, properties, slug, text, webAddress } from './kind.js'

const schema = z.strictObject({
  id: slug,
  title: text,
  publisher: text.meta({ description: 'Who first published it; a republication names the original publisher here' }),
  republishedBy: text.optional().meta({ description: 'Where the copy that was read stands' }),
  url: webAddress.optional(),
  publishedOn: partialDate.optional().meta({ description: 'Left out when the text does not say' }),
  kind: z.enum(SOURCE_KINDS),
  quality: z.enum(SOURCE_QUALITIES),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'expected a language of two letters, such as en')
    .optional(),
  note,
})

/** Published documents. */
export const sources = defineKind({
  name: 'sources',
  noun: 'source',
  schema,
  title: (record) => record.title,
  facts: (record) => ({
    node: {
      id: record.id,
      type: 'Source',
      label: `${record.publisher}: ${record.title}${record.republishedBy ? ` (as republished by ${record.republishedBy})` : ''}`,
      properties: properties({
        title: record.title,
        publisher: record.publisher,
        republishedBy: record.republishedBy,
        url: record.url,
        publishedOn: record.publishedOn === undefined ? undefined : dateStatement(record.publishedOn, [record.id]).date,
        kind: record.kind,
        quality: record.quality,
        language: record.language,
        note: record.note,
      }),
      sources: [record.id],
      seen: [],
    },
    relationships: [],
  }),
})
