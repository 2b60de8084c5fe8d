import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Answer } from '../store/index.js'
import { derivation, isSource, read, type Source, typeNameOf, valueIn } from './field-values.js'
import { type AskedField, below, type Fragments, selectedFields } from './plan/fields.js'
import type { Variables } from './plan/template.js'
import type { Ways } from './plan/ways.js'
import { planned, rootValue } from './resolvers/query.js'

/** Said of an answer with something in it that only full execution knows how to tell: an error, a null where none may be. */
export class NotPlain extends Error {
  override readonly name: string = 'NotPlain'
}

/** The same of a field that has to be asked for: no answer to this operation is plain. */
export class HasQuestion extends NotPlain {
  override readonly name = 'HasQuestion'
}

/** What an operation is part of. */
export interface Setting {
  readonly ways: Ways
  readonly fragments: Fragments
  /** The values of the variables in @skip and @include. */
  readonly conditions: Variables
}

/** Where the answer to a field of Query lies: by the names of the `asOf` around it, and its own. */
export type AnswerAt = (place: string) => Answer

type Data = Record<string, unknown>
/** Makes a value of the answer of a value that the store gave. Throws {@link NotPlain}. */
type Completion = (value: unknown) => unknown

interface ShapedField {
  readonly responseKey: string
  readonly value: (source: Source) => unknown
  readonly complete: Completion
}

interface ShapedRoot {
  readonly responseKey: string
  readonly data: (answerAt: AnswerAt) => unknown
}

/**
 * How the rows of a store become the answer to an operation that only reads. Rows come in the shape of the operation already, so each
 * is walked once, without asking a resolver for every field, which takes a fraction of the time that executing the operation does. All
 * else (questions, introspection, errors, a null where none may be) is left to full execution: {@link NotPlain} says so.
 */
export class AnswerShape {
  readonly #setting: Setting
  readonly #roots: readonly ShapedRoot[]
  /** Where the answers of its fields lie. */
  readonly #places: string[] = []
  readonly #objects = new Map<string, Completion>()
  readonly #numbers = new Map<SelectionSetNode, number>()

  private constructor(operation: OperationDefinitionNode, query: GraphQLObjectType, setting: Setting) {
    this.#setting = setting
    this.#roots = this.#query(query, [operation.selectionSet], '')
  }

  /** Null for an operation with a field of Query that is not read, or with none that is. */
  static of(operation: OperationDefinitionNode, setting: Setting): AnswerShape | null {
    const query = setting.ways.schema.getQueryType()
    if (!query) return null
    try {
      const shape = new AnswerShape(operation, query, setting)
      return shape.#places.length > 0 ? shape : null
    } catch (error) {
      if (error instanceof HasQuestion) return null
      throw error
    }
  }

  /** The data of the answer, of what was read for each field of Query. Throws {@link NotPlain}. */
  data(answerAt: AnswerAt): Data {
    return dataOf(this.#roots, answerAt)
  }

  #query(query: GraphQLObjectType, selectionSets: readonly SelectionSetNode[], prefix: string): readonly ShapedRoot[] {
    return this.#selected(query, selectionSets).map(({ responseKey, name, nodes }): ShapedRoot => {
      const place = `${prefix}${responseKey}`
      if (name === '__typename') return { responseKey, data: () => query.name }
      const field = query.getFields()[name]
      if (name === 'asOf') {
        const roots = this.#query(query, below(nodes), `${place}.`)
        return { responseKey, data: (answerAt) => dataOf(roots, answerAt) }
      }
      if (field?.resolve !== planned) throw new HasQuestion(name)
      this.#places.push(place)
      const complete = this.#completion(field.type, nodes)
      return { responseKey, data: (answerAt) => complete(plainly(() => rootValue(field, answerAt(place)))) }
    })
  }

  #selected(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): readonly AskedField[] {
    const { ways, fragments, conditions } = this.#setting
    return selectedFields(ways.schema, fragments, type, selectionSets, conditions)
  }

  #completion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Completion {
    if (isNonNullType(type)) return stated(this.#completion(type.ofType, nodes))
    if (isListType(type)) return listed(this.#completion(type.ofType, nodes))
    if (isLeafType(type)) return serialized(type)
    const selectionSets = below(nodes)
    return isObjectType(type) ? this.#object(type, selectionSets) : this.#abstract(type, selectionSets)
  }

  /** Of an interface or a union, only the types that are met are worked out. */
  #abstract(type: GraphQLAbstractType, selectionSets: readonly SelectionSetNode[]): Completion {
    const met = new Map<string, Completion>()
    return (value) => {
      if (value === null || value === undefined) return null
      const name = typeNameOf(value, this.#setting.ways)
      if (name === undefined) throw new NotPlain(`A value of ${type.name} that is no row`)
      let complete = met.get(name)
      if (!complete) {
        const object = this.#setting.ways.schema.getType(name)
        if (!isObjectType(object) || !this.#setting.ways.schema.isSubType(type, object))
          throw new NotPlain(`${name} is no ${type.name}`)
        complete = this.#object(object, selectionSets)
        met.set(name, complete)
      }
      return complete(value)
    }
  }

  /** The same selections are worked out once, wherever they are spread, and when the first object of the type is met. */
  #object(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): Completion {
    const key = `${type.name} ${selectionSets.map((selectionSet) => this.#numberOf(selectionSet)).join(' ')}`
    const known = this.#objects.get(key)
    if (known) return known
    let fields: readonly ShapedField[] | undefined
    const complete = (source: unknown): Data | null => {
      if (source === null || source === undefined) return null
      if (!isSource(source) || source instanceof Error) throw new NotPlain(`No object where ${type.name} was expected`)
      fields ??= this.#selected(type, selectionSets).map((asked) => this.#field(type, asked))
      const data: Data = {}
      for (const field of fields) data[field.responseKey] = field.complete(field.value(source))
      return data
    }
    this.#objects.set(key, complete)
    return complete
  }

  #field(type: GraphQLObjectType, { responseKey, name, nodes }: AskedField): ShapedField {
    if (name === '__typename') return { responseKey, value: () => type.name, complete: (value) => value }
    const field = type.getFields()[name]
    const derived = derivation(type.name, name)
    // What has a resolver of its own is a question.
    if (!field || (derived === undefined && field.resolve !== read)) throw new HasQuestion(name)
    const isList = isListType(getNullableType(field.type))
    const value = derived ?? ((source: Source) => valueIn(source, responseKey, name, isList))
    return { responseKey, value, complete: this.#completion(field.type, nodes) }
  }

  #numberOf(selectionSet: SelectionSetNode): number {
    const number = this.#numbers.get(selectionSet) ?? this.#numbers.size
    this.#numbers.set(selectionSet, number)
    return number
  }
}

function dataOf(roots: readonly ShapedRoot[], answerAt: AnswerAt): Data {
  const data: Data = {}
  for (const root of roots) data[root.responseKey] = root.data(answerAt)
  return data
}

/** What an error says belongs to a place in the answer. */
function plainly<Value>(make: () => Value): Value {
  try {
    return make()
  } catch (cause) {
    throw new NotPlain('An error to be told', { cause })
  }
}

function stated(complete: Completion): Completion {
  return (value) => {
    const completed = complete(value)
    if (completed === null) throw new NotPlain('Null where none may be')
    return completed
  }
}

function listed(complete: Completion): Completion {
  return (value) => {
    if (value === null || value === undefined) return null
    if (!Array.isArray(value)) throw new NotPlain('No list where one was expected')
    return value.map(complete)
  }
}

function serialized(type: GraphQLLeafType): Completion {
  return (value) => {
    if (value === null || value === undefined) return null
    const text = plainly(() => type.serialize(value))
    if (text === null || text === undefined) throw new NotPlain(`${type.name} has no value for what was read`)
    return text
  }
}
