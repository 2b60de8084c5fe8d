import type { NodeType } from '../model/types.js'
import { kindInWords } from '../questions/in-charge/office-kinds.js'
import { NAMED_KINDS } from '../questions/in-charge/unit-names.js'
import { QuestionError } from '../questions/question-error.js'
import type { Row } from '../store/index.js'

/** A type of the service, as its protocol writes one. */
export interface WrittenType {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly broader?: readonly WrittenType[]
}

/** A type that entities may be reconciled against. */
export interface EntityType {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly nodes: readonly NodeType[]
  /** Field offices of this kind alone. */
  readonly kind: string | null
  /** The id of the type that it is a part of. */
  readonly broader: string | null
}

const UNIT = 'Unit'
const FIELD_OFFICE = 'FieldOffice'

/** Every type, those that a column is likely to be of first. */
export const ENTITY_TYPES: readonly EntityType[] = [
  ...NAMED_KINDS.map((kind) => ({
    id: kind,
    name: capitalized(kindInWords(kind)),
    description: 'Field offices of this kind alone: what "Chicago Field Office" means depends on it',
    nodes: [FIELD_OFFICE] as const,
    kind,
    broader: FIELD_OFFICE,
  })),
  type(FIELD_OFFICE, 'Field office', 'Field offices, sub-offices, sectors and branches of any kind', UNIT),
  type('Organization', 'Organization', 'Departments, agencies and their divisions', UNIT),
  {
    ...type(UNIT, 'Unit', 'Organizations and field offices', null),
    nodes: ['Organization', FIELD_OFFICE],
  },
  type('Official', 'Official', 'People in publicly announced senior posts', null),
  type('Position', 'Position', 'Posts, whoever holds them', null),
  type('City', 'City', 'Cities that units sit in or are named for', null),
  type('Shakeup', 'Shake-up', 'Waves of moves that were reported together', null),
  type('Source', 'Source', 'Published documents that facts are from', null),
]

/** The types of nodes that have a type here. */
export const ENTITY_NODES: readonly NodeType[] = [...new Set(ENTITY_TYPES.flatMap(({ nodes }) => nodes))]

/** The types whose nodes somebody may head, hold or be in charge of: those to which a day makes a difference. */
const OF_A_DAY: ReadonlySet<NodeType> = new Set(['Organization', 'FieldOffice', 'Official', 'Position'])

/** Is it of interest on which day a node of a type is looked at? */
export function isOfADay(node: NodeType | string): boolean {
  return [...OF_A_DAY].some((each) => each === node)
}

/** The type with an id. Throws BAD_ARGUMENT for one that there is not. */
export function typeNamed(argument: string, id: string): EntityType {
  const found = ENTITY_TYPES.find((each) => each.id === id)
  if (found) return found
  const ids = ENTITY_TYPES.map((each) => each.id).join(', ')
  throw new QuestionError('BAD_ARGUMENT', argument, `${argument}: "${id}" is no type here: expected one of ${ids}`)
}

/** The types of a node that was read with its kind, the narrowest first. */
export function typesOf(row: Row): readonly EntityType[] {
  return ENTITY_TYPES.filter(({ nodes, kind }) => nodes.some((each) => each === row.$type) && (kind ?? row.kind) === row.kind)
}

/** A type as the protocol writes it where it says what a candidate is. */
export function briefly({ id, name }: EntityType): WrittenType {
  return { id, name }
}

/** A type with its description and the types that it is a part of. */
export function inFull({ id, name, description, broader }: EntityType): WrittenType {
  const wider = ENTITY_TYPES.filter((each) => each.id === broader)
  return { id, name, description, ...(wider.length > 0 && { broader: wider.map(briefly) }) }
}

function type(id: NodeType | typeof UNIT, name: string, description: string, broader: string | null): EntityType {
  return { id, name, description, nodes: id === UNIT ? [] : [id], kind: null, broader }
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
