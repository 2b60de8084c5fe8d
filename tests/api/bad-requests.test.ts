import { describe, expect, test } from 'vitest'
import { CONTRACT } from '../contract/contract-graph.js'
import { type HttpAnswer, served } from './http.js'

const { post, get, send } = served(CONTRACT)

/** The one error of an answer: its HTTP status, its code, and its words. */
function errorIn({ status, json, text }: HttpAnswer) {
  // Neither a stack, nor a path of this machine, nor the name of a file of ours may leave it.
  expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules|\/(work|home|usr|src|dist)\/|\.[jt]s\b|stacktrace/)
  expect(json).toMatchObject({
    errors: [{ message: expect.stringMatching(/\S/), extensions: { code: expect.stringMatching(/^[A-Z_]+$/) } }],
  })
  const { errors } = JSON.parse(text)
  expect(errors).toHaveLength(1)
  return { status, code: errors[0].extensions.code, message: errors[0].message, ...errors[0] }
}
const asked = async (query: string, variables?: Record<string, unknown>) => errorIn(await post({ query, variables }))

describe('values that make no sense', () => {
  test('A32 an unknown id is no error: it gives null', async () => {
    const { status, json } = await post({
      query: '{ node(id: "nobody") { id } official(id: "tides") { name } nodes(ids: ["x", "tides"]) { id } }',
    })
    expect({ status, json }).toEqual({
      status: 200,
      json: { data: { node: null, official: null, nodes: [null, { id: 'tides' }] } },
    })
  })

  test('A33 a day that does not exist is refused as BAD_DATE, as a literal, in a variable, in a filter', async () => {
    const literal = await asked('{ asOf(validAt: "2025-02-30") { __typename } }')
    expect(literal).toMatchObject({ status: 400, code: 'BAD_DATE', message: expect.stringContaining('2025-02-30') })
    expect(literal.locations).toEqual([{ line: 1, column: 17 }])
    const variable = await asked('query ($day: Date!) { asOf(validAt: $day) { __typename } }', { day: '2025-02-30' })
    expect(variable).toMatchObject({ status: 400, code: 'BAD_DATE', message: expect.stringContaining('$day') })
    const filter = await asked('{ claims(where: { asOf: { within: "2025-13" } }) { totalCount } }')
    expect(filter).toMatchObject({ status: 400, code: 'BAD_DATE', message: expect.stringContaining('2025-13') })
  })

  test('A34 a month or a number is no day', async () => {
    for (const day of ['"2025-10"', '"28.10.2025"', '2025', '""', '"2025-10-28T00:00:00Z"']) {
      expect(await asked(`{ asOf(knownAt: ${day}) { __typename } }`), day).toMatchObject({ status: 400, code: 'BAD_DATE' })
    }
  })

  test('A35 a page size below 0 or above 500, or two at once, is refused as BAD_PAGE with what is allowed', async () => {
    expect(await asked('{ officials(first: 100000) { totalCount } }')).toMatchObject({
      status: 200,
      code: 'BAD_PAGE',
      path: ['officials'],
      extensions: { argument: 'first', allowed: { least: 0, most: 500 } },
    })
    expect(await asked('{ officials(first: -1) { totalCount } }')).toMatchObject({ code: 'BAD_PAGE' })
    expect(await asked('{ officials(last: 501) { totalCount } }')).toMatchObject({
      code: 'BAD_PAGE',
      extensions: { argument: 'last' },
    })
    expect(await asked('{ officials(first: 5, last: 5) { totalCount } }')).toMatchObject({ code: 'BAD_PAGE' })
    expect(await asked('{ organization(id: "tides") { children(first: -5) { totalCount } } }')).toMatchObject({
      code: 'BAD_PAGE',
    })
    expect(await asked('{ officials(first: 2147483648) { totalCount } }')).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
  })

  test('A36 what is no cursor, or one of another order, is refused as BAD_CURSOR', async () => {
    const cursorOf = async (list: string) => {
      const { json } = await post({ query: `{ ${list} { pageInfo { endCursor } } }` })
      return /"endCursor":"([^"]+)"/.exec(JSON.stringify(json))?.[1] ?? ''
    }
    const byName = await cursorOf('officials(first: 2, orderBy: [NAME_ASC])')
    expect(byName).not.toBe('')
    for (const cursor of [
      'garbage!',
      '',
      'e30',
      'WzFd',
      'WzEsIiIsbnVsbF0',
      'null',
      `${byName}x`,
      'A'.repeat(5000),
      '../../etc',
    ]) {
      const error = await asked('query ($c: String) { officials(after: $c, orderBy: [NAME_ASC]) { totalCount } }', { c: cursor })
      expect(error, cursor).toMatchObject({ code: 'BAD_CURSOR', extensions: { argument: 'after' } })
      expect(error.message.length).toBeLessThan(300)
    }
    expect(await asked(`{ officials(before: "${byName}", last: 2) { totalCount } }`)).toMatchObject({
      code: 'BAD_CURSOR',
      message: expect.stringContaining('another order'),
      extensions: { argument: 'before' },
    })
    expect(await asked(`{ officials(after: "${byName}", orderBy: [NAME_DESC]) { totalCount } }`)).toMatchObject({
      code: 'BAD_CURSOR',
    })
  })

  test('A37 an unknown value, field, argument or operation is refused with what was probably meant', async () => {
    const failed = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' }
    expect(await asked('{ officials(orderBy: [NAME_AS]) { totalCount } }')).toMatchObject({
      ...failed,
      message: expect.stringContaining('NAME_ASC'),
    })
    expect(await asked('{ officialz { totalCount } }')).toMatchObject({
      ...failed,
      message: expect.stringContaining('officials'),
    })
    expect(await asked('{ officials(frist: 3) { totalCount } }')).toMatchObject({
      ...failed,
      message: expect.stringContaining('first'),
    })
    expect(errorIn(await post({ query: 'query A { __typename }', operationName: 'B' }))).toMatchObject({
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
    })
  })

  test('A38 a network too deep or too large, a chart too deep, a text or a list too long is refused with what is allowed', async () => {
    expect(await asked('{ network(depth: 99) { truncated } }')).toMatchObject({
      code: 'BAD_ARGUMENT',
      extensions: { argument: 'depth', allowed: { least: 0, most: 6 } },
    })
    for (const argument of ['depth: 7', 'depth: -1', 'limit: 0', 'limit: 5001']) {
      expect(await asked(`{ network(${argument}) { truncated } }`), argument).toMatchObject({ code: 'BAD_ARGUMENT' })
    }
    expect(await asked('{ organization(id: "tides") { orgChart(depth: 9) { level } } }')).toMatchObject({ code: 'BAD_ARGUMENT' })
    expect(await asked('query ($t: String!) { search(text: $t) { score } }', { t: 'x'.repeat(1001) })).toMatchObject({
      code: 'BAD_ARGUMENT',
    })
    expect(await asked('{ search(text: "arden", first: 101) { score } }')).toMatchObject({ code: 'BAD_ARGUMENT' })
    expect(
      await asked('query ($t: String!) { officials(where: { name: { contains: $t } }) { totalCount } }', { t: 'x'.repeat(1001) }),
    ).toMatchObject({ code: 'BAD_ARGUMENT' })
    const ids = Array.from({ length: 501 }, (_, index) => `id-${index}`)
    expect(await asked('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toMatchObject({ code: 'TOO_MANY_ITEMS' })
    expect(await asked('query ($ids: [ID!]) { network(around: $ids) { truncated } }', { ids })).toMatchObject({
      code: 'TOO_MANY_ITEMS',
    })
    expect(await asked('query ($ids: [ID!]) { officials(where: { id: { in: $ids } }) { totalCount } }', { ids })).toMatchObject({
      code: 'TOO_MANY_ITEMS',
    })
  })

  test('A39 null in a comparison other than eq compares with nothing and is refused', async () => {
    expect(await asked('{ officials(where: { name: { contains: null } }) { totalCount } }')).toMatchObject({
      code: 'BAD_ARGUMENT',
    })
  })
})

describe('operations that are too much', () => {
  test('A40 more than 15 levels of fields are refused as QUERY_TOO_DEEP, fragments counted where they are spread', async () => {
    const deep = (levels: number) => `{ organization(id: "tides") ${'{ reportsTo '.repeat(levels)}{ id }${' }'.repeat(levels)} }`
    const tooDeep = { status: 400, code: 'QUERY_TOO_DEEP', extensions: { allowed: 15 } }
    expect((await post({ query: deep(13) })).json).toMatchObject({ data: { organization: {} } })
    expect(await asked(deep(14))).toMatchObject(tooDeep)
    const spread = `{ organization(id: "tides") { ...A } }
      fragment A on Organization { reportsTo { reportsTo { reportsTo { reportsTo { ...B } } } } }
      fragment B on Organization { reportsTo { reportsTo { reportsTo { reportsTo { ...C } } } } }
      fragment C on Organization { reportsTo { reportsTo { reportsTo { reportsTo { reportsTo { reportsTo { id } } } } } } }`
    expect(await asked(spread)).toMatchObject(tooDeep)
  })

  test('A41 lists within lists that may come to too many rows are refused as QUERY_TOO_COSTLY, with the cost and how to lower it', async () => {
    const query =
      '{ fieldOffices(first: 500) { nodes { positions(first: 500) { nodes { holders(first: 500) { totalCount } } } } } }'
    const error = await asked(query)
    expect(error).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      message: expect.stringContaining('first'),
      extensions: { allowed: 50_000 },
    })
    expect(error.extensions.cost).toBeGreaterThan(50_000)
    const pages = 'query ($n: Int) { fieldOffices(first: $n) { nodes { positions(first: $n) { totalCount } } } }'
    expect((await post({ query: pages, variables: { n: 20 } })).json).not.toHaveProperty('errors')
    expect(await asked(pages, { n: 400 })).toMatchObject({ code: 'QUERY_TOO_COSTLY' })
  })

  test('A42 what is asked below a question counts too', async () => {
    const rows = 'positions(first: 500) { nodes { holders(first: 500) { totalCount } } }'
    const query = `{ officials(first: 500) { nodes { chainOfCommand { position { unit { ${rows} } } } } } }`
    const { json } = await post({ query })
    expect(json).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] })
  })

  test('A43 many cheap roots together may be too much', async () => {
    const one = 'fieldOffices(first: 500) { nodes { children(first: 40) { totalCount } } }'
    const query = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${one}`).join(' ')} }`
    expect((await post({ query: query(2) })).json).not.toHaveProperty('errors')
    const answer = await post({ query: query(4) })
    expect(answer.json).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) }),
      ]),
    })
  })

  test('A44 more tokens than any query needs are refused, and of many errors only five are told', async () => {
    expect(await asked(`{ ${'__typename '.repeat(2001)} }`)).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' })
    const { json, status } = await post({ query: `{ ${Array.from({ length: 50 }, (_, index) => `nope${index}`).join(' ')} }` })
    expect(status).toBe(400)
    expect(json).toMatchObject({ errors: { length: 5 } })
  })

  test('A45 fragments that double one another cost nothing to refuse or to answer', async () => {
    const doubling = Array.from(
      { length: 20 },
      (_, n) => `fragment F${n} on Query { a${n}: __typename ...F${n + 1} ...F${n + 1} }`,
    )
    const query = `{ ...F0 } ${doubling.join(' ')} fragment F20 on Query { crown: organization(id: "crown") { id } }`
    expect((await post({ query })).json).toMatchObject({ data: { crown: { id: 'crown' } } })
    expect(await asked('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
  })
})

describe('requests that are no GraphQL', () => {
  test('A46 a syntax error is refused with its place', async () => {
    expect(await asked('{ officials { ')).toMatchObject({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
      locations: [{ line: 1, column: 15 }],
    })
    expect(errorIn(await get('{'))).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' })
  })

  test('A47 an empty body, no JSON, no object, no query, variables that are none: each is a BAD_REQUEST', async () => {
    for (const body of [
      '',
      '{nope',
      '{}',
      'null',
      '"text"',
      '5',
      '{"query":""}',
      '{"query":5}',
      '{"query":"{__typename}","variables":"x"}',
      '{"query":"{__typename}","variables":[1]}',
      '{"query":"{__typename}","operationName":1}',
    ]) {
      expect(errorIn(await post(body)), body).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
    }
    expect(errorIn(await send('/graphql'))).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
    expect(errorIn(await send('/graphql?query=%7B__typename%7D&variables=nope'))).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    })
  })

  test('A48 several operations in one request are refused', async () => {
    expect(errorIn(await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]))).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    })
  })

  test('A49 a body of another type or another encoding than JSON in UTF-8 is refused as 415', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/graphql',
      'application/json; charset=latin1',
    ]) {
      expect(errorIn(await post('{"query":"{ __typename }"}', { 'content-type': type })), type).toMatchObject({
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
      })
    }
    for (const type of ['application/json', 'application/json;charset=UTF-8', 'application/json; charset="utf-8"']) {
      expect((await post('{"query":"{ __typename }"}', { 'content-type': type })).status, type).toBe(200)
    }
  })

  test('A50 a mutation or a subscription is refused as NOT_A_QUERY', async () => {
    expect(await asked('mutation { __typename }')).toMatchObject({ status: 400, code: 'NOT_A_QUERY' })
    expect(await asked('subscription { __typename }')).toMatchObject({ status: 400, code: 'NOT_A_QUERY' })
  })

  test('A51 a body larger than 2 MB is refused as 413', async () => {
    expect(errorIn(await post({ query: '{ __typename }', extensions: { padding: 'x'.repeat(2_000_000) } }))).toMatchObject({
      status: 413,
      code: 'BODY_TOO_LARGE',
    })
  })

  test('A52 another method and another place are refused in the same form', async () => {
    const put = await send('/graphql', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    })
    expect(errorIn(put)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' })
    expect(put.headers.get('allow')).toBe('GET, POST')
    expect(errorIn(await send('/no/such/place?x=1'))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })
})
