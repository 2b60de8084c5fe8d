import { expect, test, vi } from 'vitest'
import { createServer, DEFAULT_LIMITS } from '../../src/api/index.js'
import { type GraphStore, StoreError } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { CONTRACT_GRAPH, TODAY } from '../contract/contract-graph.js'
import { apiOn, GRAPHIQL, SCHEMA } from './asking.js'

class BrokenStore extends MemoryStore {
  override async read(): Promise<never> {
    throw new Error('secret-host:7687 said something that nobody expected')
  }
}

class UnreachableStore extends MemoryStore {
  override async read(): Promise<never> {
    throw new StoreError('secret-host:7687 is out of reach')
  }

  override async summary(): Promise<never> {
    throw new StoreError('secret-host:7687 is out of reach')
  }
}

async function served(store: GraphStore): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    store,
    schemaDirectory: SCHEMA,
    graphiqlDirectory: GRAPHIQL,
    workedQueries: [],
    limits: DEFAULT_LIMITS,
    today: () => TODAY,
    logLevel: 'silent',
    version: '1.0.0',
  })
  return { url: await server.listen({ port: 0, host: '127.0.0.1' }), close: () => server.close() }
}

const ask = async (url: string) => {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ node(id: "tides") { id } }')}`)
  return { headers: response.headers, text: await response.text() }
}

test('A63 a fault of ours is an internal error at its field, says nothing of what is inside, and is not to be kept', async () => {
  const { url, close } = await served(new BrokenStore(CONTRACT_GRAPH))
  const { headers, text } = await ask(url)
  await close()
  expect(text).not.toContain('secret')
  expect(JSON.parse(text)).toMatchObject({
    data: { node: null },
    errors: [{ message: 'Internal error', path: ['node'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  })
  expect(headers.get('cache-control')).toBe('no-store')
})

test('A64 a fault of ours is written to the log', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    const { errors } = apiOn(new BrokenStore(CONTRACT_GRAPH))
    expect(await errors('{ cities { totalCount } }')).toEqual([{ code: 'INTERNAL_SERVER_ERROR', message: 'Internal error' }])
    expect(logged).toHaveBeenCalledWith(
      expect.objectContaining({ message: 'secret-host:7687 said something that nobody expected' }),
    )
  } finally {
    logged.mockRestore()
  }
})

test('A90 a graph out of reach is told with a code of its own, is not to be kept, and makes the server unready', async () => {
  const { url, close } = await served(new UnreachableStore(CONTRACT_GRAPH))
  const { headers, text } = await ask(url)
  const ready = await fetch(`${url}/health/ready`)
  const live = await fetch(`${url}/health/live`)
  const told = await ready.text()
  await close()
  expect(text + told).not.toContain('secret')
  expect(JSON.parse(text)).toMatchObject({
    data: { node: null },
    errors: [{ path: ['node'], extensions: { code: 'STORE_UNAVAILABLE' } }],
  })
  expect(headers.get('cache-control')).toBe('no-store')
  expect([ready.status, live.status]).toEqual([503, 200])
})
