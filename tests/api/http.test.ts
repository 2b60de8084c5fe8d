import { describe, expect, onTestFinished, test } from 'vitest'
import { createServer, DEFAULT_LIMITS } from '../../src/api/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { CONTRACT, CONTRACT_GRAPH, TODAY } from '../contract/contract-graph.js'
import { GRAPHIQL, SCHEMA } from './asking.js'
import { served } from './http.js'

const { post, get, send } = served(CONTRACT)
const QUERY = '{ organization(id: "tides") { name } }'
const ANSWER = { data: { organization: { name: 'Department of Tides' } } }

describe('GET', () => {
  test('A53 a query in the address is answered, with its variables and its operation', async () => {
    expect((await get(QUERY)).json).toEqual(ANSWER)
    const query = encodeURIComponent('query A { __typename } query B ($id: ID!) { organization(id: $id) { name } }')
    const variables = encodeURIComponent('{"id":"tides"}')
    expect((await send(`/graphql?query=${query}&variables=${variables}&operationName=B`)).json).toEqual(ANSWER)
  })

  test('A54 an answer has an ETag, and who has it already is told so with 304 and no body', async () => {
    const first = await get(QUERY)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]+"$/)
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      expect(await get(QUERY, { 'if-none-match': known }), known).toMatchObject({ status: 304, text: '' })
    }
    expect((await get(QUERY, { 'if-none-match': '"other"' })).json).toEqual(ANSWER)
  })

  test('A55 another query, another variable and another media type have other ETags', async () => {
    const tagOf = async (answer: ReturnType<typeof get>) => (await answer).headers.get('etag')
    const tags = await Promise.all([
      tagOf(get(QUERY)),
      tagOf(get(`${QUERY} `)),
      tagOf(get(QUERY, { accept: 'application/json' })),
      tagOf(get(QUERY, { accept: 'application/graphql-response+json' })),
    ])
    expect(new Set(tags).size).toBe(4)
    expect(await tagOf(get(QUERY))).toBe(tags[0])
    expect((await get(QUERY)).headers.get('vary')).toMatch(/accept/i)
  })

  test('A74 another version of the software has other ETags for the same dataset', async () => {
    const store = new MemoryStore(CONTRACT_GRAPH)
    const tags = await Promise.all(
      ['1.0.0', '1.0.1', '1.0.1'].map(async (version) => {
        const server = await createServer({
          store,
          schemaDirectory: SCHEMA,
          graphiqlDirectory: GRAPHIQL,
          workedQueries: [],
          limits: DEFAULT_LIMITS,
          today: () => TODAY,
          logLevel: 'silent',
          version,
        })
        onTestFinished(() => server.close())
        return (await server.inject(`/graphql?query=${encodeURIComponent(QUERY)}`)).headers.etag
      }),
    )
    expect(tags[0]).toMatch(/^"/)
    expect(tags[1]).not.toBe(tags[0])
    expect(tags[2]).toBe(tags[1])
  })

  test('A56 an error has no ETag: who asks again is answered again', async () => {
    const answer = await get('{ nope }')
    expect(answer.status).toBe(400)
    expect(answer.headers.get('etag')).toBeNull()
  })

  test('A57 a browser gets the page, with a policy that lets nothing in from elsewhere', async () => {
    const page = await send('/graphql', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.text).toContain('worked-queries')
  })
})

describe('media types', () => {
  test('A58 an answer has the type that was asked for: JSON, or the GraphQL response type', async () => {
    const typeOf = async (accept: string) => (await post({ query: QUERY }, { accept })).headers.get('content-type')
    expect(await typeOf('application/json')).toBe('application/json; charset=utf-8')
    expect(await typeOf('application/graphql-response+json')).toBe('application/graphql-response+json; charset=utf-8')
    expect(await typeOf('application/graphql-response+json, application/json;q=0.9')).toBe(
      'application/graphql-response+json; charset=utf-8',
    )
    expect(await typeOf('*/*')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/)
  })

  test('A59 a type that is not to be had is refused as 406', async () => {
    expect((await post({ query: QUERY }, { accept: 'image/png' })).status).toBe(406)
  })
})

describe('headers', () => {
  test('A60 any site may ask, without credentials', async () => {
    for (const answer of [
      await post({ query: QUERY }, { origin: 'https://a.example' }),
      await get(QUERY, { origin: 'https://a.example' }),
    ]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    }
    const preflight = await send('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://a.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
  })

  test('A61 no answer says what made it, and none is to be taken for another type', async () => {
    for (const answer of [await post({ query: QUERY }), await get('{'), await send('/nowhere'), await send('/health/live')]) {
      expect(answer.headers.get('x-powered-by')).toBeNull()
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('A62 those who run it can ask whether it lives and what it has loaded', async () => {
    expect((await send('/health/live')).json).toEqual({ status: 'live' })
    const { json } = await post({ query: '{ dataset { version } }' })
    const version = /"version":"([^"]+)"/.exec(JSON.stringify(json))?.[1]
    expect((await send('/health/ready')).json).toEqual({ status: 'ready', version })
  })
})
