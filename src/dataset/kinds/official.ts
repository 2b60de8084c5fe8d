import { z } from 'zod'
import { defineKind, note, properties, slug, sourceIds, text } from './kind.js'

const schema = z.strictObject({
  id: slug,
  name: text,
  aliases: z.array(text).optional().meta({ description: 'Other spellings and forms of the name in the sources' }),
  identified: z.boolean().optional().meta({ description: 'false for somebody whom the sources count but do not name' }),
  sources: sourceIds,
  note,
})

/** People in publicly announced senior posts, in their official capacity. There is no place here for anything else about them. */
export const officials = defineKind({
  name: 'officials',
  noun: 'official',
  schema,
  title: (record) => record.name,
  facts: ({ id, name, aliases, identified = true, sources, note }) => ({
    node: { id, type: 'Official', label: name, properties: properties({ name, aliases, identified, note }), sources, seen: [] },
    relationships: [],
  }),
})
