import { z } from 'zod'
import { defineKind, link, linkFacts, note, properties, slug, sourceIds, statedDate, text, timesOf } from './kind.js'

export const FIELD_OFFICE_KINDS = [
  'ERO_FIELD_OFFICE',
  'ERO_SUB_OFFICE',
  'HSI_SAC_OFFICE',
  'BORDER_PATROL_SECTOR',
  'OFO_FIELD_OFFICE',
  'AMO_BRANCH',
] as const

/** How it is known where an office sits: an official listing places it there, or only its name says so. */
export const CITY_BASES = ['LISTING', 'NAME'] as const

const state = z.string().regex(/^[A-Z]{2}$/, 'expected a postal code of two capitals, such as IL')

const area = z
  .strictObject({
    text: text.optional().meta({ description: 'The area in the words of its source' }),
    states: z.array(state).optional().meta({ description: 'States and territories that it covers whole' }),
    partialStates: z.array(state).optional().meta({ description: 'States that it covers in part' }),
    counties: z
      .array(z.strictObject({ state, names: z.array(text).min(1) }))
      .optional()
      .meta({ description: 'The counties of the states that it covers in part, where a source lists them' }),
  })
  .meta({ description: 'Area of responsibility' })

const schema = z.strictObject({
  id: slug,
  name: text,
  kind: z.enum(FIELD_OFFICE_KINDS),
  reportsTo: link.optional().meta({ description: 'The organization or office above it' }),
  city: link.optional().meta({ description: 'The city it sits in' }),
  cityBasis: z.enum(CITY_BASES).optional().meta({ description: 'LISTING: an official listing says so; NAME: its name says so' }),
  namedFor: link.optional().meta({ description: 'The city it is named for, when it sits in another' }),
  areaOfResponsibility: area.optional(),
  foundedOn: statedDate.optional(),
  closedOn: statedDate.optional(),
  code: text.optional().meta({ description: 'The code that its agency uses for it' }),
  borderRegion: text.optional().meta({ description: "The region in CBP's encounter data" }),
  aliases: z.array(text).optional(),
  formerNames: z.array(text).optional(),
  sources: sourceIds,
  note,
})

/** Units with a place: ERO field offices and sub-offices, HSI offices, Border Patrol sectors, OFO field offices, AMO branches. */
export const fieldOffices = defineKind({
  name: 'field-offices',
  noun: 'field office',
  schema,
  title: (record) => record.name,
  facts: (record) => {
    const lifetime = timesOf({ validFrom: record.foundedOn, validTo: record.closedOn }, record.sources)
    const area = record.areaOfResponsibility
    return {
      node: {
        id: record.id,
        type: 'FieldOffice',
        label: record.name,
        properties: properties({
          name: record.name,
          kind: record.kind,
          areaText: area?.text,
          areaStates: area?.states ?? [],
          areaPartialStates: area?.partialStates ?? [],
          areaCounties: (area?.counties ?? []).flatMap((each) => each.names.map((name) => `${name}, ${each.state}`)),
          foundedOn: lifetime.validFrom?.date,
          closedOn: lifetime.validTo?.date,
          code: record.code,
          borderRegion: record.borderRegion,
          aliases: record.aliases,
          formerNames: record.formerNames,
          note: record.note,
        }),
        sources: record.sources,
        ...lifetime,
      },
      relationships: [
        ...linkFacts('REPORTS_TO', record, 'reportsTo', record.reportsTo),
        ...linkFacts('LOCATED_IN', record, 'city', record.city, { basis: record.cityBasis }),
        ...linkFacts('NAMED_FOR', record, 'namedFor', record.namedFor),
      ],
    }
  },
})
