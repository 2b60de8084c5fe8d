import { z } from 'zod'
import { defineKind, link, linkFacts, note, properties, slug, sourceIds, statedDate, text, timesOf, webAddress } from './kind.js'

export const ORGANIZATION_KINDS = ['EXECUTIVE_OFFICE', 'DEPARTMENT', 'AGENCY', 'DIRECTORATE', 'DIVISION', 'OFFICE'] as const

const schema = z.strictObject({
  id: slug,
  name: text,
  abbreviation: text.optional(),
  kind: z.enum(ORGANIZATION_KINDS),
  reportsTo: link.optional().meta({ description: 'The organization above it' }),
  foundedOn: statedDate.optional(),
  closedOn: statedDate.optional(),
  headquarters: link.optional().meta({ description: 'The city it sits in' }),
  website: webAddress.optional(),
  aliases: z.array(text).optional(),
  formerNames: z.array(text).optional(),
  sources: sourceIds,
  note,
})

/** Departments, agencies, directorates and their offices: units without a place of their own. */
export const organizations = defineKind({
  name: 'organizations',
  noun: 'organization',
  schema,
  title: (record) => record.abbreviation ?? record.name,
  facts: (record) => {
    const lifetime = timesOf({ validFrom: record.foundedOn, validTo: record.closedOn }, record.sources)
    return {
      node: {
        id: record.id,
        type: 'Organization',
        label: record.abbreviation ? `${record.name} (${record.abbreviation})` : record.name,
        properties: properties({
          name: record.name,
          abbreviation: record.abbreviation,
          kind: record.kind,
          foundedOn: lifetime.validFrom?.date,
          closedOn: lifetime.validTo?.date,
          website: record.website,
          aliases: record.aliases,
          formerNames: record.formerNames,
          note: record.note,
        }),
        sources: record.sources,
        ...lifetime,
      },
      relationships: [
        ...linkFacts('REPORTS_TO', record, 'reportsTo', record.reportsTo),
        ...linkFacts('LOCATED_IN', record, 'headquarters', record.headquarters),
      ],
    }
  },
})
