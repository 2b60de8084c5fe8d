import type { FormattedExecutionResult } from 'graphql'
import { defaultLens, type Lens } from '../model/lens.js'
import type { Day } from '../model/partial-date.js'
import type { GraphStore, Patience } from '../store/index.js'
import { createApollo } from './apollo.js'
import type { Limits } from './limits.js'
import { Reading } from './reading.js'

export interface ExecutorOptions {
  readonly store: GraphStore
  /** The folder of the schema's `.graphql` files. */
  readonly schemaDirectory: string
  readonly limits: Limits
  /** The day that `validAt` is when nobody says; asked at each request. */
  readonly today: () => Day
  /** How long each request can wait. */
  readonly patience?: Patience
}

/** One request of GraphQL. */
export interface GraphQLRequest {
  readonly query: string
  readonly variables?: Record<string, unknown> | undefined
  readonly operationName?: string | undefined
  /** How all of it is seen, but for what its own `asOf` say; as by one who asks for nothing special unless given. */
  readonly lens?: Lens | undefined
  /** A snapshot to answer from, for one who reads more of the same graph. */
  readonly store?: GraphStore | undefined
}

/** Answers a request of GraphQL. */
export type Execute = (request: GraphQLRequest) => Promise<FormattedExecutionResult>

/** The API without HTTP: answers one request after another, as the server would, or with more patience. */
export function createExecutor(options: ExecutorOptions): Execute {
  return executorOn(createApollo(options, console.error), options)
}

/** The same over an Apollo Server that is there already. */
export function executorOn(
  { apollo, planner }: ReturnType<typeof createApollo>,
  { store, today, patience }: Pick<ExecutorOptions, 'store' | 'today' | 'patience'>,
): Execute {
  return async ({ query, variables, operationName, lens, store: snapshot }) => {
    const { body } = await apollo.executeOperation(
      { query, ...(variables && { variables }), ...(operationName !== undefined && { operationName }) },
      { contextValue: { reading: new Reading(snapshot ?? store, planner, lens ?? defaultLens(today()), patience) } },
    )
    if (body.kind !== 'single') throw new Error('An answer in parts was asked for of one that gives none')
    return body.singleResult
  }
}
