import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../src/app.js'
import { CONTRACT, TODAY } from '../contract/contract-graph.js'

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ data: CONTRACT, port: 0, host: '127.0.0.1', today: () => TODAY, trustProxy: true })
})
afterAll(() => server.close())

/** Asks with a target and headers as they stand, which `fetch` would put right. */
async function ask(path: string, headers: Record<string, string>) {
  const { hostname, port } = new URL(server.url)
  const sent = request({ hostname, port, path, headers }).end()
  const [answer]: IncomingMessage[] = await once(sent, 'response')
  if (!answer) throw new Error('There is no answer')
  return { status: answer.statusCode, etag: answer.headers.etag, body: await text(answer) }
}

describe.each(['/reconcile', '/feed.atom'])('%s has the address in it that it was asked at', (path) => {
  test.each(['graph.example', 'graph.example:8080', 'a_b.example', '10.0.0.1:4000', '[::1]:4000', 'localhost'])(
    'host %s',
    async (host) => {
      const { status, body } = await ask(path, { host })
      expect(status).toBe(200)
      expect(body).toContain(`http://${host}/`)
    },
  )

  test.each<[string, Record<string, string>]>([
    ['a space', { host: 'graph example' }],
    ['a quote', { host: 'graph"example' }],
    ['markup', { host: '<b>' }],
    ['somebody before an @', { host: 'graph.example@evil.example' }],
    ['a path', { host: 'graph.example/evil' }],
    ['a query', { host: 'graph.example?evil' }],
    ['a port that there is not', { host: 'graph.example:99999' }],
    ['two points', { host: 'graph..example' }],
    ['an origin', { host: 'https://graph.example' }],
    ['a space, told by a proxy', { host: 'graph.example', 'x-forwarded-host': 'graph example' }],
  ])('a host with %s is refused', async (_what, headers) => {
    const { status, etag, body } = await ask(path, headers)
    expect([status, etag]).toEqual([400, undefined])
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ message: expect.stringMatching(/^host: ".*" is no name of a host/), extensions: { code: 'BAD_ARGUMENT' } }],
    })
  })

  test('another protocol than http and https is refused, whatever a proxy says', async () => {
    const headers = { host: 'graph.example', 'x-forwarded-proto': 'javascript', 'x-forwarded-host': 'graph.example' }
    const { status, body } = await ask(path, headers)
    expect(status).toBe(400)
    expect(body).toMatch(/x-forwarded-proto: \\"javascript\\": expected http or https/)
  })

  test('a target that names another origin than the header is refused', async () => {
    const { status, body } = await ask(`http://evil.example${path}`, { host: 'graph.example' })
    expect(status).toBe(400)
    expect(body).toMatch(/^\{"errors":\[\{"message":"target: /)
  })
})

test('what was kept of an answer at one address is not known at another', async () => {
  const { etag = '' } = await ask('/feed.atom', { host: 'graph.example' })
  expect((await ask('/feed.atom', { host: 'graph.example', 'if-none-match': etag })).status).toBe(304)
  expect((await ask('/feed.atom', { host: 'other.example', 'if-none-match': etag })).status).toBe(200)
  expect((await ask('/feed.atom', { host: 'graph.example', 'x-forwarded-proto': 'https', 'if-none-match': etag })).status).toBe(
    200,
  )
})
