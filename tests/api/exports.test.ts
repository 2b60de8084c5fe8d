import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { createServer, DEFAULT_LIMITS } from '../../src/api/index.js'
import { FORMATS } from '../../src/export/index.js'
import { type Answer, type Read, StoreError } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { CONTRACT, CONTRACT_GRAPH, TODAY } from '../contract/contract-graph.js'
import { GRAPHIQL, SCHEMA } from './asking.js'
import { served } from './http.js'

const NAMES = [...FORMATS.keys()]

describe('GET /export/FORMAT', () => {
  const { send, post } = served(CONTRACT)

  test.each(NAMES)('%s comes as a file of its own type and name, for any page to fetch', async (name) => {
    const { status, headers, text } = await send(`/export/${name}?around=coast&depth=2`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(FORMATS.get(name)?.mediaType)
    expect(headers.get('content-disposition')).toContain(`filename="enforcement-coast.${FORMATS.get(name)?.extension}"`)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(text.length).toBeGreaterThan(100)
  })

  test.each(NAMES)('%s is the same each time, to the byte', async (name) => {
    const address = `/export/${name}?around=coast&depth=2&history=true`
    expect((await send(address)).text).toBe((await send(address)).text)
  })

  test('the list of all names them, with what opens each', async () => {
    const { formats } = JSON.parse((await send('/export')).text)
    expect(formats.map(({ name }: { name: string }) => name)).toEqual(NAMES)
    for (const { opens } of formats) expect(opens).toMatch(/\w/)
  })

  test('one who has the file is told so, and another request has another file', async () => {
    const first = await send('/export/gexf?around=coast')
    const known = { headers: { 'if-none-match': first.headers.get('etag') ?? 'none' } }
    expect((await send('/export/gexf?around=coast', known)).status).toBe(304)
    expect((await send('/export/gexf?around=coast&validAt=2022-01-01', known)).status).toBe(200)
  })

  test('depth, through, types, limit and history are those of `network`', async () => {
    const ids = (text: string) => [...text.matchAll(/<(?:node|edge) id="([^"]+)"/g)].map(([, id]) => id)
    for (const [address, given] of [
      ['around=coast&depth=3&through=REPORTS_TO', 'around: ["coast"], depth: 3, through: [REPORTS_TO]'],
      ['around=tides,coast&depth=2&types=Organization', 'around: ["tides", "coast"], depth: 2, types: [Organization]'],
      ['around=coast&depth=4&limit=7', 'around: ["coast"], depth: 4, limit: 7'],
      ['around=lanterns&depth=1&history=true', 'around: ["lanterns"], depth: 1, history: true'],
      ['around=lanterns,coast&depth=0', 'around: ["lanterns", "coast"], depth: 0'],
      ['limit=5000', 'limit: 5000'],
    ]) {
      const query = `{ network(${given}) { nodes { node { id } } relationships { id } truncated } }`
      const { data } = JSON.parse((await post({ query })).text)
      const { text, headers } = await send(`/export/graphml?${address}`)
      const answered = [...data.network.nodes.map(({ node }: { node: { id: string } }) => node.id)]
      const relationships = data.network.relationships.map(({ id }: { id: string }) => id)
      expect(relationships.length).toBeGreaterThan(0)
      expect(new Set(ids(text)), address).toEqual(new Set([...answered, ...relationships]))
      expect(headers.get('x-truncated'), address).toBe(String(data.network.truncated))
    }
  })

  test.each([
    ['/export/xls', 404, 'There is no format \\"xls\\": expected gexf, graphml'],
    ['/export/gexf?around=nothing', 400, 'around: there is no node \\"nothing\\"'],
    ['/export/gexf?around=', 400, 'around: \\"\\": expected one or more, parted by commas'],
    ['/export/gexf?depth=7', 400, 'depth: \\"7\\": expected a whole number from 0 to 6'],
    ['/export/gexf?depth=1e0', 400, 'depth: \\"1e0\\"'],
    ['/export/gexf?limit=0', 400, 'limit: \\"0\\": expected a whole number from 1 to 1000000'],
    ['/export/gexf?types=Person', 400, 'types: \\"Person\\": expected some of Organization'],
    ['/export/gexf?through=KNOWS', 400, 'through: \\"KNOWS\\": expected some of REPORTS_TO'],
    ['/export/gexf?history=yes', 400, 'history: \\"yes\\": expected true or false'],
    ['/export/gexf?validAt=2025-02-30', 400, 'validAt: \\"2025-02-30\\"'],
    ['/export/gexf?evidence=PRESS', 400, 'evidence: \\"PRESS\\": expected ANY or OFFICIAL'],
    ['/export/gexf?around=coast&around=tides', 400, 'around: expected it once'],
    ['/export/gexf?around=coast&dept=2', 400, 'dept: there is no such parameter: expected around, depth'],
  ])('%s is refused with %i, and no file', async (address, status, message) => {
    const answer = await send(address)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(message)
    expect(answer.headers.get('content-disposition')).toBeNull()
    expect(answer.headers.get('etag')).toBeNull()
  })
})

/** Answers so many reads, and then no more. */
class FailingStore extends MemoryStore {
  reads = 0
  most = 0

  override async read(reads: readonly Read[]): Promise<readonly Answer[]> {
    this.reads++
    if (this.reads > this.most) throw new StoreError('secret-host is out of reach')
    return super.read(reads)
  }
}

async function servedBy(store: MemoryStore, limits = DEFAULT_LIMITS): Promise<{ url: string; close: () => Promise<void> }> {
  const api = { store, schemaDirectory: SCHEMA, graphiqlDirectory: GRAPHIQL, workedQueries: [], limits }
  const server = await createServer({ ...api, today: () => TODAY, logLevel: 'silent', version: '1.0.0' })
  return { url: await server.listen({ port: 0, host: '127.0.0.1' }), close: () => server.close() }
}

/** Keeps readers waiting until it is told to answer. */
class WaitingStore extends MemoryStore {
  reads = 0
  #answer: () => void = () => undefined
  readonly #waited = new Promise<void>((resolve) => {
    this.#answer = resolve
  })

  answer(): void {
    this.#answer()
  }

  override async read(reads: readonly Read[]): Promise<readonly Answer[]> {
    this.reads++
    await this.#waited
    return super.read(reads)
  }
}

describe('who asks for files and does not take them', () => {
  test('HEAD has the headers, and nothing is read for it', async () => {
    const store = new WaitingStore(CONTRACT_GRAPH)
    const { url, close } = await servedBy(store)
    for (const name of NAMES) {
      const { status, headers } = await fetch(`${url}/export/${name}?around=coast`, { method: 'HEAD' })
      expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type: FORMATS.get(name)?.mediaType })
    }
    expect(store.reads).toBe(0)
    await close()
  })

  test('no more files are made at once than there may be, and one who goes makes room', async () => {
    const store = new WaitingStore(CONTRACT_GRAPH)
    const { url, close } = await servedBy(store, { ...DEFAULT_LIMITS, exports: 1 })
    const gone = new AbortController()
    const first = fetch(`${url}/export/gexf?around=coast`, { signal: gone.signal }).catch(() => 'gone')
    await expect.poll(() => store.reads).toBe(1)
    const second = await fetch(`${url}/export/gexf?around=coast`)
    expect({ status: second.status, text: await second.text() }).toMatchObject({
      status: 503,
      text: expect.stringContaining('BUSY'),
    })
    gone.abort()
    expect(await first).toBe('gone')
    store.answer()
    await expect.poll(async () => (await (await fetch(`${url}/export/gexf?around=coast`)).text()).slice(-8)).toBe('</gexf>\n')
    await close()
  })
})

describe('a store that fails', () => {
  test.each(NAMES)('before the file begins is told with 503, and not as a file: %s', async (name) => {
    const { url, close } = await servedBy(new FailingStore(CONTRACT_GRAPH))
    const response = await fetch(`${url}/export/${name}?around=coast`)
    expect(response.status).toBe(503)
    expect(response.headers.get('content-disposition')).toBeNull()
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await response.text()).toMatch(/STORE_UNAVAILABLE/)
    await close()
  })

  test('within the file breaks it off: nobody takes a part for the whole', async () => {
    const store = new FailingStore(CONTRACT_GRAPH)
    store.most = 2
    const { url, close } = await servedBy(store)
    const ended = await new Promise<'whole' | 'broken'>((resolve) => {
      request(`${url}/export/gexf?around=coast&depth=2`, (response) => {
        response.on('data', () => undefined)
        response.on('end', () => resolve('whole'))
        response.on('error', () => resolve('broken'))
      }).end()
    })
    expect(ended).toBe('broken')
    await close()
  })
})
