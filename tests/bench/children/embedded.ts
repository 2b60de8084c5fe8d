import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer, DEFAULT_LIMITS } from '../../../src/api/index.js'
import { MemoryStore } from '../../../src/store/memory/index.js'
import { syntheticGraph } from '../synthetic-graph.js'
import { serve, task } from './child.js'

// The command line reads a dataset's files, and there is none of this size: the server is put together here instead.

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))

await serve(async () => {
  const { today } = task()
  const { store, loadMilliseconds } = load()
  const server = await createServer({
    store,
    schemaDirectory: join(PROJECT, 'schema'),
    graphiqlDirectory: join(PROJECT, 'dist', 'web', 'graphiql'),
    workedQueries: [],
    limits: DEFAULT_LIMITS,
    today: () => today,
    logLevel: 'error',
    version: 'benchmark',
  })
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  return { url, loadMilliseconds, close: () => server.close() }
})

/** A function of its own, so that nothing but the store holds what it is made of. */
function load(): { readonly store: MemoryStore; readonly loadMilliseconds: number } {
  const { version, nodes, relationships } = syntheticGraph(task())
  const graph = { version, nodes: [...nodes()], relationships: [...relationships()] }
  const begun = performance.now()
  const store = new MemoryStore(graph)
  return { store, loadMilliseconds: performance.now() - begun }
}
