import { z } from 'zod'
import { defineKind, note, properties, slug, sourceIds, text } from './kind.js'

const schema = z.strictObject({
  id: slug,
  name: text,
  state: z.string().regex(/^[A-Z]{2}$/, 'expected a postal code of two capitals, such as IL'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  sources: sourceIds,
  note,
})

/** Cities that units sit in. */
export const cities = defineKind({
  name: 'cities',
  noun: 'city',
  schema,
  title: (record) => `${record.name}, ${record.state}`,
  facts: ({ id, name, state, latitude, longitude, sources, note }) => ({
    node: {
      id,
      type: 'City',
      label: `${name}, ${state}`,
      properties: properties({ name, state, latitude, longitude, note }),
      sources,
      seen: [],
    },
    relationships: [],
  }),
})
