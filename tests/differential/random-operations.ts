import { createHash } from 'node:crypto'
import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

// Any operation that the schema allows, within reason, as text. It is made by walking the schema, so a new field is asked for too.

/** What values an operation may name. */
export interface Vocabulary {
  readonly ids: readonly string[]
  readonly words: readonly string[]
}

/** Levels of fields under one another. */
const DEEPEST = 5
const DATES = ['2019', '2023-05', '2024', '2025-03-01', '2025-10'] as const
const DAYS = ['2018-06-01', '2024-01-15', '2024-07-01', '2025-03-01', '2025-10-28', '2026-01-01'] as const

export function anyOperation(schema: GraphQLSchema, vocabulary: Vocabulary): fc.Arbitrary<string> {
  return new Walk(schema, vocabulary).operation()
}

class Walk {
  readonly #schema: GraphQLSchema
  readonly #vocabulary: Vocabulary

  constructor(schema: GraphQLSchema, vocabulary: Vocabulary) {
    this.#schema = schema
    this.#vocabulary = vocabulary
  }

  operation(): fc.Arbitrary<string> {
    const query = this.#schema.getQueryType()
    if (!query) throw new Error('The schema has no Query')
    // Which store answers is the one thing that they are to differ in.
    const roots = Object.values(query.getFields()).filter(({ name }) => name !== 'dataset' && name !== 'asOf')
    const root = fc.constantFrom(...roots).chain((field) => this.#field(field, DEEPEST))
    const lens = fc.record(
      {
        validAt: fc.constantFrom(...DAYS).map(quoted),
        knownAt: fc.constantFrom(...DAYS).map(quoted),
        certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
        evidence: fc.constantFrom('ANY', 'OFFICIAL'),
      },
      { requiredKeys: [] },
    )
    const seen = fc.tuple(lens, root).map(([given, field]) => `asOf${argumentsText(Object.entries(given))} { ${field} }`)
    return fc.array(fc.oneof(root, seen), { minLength: 1, maxLength: 2 }).map((fields) => `{ ${aliased(fields)} }`)
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
    return fc
      .tuple(this.#arguments(field), this.#selection(field.type, depth - 1))
      .map(([given, selection]) => `${field.name}${argumentsText(given)}${selection}`)
  }

  #selection(type: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
    const named = getNamedType(type)
    if (!isCompositeType(named)) return fc.constant('')
    const possible = isObjectType(named) ? [named] : this.#schema.getPossibleTypes(named)
    const own = 'getFields' in named ? this.#fields(Object.values(named.getFields()), depth) : fc.constant('')
    if (isObjectType(named)) return own.map((fields) => ` { ${fields} }`)
    const part = fc
      .constantFrom(...possible)
      .chain((each) => this.#fields(Object.values(each.getFields()), depth).map((fields) => `... on ${each.name} { ${fields} }`))
    return fc.tuple(own, part).map(([fields, one]) => ` { __typename ${fields} ${one} }`)
  }

  #fields(fields: readonly GraphQLField<unknown, unknown>[], depth: number): fc.Arbitrary<string> {
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)))
    const deeper = fields.filter((field) => isCompositeType(getNamedType(field.type)))
    const none: fc.Arbitrary<string[]> = fc.constant([])
    const some = (of: readonly GraphQLField<unknown, unknown>[], most: number): fc.Arbitrary<string[]> =>
      fc
        .subarray([...of], { maxLength: Math.min(most, of.length) })
        .chain((chosen) => (chosen.length === 0 ? none : fc.tuple(...chosen.map((field) => this.#field(field, depth)))))
    return fc
      .tuple(some(leaves, 4), depth > 0 ? some(deeper, 2) : none)
      .map((lists) => aliased(lists.flat().filter((field) => field !== '')) || 'kind: __typename')
  }

  #arguments(field: GraphQLField<unknown, unknown>): fc.Arbitrary<[string, string][]> {
    const given = field.args.map((argument) => this.#argument(argument).map((value) => ({ name: argument.name, value })))
    return (given.length === 0 ? fc.constant([]) : fc.tuple(...given)).map((values) => {
      const stated = values.filter((each): each is { name: string; value: string } => each.value !== null)
      const names = new Set(stated.map(({ name }) => name))
      // The beginning of a list or its end, not both.
      return stated.filter(({ name }) => !(name === 'last' && names.has('first'))).map(({ name, value }) => [name, value])
    })
  }

  #argument(argument: GraphQLArgument): fc.Arbitrary<string | null> {
    if (argument.name === 'after' || argument.name === 'before') return fc.constant(null)
    const value = this.#named(argument.name) ?? this.#value(argument.type, 2)
    return isRequiredArgument(argument) ? value : fc.oneof(fc.constant(null), value)
  }

  /** Arguments that mean more than their type says. */
  #named(name: string): fc.Arbitrary<string> | null {
    switch (name) {
      case 'first':
      case 'last':
        return fc.integer({ min: 0, max: 6 }).map(String)
      case 'limit':
        return fc.constantFrom('1', '7', '100')
      case 'maxLength':
        return fc.constantFrom('1', '4', '15')
      case 'depth':
        return fc.constantFrom('0', '1', '2', '3')
      case 'text':
        return fc.constantFrom(...this.#vocabulary.words).map(quoted)
      case 'rows':
        return fc
          .tuple(this.#id(), fc.constantFrom(...DAYS))
          .map(([id, day]) => `[{office: ${id}, date: "${day}"}, {state: "AA", date: "${day}"}]`)
      default:
        return null
    }
  }

  #value(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
    if (isNonNullType(type)) return this.#value(type.ofType, depth)
    if (isListType(type))
      return fc.array(this.#value(type.ofType, depth), { minLength: 1, maxLength: 3 }).map((each) => `[${each.join(', ')}]`)
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth > 0 || !isInputObjectType(getNamedType(field.type)) || getNamedType(field.type).name.endsWith('Filter'),
      )
      return fc
        .constantFrom(...fields)
        .chain((field) => this.#value(field.type, depth - 1).map((value) => `{${field.name}: ${value}}`))
    }
    switch (type.name) {
      case 'ID':
        return this.#id()
      case 'Int':
        return fc.integer({ min: -2, max: 5 }).map(String)
      case 'Float':
        return fc.constantFrom('1.5', '40', '-3.25')
      case 'Boolean':
        return fc.constantFrom('true', 'false')
      case 'Date':
        return fc.constantFrom(...DAYS).map(quoted)
      case 'PartialDate':
        return fc.constantFrom(...DATES).map(quoted)
      default:
        return fc.constantFrom(...this.#vocabulary.words, 'AA').map(quoted)
    }
  }

  #id(): fc.Arbitrary<string> {
    return fc.constantFrom(...this.#vocabulary.ids, 'nobody').map(quoted)
  }
}

const quoted = (text: string): string => JSON.stringify(text)

/** Aliases that say what they stand for, so that the same name is never asked for in two ways. */
function aliased(fields: readonly string[]): string {
  return fields.map((field) => `a${createHash('sha1').update(field).digest('hex').slice(0, 10)}: ${field}`).join(' ')
}

function argumentsText(given: readonly (readonly [string, string])[]): string {
  return given.length === 0 ? '' : `(${given.map(([name, value]) => `${name}: ${value}`).join(', ')})`
}
