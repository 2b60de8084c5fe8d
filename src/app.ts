import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { type FormattedExecutionResult, parse } from 'graphql'
import {
  type AnswerTable,
  answerTable,
  createExecutor,
  createServer,
  DEFAULT_LIMITS,
  type Limits,
  readCatalogue,
  readSchema,
  readWorkedQueries,
  type WorkedQuery,
} from './api/index.js'
import { formatProblem, loadDataset, type Problem } from './dataset/index.js'
import { type ExportedNetwork, type NetworkRequest, readNetwork } from './export/index.js'
import { createAssistant, withSources } from './mcp/index.js'
import type { Graph } from './model/graph.js'
import type { Lens } from './model/lens.js'
import { type Day, dayOf } from './model/partial-date.js'
import type { Neo4jSettings } from './settings.js'
import { type DatasetSummary, type GraphStore, StoreError } from './store/index.js'
import { MemoryStore } from './store/memory/index.js'
import {
  ConnectionError,
  checkConnection,
  explain as explainFailure,
  ForeignGraphError,
  graphSource,
  ImportError,
  type ImportProgress,
  type ImportReport,
  importGraph,
  Neo4jStore,
  openDriver,
  replicaOrigin,
} from './store/neo4j/index.js'
import { ReplicaStore } from './store/replica/index.js'

// The composition root: the one file that names an adapter, and the one that knows where the package keeps its files.

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const SCHEMA = join(PACKAGE, 'schema')
const QUERIES = join(PACKAGE, 'queries')
const GRAPHIQL = join(PACKAGE, 'dist', 'web', 'graphiql')

export { ConnectionError, ForeignGraphError, ImportError, type ImportProgress, type ImportReport }

/** The package's version. */
export const VERSION = readVersion()

/** The dataset that comes with the package. */
export const SEED = join(PACKAGE, 'seed')

/** Where the graph comes from. */
export interface GraphOptions {
  /** The dataset's directory; read where no database is named. */
  readonly data: string
  /** The database that the graph is in. */
  readonly neo4j?: Neo4jSettings | undefined
  /** Hold the database's graph in memory too. */
  readonly replica?: boolean
  /** Shown each text that is sent to the database. */
  readonly explain?: (text: string) => void
}

export interface StartOptions extends GraphOptions {
  /** TCP port; 0 takes any free one. */
  readonly port: number
  readonly host: string
  /** The day that is today; the calendar day in UTC unless given. */
  readonly today?: () => Day
  readonly limits?: Limits
  readonly logLevel?: string
  /** Believe what a proxy says of the address that the server is known by. */
  readonly trustProxy?: boolean
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

/** How often a replica looks whether the database's graph has changed, in milliseconds. */
const REPLICA_INTERVAL = 3_000

/**
 * Opens the graph: in the database that is named, else from a dataset's files, read, checked and loaded whole. Throws
 * {@link DatasetError}, with nothing loaded, and ConnectionError when the database can't be had.
 */
export async function openStore(options: GraphOptions, today: Day = dayOf(new Date())): Promise<GraphStore> {
  const { neo4j, explain } = options
  if (!neo4j) return new MemoryStore(await readGraph(options.data, today))
  const driver = openDriver({ ...neo4j, version: VERSION })
  try {
    await checkConnection(driver, neo4j)
    if (!options.replica) return new Neo4jStore(driver, { database: neo4j.database, ...(explain && { explain }) })
    return await ReplicaStore.open(replicaOrigin(driver, neo4j.database), {
      hold: (graph) => new MemoryStore(graph),
      interval: REPLICA_INTERVAL,
      complain: console.error,
    })
  } catch (error) {
    await driver.close()
    throw error instanceof StoreError ? error : (explainFailure(error, neo4j) ?? error)
  }
}

/** Starts the server, and comes back when it answers. Throws {@link DatasetError}, ConnectionError, and StoreError for an empty database. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const today = options.today ?? (() => dayOf(new Date()))
  const store = await openStore(options, today())
  try {
    const summary = await store.summary()
    const workedQueries = readWorkedQueries(QUERIES)
    const limits = options.limits ?? DEFAULT_LIMITS
    const logLevel = options.logLevel ?? 'silent'
    const api = { store, schemaDirectory: SCHEMA, limits, today }
    const server = await createServer({
      ...api,
      graphiqlDirectory: GRAPHIQL,
      workedQueries,
      logLevel,
      version: VERSION,
      trustProxy: options.trustProxy ?? false,
    })
    const url = await server.listen({ port: options.port, host: options.host })
    // The database takes its time over a text that it has not seen: those that are most likely to be asked it sees now.
    const closing = new AbortController()
    if (store instanceof Neo4jStore) void askAll(workedQueries, createExecutor({ ...api, patience: 'JOB' }), closing.signal)
    return {
      url,
      summary,
      close: async () => {
        closing.abort()
        await server.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Asks queries one after another, whatever comes of it: who asks them for the answer will hear of what is wrong. */
async function askAll(
  queries: readonly WorkedQuery[],
  ask: ReturnType<typeof createExecutor>,
  until: AbortSignal,
): Promise<void> {
  for (const { query } of queries) if (!until.aborted) await ask({ query })
}

export interface ImportSettings {
  /** The dataset's directory. */
  readonly data: string
  readonly neo4j: Neo4jSettings
  /** Only say what would change. */
  readonly dryRun?: boolean
  /** Import beside somebody else's graph. */
  readonly force?: boolean
  readonly progress?: (progress: ImportProgress) => void
}

/**
 * Makes a dataset the graph of a database. Throws {@link DatasetError} before the database is asked anything, ConnectionError when it can't
 * be had, and ImportError when it doesn't take the graph: it holds then what it held.
 */
export async function importDataset({ data, neo4j, ...options }: ImportSettings): Promise<ImportReport> {
  const source = graphSource(await readGraph(data, dayOf(new Date())))
  const driver = openDriver({ ...neo4j, version: VERSION })
  try {
    await checkConnection(driver, neo4j)
    return await importGraph(driver, source, { ...options, database: neo4j.database })
  } catch (error) {
    // What an import says of the graph may have any words in it.
    throw error instanceof ImportError ? error : (explainFailure(error, neo4j) ?? error)
  } finally {
    await driver.close()
  }
}

/** The answer to one query, without a server. Throws {@link DatasetError} and ConnectionError. */
export async function answerQuery(
  query: string,
  options: GraphOptions & {
    readonly limits?: Limits
    readonly variables?: Record<string, unknown>
    readonly operation?: string
  },
): Promise<FormattedExecutionResult> {
  const today = dayOf(new Date())
  const store = await openStore(options, today)
  try {
    const ask = createExecutor({ store, schemaDirectory: SCHEMA, limits: options.limits ?? DEFAULT_LIMITS, today: () => today })
    return await ask({ query, variables: options.variables, operationName: options.operation })
  } finally {
    await store.close()
  }
}

/** An answer to a query as a table. `operation` is the one that was asked, of several. */
export function tableOf(query: string, answer: FormattedExecutionResult, operation?: string): AnswerTable {
  return answerTable(readSchema(SCHEMA), parse(query), answer.data, operation)
}

export interface OpenedExport {
  readonly network: ExportedNetwork
  /** What makes the file: software and version. */
  readonly made: string
  readonly close: () => Promise<void>
}

/** A part of the graph on its way into a file. Throws {@link DatasetError}, ConnectionError, and QuestionError for a node that is not there. */
export async function openExport(
  options: GraphOptions & { readonly request: NetworkRequest; readonly lens: Lens; readonly today: Day },
): Promise<OpenedExport> {
  const store = await openStore(options, options.today)
  try {
    const network = await readNetwork(store.snapshot('JOB'), options.request, options.lens, readCatalogue(SCHEMA))
    return { network, made: `enforcement-graph ${VERSION}`, close: () => store.close() }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Assistants' way to the graph, open. */
export interface OpenAssistant {
  /** Takes what an assistant says over a transport of the Model Context Protocol. */
  readonly connect: (transport: Transport) => Promise<void>
  /** Answers what was asked, and closes the graph. */
  readonly close: () => Promise<void>
}

/** Opens the graph for assistants. Throws {@link DatasetError}, ConnectionError, and StoreError for an empty database. */
export async function openAssistant(options: GraphOptions & { readonly limits?: Limits }): Promise<OpenAssistant> {
  const today = () => dayOf(new Date())
  const store = await openStore(options, today())
  try {
    await store.summary()
    const limits = withSources(options.limits ?? DEFAULT_LIMITS)
    const { server, answered } = createAssistant({
      // Nobody else waits behind an assistant, and a question that the database has not met takes it a while.
      ask: createExecutor({
        store,
        schemaDirectory: SCHEMA,
        limits,
        today,
        patience: 'JOB',
      }),
      schema: readSchema(SCHEMA),
      workedQueries: readWorkedQueries(QUERIES),
      today,
      version: VERSION,
      log: console.error,
    })
    return {
      connect: (transport) => server.connect(transport),
      close: async () => {
        await answered()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
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
