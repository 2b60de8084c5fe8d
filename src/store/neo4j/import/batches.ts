/** Facts of one type that are written together. */
export interface Batch<Fact, Type> {
  readonly type: Type
  readonly facts: readonly Fact[]
}

/** Facts by type, so many at a time. Holds at most one unfinished batch of each type. */
export async function* batchesByType<Type extends string, Fact extends { readonly type: Type }>(
  facts: AsyncIterable<Fact>,
  size: number,
): AsyncGenerator<Batch<Fact, Type>> {
  const begun = new Map<Type, Fact[]>()
  for await (const fact of facts) {
    const batch = begun.get(fact.type) ?? []
    if (batch.length === 0) begun.set(fact.type, batch)
    batch.push(fact)
    if (batch.length < size) continue
    begun.delete(fact.type)
    yield { type: fact.type, facts: batch }
  }
  for (const [type, batch] of begun) yield { type, facts: batch }
}

/**
 * Works on items, so many at a time, taking the next when one is done: what comes slower than it is worked on is not piled up. When one
 * fails no other is begun, and it rejects with that failure once those under way have ended.
 */
export async function eachOf<Item>(
  items: AsyncGenerator<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = []
  const worker = async (): Promise<void> => {
    while (failures.length === 0) {
      try {
        const next = await items.next()
        if (next.done) return
        await work(next.value)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  await items.return(undefined)
  if (failures.length > 0) throw failures[0]
}
