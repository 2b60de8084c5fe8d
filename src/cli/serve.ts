import { DatasetError, startServer } from '../app.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../model/types.js'
import type { Settings } from '../settings.js'
import type { DatasetSummary } from '../store/index.js'
import { EXIT } from './exit.js'
import { complainOfProblems } from './problems.js'

/** Serves a dataset until told to stop. Returns the exit code when it could not start. */
export async function serve(settings: Settings & { readonly data: string }): Promise<number> {
  const started = performance.now()
  try {
    const server = await startServer(settings)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(greeting(server.url, server.summary, settings.data, seconds))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
    return EXIT.ok
  } catch (error) {
    if (error instanceof DatasetError) return complainOfProblems(error.problems)
    if (!isAddressError(error)) throw error
    console.error(`Cannot listen on ${settings.host}:${settings.port}: ${REASONS[error.code] ?? error.message}`)
    return EXIT.unreachable
  }
}

function greeting(url: string, summary: DatasetSummary, data: string, seconds: string): string {
  const nodes = NODE_TYPES.filter((type) => summary.nodes[type] > 0).map((type) => `${summary.nodes[type]} ${type}`)
  const relationships = RELATIONSHIP_TYPES.reduce((sum, type) => sum + summary.relationships[type], 0)
  return [
    `enforcement-graph is at ${url}/graphql`,
    '',
    `  open it in a browser for GraphiQL with worked queries, or POST to it:`,
    `  curl ${url}/graphql -H 'content-type: application/json' -d '{"query": "{ fieldOffices { totalCount } }"}'`,
    '',
    `  dataset   ${data}, version ${summary.version}, read in ${seconds} s`,
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
