import { afterAll, beforeAll } from 'vitest'
import { type RunningServer, startServer } from '../../src/app.js'
import { TODAY } from '../contract/contract-graph.js'

/** What came over the wire. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON, or undefined. */
  readonly json: unknown
}

/** A server on a dataset, on a port of its own, for as long as the tests of a file take. */
export function served(data: string) {
  let server: RunningServer | undefined
  beforeAll(async () => {
    server = await startServer({ data, port: 0, host: '127.0.0.1', today: () => TODAY })
  })
  afterAll(() => server?.close())

  const at = (path: string): string => {
    if (!server) throw new Error('The server is not there yet')
    return `${server.url}${path}`
  }
  const send = async (path: string, init: RequestInit = {}): Promise<HttpAnswer> => {
    const response = await fetch(at(path), init)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parsed(text) }
  }
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const get = (query: string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
    send(`/graphql?query=${encodeURIComponent(query)}`, { headers })
  return { at, send, post, get }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
