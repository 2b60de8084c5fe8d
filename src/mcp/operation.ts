import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { LENS_PARTS, type Lens, parseLens, type WrittenLens } from '../model/lens.js'
import { asksSources, cited } from './cited.js'
import { argumentsOfQuery, type Inputs, inputsOf, type JsonSchema } from './input-schema.js'
import { seenThrough } from './seen-through.js'
import { type Graph, type ToolAnswer, ToolError } from './tool.js'

type Given = Readonly<Record<string, unknown>>

/** A GraphQL operation as assistants ask it: its variables and the lens are its inputs, and it answers with its sources. */
export class Operation {
  /** What the schema says of what comes back. */
  readonly told: string
  /** The query itself on one line: the shape of its answer. */
  readonly shape: string
  readonly inputSchema: JsonSchema
  readonly #graph: Graph
  readonly #text: string
  readonly #variables: Inputs
  readonly #lens: Inputs
  readonly #seenThrough: (given: Given, lens: Lens) => ReturnType<typeof seenThrough>

  /** Of a document with one operation. */
  constructor(graph: Graph, text: string) {
    const { schema, planner } = graph
    const document = parse(text)
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
    if (!operation) throw new Error(`Expected an operation:\n${text}`)
    this.told = toldOf(schema, document)
    this.shape = shapeOf(document)
    this.#graph = graph
    this.#text = print(asksSources(schema, document))
    this.#variables = inputsOf(schema, document, operation)
    this.#lens = lensInputs(schema, this.#variables)
    this.#seenThrough = (given, lens) => seenThrough({ schema, planner, document, operation }, given, lens)
    this.inputSchema = {
      type: 'object',
      properties: { ...this.#variables.properties, ...this.#lens.properties },
      required: this.#variables.required,
      additionalProperties: false,
    }
  }

  /** Throws {@link ToolError} for inputs that it has not and for errors of the answer, and LensError. */
  async ask(given: Given): Promise<ToolAnswer> {
    this.#refuseUnknown(given)
    const lens = parseLens(writtenLens(picked(given, this.#lens)), this.#graph.today())
    const variables = picked(given, this.#variables)
    const answer = await this.#graph.ask({ query: this.#text, variables, lens })
    return { ...this.#seenThrough(variables, lens), ...cited(dataOf(answer)) }
  }

  #refuseUnknown(given: Given): void {
    const known = [...Object.keys(this.#variables.properties), ...Object.keys(this.#lens.properties)]
    const unknown = Object.keys(given).filter((name) => !known.includes(name))
    if (unknown.length === 0) return
    throw new ToolError(`${unknown.join(', ')}: there is no such input: expected ${known.join(', ')}`)
  }
}

/** What the parts of a lens are when nobody says. */
const LEFT_OUT: Readonly<Record<string, string>> = { validAt: 'today', knownAt: 'now', certainty: 'POSSIBLE', evidence: 'ANY' }

/** The parts of a lens, but for those whose names the variables of an operation have. */
function lensInputs(schema: GraphQLSchema, variables: Inputs): Inputs {
  const { properties, required } = argumentsOfQuery(schema, 'asOf')
  const free = Object.entries(properties).filter(([name]) => !(name in variables.properties))
  const told = free.map(([name, part]) => [
    name,
    { ...part, description: `${String(part.description)} Left out: ${LEFT_OUT[name]}.` },
  ])
  return { properties: Object.fromEntries(told), required }
}

/** What the schema says of the fields of Query that a document asks for. */
function toldOf(schema: GraphQLSchema, document: DocumentNode): string {
  const types = new TypeInfo(schema)
  const told = new Set<string>()
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        if (types.getParentType() !== schema.getQueryType()) return false
        const field = types.getFieldDef()
        if (field?.name === 'asOf') {
          told.add('What it sees through an `asOf` of its own takes from the lens given here only what that leaves open.')
          return undefined
        }
        if (field?.description) told.add(field.description)
        return false
      },
    }),
  )
  return [...told].join(' ').replaceAll(/\s+/g, ' ')
}

/** A document on one line, without the variables, which the inputs tell of. */
function shapeOf({ definitions, ...document }: DocumentNode): string {
  const bare = definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? { ...each, variableDefinitions: [] } : each))
  return stripIgnoredCharacters(print({ ...document, definitions: bare }))
}

function picked(given: Given, { properties }: Inputs): Given {
  return Object.fromEntries(Object.entries(given).filter(([name]) => name in properties))
}

/** The parts of a lens that were given; null gives none. */
function writtenLens(given: Given): WrittenLens {
  const parts = LENS_PARTS.flatMap((part): [string, string][] => {
    const value = given[part]
    if (value === undefined || value === null) return []
    if (typeof value !== 'string') throw new ToolError(`${part}: ${JSON.stringify(value)}: expected text`)
    return [[part, value]]
  })
  return Object.fromEntries(parts)
}

function dataOf({ data, errors }: FormattedExecutionResult): Given {
  if (errors) {
    throw new ToolError(errors.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`).join('\n'))
  }
  if (!data) throw new Error('An answer with neither data nor errors')
  return data
}
