import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ResultOf, TypedDocumentNode, VariablesOf } from '@graphql-typed-document-node/core'
import { build } from 'esbuild'
import { parse, print } from 'graphql'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readWorkedQueries } from '../../src/api/worked-queries.js'
import * as client from '../../src/client/index.js'
import {
  ChainOfCommandDocument,
  ChangesInAutumn2025Document,
  ClientError,
  createClient,
  KnownOnTheDayDocument,
  TheWaveAsANetworkDocument,
  TypedDocumentString,
  WhoRunsEachFieldOfficeDocument,
  WhoWasInChargeDocument,
} from '../../src/client/index.js'
import { served } from '../api/http.js'

const { at, post } = served('seed')
/** All that the client has, by name. */
const documents: Readonly<Record<string, unknown>> = client
const ask = () => createClient(at('/graphql'))

/** A server that is not ours, for what ours never says. Gives its address; gone when the test ends. */
async function otherServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  const { port }: AddressInfo = JSON.parse(JSON.stringify(server.address()))
  return `http://127.0.0.1:${port}/graphql`
}

const failure = (answer: Promise<unknown>): Promise<ClientError> =>
  answer.then(
    () => expect.fail('It answered'),
    (error) => (error instanceof ClientError ? error : expect.fail(String(error))),
  )

describe('an answer', () => {
  test('is typed, and is what the API says', async () => {
    const query = readFileSync('queries/chain-of-command.graphql', 'utf8')
    const { fieldOffice } = await ask().query(ChainOfCommandDocument, { office: 'ero-chicago' })
    const officials: string[] | undefined = fieldOffice?.director?.position.chainOfCommand.flatMap(
      ({ tenure }) => tenure?.official.name ?? [],
    )
    expect(officials?.length).toBeGreaterThan(0)
    const { json } = await post({ query, variables: { office: 'ero-chicago' } })
    expect({ data: { fieldOffice } }).toEqual(json)
  })

  test.each(readWorkedQueries('queries'))('$name is a ready document with the answer of its file', async ({ query }) => {
    const name = /^query (\w+)/m.exec(query)?.[1]
    const document = documents[`${name}Document`]
    if (!(document instanceof TypedDocumentString)) throw new Error(`No ${name}Document`)
    expect({ data: await ask().query(document) }).toEqual((await post({ query })).json)
  })

  test('to a document that another tool made and parsed, printed', async () => {
    const parsed: TypedDocumentNode<{ city: { name: string } | null }, { id: string }> = parse(
      'query ($id: ID!) { city(id: $id) { name } }',
    )
    const document = new TypedDocumentString<ResultOf<typeof parsed>, VariablesOf<typeof parsed>>(print(parsed))
    const { city } = await ask().query(document, { id: 'chicago-il' })
    expect(city?.name).toBe('Chicago')
  })

  test('to a document of one own, typed by hand', async () => {
    type Data = { fieldOffices: { totalCount: number } }
    const document = new TypedDocumentString<Data, { kind: client.FieldOfficeKind }>(
      'query ($kind: FieldOfficeKind!) { fieldOffices(where: {kind: {eq: $kind}}) { totalCount } }',
    )
    const { fieldOffices } = await ask().query(document, { kind: 'ERO_FIELD_OFFICE' })
    expect(fieldOffices.totalCount).toBe(25)
  })
})

describe('what does not compile', () => {
  test('a variable of a wrong type, of a wrong name, or missing; and the server refuses it too', async () => {
    const required = new TypedDocumentString<{ node: { id: string } | null }, { id: string }>(
      'query ($id: ID!) { node(id: $id) { id } }',
    )
    const refused = await Promise.all([
      // @ts-expect-error rows have a date
      failure(ask().query(WhoWasInChargeDocument, { rows: [{ office: 'ero-chicago' }] })),
      // @ts-expect-error a number is no text
      failure(ask().query(ChangesInAutumn2025Document, { unit: 7.5 })),
      // @ts-expect-error no such type of relationship
      failure(ask().query(TheWaveAsANetworkDocument, { through: ['LIKES'] })),
      // @ts-expect-error the id is required
      failure(ask().query(required)),
    ])
    expect(refused.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(Array(4).fill('BAD_USER_INPUT'))
    // @ts-expect-error no variable is called so, and none is required: the server leaves it aside
    await ask().query(ChainOfCommandDocument, { ofice: 'ero-denver' })
    // @ts-expect-error it has no variables
    await ask().query(WhoRunsEachFieldOfficeDocument, { office: 'ero-denver' })
  })

  test('a field that was not asked for, or that may be null', async () => {
    const { fieldOffices } = await ask().query(WhoRunsEachFieldOfficeDocument)
    const [office] = fieldOffices?.nodes ?? []
    // @ts-expect-error the document has no id of an office
    expect(office?.id).toBeUndefined()
    // @ts-expect-error there may be no director
    const name = () => office?.director.official.name
    expect(name).toBeTypeOf('function')
  })

  test('a text without types, and a parsed document', async () => {
    // @ts-expect-error a text alone says nothing of its answer
    const { dataset }: { dataset: object } = await ask().query('{ dataset { version } }')
    expect(dataset).toBeDefined()
    const parsed = { kind: 'Document', definitions: [] } as const
    // @ts-expect-error its text is wanted
    await expect(ask().query(parsed)).rejects.toThrow()
  })
})

test('an answer with an empty list of errors is an answer; one without data is not', async () => {
  const answers = ['{"data": {"fieldOffices": null}, "errors": []}', '{"data": null, "errors": []}']
  const url = await otherServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(answers.shift()),
  )
  expect(await createClient(url).query(WhoRunsEachFieldOfficeDocument)).toEqual({ fieldOffices: null })
  const error = await failure(createClient(url).query(WhoRunsEachFieldOfficeDocument))
  expect(error).toMatchObject({ message: `${url}: an answer without data`, errors: [] })
})

describe('when it goes wrong', () => {
  test('a refused question is an error with the code, the status and no data', async () => {
    const error = await failure(ask().query(new TypedDocumentString<object, object>('{ nonsense }')))
    expect(error).toMatchObject({ name: 'ClientError', status: 400, data: null, url: at('/graphql') })
    expect(error.errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(error.message).toContain('nonsense')
  })

  test('an answer of which a part failed is an error that carries the rest', async () => {
    const document = new TypedDocumentString<object, object>(
      '{ city(id: "chicago-il") { id } path(from: "nobody", to: "ice") { length } }',
    )
    const error = await failure(ask().query(document))
    expect(error.errors.map(({ path, extensions }) => [path, extensions?.code])).toEqual([[['path'], 'UNKNOWN_ID']])
    expect(error).toMatchObject({ status: 200, data: { city: { id: 'chicago-il' }, path: null } })
  })

  test('a server that is not there is named', async () => {
    const url = 'http://127.0.0.1:9/graphql'
    const error = await failure(createClient(url).query(KnownOnTheDayDocument))
    expect(error).toMatchObject({ status: null, errors: [], data: null, url })
    expect(error.message).toContain(`${url}: out of reach: `)
    expect(error.cause).toBeInstanceOf(Error)
  })

  test.each([
    ['a page', 200, 'text/html', '<html></html>'],
    ['another JSON', 200, 'application/json', '{"message": "hello"}'],
    ['half an answer', 200, 'application/json', '{"data": {"a'],
    ['a list', 200, 'application/json', '["data"]'],
    ['a gateway that gave up', 504, 'text/plain', 'Gateway timeout'],
  ])('%s instead of an answer is told as such', async (_what, status, type, body) => {
    const url = await otherServer((_request, response) => response.writeHead(status, { 'content-type': type }).end(body))
    const error = await failure(createClient(url).query(WhoRunsEachFieldOfficeDocument))
    expect(error.message).toBe(`${url}: expected a GraphQL answer, got ${type} with status ${status}`)
    expect(error).toMatchObject({ status, errors: [] })
  })

  test('a wait that is called off ends with the reason of the one who called it off', async () => {
    const url = await otherServer(() => {})
    const controller = new AbortController()
    const answer = createClient(url).query(WhoRunsEachFieldOfficeDocument, {}, { signal: controller.signal })
    controller.abort(new Error('Enough'))
    await expect(answer).rejects.toThrow('Enough')
    await expect(ask().query(WhoRunsEachFieldOfficeDocument, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
    await expect(ask().query(WhoRunsEachFieldOfficeDocument, {}, { signal: new AbortController().signal })).resolves.toBeDefined()
  })
})

test('headers of the client and of the request are sent, those of the request before the others', async () => {
  const seen: unknown[] = []
  const url = await otherServer((request, response) => {
    seen.push([request.method, request.headers.authorization, request.headers['x-from'], request.headers['content-type']])
    response.setHeader('content-type', 'application/json').end('{"data": {}}')
  })
  const asking = createClient(new URL(url), { headers: { authorization: 'Bearer a', 'x-from': 'client' } })
  await asking.query(WhoRunsEachFieldOfficeDocument, {}, { headers: { 'x-from': 'request' } })
  const json = 'application/json; charset=utf-8'
  await asking.query(WhoRunsEachFieldOfficeDocument, {}, { headers: { Authorization: 'Bearer b', 'Content-Type': json } })
  expect(seen).toEqual([
    ['POST', 'Bearer a', 'request', 'application/json'],
    ['POST', 'Bearer b', 'client', json],
  ])
})

test('a bundle for browsers holds the documents that it names, and no other', async () => {
  const contents = `import { createClient, WhoRunsEachFieldOfficeDocument } from './src/client/index.ts'
    createClient('/graphql').query(WhoRunsEachFieldOfficeDocument)`
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
  })
  const [bundle] = outputFiles
  expect(bundle?.text.match(/query \w+/g)).toEqual(['query WhoRunsEachFieldOffice'])
  expect(Object.keys(metafile.inputs).filter((input) => input.includes('node_modules'))).toEqual([])
  expect(bundle?.contents.length).toBeLessThan(3000)
})
