import DataLoader from 'dataloader'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Subject } from '../questions/plans.js'
import type { Row } from '../store/index.js'
import type { Reading } from './reading.js'

type Ask<Value, Given> = (
  subjects: readonly Subject[],
  given: Given,
  reading: Reading,
  info: GraphQLResolveInfo,
) => Promise<readonly Value[]>
type Batches<Value> = Map<string, DataLoader<Subject, Value, string>>

/**
 * A question about facts, asked once for all facts of a level: a list of a hundred costs one call of the store, not a hundred, even
 * when each is seen through a lens of its own.
 */
export class Question<Value, Given = unknown> {
  readonly #ask: Ask<Value, Given>
  readonly #batches = new WeakMap<Reading, Batches<Value>>()

  /** `ask` gets facts, each with the lens that it is seen through, and the field's arguments; it answers in their order. */
  constructor(ask: Ask<Value, Given>) {
    this.#ask = ask
  }

  /** The answer for one fact, through the lens of its row; those asked for at the same field are answered with it. */
  answer(row: Row, given: Given, reading: Reading, info: GraphQLResolveInfo): Promise<Value> {
    const batches: Batches<Value> = this.#batches.get(reading) ?? new Map()
    this.#batches.set(reading, batches)
    // Fields that share one node, in a fragment, may ask for more under their other nodes: all of them make up the question.
    const key = info.fieldNodes.map(numberOf).join()
    const batch =
      batches.get(key) ??
      new DataLoader<Subject, Value, string>((subjects) => this.#ask(subjects, given, reading, info), {
        cacheKeyFn: ({ id, lens }) => `${id} ${lens.validAt} ${lens.knownAt} ${lens.certainty} ${lens.evidence}`,
      })
    batches.set(key, batch)
    return batch.load({ id: row.$id, lens: row.$lens })
  }
}

const numbers = new WeakMap<FieldNode, number>()
let numbered = 0

/** A number of its own for each field of each document. */
function numberOf(node: FieldNode): number {
  const known = numbers.get(node)
  if (known !== undefined) return known
  numbers.set(node, ++numbered)
  return numbered
}
