import {
  type ConstValueNode,
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** What an object may hold, and what it must. */
export interface Inputs {
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: readonly string[]
}

/** An input of GraphQL, with what is said of it where it stands. */
interface Input {
  readonly type: GraphQLInputType
  readonly description: string | null | undefined
  readonly defaultValue: ConstValueNode | undefined
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date', examples: ['2025-10-28'] },
  PartialDate: { type: 'string', examples: ['2025-10-28', '2025-10', '2025-10~'] },
}

/** The variables of an operation as JSON Schema has them; each is described by the first argument that it stands in. */
export function inputsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Inputs {
  const told = argumentsByVariable(schema, document)
  return inputs(
    (operation.variableDefinitions ?? []).map(({ variable, type: written, defaultValue }) => {
      const name = variable.name.value
      const type = typeFromAST(schema, written)
      if (!isInputType(type)) throw new Error(`$${name}: the schema has no such type of input`)
      return [name, { type, description: told.get(name), defaultValue }]
    }),
  )
}

/** The arguments of a field of Query as JSON Schema has them. */
export function argumentsOfQuery(schema: GraphQLSchema, fieldName: string): Inputs {
  const field = schema.getQueryType()?.getFields()[fieldName]
  if (!field) throw new Error(`The schema's Query has no ${fieldName}`)
  return inputs(
    field.args.map(({ name, type, description, astNode }) => [name, { type, description, defaultValue: astNode?.defaultValue }]),
  )
}

function inputs(
  entries: readonly (readonly [name: string, input: Input])[],
  around: readonly GraphQLInputObjectType[] = [],
): Inputs {
  return {
    properties: Object.fromEntries(entries.map(([name, input]) => [name, inputSchema(input, around)])),
    required: entries
      .filter(([, { type, defaultValue }]) => isNonNullType(type) && defaultValue === undefined)
      .map(([name]) => name),
  }
}

function inputSchema({ type, description, defaultValue }: Input, around: readonly GraphQLInputObjectType[]): JsonSchema {
  const schema = typeSchema(type, around, description)
  return {
    // Where something else stands for what is left out, null is the only way to say 'nothing'.
    ...(defaultValue !== undefined && !isNonNullType(type) ? orNull(schema) : schema),
    ...(defaultValue !== undefined && { default: valueFromASTUntyped(defaultValue) }),
  }
}

function orNull(schema: JsonSchema): JsonSchema {
  return { ...schema, type: [schema.type, 'null'], ...(Array.isArray(schema.enum) && { enum: [...schema.enum, null] }) }
}

/** `said` is what is said of the input itself; else its type speaks. */
function typeSchema(type: GraphQLInputType, around: readonly GraphQLInputObjectType[], said?: string | null): JsonSchema {
  if (isNonNullType(type)) return typeSchema(type.ofType, around, said)
  if (isListType(type)) return { type: 'array', items: typeSchema(type.ofType, around), ...described(said) }
  const told = said ?? type.description
  if (isInputObjectType(type)) return objectSchema(type, around, told)
  if (!isEnumType(type))
    return { ...(SCALARS[type.name] ?? { type: 'string', ...described(type.description) }), ...described(said) }
  const values = type.getValues()
  const meanings = values.flatMap(({ name, description }) => (description ? [`${name}: ${description}`] : []))
  return { type: 'string', enum: values.map(({ name }) => name), ...described([told, ...meanings].join(' ')) }
}

function objectSchema(
  type: GraphQLInputObjectType,
  around: readonly GraphQLInputObjectType[],
  told: string | null | undefined,
): JsonSchema {
  // A filter may hold others like it, without end: GraphQL checks those.
  if (around.includes(type)) return { type: 'object', description: `Another ${type.name}, like the one around it.` }
  const fields = Object.values(type.getFields()).map(({ name, type: fieldType, description, astNode }): [string, Input] => [
    name,
    { type: fieldType, description, defaultValue: astNode?.defaultValue },
  ])
  return {
    type: 'object',
    ...described(told),
    ...inputs(fields, [...around, type]),
    additionalProperties: false,
  }
}

/** A description on one line. */
function described(description: string | null | undefined): JsonSchema {
  const told = description?.replaceAll(/\s+/g, ' ').trim()
  return told ? { description: told } : {}
}

function argumentsByVariable(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable({ name }, _key, parent) {
        const argument = types.getArgument()
        if (!argument || told.has(name.value)) return
        const place = `\`${argument.name}\` of \`${types.getFieldDef()?.name}\`.`
        const isAll = parent && 'kind' in parent && parent.kind === Kind.ARGUMENT
        told.set(name.value, isAll ? (argument.description ?? place) : `In ${place}`)
      },
    }),
  )
  return told
}
