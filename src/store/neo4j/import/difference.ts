import type { NodeType, RelationshipType } from '../../../model/types.js'
import type { FactMark } from './stored-marks.js'

/** Some facts: how many, and the ids of the first. */
export interface Some {
  readonly count: number
  readonly examples: readonly string[]
}

/** What is new, other or gone among the facts of one type. */
export interface Changes {
  readonly added: Some
  readonly changed: Some
  readonly removed: Some
}

/** From one graph to another, by type: only types in which something differs. */
export type Difference = ReadonlyMap<NodeType | RelationshipType, Changes>

/** Ids told of each type and kind of change. */
const EXAMPLES = 20

/** Collects what differs between two graphs, a few examples of each and all counts. */
export class DifferenceCounter {
  readonly #byType = new Map<NodeType | RelationshipType, Record<keyof Changes, { count: number; examples: string[] }>>()

  readonly #compared: () => void

  /** `compared` is told of each fact of the new graph. */
  constructor(compared: () => void) {
    this.#compared = compared
  }

  /** Walks along two streams in the order of their ids, once. A fact whose type has changed counts under its new one. */
  async compare(before: AsyncIterator<FactMark>, now: AsyncIterable<FactMark>): Promise<void> {
    let old = await before.next()
    for await (const fact of now) {
      for (; !old.done && old.value.id < fact.id; old = await before.next()) this.#note('removed', old.value)
      if (old.done || old.value.id !== fact.id) this.#note('added', fact)
      else {
        if (old.value.hash !== fact.hash || old.value.type !== fact.type) this.#note('changed', fact)
        old = await before.next()
      }
      this.#compared()
    }
    for (; !old.done; old = await before.next()) this.#note('removed', old.value)
  }

  /** What was found so far. */
  get difference(): Difference {
    return this.#byType
  }

  #note(kind: keyof Changes, { type, id }: FactMark): void {
    let changes = this.#byType.get(type)
    if (!changes) {
      changes = { added: { count: 0, examples: [] }, changed: { count: 0, examples: [] }, removed: { count: 0, examples: [] } }
      this.#byType.set(type, changes)
    }
    const some = changes[kind]
    some.count += 1
    if (some.examples.length < EXAMPLES) some.examples.push(id)
  }
}
