import type { Answer, DatasetSummary, GraphStore, Patience, Read } from '../store/index.js'
import { costOf, refuseMore } from './plan/cost.js'

/**
 * A store that counts what one request reads of it, and refuses what goes beyond. It is for questions whose size shows only once
 * their first read is answered, so that it can't be checked with the operation's.
 */
export class CountedStore implements GraphStore {
  readonly #store: GraphStore
  readonly #allowed: number
  readonly #advice: string | undefined
  #cost = 0

  /** `advice` says how to ask for less, for those who ask otherwise than in GraphQL. */
  constructor(store: GraphStore, allowed: number, advice?: string) {
    this.#store = store
    this.#allowed = allowed
    this.#advice = advice
  }

  /** Rejects with QUERY_TOO_COSTLY when this request's reads come to more rows than allowed. */
  async read(reads: readonly Read[]): Promise<readonly Answer[]> {
    this.#count(reads.reduce((sum, read) => sum + costOf(read), 0))
    const answers = await this.#store.read(reads)
    // How long a list is that has no end shows only now: it counts for those that are still to come.
    this.#count(reads.reduce((sum, read, index) => sum + rowsOfEndless(read, answers[index]), 0))
    return answers
  }

  #count(cost: number): void {
    this.#cost += cost
    refuseMore(this.#cost, this.#allowed, this.#advice)
  }

  summary(): Promise<DatasetSummary> {
    return this.#store.summary()
  }

  snapshot(patience?: Patience): GraphStore {
    return new CountedStore(this.#store.snapshot(patience), this.#allowed, this.#advice)
  }

  close(): Promise<void> {
    return this.#store.close()
  }
}

function rowsOfEndless({ root }: Read, answer: Answer | undefined): number {
  if (root.kind !== 'list' || answer?.kind !== 'list' || (root.page.first ?? root.page.last) !== null) return 0
  return answer.page.edges.length
}
