import path from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createExecutor, DEFAULT_LIMITS, readWorkedQueries } from '../../src/api/index.js'
import { openStore, SEED } from '../../src/app.js'
import { dayOf } from '../../src/model/partial-date.js'
import { QUERIES, SCHEMA } from '../api/asking.js'
import { CONTRACT } from '../contract/contract-graph.js'
import { DATASETS, scratchDataset } from '../dataset/scratch-dataset.js'
import { called, namedSources, withoutSourceIds } from '../mcp/assistant.js'
import { ROOT, run } from './command.js'

const queries = readWorkedQueries(QUERIES)
const names = queries.map(({ name }) => name)
const client = new Client({ name: 'tests', version: '0' })
const store = await openStore({ data: SEED })
const ask = createExecutor({ store, schemaDirectory: SCHEMA, limits: DEFAULT_LIMITS, today: () => dayOf(new Date()) })
const graphql = async (query: string, variables: Record<string, unknown> = {}) =>
  JSON.parse(JSON.stringify(await ask({ query, variables })))

beforeAll(async () => {
  const args = [path.join(ROOT, 'dist', 'cli', 'main.js'), 'mcp']
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env: { PATH: process.env.PATH ?? '' } }))
})
afterAll(() => client.close())

describe('an assistant that starts `enforcement-graph mcp`', () => {
  test('I1 is told what the graph is, what the lens means, and to quote facts with their sources', () => {
    expect(client.getServerVersion()?.name).toBe('enforcement-graph')
    for (const word of ['immigration', 'validAt', 'knownAt', 'evidence', 'sources', 'POSSIBLE'])
      expect(client.getInstructions()).toContain(word)
  })

  test('I2 has a tool for each worked query, search and node, which only read, with inputs that take the defaults', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([...names, 'search', 'node'])
    for (const { name, inputSchema, annotations, description } of tools) {
      expect(annotations?.readOnlyHint, name).toBe(true)
      expect(description, name).toMatch(/\S/)
      const accepts = new Ajv2020({ formats: { date: true }, allowUnionTypes: true }).compile(inputSchema)
      const defaults = Object.entries(inputSchema.properties ?? {}).flatMap(([input, schema]) =>
        'default' in schema ? [[input, schema.default]] : [],
      )
      const needed = { search: { text: 'Denver' }, node: { id: 'ice' } }[name] ?? {}
      expect(accepts({ ...Object.fromEntries(defaults), ...needed }), `${name}: ${JSON.stringify(accepts.errors)}`).toBe(true)
      expect(accepts({ ...needed, nothing: 1 }), name).toBe(false)
    }
  })

  test.each(queries.map(({ name, query }) => [name, query]))(
    'I3 %s is answered as GraphQL answers it, with its sources',
    async (name, query) => {
      const { answer, text } = await called(client, name)
      expect(answer, text).not.toBeNull()
      const { data } = await graphql(query)
      expect(withoutSourceIds(answer?.data)).toEqual(data)
      expect(answer?.sources.length).toBeGreaterThan(0)
      expect(new Set(namedSources(answer?.data))).toEqual(new Set(answer?.sources.map(({ id }) => id)))
      expect(answer?.dataset).toBe((await store.summary()).version)
    },
  )

  test('I4 gives variables of its own, and has the answer to those', async () => {
    const given = { unit: 'cbp', since: '2025-01-01', until: '2025-12-31', types: ['Appointment'] }
    const query = queries.find(({ name }) => name === 'changes-in-autumn-2025')?.query ?? ''
    const { answer } = await called(client, 'changes-in-autumn-2025', given)
    expect(withoutSourceIds(answer?.data)).toEqual((await graphql(query, given)).data)
    expect(JSON.stringify(answer?.data)).not.toContain('"Departure"')
  })

  test('I5 looks through another lens, is told so, and sees another answer', async () => {
    const now = await called(client, 'who-runs-each-field-office', {})
    const then = await called(client, 'who-runs-each-field-office', { validAt: '2025-10-01', knownAt: '2025-10-27' })
    expect(then.answer?.lens).toEqual({ validAt: '2025-10-01', knownAt: '2025-10-27', certainty: 'POSSIBLE', evidence: 'ANY' })
    expect(then.answer?.data).not.toEqual(now.answer?.data)
    const asOf = await graphql(
      `{ asOf(validAt: "2025-10-01", knownAt: "2025-10-27") ${queries[0]?.query.replace(/^[^{]*/, '')} }`,
    )
    expect(withoutSourceIds(then.answer?.data)).toEqual(asOf.data.asOf)
  })

  test('I6 may ask for all that a query allows: the sources that come along cost it nothing', async () => {
    const around = { around: null, through: null, limit: 5_000 }
    const { answer, text } = await called(client, 'the-wave-as-a-network', around)
    expect(answer, text).not.toBeNull()
  })
})

describe('what `enforcement-graph mcp` prints', () => {
  const initialize = {
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'tests', version: '0' } },
  }
  const messages = [
    { id: 1, ...initialize },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/call', params: { name: 'node', arguments: { id: 'tides' } } },
    { id: 3, method: 'tools/call', params: { name: 'nothing' } },
  ]
  const input = messages.map((each) => `${JSON.stringify({ jsonrpc: '2.0', ...each })}\n`).join('')

  test('I7 on standard output is the protocol alone; when its input ends, it answers what was asked and ends with exit code 0', async () => {
    const { code, out, err } = await run(['mcp', '--data', CONTRACT], {}, input)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ jsonrpc }) => jsonrpc)).toEqual(['2.0', '2.0', '2.0'])
    expect(answers.find(({ id }) => id === 2)?.result.structuredContent.data.node.name).toBe('Department of Tides')
    expect(answers.find(({ id }) => id === 3)?.error.message).toContain('There is no tool "nothing"')
  })

  test('I8 of a broken dataset are its mistakes, on standard error, with exit code 1', async () => {
    const directory = await scratchDataset({}, path.join(DATASETS, 'broken', 'unknown-source'))
    const [asked, validated] = await Promise.all([run(['mcp', '-d', directory], {}, input), run(['validate', directory])])
    expect(asked).toEqual({ code: 1, out: '', err: validated.err })
    expect(asked.err).toContain('nothing was loaded')
  })

  test('I9 of a database that is out of reach is so, on standard error, with exit code 3', async () => {
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' }
    const { code, out, err } = await run(['mcp'], nowhere, input)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('127.0.0.1:1')
    expect(err).not.toContain('none')
  })
})
