import DataLoader from 'dataloader'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Lens } from '../model/lens.js'
import type { Reading } from './reading.js'

type Ask<Value> = (ids: readonly string[], lens: Lens, reading: Reading, info: GraphQLResolveInfo) => Promise<readonly Value[]>

/** A question about facts, asked once for all facts of a level: a list of a hundred costs one call of the store, not a hundred. */
export class Question<Value> {
  readonly #ask: Ask<Value>
  readonly #batches = new WeakMap<Reading, Map<FieldNode | undefined, Map<string, DataLoader<string, Value>>>>()

  /** `ask` gets the ids of facts and answers in their order. */
  constructor(ask: Ask<Value>) {
    this.#ask = ask
  }

  /** The answer for one fact; those asked for at the same field and lens are answered with it. */
  answer(id: string, reading: Reading, info: GraphQLResolveInfo): Promise<Value> {
    const lens = reading.lensAt(info)
    const fields = this.#batches.get(reading) ?? new Map<FieldNode | undefined, Map<string, DataLoader<string, Value>>>()
    this.#batches.set(reading, fields)
    const field = info.fieldNodes[0]
    const lenses = fields.get(field) ?? new Map<string, DataLoader<string, Value>>()
    fields.set(field, lenses)
    const key = JSON.stringify(lens)
    const batch = lenses.get(key) ?? new DataLoader<string, Value>((ids) => this.#ask(ids, lens, reading, info))
    lenses.set(key, batch)
    return batch.load(id)
  }
}
