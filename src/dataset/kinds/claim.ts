import { z } from 'zod'
import { QUALIFIER_WORDS, QUALIFIERS } from '../../model/claims.js'
import { dateStatement, defineKind, note, partialDate, properties, slug, text } from './kind.js'

const schema = z.strictObject({
  id: slug,
  about: slug.meta({ description: 'What it is said of: the id of any record' }),
  property: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/, 'expected a property in camel case, such as fieldOfficeCount')
    .meta({ description: 'What is said of it, such as fieldOfficeCount' }),
  value: z.union([z.number(), text, z.boolean(), z.array(text).min(1)]),
  qualifier: z.enum(QUALIFIERS).optional().meta({ description: 'How exact a number is meant to be' }),
  wording: text
    .optional()
    .meta({ description: "The source's own qualification, where EXACTLY, AT_LEAST, AT_MOST, ABOUT do not say it" }),
  unit: text.optional().meta({ description: 'What is counted' }),
  asOf: partialDate.optional().meta({ description: 'The date that the statement is about' }),
  attributedTo: text.optional().meta({ description: 'Whom the source has it from' }),
  source: slug,
  quote: text.optional(),
  note,
})
type Claim = z.output<typeof schema>

/** A claim's value as people read it. */
function valueText(value: Claim['value']): string {
  return Array.isArray(value) ? value.join('; ') : String(value)
}

/** What one source says of a quantity, or a statement with its author. Claims that disagree are all kept. */
export const claims = defineKind({
  name: 'claims',
  noun: 'claim',
  schema,
  title: (record) => record.id,
  facts: (record, others) => {
    const { id, about, property, value, source } = record
    const sources = [source]
    return {
      node: {
        id,
        type: 'Claim',
        label: `${others.nameOf(about)}, ${property}: ${record.qualifier ? QUALIFIER_WORDS[record.qualifier] : ''}${valueText(value)}`,
        properties: properties({
          property,
          value: valueText(value),
          number: typeof value === 'number' ? value : undefined,
          values: Array.isArray(value) ? value : undefined,
          qualifier: record.qualifier,
          wording: record.wording,
          unit: record.unit,
          asOf: record.asOf === undefined ? undefined : dateStatement(record.asOf, sources).date,
          attributedTo: record.attributedTo,
          quote: record.quote,
          note: record.note,
        }),
        sources,
        seen: [],
      },
      relationships: [
        { id: `${id}.ABOUT`, type: 'ABOUT', from: id, to: about, properties: {}, sources, seen: [], at: { to: ['about'] } },
        {
          id: `${id}.STATED_IN`,
          type: 'STATED_IN',
          from: id,
          to: source,
          properties: {},
          sources,
          seen: [],
          at: { to: ['source'] },
        },
      ],
    }
  },
})
