import DataLoader from 'dataloader'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Subject } from '../questions/plans.js'
import type { Row } from '../store/index.js'
import type { Reading } from './reading.js'

type Ask<Value> = (subjects: readonly Subject[], reading: Reading, info: GraphQLResolveInfo) => Promise<readonly Value[]>

/**
 * A question about facts, asked once for all facts of a level: a list of a hundred costs one call of the store, not a hundred, even
 * when each is seen through a lens of its own.
 */
export class Question<Value> {
  readonly #ask: Ask<Value>
  readonly #batches = new WeakMap<Reading, Map<FieldNode | undefined, DataLoader<Subject, Value, string>>>()

  /** `ask` gets facts, each with the lens that it is seen through, and answers in their order. */
  constructor(ask: Ask<Value>) {
    this.#ask = ask
  }

  /** The answer for one fact, through the lens of its row; those asked for at the same field are answered with it. */
  answer(row: Row, reading: Reading, info: GraphQLResolveInfo): Promise<Value> {
    const fields = this.#batches.get(reading) ?? new Map<FieldNode | undefined, DataLoader<Subject, Value, string>>()
    this.#batches.set(reading, fields)
    const field = info.fieldNodes[0]
    const batch =
      fields.get(field) ??
      new DataLoader<Subject, Value, string>((subjects) => this.#ask(subjects, reading, info), {
        cacheKeyFn: ({ id, lens }) => `${id} ${lens.validAt} ${lens.knownAt} ${lens.certainty} ${lens.evidence}`,
      })
    fields.set(field, batch)
    return batch.load({ id: row.$id, lens: row.$lens })
  }
}
