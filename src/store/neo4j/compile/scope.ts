import { int } from 'neo4j-driver'
import type { Lens } from '../../../model/lens.js'
import { FOREVER } from '../../../model/partial-date.js'

/** A value as the database takes it: whole numbers as integers, since the driver sends plain numbers as floats. */
export type Parameter = unknown

/** What of a lens shapes the text: which beliefs are read, and how sure they must be. Its days are values. */
export interface LensKind {
  readonly evidence: Lens['evidence']
  readonly certainty: Lens['certainty']
  /** Does the reader know less than all? Only then are older beliefs in the text. */
  readonly past: boolean
}

export function lensKindOf(lens: Lens): LensKind {
  return { evidence: lens.evidence, certainty: lens.certainty, past: lens.knownAt !== FOREVER }
}

/** What is collected while one read is compiled: names for its variables, and its values, which stay out of the text. */
export class Scope {
  readonly lens: LensKind
  readonly values: Record<string, Parameter> = {}
  readonly limits: Parameter[] = []
  readonly #names = new Map<string, number>()

  constructor(lens: LensKind) {
    this.lens = lens
  }

  /** A variable that nothing else in the read has. */
  name(base: string): string {
    const number = (this.#names.get(base) ?? 0) + 1
    this.#names.set(base, number)
    return number === 1 ? base : `${base}${number}`
  }

  /** The expression that stands for a value. */
  value(value: Parameter): string {
    const name = `v${Object.keys(this.values).length}`
    this.values[name] = integers(value)
    return `ask.${name}`
  }

  /** The same for a LIMIT, which may not depend on a row; `$limits` stands for the list of them in the statement. */
  limit(count: number): string {
    this.limits.push(int(count))
    return `$limits[${this.limits.length - 1}]`
  }
}

/** Whole numbers as the database's integers, to any depth of lists. */
export function integers(value: Parameter): Parameter {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value
  return Array.isArray(value) ? value.map(integers) : value
}

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/

/** A name from the schema as Cypher takes it. Names never come from a request; one that is no plain word is a mistake of ours. */
export function identifier(name: string): string {
  if (!PLAIN.test(name)) throw new Error(`"${name}" is no name of a property, label or relationship type`)
  return name
}

/** A fact that a variable of the text stands for. */
export interface Fact {
  readonly kind: 'node' | 'relationship'
  readonly variable: string
}

/** Indents a text that may have many lines. */
export function indented(text: string, by = 2): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}
