import type { PropertyValue } from '../../model/graph.js'

/** What is in the database is not what this software writes. The message names the fact and the property. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError'
}

/** The properties of a fact as they come from the database, which may hold anything: each is asked for as what it should be. */
export class StoredFact {
  readonly #properties: Readonly<Record<string, unknown>>

  constructor(properties: Readonly<Record<string, unknown>>) {
    this.#properties = properties
  }

  names(): readonly string[] {
    return Object.keys(this.#properties)
  }

  has(name: string): boolean {
    return name in this.#properties
  }

  text(name: string): string {
    const value = this.#properties[name]
    return typeof value === 'string' ? value : this.#fail(name, 'a text')
  }

  number(name: string): number {
    const value = this.#properties[name]
    return typeof value === 'number' ? value : this.#fail(name, 'a number')
  }

  texts(name: string): readonly string[] {
    const value = this.#properties[name]
    return isListOf(value, isText) ? value : this.#fail(name, 'a list of texts')
  }

  /** A list of texts, or another where there is none. */
  textsOr(name: string, other: readonly string[]): readonly string[] {
    return this.has(name) ? this.texts(name) : other
  }

  numbers(name: string): readonly number[] {
    const value = this.#properties[name]
    return isListOf(value, isNumber) ? value : this.#fail(name, 'a list of numbers')
  }

  /** A property as it is. */
  value(name: string): PropertyValue {
    const value = this.#properties[name]
    if (isText(value) || isNumber(value) || typeof value === 'boolean' || isListOf(value, isText)) return value
    return this.#fail(name, 'text, a number, true or false, or a list of texts')
  }

  /** The one of these words that is among those that are allowed. */
  oneOf<Word extends string>(allowed: readonly Word[], given: readonly string[], what: string): Word {
    return allowed.find((word) => given.includes(word)) ?? this.#fail(what, `one of ${allowed.join(', ')}`)
  }

  #fail(name: string, expected: string): never {
    throw new DecodeError(
      `${String(this.#properties.id)}: ${name}: expected ${expected}, as this version of the software writes it`,
    )
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'

function isListOf<Item>(value: unknown, is: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(is)
}
