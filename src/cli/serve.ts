import { ConnectionError, DatasetError, startServer } from '../app.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../model/types.js'
import type { Settings } from '../settings.js'
import { type DatasetSummary, StoreError } from '../store/index.js'
import { EXIT } from './exit.js'
import { complainOfProblems } from './problems.js'

/** Serves the graph until told to stop. Returns the exit code when it could not start. */
export async function serve(given: Settings & { readonly data: string; readonly explain?: true }): Promise<number> {
  const { explain, ...settings } = given
  const started = performance.now()
  if (settings.replica && !settings.neo4j) {
    console.error('--replica: there is nothing to hold a replica of: expected NEO4J_URI')
    return EXIT.usage
  }
  try {
    const server = await startServer({ ...settings, ...(explain && { explain: console.error }) })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(greeting(server.url, server.summary, settings.neo4j?.uri ?? settings.data, seconds))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
    return EXIT.ok
  } catch (error) {
    if (error instanceof DatasetError) return complainOfProblems(error.problems)
    if (error instanceof ConnectionError || error instanceof StoreError) {
      console.error(error.message)
      return EXIT.unreachable
    }
    if (!isAddressError(error)) throw error
    console.error(`Cannot listen on ${settings.host}:${settings.port}: ${REASONS[error.code] ?? error.message}`)
    return EXIT.unreachable
  }
}

const STORES: Readonly<Record<DatasetSummary['store'], string>> = {
  EMBEDDED: 'read',
  NEO4J: 'found',
  REPLICA: 'read into memory',
}

function greeting(url: string, summary: DatasetSummary, origin: string, seconds: string): string {
  const nodes = NODE_TYPES.filter((type) => summary.nodes[type] > 0).map((type) => `${summary.nodes[type]} ${type}`)
  const relationships = RELATIONSHIP_TYPES.reduce((sum, type) => sum + summary.relationships[type], 0)
  return [
    `enforcement-graph is at ${url}/graphql`,
    '',
    `  open it in a browser for GraphiQL with worked queries, or POST to it:`,
    `  curl ${url}/graphql -H 'content-type: application/json' -d '{"query": "{ fieldOffices { totalCount } }"}'`,
    '',
    `  dataset   ${origin}, version ${summary.version}, ${STORES[summary.store]} in ${seconds} s`,
    `  nodes     ${nodes.join(', ')}`,
    `  links     ${relationships}`,
  ].join('\n')
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there; choose another with --port',
  EACCES: 'this user may not; choose a port above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address; choose another with --host',
  ENOTFOUND: 'there is no such host; choose another with --host',
}

function isAddressError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code in REASONS
}
