import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createServer, DEFAULT_LIMITS } from '../../src/api/index.js'
import { StoreError } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { CONTRACT_GRAPH, TODAY } from '../contract/contract-graph.js'
import { apiOn, GRAPHIQL, SCHEMA } from './asking.js'

class BrokenStore extends MemoryStore {
  override async read(): Promise<never> {
    throw new StoreError('secret-host:7687 is out of reach')
  }
}

let url = ''
let close: (() => Promise<void>) | undefined
beforeAll(async () => {
  const server = await createServer({
    store: new BrokenStore(CONTRACT_GRAPH),
    schemaDirectory: SCHEMA,
    graphiqlDirectory: GRAPHIQL,
    workedQueries: [],
    limits: DEFAULT_LIMITS,
    today: () => TODAY,
    logLevel: 'silent',
    version: '1.0.0',
  })
  url = await server.listen({ port: 0, host: '127.0.0.1' })
  close = () => server.close()
})
afterAll(() => close?.())

test('A63 a fault of ours is an internal error at its field, says nothing of what is inside, and is not to be kept', async () => {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ node(id: "tides") { id } }')}`)
  const text = await response.text()
  expect(text).not.toContain('secret')
  expect(JSON.parse(text)).toMatchObject({
    data: { node: null },
    errors: [{ message: 'Internal error', path: ['node'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  })
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('A64 a fault of ours is written to the log', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    const { errors } = apiOn(new BrokenStore(CONTRACT_GRAPH))
    expect(await errors('{ cities { totalCount } }')).toEqual([{ code: 'INTERNAL_SERVER_ERROR', message: 'Internal error' }])
    expect(logged).toHaveBeenCalledWith(expect.objectContaining({ message: 'secret-host:7687 is out of reach' }))
  } finally {
    logged.mockRestore()
  }
})
