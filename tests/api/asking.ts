import { fileURLToPath } from 'node:url'
import type { FormattedExecutionResult } from 'graphql'
import { createExecutor, DEFAULT_LIMITS, type Limits } from '../../src/api/index.js'
import type { Answer, DatasetSummary, GraphStore, Read } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { CONTRACT_GRAPH, TODAY } from '../contract/contract-graph.js'

export const SCHEMA = fileURLToPath(new URL('../../schema', import.meta.url))
export const QUERIES = fileURLToPath(new URL('../../queries', import.meta.url))
export const GRAPHIQL = fileURLToPath(new URL('../../dist/web/graphiql', import.meta.url))
export const SEED = fileURLToPath(new URL('../../seed', import.meta.url))

/** A store that remembers what it was asked, call by call. */
export class CountingStore implements GraphStore {
  readonly #store: GraphStore
  readonly reads: (readonly Read[])[] = []
  summaries = 0

  constructor(store: GraphStore) {
    this.#store = store
  }

  read(reads: readonly Read[]): Promise<readonly Answer[]> {
    this.reads.push(reads)
    return this.#store.read(reads)
  }

  summary(): Promise<DatasetSummary> {
    this.summaries++
    return this.#store.summary()
  }

  /** One that is counted with it. */
  snapshot(): GraphStore {
    return this
  }

  close(): Promise<void> {
    return this.#store.close()
  }
}

/** An API on the contract's dataset, with the store that it asks. */
export function apiOn(store: GraphStore, limits: Limits = DEFAULT_LIMITS) {
  const execute = createExecutor({ store, schemaDirectory: SCHEMA, limits, today: () => TODAY })
  const ask = (query: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult> =>
    execute({ query, ...(variables && { variables }) })
  /** The answer to a query that has nothing wrong with it. */
  const data = async (query: string, variables?: Record<string, unknown>): Promise<unknown> => {
    const { data, errors } = await ask(query, variables)
    if (errors) throw new Error(`${errors.map(({ message }) => message).join('\n')}\n${query}`)
    // Apollo's answers have no prototypes, which toEqual would take for a difference.
    return JSON.parse(JSON.stringify(data))
  }
  /** The errors of a query, each as its code and its message. */
  const errors = async (query: string, variables?: Record<string, unknown>) =>
    ((await ask(query, variables)).errors ?? []).map(({ message, extensions }) => ({ code: extensions?.code, message }))
  return { ask, data, errors }
}

export function contractApi() {
  const store = new CountingStore(new MemoryStore(CONTRACT_GRAPH))
  return { store, ...apiOn(store) }
}
