import { describe, expect, test } from 'vitest'
import { NODE_TYPES } from '../../src/model/types.js'
import type { GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { contractApi } from '../api/asking.js'
import { CONTRACT_GRAPH } from '../contract/contract-graph.js'
import { assistantOn, called, namedSources, part, withoutSourceIds } from './assistant.js'

const query = `query Head($office: ID = "light-belmar", $on: Date) {
  fieldOffice(id: $office) { director { official { name } } }
  earlier: asOf(validAt: "2024-06-01") {
    fieldOffice(id: $office) { director { official { name } } }
    asOf(knownAt: $on) { fieldOffice(id: $office) { director { official { name } } } }
  }
}`
const whole =
  'query ($on: Date! = "2024-06-01") { asOf(validAt: $on) { fieldOffice(id: "light-belmar") { director { validTo official { id } } } } }'
const { client } = await assistantOn(new MemoryStore(CONTRACT_GRAPH), [
  { name: 'head', title: 'Head', note: '', query },
  { name: 'whole', title: 'Whole', note: '', query: whole },
])
const { data } = contractApi()
const LENS = { validAt: '2026-06-01', knownAt: null, certainty: 'POSSIBLE', evidence: 'ANY' }

describe('an answer', () => {
  test('M7 is the one that GraphQL gives, with its version, and the same as text', async () => {
    const { structuredContent, content } = await client.callTool({ name: 'head', arguments: { office: 'light-arden' } })
    const { answer } = await called(client, 'head', { office: 'light-arden' })
    expect(withoutSourceIds(answer?.data)).toEqual(await data(query, { office: 'light-arden' }))
    expect({ dataset: { version: answer?.dataset } }).toEqual(await data('{ dataset { version } }'))
    expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }])
  })

  test('M8 names the sources of each fact that it tells of, each once, with who published it and when', async () => {
    const { answer } = await called(client, 'head')
    const [gazette] = answer?.sources.filter(({ id }) => id === 'gazette-november') ?? []
    expect(part(answer, 'fieldOffice.director.sourceIds')).toEqual(['gazette-october', 'gazette-november'])
    expect(gazette).toEqual(
      await data('{ source(id: "gazette-november") { id title publisher republishedBy publishedOn url kind quality } }').then(
        (each) => Object(each).source,
      ),
    )
    const ids = answer?.sources.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(namedSources(answer?.data))).toEqual(new Set(ids))
  })

  test('M9 is seen through the lens that is asked for, and says which it was', async () => {
    const before = await called(client, 'head', { validAt: '2025-06-01', knownAt: '2025-10-01', evidence: 'OFFICIAL' })
    const now = await called(client, 'head')
    expect(now.answer?.lens).toEqual(LENS)
    expect(before.answer?.lens).toEqual({ ...LENS, validAt: '2025-06-01', knownAt: '2025-10-01', evidence: 'OFFICIAL' })
    expect(part(now.answer, 'fieldOffice.director.official.name')).toBe('Sam Okoro')
    expect(part(before.answer, 'fieldOffice.director.official.name')).not.toBe('Sam Okoro')
  })

  test('M10 of which a part is seen through a lens of its own says which; where that is all of it, that is its lens', async () => {
    const { answer } = await called(client, 'head', { on: '2025-01-01', certainty: 'CERTAIN' })
    expect(answer?.asOf).toEqual({
      earlier: { ...LENS, validAt: '2024-06-01', certainty: 'CERTAIN' },
      'earlier.asOf': { ...LENS, validAt: '2024-06-01', knownAt: '2025-01-01', certainty: 'CERTAIN' },
    })
    const { answer: all } = await called(client, 'whole', { evidence: 'OFFICIAL' })
    expect(all).toMatchObject({ lens: { ...LENS, validAt: '2024-06-01', evidence: 'OFFICIAL' } })
    expect(all).not.toHaveProperty('asOf')
  })

  test('M11 points at a fact of which no more than the id is asked without naming its sources', async () => {
    const { answer } = await called(client, 'whole')
    expect(part(answer, 'asOf.fieldOffice.director')).toMatchObject({ sourceIds: [expect.any(String), expect.any(String)] })
    expect(part(answer, 'asOf.fieldOffice.director.official')).toEqual({ id: 'tessa-quist' })
  })
})

describe('one node', () => {
  test.each(NODE_TYPES.filter((type) => type !== 'RetiredId'))(
    'M12 of type %s is told with all its properties and its relationships',
    async (type) => {
      const fact = CONTRACT_GRAPH.nodes.find((each) => each.type === type)
      const { answer, text } = await called(client, 'node', { id: fact?.id, history: true, first: 500 })
      expect(answer, text).not.toBeNull()
      const { relationships, ...node } = Object(part(answer, 'node'))
      expect(node).toMatchObject({ __typename: type, id: fact?.id })
      const { node: counted } = Object(
        await data('query ($id: ID!) { node(id: $id) { sources { id } relationships(history: true) { totalCount } } }', {
          id: fact?.id,
        }),
      )
      expect(node.sourceIds).toEqual(counted.sources.map(({ id }: { id: string }) => id))
      expect(relationships.totalCount).toBe(counted.relationships.totalCount)
      expect(relationships.nodes).toHaveLength(relationships.totalCount)
      const { __type } = Object(
        await data(
          'query ($type: String!) { __type(name: $type) { fields { name args { name } type { kind ofType { kind } } } } }',
          { type },
        ),
      )
      const values = __type.fields.filter(
        (field: { args: unknown[]; type: { kind: string; ofType: { kind: string } | null } }) =>
          field.args.length === 0 && /SCALAR|ENUM/.test(`${field.type.kind}${field.type.ofType?.kind}`),
      )
      expect(values.length).toBeGreaterThan(3)
      for (const { name } of values) expect(node).toHaveProperty(name)
    },
  )

  test('M13 has the relationships in force at the lens, or with history all, each with its ends, dates, certainty and sources', async () => {
    const holders = async (given: object) =>
      part((await called(client, 'node', { id: 'keeper-belmar', types: ['HOLDS'], ...given })).answer, 'node.relationships.nodes')
    const okoro = {
      id: 'okoro-belmar',
      type: 'HOLDS',
      from: { id: 'sam-okoro', label: 'Sam Okoro', sourceIds: expect.any(Array) },
      to: { id: 'keeper-belmar' },
      validFrom: '2025-10-27',
      validTo: null,
      seen: ['2025-11-18'],
      certainty: 'POSSIBLE',
      status: 'REPORTED',
      acting: true,
      sourceIds: ['gazette-october', 'gazette-november'],
    }
    const quist = { id: 'quist-belmar', validTo: '2025-10-27' }
    expect(await holders({})).toMatchObject([okoro])
    expect(await holders({ history: true })).toMatchObject([okoro, { ...quist, certainty: null }])
    expect(await holders({ validAt: '2024-06-01' })).toMatchObject([{ ...quist, certainty: 'CERTAIN' }])
  })

  test('M14 that is retired says where it went', async () => {
    const retired = CONTRACT_GRAPH.nodes.find(({ type }) => type === 'RetiredId')
    const { answer } = await called(client, 'node', { id: retired?.id })
    expect(part(answer, 'node')).toMatchObject({ __typename: 'RetiredId', reason: expect.any(String) })
  })

  test('M15 that there is not is told, with what may have been meant', async () => {
    const { isError, text } = await called(client, 'node', { id: 'light-belmer' })
    expect(isError).toBe(true)
    expect(text).toMatch(/^UNKNOWN_ID: there is no node "light-belmer"\. Near it: .*light-belmar \(Belmar Light\)/)
    expect((await called(client, 'node', { id: 'xyzzy' })).text).toContain('`search` finds nodes')
  })

  test('M16 that is not there through a lens is told apart from one that there is not', async () => {
    const { isError, text } = await called(client, 'node', { id: 'light-belmar', knownAt: '1990-01-01' })
    expect({ isError, text }).toEqual({
      isError: true,
      text: expect.stringMatching(/^"light-belmar" is not there through this lens/),
    })
  })
})

describe('a search', () => {
  test('M17 finds ids by words, with their sources', async () => {
    const { answer } = await called(client, 'search', { text: 'belmar light', types: ['FieldOffice'], first: 1 })
    expect(part(answer, 'search')).toMatchObject([
      { node: { id: 'light-belmar', __typename: 'FieldOffice', label: 'Belmar Light' } },
    ])
    expect(answer?.sources).not.toEqual([])
  })
})

describe('what goes wrong', () => {
  test('M18 an error of the graph is told with its code', async () => {
    const { isError, text } = await called(client, 'search', { text: 'light', first: 101 })
    expect({ isError, text }).toEqual({
      isError: true,
      text: expect.stringMatching(/^BAD_ARGUMENT: first: 101: expected 0 to 100/),
    })
  })

  test('M19 a graph out of reach is told as such, in words for those who ask again', async () => {
    const store = new MemoryStore(CONTRACT_GRAPH)
    const { client: later } = await assistantOn(store, [{ name: 'head', title: 'Head', note: '', query }])
    await store.close()
    for (const [name, given] of [
      ['head', {}],
      ['search', { text: 'light' }],
      ['node', { id: 'light-belmar' }],
    ] as const) {
      expect(await called(later, name, given), name).toMatchObject({
        isError: true,
        text: expect.stringMatching(/^STORE_UNAVAILABLE: /),
      })
    }
  })

  test('M20 a fault of ours goes to the log, and is told without its words', async () => {
    class Faulty extends MemoryStore {
      override snapshot(): GraphStore {
        throw new Error('not for them')
      }
    }
    const { client: faulty, faults } = await assistantOn(new Faulty(CONTRACT_GRAPH))
    expect(await called(faulty, 'search', { text: 'light' })).toEqual({ isError: true, answer: null, text: 'Internal error' })
    expect(faults).toEqual([new Error('not for them')])
  })

  test('M21 a tool that there is not is an error of the protocol that names those that there are', async () => {
    await expect(client.callTool({ name: 'heads', arguments: {} })).rejects.toThrow(
      /no tool "heads": expected head, whole, search, node/,
    )
  })
})
