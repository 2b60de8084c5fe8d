import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  print,
  typeFromAST,
} from 'graphql'
import { LENS_PARTS, type WrittenLens } from '../../model/lens.js'
import { requestError } from '../errors.js'

/** What an address says to a query: values for its variables, and the lens around it. */
export interface Addressed {
  readonly variables: Readonly<Record<string, unknown>>
  readonly lens: WrittenLens
}

/** The operation of a document that has this name; without one, the only one. */
export function operationOf(document: DocumentNode, name?: string): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const operation = name === undefined ? operations[0] : operations.find((each) => each.name?.value === name)
  if (!operation) throw new Error(`The query has no operation ${name ?? ''}`)
  return operation
}

/**
 * Parts the parameters of an address into the variables of an operation, which come first, and the parts of a lens. A list has commas between its items, an
 * input object is JSON; nothing after the `=` is null. Throws an error of the request for a parameter that is neither.
 */
export function addressed(schema: GraphQLSchema, document: DocumentNode, parameters: unknown): Addressed {
  const definitions = operationOf(document).variableDefinitions ?? []
  const variables: Record<string, unknown> = {}
  const lens: Record<string, string> = {}
  for (const [name, text] of Object.entries(parameters ?? {})) {
    const definition = definitions.find(({ variable }) => variable.name.value === name)
    if (!definition && !LENS_PARTS.some((part) => part === name)) {
      const known = [...definitions.map(({ variable, type }) => `${variable.name.value} (${print(type)})`), ...LENS_PARTS]
      throw bad(name, `the query has no such variable: expected ${known.join(', ')}`)
    }
    if (typeof text !== 'string') throw bad(name, 'expected it once; items of a list are parted by commas')
    const type = definition && inputType(schema, definition)
    if (type) variables[name] = valueIn(type, name, text)
    if (LENS_PARTS.some((part) => part === name) && text !== '') lens[name] = text
  }
  return { variables, lens: { ...ownLens(definitions), ...lens } }
}

/** A variable that is called as a part of a lens is that part: its default, too, says how what the query leaves open is seen. */
function ownLens(definitions: NonNullable<OperationDefinitionNode['variableDefinitions']>): WrittenLens {
  return Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }) =>
      LENS_PARTS.some((part) => part === variable.name.value) && defaultValue && 'value' in defaultValue
        ? [[variable.name.value, String(defaultValue.value)]]
        : [],
    ),
  )
}

function inputType(
  schema: GraphQLSchema,
  { type }: NonNullable<OperationDefinitionNode['variableDefinitions']>[number],
): GraphQLInputType {
  const found = typeFromAST(schema, type)
  if (!isInputType(found)) throw new Error(`The schema has no input type ${print(type)}`)
  return found
}

/** The value that a text means for a type. What is wrong with it otherwise is told when the query is asked. */
function valueIn(type: GraphQLInputType, name: string, text: string): unknown {
  if (text === '') return null
  const nullable = getNullableType(type)
  const named = getNamedType(type)
  if (isInputObjectType(named)) return parsed(name, text)
  if (isListType(nullable)) return text.split(',').map((each) => scalar(named.name, name, each.trim()))
  return scalar(named.name, name, text)
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw bad(name, `expected JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function scalar(type: string, name: string, text: string): unknown {
  if (type === 'Int' || type === 'Float') {
    const number = Number(text)
    if (text === '' || Number.isNaN(number)) throw bad(name, `"${text.slice(0, 100)}": expected a number`)
    return number
  }
  if (type !== 'Boolean') return text
  if (text !== 'true' && text !== 'false') throw bad(name, `"${text.slice(0, 100)}": expected true or false`)
  return text === 'true'
}

function bad(name: string, message: string) {
  return requestError('BAD_ARGUMENT', `${name.slice(0, 100)}: ${message}`, { argument: name.slice(0, 100) })
}
