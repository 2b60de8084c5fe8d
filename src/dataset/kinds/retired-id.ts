import { z } from 'zod'
import { dateStatement, defineKind, partialDate, properties, type RelationshipDraft, slug, sourceIds, text } from './kind.js'

const schema = z.strictObject({
  id: slug,
  reason: text.meta({ description: 'Why the id is no longer used' }),
  mergedInto: slug.optional().meta({ description: 'The id that stands for it now; left out when the fact was retracted' }),
  retiredOn: partialDate.optional(),
  sources: sourceIds,
})

/** Ids that were merged or retracted. They stay answerable: each says where it went and why. */
export const retiredIds = defineKind({
  name: 'retired-ids',
  noun: 'retired id',
  schema,
  title: (record) => record.id,
  facts: ({ id, reason, mergedInto, retiredOn, sources }, others) => {
    const merged: RelationshipDraft[] = mergedInto
      ? [
          {
            id: `${id}.MERGED_INTO`,
            type: 'MERGED_INTO',
            from: id,
            to: mergedInto,
            properties: {},
            sources,
            seen: [],
            at: { to: ['mergedInto'] },
          },
        ]
      : []
    return {
      node: {
        id,
        type: 'RetiredId',
        label: mergedInto ? `${id}, now ${others.nameOf(mergedInto)}` : `${id}, retracted`,
        properties: properties({
          reason,
          retiredOn: retiredOn === undefined ? undefined : dateStatement(retiredOn, sources).date,
        }),
        sources,
        seen: [],
      },
      relationships: merged,
    }
  },
})
