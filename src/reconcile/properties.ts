import type { NodeType } from '../model/types.js'
import { rowAt, rowsAt, textsOf } from '../questions/plans.js'
import { QuestionError } from '../questions/question-error.js'
import type { Row, RowValue } from '../store/index.js'
import { candidatesInWords, linkInWords, sourceInWords } from '../table/index.js'
import type { Entity } from './entities.js'
import { briefly, type EntityType, typeNamed, typesOf } from './entity-types.js'

/** A value of a property, as the protocol writes one; an empty one keeps the place of what is not known. */
export type Value =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly float: number }
  | Readonly<Record<string, never>>

/** Something that may be asked of entities: a column to add. */
export interface Property {
  readonly id: string
  readonly name: string
  readonly description: string
  /** The types of nodes that have it. */
  readonly nodes: readonly NodeType[]
  /** The id of the type of its values, where they are entities. */
  readonly valueType: string | null
  readonly values: (entity: Entity) => readonly Value[]
}

const UNITS = ['FieldOffice', 'Organization'] as const
const IN_POST = [...UNITS, 'Position'] as const
const OF_A_TENURE = [...IN_POST, 'Official'] as const
const ALL = [...OF_A_TENURE, 'City', 'Shakeup', 'Source'] as const

const PROBLEM = 'problem'

/** Every property, those first that most ask for. */
export const PROPERTIES: readonly Property[] = [
  entities(
    'in-charge',
    'Who is in charge',
    'Who heads the unit, or holds the post, on the day',
    IN_POST,
    'Official',
    ({ tenures }) => tenures.flatMap((tenure) => rowAt(tenure, 'official') ?? []),
  ),
  entities('post', 'Post', 'The post that is held on the day', [...UNITS, 'Official'], 'Position', ({ tenures }) =>
    tenures.flatMap((tenure) => rowAt(tenure, 'post') ?? []),
  ),
  entities(
    'unit',
    'Unit',
    'The organization or field office that the post belongs to',
    ['Official', 'Position'],
    'Unit',
    ({ row, tenures }) => {
      const posts = row?.$type === 'Position' ? [row] : tenures.flatMap((tenure) => rowAt(tenure, 'post') ?? [])
      return posts.flatMap((post) => rowAt(post, 'unit') ?? [])
    },
  ),
  tenure('acting', 'Acting', 'Is the post held by somebody who is acting: true or false', ({ acting }) => acting),
  tenure(
    'certainty',
    'Certainty',
    'CERTAIN, or POSSIBLE where some reading of the dates leaves the day out',
    (row) => row.certainty,
  ),
  tenure(
    'tenure-status',
    'Status of the tenure',
    'CONFIRMED by the agency, REPORTED by the press, DISPUTED …',
    ({ status }) => status,
  ),
  tenure('tenure-start', 'Start of the tenure', 'As its source gives it, in EDTF', ({ validFrom }) => validFrom),
  tenure('tenure-end', 'End of the tenure', 'As its source gives it, in EDTF', ({ validTo }) => validTo),
  tenure('tenure-seen', 'Seen in post', 'Dates on which sources show the official in post', ({ seen }) =>
    textsOf(seen).join('; '),
  ),
  tenure('tenure-note', 'Note on the tenure', 'What is to be known of the tenure', ({ note }) => note),
  sources('tenure-sources', 'Sources of the tenure', OF_A_TENURE, ({ tenures }) =>
    tenures.flatMap((row) => rowsAt(row, 'sources')),
  ),
  texts(
    'candidates',
    'Who may be in charge',
    'All who may be, the likelier first, where that is more than one',
    IN_POST,
    (entity) => candidatesInWords(entity.candidates),
  ),
  texts('chain-of-command', 'Chain of command', 'The posts above, nearest first, each with its holder', OF_A_TENURE, (entity) =>
    entity.chainOfCommand.map(linkInWords),
  ),
  texts('day', 'Day', 'The day that the other columns are about', OF_A_TENURE, ({ day }) => [day]),
  texts(PROBLEM, 'Problem', 'Why there is no answer, in words', ALL, ({ problem }) => [problem]),
  texts('label', 'Label', 'One line for people', ALL, ({ row }) => [row?.label]),
  texts('type', 'Type', 'What it is, the narrowest type first', ALL, ({ row }) =>
    row ? typesOf(row).map(({ name }) => name) : [],
  ),
  texts('status', 'Status', 'CONFIRMED by the agency, or REPORTED by the press', ALL, ({ row }) => [row?.status]),
  texts('note', 'Note', 'What is to be known of it', ALL, ({ row }) => [row?.note]),
  sources('sources', 'Sources', ALL, ({ row }) => rowsAt(row, 'sources')),
  texts('kind', 'Kind', 'The kind of unit, or of source', [...UNITS, 'Source'], ({ row }) => [row?.kind]),
  texts('abbreviation', 'Abbreviation', 'Such as ICE', ['Organization'], ({ row }) => [row?.abbreviation]),
  entities('reports-to', 'Reports to', 'The unit or post right above, on the day', IN_POST, null, ({ row }) =>
    rowAt(row, 'reportsTo'),
  ),
  entities('city', 'City', 'The city that it sits in, on the day', UNITS, 'City', ({ row }) => rowAt(row, 'seat')),
  texts('state', 'State', 'The postal code of the state that it is in', [...UNITS, 'City'], ({ row }) => [
    row?.state ?? rowAt(row, 'seat')?.state,
  ]),
  texts('website', 'Website', 'Its address', ['Organization'], ({ row }) => [row?.website]),
  texts('head', 'Head of its unit', 'Is it the post at the head of its unit: true or false', ['Position'], ({ row }) => [
    row?.head,
  ]),
  texts('aliases', 'Aliases', 'Other forms of the name in the sources', ['Official'], ({ row }) => textsOf(row?.aliases)),
  entities('offices', 'Offices', 'The units that sit in the city, on the day', ['City'], 'Unit', ({ row }) =>
    rowsAt(row, 'offices'),
  ),
  numbers('latitude', 'Latitude', ({ row }) => row?.latitude),
  numbers('longitude', 'Longitude', ({ row }) => row?.longitude),
  texts('period', 'Period', 'When it was, in EDTF', ['Shakeup'], ({ row }) => [row?.period]),
  texts('publisher', 'Publisher', 'Who first published it', ['Source'], ({ row }) => [row?.publisher]),
  texts('published-on', 'Published on', 'In EDTF', ['Source'], ({ row }) => [row?.publishedOn]),
  texts('url', 'Address', 'Where it can be read', ['Source'], ({ row }) => [row?.url]),
]

/** The property with an id. Throws BAD_ARGUMENT for one that there is not. */
export function propertyNamed(argument: string, id: string): Property {
  const found = PROPERTIES.find((each) => each.id === id)
  if (found) return found
  const ids = PROPERTIES.map((each) => each.id).join(', ')
  throw new QuestionError('BAD_ARGUMENT', argument, `${argument}: "${id}" is no property here: expected one of ${ids}`)
}

/** What may be asked of entities of a type, which is told by its id. Throws BAD_ARGUMENT. */
export function propertiesOf(typeId: string): readonly Property[] {
  const type = typeNamed('type', typeId)
  return PROPERTIES.filter(({ nodes }) => type.nodes.some((node) => nodes.includes(node)))
}

/** The values of a property for an entity: none of what its type does not have, and of one that is not there only what the problem is. */
export function valuesOf(property: Property, entity: Entity): readonly Value[] {
  const isAsked = entity.row === null ? property.id === PROBLEM : property.nodes.some((node) => node === entity.row?.$type)
  return isAsked ? property.values(entity) : []
}

/** The type of a property's values as the protocol writes it; null where they are texts. */
export function valueTypeOf({ valueType }: Property): ReturnType<typeof briefly> | null {
  return valueType === null ? null : briefly(namedType(valueType))
}

function namedType(id: string): EntityType {
  return typeNamed('type', id)
}

function entities(
  id: string,
  name: string,
  description: string,
  nodes: readonly NodeType[],
  valueType: string | null,
  rows: (entity: Entity) => readonly Row[] | Row | null,
): Property {
  const values = (entity: Entity): readonly Value[] =>
    [rows(entity) ?? []].flat().map((row) => ({ id: row.$id, name: String(row.label ?? row.name ?? row.title) }))
  return { id, name, description, nodes, valueType, values }
}

/** Sources, each by its id, so that more can be asked of it, and in one line. */
function sources(id: string, name: string, nodes: readonly NodeType[], rows: (entity: Entity) => readonly Row[]): Property {
  const values = (entity: Entity): readonly Value[] => {
    const distinct = new Map(rows(entity).map((row) => [row.$id, { id: row.$id, name: sourceInWords(row) }]))
    return [...distinct.values()]
  }
  return { id, name, description: 'Title, publisher, date and address of each', nodes, valueType: 'Source', values }
}

function texts(
  id: string,
  name: string,
  description: string,
  nodes: readonly NodeType[],
  read: (entity: Entity) => readonly (RowValue | undefined)[],
): Property {
  return { id, name, description, nodes, valueType: null, values: (entity) => read(entity).flatMap(written) }
}

/** Of each tenure one value, so that those of an official with several posts stand beside their posts. */
function tenure(id: string, name: string, description: string, read: (tenure: Row) => RowValue | undefined): Property {
  const values = ({ tenures }: Entity): readonly Value[] => {
    const each = tenures.map((row) => written(read(row))[0] ?? {})
    return each.some((value) => 'str' in value) ? each : []
  }
  return { id, name, description, nodes: OF_A_TENURE, valueType: null, values }
}

function numbers(id: string, name: string, read: (entity: Entity) => RowValue | undefined): Property {
  const values = (entity: Entity): readonly Value[] => {
    const value = read(entity)
    return typeof value === 'number' ? [{ float: value }] : []
  }
  return { id, name, description: 'In degrees', nodes: ['City'], valueType: null, values }
}

function written(value: RowValue | undefined): readonly { readonly str: string }[] {
  return value === null || value === undefined || value === '' ? [] : [{ str: String(value) }]
}
