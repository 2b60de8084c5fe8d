import fc from 'fast-check'
import { execute, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/api/index.js'
import { Planner } from '../../src/api/plan/operation.js'
import { Reading } from '../../src/api/reading.js'
import { readSchema, resolve } from '../../src/api/schema.js'
import { defaultLens } from '../../src/model/lens.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { CONTRACT_GRAPH, TODAY } from '../contract/contract-graph.js'
import { anyOperation } from '../differential/random-operations.js'
import { apiOn, SCHEMA } from './asking.js'

const store = new MemoryStore(CONTRACT_GRAPH)
const schema = readSchema(SCHEMA)
const planner = new Planner(schema, DEFAULT_LIMITS)
resolve(schema, planner.ways)
const vocabulary = {
  ids: [...CONTRACT_GRAPH.nodes, ...CONTRACT_GRAPH.relationships].map(({ id }) => id),
  words: ['office', 'border'],
}

const { ask } = apiOn(store)

/** The answer as the reference implementation gives it, field by field. */
async function executed(query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const contextValue = { reading: new Reading(store, planner, defaultLens(TODAY)) }
  const { data, errors } = await execute({ schema, document: parse(query), variableValues: variables, contextValue })
  return JSON.stringify({ data, messages: errors?.map(({ message, path }) => ({ message, path })) })
}

async function answered(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(query, variables)
  return {
    text: JSON.stringify({ data, messages: errors?.map(({ message, path }) => ({ message, path })) }),
    // Execution makes objects without a prototype: so one sees that an answer was not executed.
    isShaped: data !== null && data !== undefined && Object.getPrototypeOf(data) === Object.prototype,
  }
}

describe('answers that are shaped without being executed are those of execution, to the byte', () => {
  test('A100 any operation over the schema', async () => {
    let shaped = 0
    await fc.assert(
      fc.asyncProperty(anyOperation(schema, vocabulary), async (operation) => {
        const { text, isShaped } = await answered(operation)
        if (isShaped) shaped++
        expect(text).toBe(await executed(operation))
      }),
      { numRuns: 300 },
    )
    expect(shaped).toBeGreaterThan(60)
  })

  test.each([
    [
      'aliases of one field with other arguments',
      '{ a: organizations(first: 1) { nodes { id x: name } totalCount } b: organizations(first: 2, orderBy: [NAME_DESC]) { nodes { id } } }',
    ],
    [
      'fields and fragments in the order in which they are met',
      '{ organizations(first: 3) { ...Page nodes { id } } } fragment Page on OrganizationConnection { pageInfo { hasNextPage endCursor } nodes { name ...Unit } } fragment Unit on Unit { __typename id name }',
    ],
    [
      'types of an interface, some with fields of their own',
      '{ nodes(ids: ["tides", "nobody", "tides"]) { __typename id ... on Organization { kind name } ... on Official { name } } }',
    ],
    [
      'lenses in lenses, and a name for a part',
      '{ __typename now: asOf(validAt: "2024-01-01") { inner: asOf(evidence: OFFICIAL) { organization(id: "tides") { name } } organization(id: "tides") { name sources { id } } } }',
    ],
  ])('A101 %s', async (_what, query) => {
    const { text, isShaped } = await answered(query)
    expect(isShaped).toBe(true)
    expect(text).toBe(await executed(query))
  })

  test('A102 what is left out by a variable', async () => {
    const query = 'query ($more: Boolean!) { organization(id: "tides") { id name @include(if: $more) label @skip(if: $more) } }'
    for (const more of [true, false, true]) {
      const { text, isShaped } = await answered(query, { more })
      expect(isShaped).toBe(true)
      expect(text).toBe(await executed(query, { more }))
    }
  })

  test('A104 wrong or missing variables are told as execution tells them', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    for (const variables of [{}, { ids: [{}, 'ice'] }, { ids: null }]) {
      const { text, isShaped } = await answered(query, variables)
      expect(isShaped).toBe(false)
      expect(text).toBe(await executed(query, variables))
    }
  })

  test('A105 what fails is null beside what does not', async () => {
    const query =
      '{ bad: turnover(unit: "nope", since: "2025-01-01", until: "2025-02-01") { changed } good: organization(id: "tides") { name } }'
    expect((await ask(query)).data).toEqual({ bad: null, good: { name: expect.any(String) } })
  })

  test('A106 null for an argument with a default asks for the default', async () => {
    const asked = async (given: string) =>
      JSON.stringify(await ask(`{ network(around: ["beacons"]${given}) { nodes { node { id } } } }`))
    expect(await asked(', depth: null, limit: null')).toBe(await asked(''))
  })

  test('A107 an alias that begins with two underscores is refused', async () => {
    expect((await ask('{ organization(id: "tides") { __proto__: label } }')).errors?.[0]?.extensions?.code).toBe('BAD_ALIAS')
  })

  test.each([
    ['a question among what is read', '{ organization(id: "tides") { name } dataset { version } }'],
    ['a question below it', '{ positions(first: 2) { nodes { id vacant } } }'],
    ['an unknown node in a network', '{ network(around: ["nobody"]) { truncated } }'],
    ['the schema', '{ __schema { queryType { name } } organization(id: "tides") { name } }'],
  ])('A103 %s is executed', async (_what, query) => {
    const { text, isShaped } = await answered(query)
    expect(isShaped).toBe(false)
    expect(text).toBe(await executed(query))
  })
})
