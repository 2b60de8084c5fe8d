import { z } from 'zod'
import { CERTAINTIES, type Lens, LensError, parseLens } from '../model/lens.js'
import type { Day } from '../model/partial-date.js'
import { EVIDENCE } from '../model/provenance.js'
import { QuestionError } from '../questions/question-error.js'
import type { GraphStore } from '../store/index.js'
import { readEntities } from './entities.js'
import { checkCount, checkText, type ReconciliationLimits } from './limits.js'
import { type Property, propertyNamed, type Value, valuesOf, valueTypeOf } from './properties.js'
import { parseJson } from './written-json.js'

/** What is asked of some entities. */
export interface ExtensionQuery {
  readonly ids: readonly string[]
  readonly properties: readonly { readonly property: Property; readonly lens: Lens }[]
}

/** The answer, as the protocol writes it. */
export interface Extension {
  readonly meta: readonly {
    readonly id: string
    readonly name: string
    readonly type?: { readonly id: string; readonly name: string }
  }[]
  /** By id, and by the id of the property. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>>
}

const EXAMPLE = '{"ids": ["ero-denver@2025-10-25"], "properties": [{"id": "in-charge"}]}'

const shape = z.object({
  ids: z.array(z.string('expected an id'), 'expected a list of ids'),
  properties: z.array(
    z.object({
      id: z.string('expected the id of a property'),
      settings: z
        .strictObject({
          date: z.string('expected a day such as 2025-10-28').optional(),
          knownAt: z.string('expected a day such as 2025-10-28').optional(),
          certainty: z.string(`expected ${CERTAINTIES.join(' or ')}`).optional(),
          evidence: z.string(`expected ${EVIDENCE.join(' or ')}`).optional(),
        })
        .nullish(),
    }),
    'expected a list of properties',
  ),
})
type Settings = NonNullable<z.infer<typeof shape>['properties'][number]['settings']>

/** The settings of a property, as the manifest tells of them. */
export const PROPERTY_SETTINGS = [
  {
    name: 'date',
    label: 'Day',
    type: 'text',
    default: '',
    help_text: 'The day to look at, such as 2025-10-25, for ids that name none; today if left empty',
  },
  {
    name: 'knownAt',
    label: 'Known by',
    type: 'text',
    default: '',
    help_text: 'Only what was published by this day, such as 2025-10-27; all that is known if left empty',
  },
  {
    name: 'certainty',
    label: 'Certainty',
    type: 'select',
    default: 'POSSIBLE',
    help_text: 'Leave out what is only possible?',
    choices: [
      { value: 'POSSIBLE', name: 'What is possible too' },
      { value: 'CERTAIN', name: 'Only what is certain' },
    ],
  },
  {
    name: 'evidence',
    label: 'Evidence',
    type: 'select',
    default: 'ANY',
    help_text: 'Which sources are believed?',
    choices: [
      { value: 'ANY', name: 'Any source' },
      { value: 'OFFICIAL', name: 'Government and court records alone' },
    ],
  },
] as const

/** Reads what is asked. Throws BAD_ARGUMENT and TOO_MANY_ITEMS. */
export function parseExtension(text: string, today: Day, limits: ReconciliationLimits): ExtensionQuery {
  const { ids, properties } = parseJson('extend', text, shape, EXAMPLE)
  checkCount('extend.ids', 'ids', ids.length, limits.ids)
  for (const id of ids) checkText('extend.ids', id, limits.text)
  const seen = new Set<string>()
  return {
    ids: [...new Set(ids)],
    properties: properties.map(({ id, settings }, index) => {
      const place = `extend.properties[${index}]`
      if (seen.has(id)) {
        throw new QuestionError(
          'BAD_ARGUMENT',
          place,
          `${place}.id: "${id}" is asked for twice: expected once, since an answer has one place for it; ask for another day in another request`,
        )
      }
      seen.add(id)
      return { property: propertyNamed(`${place}.id`, id), lens: lensOf(`${place}.settings`, settings ?? {}, today) }
    }),
  }
}

/** The values of properties of some entities. Each id is in the answer; one that there is not has a `problem` and no other value. */
export async function extend(store: GraphStore, { ids, properties }: ExtensionQuery): Promise<Extension> {
  const lenses = [...new Map(properties.map(({ lens }) => [JSON.stringify(lens), lens]))]
  const entities = await readEntities(
    store,
    lenses.flatMap(([, lens]) => ids.map((id) => ({ id, lens }))),
  )
  const columns = properties.map(({ property, lens }) => {
    const first = lenses.findIndex(([key]) => key === JSON.stringify(lens)) * ids.length
    return { property, entityOf: (place: number) => entities[first + place] }
  })
  return {
    meta: properties.map(({ property }) => {
      const type = valueTypeOf(property)
      return { id: property.id, name: property.name, ...(type && { type }) }
    }),
    // An id may be any text, "__proto__" too.
    rows: Object.fromEntries(
      ids.map((id, place) => [
        id,
        Object.fromEntries(
          columns.map(({ property, entityOf }) => {
            const entity = entityOf(place)
            return [property.id, entity ? valuesOf(property, entity) : []]
          }),
        ),
      ]),
    ),
  }
}

/** A form sends what is left empty as an empty text. */
function lensOf(place: string, settings: Settings, today: Day): Lens {
  const { date: validAt, ...others } = settings
  const filled = Object.entries({ validAt, ...others }).filter(([, text]) => text !== undefined && text.trim() !== '')
  try {
    return parseLens(Object.fromEntries(filled.map(([part, text]) => [part, text?.trim()])), today)
  } catch (error) {
    if (!(error instanceof LensError)) throw error
    const message = error.part === 'validAt' ? error.message.replace('validAt', 'date') : error.message
    throw new QuestionError('BAD_ARGUMENT', place, `${place}.${message}`)
  }
}
