import { z } from 'zod'
import { dateStatement, defineKind, note, partialDate, properties, slug, sourceIds, text } from './kind.js'

const schema = z.strictObject({
  id: slug,
  name: text,
  ordinal: z
    .int()
    .positive()
    .optional()
    .meta({ description: 'Which one it is since the president took office, where sources agree' }),
  period: partialDate,
  sources: sourceIds,
  note,
})

/** Waves of moves that were reported together. */
export const shakeups = defineKind({
  name: 'shakeups',
  noun: 'shake-up',
  schema,
  title: (record) => record.name,
  facts: (record) => {
    const period = dateStatement(record.period, record.sources)
    return {
      node: {
        id: record.id,
        type: 'Shakeup',
        label: record.name,
        properties: properties({ name: record.name, ordinal: record.ordinal, period: period.date, note: record.note }),
        sources: record.sources,
        validFrom: period,
        seen: [],
      },
      relationships: [],
    }
  },
})
