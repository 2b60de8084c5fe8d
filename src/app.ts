import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FormattedExecutionResult } from 'graphql'
import { createExecutor, createServer, DEFAULT_LIMITS, type Limits, readWorkedQueries } from './api/index.js'
import { formatProblem, loadDataset, type Problem } from './dataset/index.js'
import type { Graph } from './model/graph.js'
import { type Day, dayOf } from './model/partial-date.js'
import type { DatasetSummary, GraphStore } from './store/index.js'
import { MemoryStore } from './store/memory/index.js'

// The composition root: the one file that names an adapter, and the one that knows where the package keeps its files.

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const SCHEMA = join(PACKAGE, 'schema')
const QUERIES = join(PACKAGE, 'queries')
const GRAPHIQL = join(PACKAGE, 'dist', 'web', 'graphiql')

/** The package's version. */
export const VERSION = readVersion()

/** The dataset that comes with the package. */
export const SEED = join(PACKAGE, 'seed')

export interface StartOptions {
  /** TCP port; 0 takes any free one. */
  readonly port: number
  readonly host: string
  /** The dataset's directory. */
  readonly data: string
  /** The day that is today; the calendar day in UTC unless given. */
  readonly today?: () => Day
  readonly limits?: Limits
  readonly logLevel?: string
}

export interface RunningServer {
  readonly url: string
  readonly summary: DatasetSummary
  readonly close: () => Promise<void>
}

/** The dataset is wrong. `problems` says where; the message has all of them, one a line. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/** Reads, checks and loads a dataset whole. Throws {@link DatasetError}, with nothing loaded. */
export async function openStore(data: string, today: Day = dayOf(new Date())): Promise<GraphStore> {
  return new MemoryStore(await readGraph(data, today))
}

/** Starts the server on a dataset, and comes back when it answers. Throws {@link DatasetError}. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const today = options.today ?? (() => dayOf(new Date()))
  const store = await openStore(options.data, today())
  const server = await createServer({
    store,
    schemaDirectory: SCHEMA,
    graphiqlDirectory: GRAPHIQL,
    workedQueries: readWorkedQueries(QUERIES),
    limits: options.limits ?? DEFAULT_LIMITS,
    today,
    logLevel: options.logLevel ?? 'silent',
    version: VERSION,
  })
  const url = await server.listen({ port: options.port, host: options.host })
  return {
    url,
    summary: await store.summary(),
    close: async () => {
      await server.close()
      await store.close()
    },
  }
}

/** The answer to one query, without a server. Throws {@link DatasetError}. */
export async function answerQuery(
  query: string,
  options: {
    readonly data: string
    readonly limits?: Limits
    readonly variables?: Record<string, unknown>
    readonly operation?: string
  },
): Promise<FormattedExecutionResult> {
  const today = dayOf(new Date())
  const store = await openStore(options.data, today)
  const ask = createExecutor({ store, schemaDirectory: SCHEMA, limits: options.limits ?? DEFAULT_LIMITS, today: () => today })
  return ask({ query, variables: options.variables, operationName: options.operation })
}

async function readGraph(data: string, today: Day): Promise<Graph> {
  const loading = await loadDataset(data, { today })
  if (!loading.ok) throw new DatasetError(loading.problems)
  return loading.graph
}

function readVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  return version
}
