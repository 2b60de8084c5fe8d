import { type GraphQLField, getNamedType, getNullableType, isListType, isObjectType } from 'graphql'
import type { Catalogue, PropertyDefinition, ValueKind } from '../export/index.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../model/types.js'
import { Ways } from './plan/ways.js'
import { readSchema } from './schema.js'

/** What every format tells of a fact in a place of its own. */
const APART: ReadonlySet<string> = new Set(['id', 'type', 'label'])

/** The properties that the types of a folder's `.graphql` files show. */
export function readCatalogue(schemaDirectory: string): Catalogue {
  return catalogueOf(new Ways(readSchema(schemaDirectory)))
}

/** The properties that the schema's types show, by the names that the store has for them: what users see is what they can export. */
export function catalogueOf(ways: Ways): Catalogue {
  const of = (type: Parameters<Ways['typeName']>[0]): [typeof type, readonly PropertyDefinition[]] => {
    const byName = new Map(propertiesOf(ways, ways.typeName(type)).map((each) => [each.name, each]))
    return [type, [...byName.values()].filter(({ name }) => !APART.has(name))]
  }
  return Object.fromEntries([...NODE_TYPES, ...RELATIONSHIP_TYPES].map(of)) as Catalogue
}

function propertiesOf(ways: Ways, typeName: string): readonly PropertyDefinition[] {
  const type = ways.schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${typeName}`)
  return Object.values(type.getFields()).flatMap((field): readonly PropertyDefinition[] => {
    const way = ways.wayOf(field)
    if (way.kind === 'embedded') return propertiesOf(ways, getNamedType(field.type).name)
    if (way.kind === 'reference') return [{ name: way.property, kind: 'text' }]
    return way.kind === 'property' ? [{ name: way.property, kind: kindOf(field) }] : []
  })
}

const KINDS: Readonly<Record<string, ValueKind>> = {
  Int: 'whole',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
  PartialDate: 'date',
}

function kindOf({ type }: GraphQLField<unknown, unknown>): ValueKind {
  return isListType(getNullableType(type)) ? 'texts' : (KINDS[getNamedType(type).name] ?? 'text')
}
