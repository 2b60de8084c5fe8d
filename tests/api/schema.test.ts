import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { Ways } from '../../src/api/plan/ways.js'
import { readSchema } from '../../src/api/schema.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../src/model/types.js'
import { SCHEMA } from './asking.js'

const schema = readSchema(SCHEMA)
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))

/** Names that say all there is to say, whatever they stand on. */
const OBVIOUS = new Set(
  [
    'id name title label kind type status note from to date before after url language code website abbreviation number unit quote',
    'first last after before where orderBy and or not eq in lt lte gt gte contains startsWith publisher publishedOn property value',
    'edges node nodes cursor totalCount pageInfo hasNextPage hasPreviousPage startCursor endCursor count',
    'foundedOn closedOn acting official position reassignment shakeup claim source city state store qualifier quality period ordinal',
    'reason retiredOn identified latitude longitude head sole asOf attributedTo holders level relationships',
  ].flatMap((line) => line.split(' ')),
)

/** Of the members of a type, what has neither a description nor a name that says it. */
function undescribed(type: GraphQLNamedType): string[] {
  if (!isInputObjectType(type) && !isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field): string[] => {
    const clear = Boolean(field.description) || OBVIOUS.has(field.name) || isListOfAType(field)
    // An argument may be described with its field: "of the types and in the direction asked for".
    const given: readonly GraphQLArgument[] = 'args' in field ? field.args : []
    const bare = given.filter(
      (argument) => !argument.description && !OBVIOUS.has(argument.name) && !field.description?.includes(argument.name),
    )
    return [
      ...(clear ? [] : [`${type.name}.${field.name}`]),
      ...bare.map((argument) => `${type.name}.${field.name}(${argument.name})`),
    ]
  })
}

/** The list of all nodes of a type is as clear as the type. */
function isListOfAType(field: GraphQLField<unknown, unknown> | GraphQLInputField): boolean {
  const one = schema.getType(getNamedType(field.type).name.replace(/Connection$/, ''))
  return field.name in (schema.getQueryType()?.getFields() ?? {}) && Boolean(one?.description)
}

test('A65 every type has a description, but for the parts of connections, filters and orders, whose names say what they are', () => {
  const bare = types.filter(({ name, description }) => !description && !/(Connection|Edge|Filter|Where|Order)$/.test(name))
  expect(bare.map(({ name }) => name)).toEqual([])
})

test('A73 the schema says what it is of, and lists its types by name', () => {
  expect(schema.description).toMatch(/asOf/)
  const names = Object.keys(schema.getTypeMap())
  expect(names).toEqual([...names].sort())
})

test('A66 every field and argument has a description or a name that says all', () => {
  expect(types.flatMap(undescribed)).toEqual([])
})

test('A67 the enums of the schema name what the model names, and no more', () => {
  const valuesOf = (name: string) => {
    const type = schema.getType(name)
    return isEnumType(type) ? type.getValues().map((value) => value.name) : []
  }
  expect(valuesOf('NodeType').sort()).toEqual([...NODE_TYPES].sort())
  expect(valuesOf('RelationshipType').sort()).toEqual([...RELATIONSHIP_TYPES].sort())
})

test('A68 every type of node and of relationship has an object type, and each of its fields a way to be read', () => {
  const ways = new Ways(schema)
  for (const type of [...NODE_TYPES, ...RELATIONSHIP_TYPES]) {
    const object = schema.getType(ways.typeName(type))
    if (!isObjectType(object)) throw new Error(`${type} is shown by no object type`)
    for (const field of Object.values(object.getFields())) expect(ways.wayOf(field).kind).toMatch(/^[a-z]+$/)
    expect(object.getInterfaces().map(({ name }) => name)).toContain('Fact')
  }
})

test('A69 a field that leads to facts and does not say how is refused when the schema is read', () => {
  const city = schema.getType('City')
  if (!isObjectType(city)) throw new Error('The schema has no City')
  const field = city.getFields().fieldOffices
  if (!field) throw new Error('City has no fieldOffices')
  const wayless = { ...field, name: 'nowhere', astNode: undefined }
  expect(() => new Ways(schema).wayOf(wayless)).toThrow(/"nowhere" leads to FieldOfficeConnection! and does not say how/)
})
