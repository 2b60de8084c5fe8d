/** What may come of a row, in the order that it is told in. */
export const OUTCOMES = ['matched', 'nobodyKnown', 'ambiguous', 'noUnit', 'noDay'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Values that are counted for each outcome: what a table has more of is not told one by one. */
const MOST_VALUES = 1_000

/** How many rows came to what, and for which of their values. */
export class Tally {
  readonly #counts = new Map<Outcome, number>()
  readonly #values = new Map<Outcome, Map<string, number>>()

  /** Counts a row, with what it says of where or when. */
  count(outcome: Outcome, value: string): void {
    this.#counts.set(outcome, this.of(outcome) + 1)
    if (outcome === 'matched') return
    const values = this.#values.get(outcome) ?? new Map<string, number>()
    this.#values.set(outcome, values)
    const count = values.get(value)
    if (count !== undefined || values.size < MOST_VALUES) values.set(value, (count ?? 0) + 1)
  }

  of(outcome: Outcome): number {
    return this.#counts.get(outcome) ?? 0
  }

  get rows(): number {
    return OUTCOMES.reduce((sum, outcome) => sum + this.of(outcome), 0)
  }

  /** The values that an outcome has most of, the most frequent first, equals in their own order. */
  mostFrequent(outcome: Outcome, most: number): readonly (readonly [value: string, count: number])[] {
    const values = [...(this.#values.get(outcome) ?? [])]
    return values.sort(([one, rows], [other, otherRows]) => otherRows - rows || (one < other ? -1 : 1)).slice(0, most)
  }
}
