import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DEFAULT_LIMITS } from '../../src/api/index.js'
import { startServer } from '../../src/app.js'
import { CONTRACT, TODAY } from '../contract/contract-graph.js'
import { client } from './client.js'
import { faultsOf } from './protocol.js'

const { at, send, post, get, refusal, extend } = client(CONTRACT)

const types = z.object({ result: z.array(z.object({ id: z.string() })) })
const idsOf = (json: unknown): readonly string[] => types.parse(json).result.map(({ id }) => id)

describe('the manifest', () => {
  const manifest = z.looseObject({
    versions: z.array(z.string()),
    preview: z.object({ url: z.string(), width: z.number(), height: z.number() }),
    view: z.object({ url: z.string() }),
    suggest: z.record(z.string(), z.object({ service_url: z.string(), service_path: z.string() })),
    defaultTypes: z.array(z.object({ id: z.string(), broader: z.array(z.object({ id: z.string() })).optional() })),
    extend: z.object({
      propose_properties: z.object({ service_url: z.string(), service_path: z.string() }),
      property_settings: z.array(z.object({ name: z.string(), type: z.string() })),
    }),
  })
  const read = async () => manifest.parse(await get('manifest', '/reconcile'))

  test('is what a GET without parameters is answered with, for every origin', async () => {
    const { status, headers, json } = await send('/reconcile', { headers: { origin: 'https://other.example' } })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(faultsOf('manifest', json)).toEqual([])
    expect((await read()).versions).toEqual(['0.2'])
  })

  test('a manifest that the protocol does not know is told as such', async () => {
    const { versions, name, ...others } = await read()
    expect(faultsOf('manifest', others)).not.toEqual([])
    expect(faultsOf('manifest', { ...others, name, versions: ['0.1'] })).not.toEqual([])
    expect(faultsOf('manifest', { ...others, name, versions, view: { url: at('/no-id') } })).not.toEqual([])
  })

  test('a slash after the address makes no difference, to a GET or a POST', async () => {
    expect((await send('/reconcile/')).json).toEqual((await send('/reconcile')).json)
    const body = new URLSearchParams({ queries: '{"q": {"query": "Arden Light"}}' })
    expect((await send('/reconcile/', { method: 'POST', body })).json).toMatchObject({ q: { result: [{ id: 'light-arden' }] } })
  })

  test('all of its addresses are there', async () => {
    const { preview, view, suggest, extend: extension } = await read()
    for (const { service_url, service_path } of Object.values(suggest)) {
      expect((await fetch(`${service_url}${service_path}?prefix=a`)).status, service_path).toBe(200)
    }
    const { service_url, service_path } = extension.propose_properties
    expect((await fetch(`${service_url}${service_path}?type=FieldOffice`)).status).toBe(200)
    for (const { url } of [preview, view]) expect((await fetch(url.replace('{{id}}', 'light-arden'))).status).toBe(200)
  })

  test('they begin with the host that was asked, not with what anybody says of another', async () => {
    expect((await read()).preview.url).toBe(at('/reconcile/preview?id={{id}}'))
    const forged = await send('/reconcile', { headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' } })
    expect(manifest.parse(forged.json).preview.url).toBe(at('/reconcile/preview?id={{id}}'))
  })

  test('behind a proxy that is trusted they begin with what the proxy is known by', async () => {
    const server = await startServer({ data: CONTRACT, port: 0, host: '127.0.0.1', today: () => TODAY, trustProxy: true })
    try {
      const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'graph.example' }
      const answer = await fetch(`${server.url}/reconcile`, { headers })
      expect(manifest.parse(await answer.json()).suggest.entity?.service_url).toBe('https://graph.example')
    } finally {
      await server.close()
    }
  })

  test('a kind of office is a type below field offices, which are units', async () => {
    const { defaultTypes } = await read()
    const broader = (id: string) => defaultTypes.find((type) => type.id === id)?.broader?.map((type) => type.id)
    expect([broader('ERO_FIELD_OFFICE'), broader('FieldOffice'), broader('Unit')]).toEqual([['FieldOffice'], ['Unit'], undefined])
  })
})

describe('suggestions', () => {
  const entities = async (prefix: string, more = '') =>
    idsOf(await get('entities', `/reconcile/suggest/entity?prefix=${encodeURIComponent(prefix)}${more}`))

  test('entities: by the beginning of a name or of a word in it, by an abbreviation, an id, and with a typo', async () => {
    expect((await entities('lan'))[0]).toBe('lanterns')
    expect(await entities('bran')).toContain('otto-brandt')
    expect((await entities('DOT'))[0]).toBe('tides')
    expect((await entities('light-corvin'))[0]).toBe('light-corvin')
    expect(await entities('Lantrn Service')).toContain('lanterns')
    expect(await entities('zzzz')).toEqual([])
  })

  test('entities: the day after an "@" is carried over to units, posts and officials, not to cities', async () => {
    expect((await entities('light-corvin@2025-10-28'))[0]).toBe('light-corvin@2025-10-28')
    expect(await entities('Corvin@10/28/2025')).toEqual(
      expect.arrayContaining(['light-corvin@2025-10-28', 'keeper-corvin@2025-10-28', 'corvin-bb']),
    )
  })

  test('a cursor goes on where the last suggestions ended, and no suggestion comes twice', async () => {
    const pages = [await entities('pier'), await entities('pier', '&cursor=10'), await entities('pier', '&cursor=20')]
    expect(pages.map((page) => page.length)).toEqual([10, 10, 10])
    expect(new Set(pages.flat()).size).toBe(30)
    expect(await entities('pier', '&cursor=1000')).toEqual([])
  })

  test('types and properties: by what is typed of a name or an id', async () => {
    expect(idsOf(await get('types', '/reconcile/suggest/type?prefix=sector'))).toEqual(['BORDER_PATROL_SECTOR'])
    expect(idsOf(await get('properties', '/reconcile/suggest/property?prefix=dat'))).toEqual(['date'])
    expect(idsOf(await get('properties', '/reconcile/suggest/property?prefix=charge'))).toEqual(['in-charge', 'candidates'])
    expect(idsOf(await get('types', '/reconcile/suggest/type?prefix='))).toHaveLength(10)
  })

  test.each([
    ['nothing typed', 'entity', /^prefix: none: expected/],
    ['two prefixes', 'entity?prefix=a&prefix=b', /^prefix: several: expected one/],
    ['a cursor that is none', 'type?prefix=a&cursor=-1', /^cursor: "-1": expected a whole number/],
    ['a long prefix', `property?prefix=${'a'.repeat(1001)}`, /^prefix: 1001 characters: expected at most 1000/],
  ])('%s is refused, with the parameter and what was expected', async (_name, query, message) => {
    expect(await refusal(send(`/reconcile/suggest/${query}`))).toEqual({
      status: 400,
      code: 'BAD_ARGUMENT',
      message: expect.stringMatching(message),
    })
  })
})

describe('proposed properties', () => {
  const proposal = z.object({ type: z.string(), limit: z.number().optional(), properties: z.array(z.object({ id: z.string() })) })
  const propose = async (query: string) => proposal.parse(await get('proposal', `/reconcile/properties?${query}`))

  test('those of a type, as many as are wanted; all of them can be asked for', async () => {
    const { properties, ...others } = await propose('type=ERO_FIELD_OFFICE')
    const ids = properties.map(({ id }) => id)
    expect(others).toEqual({ type: 'ERO_FIELD_OFFICE' })
    expect(ids).toEqual(
      expect.arrayContaining(['in-charge', 'certainty', 'tenure-start', 'chain-of-command', 'tenure-sources', 'city']),
    )
    expect(ids).not.toContain('latitude')
    expect(Object.keys((await extend(['light-arden'], ids)).rows['light-arden'] ?? {})).toEqual(ids)
    expect(await propose('type=City&limit=2')).toMatchObject({ limit: 2, properties: [{}, {}] })
  })

  test('every type has some', async () => {
    const { defaultTypes } = z
      .object({ defaultTypes: z.array(z.object({ id: z.string() })) })
      .parse(await get('manifest', '/reconcile'))
    for (const { id } of defaultTypes) expect((await propose(`type=${id}`)).properties.length, id).toBeGreaterThan(4)
  })

  test('of no type, or of none that there is, it is refused', async () => {
    const message = expect.stringMatching(/^type: .*expected one of ERO_FIELD_OFFICE, /)
    for (const query of ['', 'type=Planet']) {
      expect(await refusal(send(`/reconcile/properties?${query}`))).toEqual({ status: 400, code: 'BAD_ARGUMENT', message })
    }
  })
})

describe('what is no request of the protocol is refused, with its place and what was expected', () => {
  const queries = (batch: unknown) => post({ queries: JSON.stringify(batch) })
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`q${index}`, { query: 'Arden' }]))
  test.each<[string, () => ReturnType<typeof send>, number, string, RegExp]>([
    ['no form', () => post({}), 400, 'BAD_ARGUMENT', /^queries: none: expected a form/],
    ['two forms', () => post({ queries: '{}', extend: '{}' }), 400, 'BAD_ARGUMENT', /^extend: beside queries/],
    ['no JSON', () => post({ queries: '{"q0": ' }), 400, 'BAD_ARGUMENT', /^queries: expected JSON, such as/],
    ['a list', () => queries([]), 400, 'BAD_ARGUMENT', /^queries: expected queries by their names/],
    [
      'nothing to look for',
      () => queries({ a: { type: 'City' } }),
      400,
      'BAD_ARGUMENT',
      /^queries\.a: expected query, or properties/,
    ],
    ['a number for a name', () => queries({ a: { query: 1 } }), 400, 'BAD_ARGUMENT', /^queries\.a\.query: expected text/],
    [
      'no candidates',
      () => queries({ a: { query: 'b', limit: 0 } }),
      400,
      'BAD_ARGUMENT',
      /^queries\.a\.limit: expected a number above 0/,
    ],
    [
      'a type that there is not',
      () => queries({ a: { query: 'b', type: ['City', 'Moon'] } }),
      400,
      'BAD_ARGUMENT',
      /^queries\.a\.type: "Moon" is no type/,
    ],
    [
      'a hint that there is not',
      () => queries({ a: { query: 'b', properties: [{ pid: 'hair', v: 'red' }] } }),
      400,
      'BAD_ARGUMENT',
      /^queries\.a\.properties\[0\]\.pid: "hair" .*expected one of date, state/,
    ],
    [
      'a value that is none',
      () => queries({ a: { query: 'b', properties: [{ pid: 'city', v: [[]] }] } }),
      400,
      'BAD_ARGUMENT',
      /^queries\.a\.properties\[0\]\.v: expected text/,
    ],
    [
      'another strictness',
      () => queries({ a: { query: 'b', type_strict: 'maybe' } }),
      400,
      'BAD_ARGUMENT',
      /^queries\.a\.type_strict: expected any, all or should/,
    ],
    [
      'a long text',
      () => queries({ a: { query: 'b'.repeat(1001) } }),
      400,
      'BAD_ARGUMENT',
      /^queries\.a\.query: 1001 characters/,
    ],
    [
      'a long value',
      () => queries({ a: { query: 'b', properties: [{ pid: 'city', v: 'c'.repeat(1001) }] } }),
      400,
      'BAD_ARGUMENT',
      /^queries\.a\.properties\[0\]\.v: 1001 characters: expected at most 1000/,
    ],
    [
      'a long id of a value, whatever its name',
      () => queries({ a: { query: 'b', properties: [{ pid: 'city', v: { id: 'c'.repeat(1001), name: 'c' } }] } }),
      400,
      'BAD_ARGUMENT',
      /^queries\.a\.properties\[0\]\.v: 1001 characters: expected at most 1000/,
    ],
    [
      'many values of one property',
      () => queries({ a: { query: 'b', properties: [{ pid: 'unit', v: Array.from({ length: 11 }, (_, unit) => `${unit}`) }] } }),
      413,
      'TOO_MANY_ITEMS',
      /^queries\.a\.properties\[0\]\.v: 11 values of unit: expected at most 10/,
    ],
    [
      'many values of one property that is given over and over',
      () => queries({ a: { query: 'b', properties: Array.from({ length: 11 }, (_, unit) => ({ pid: 'unit', v: unit })) } }),
      413,
      'TOO_MANY_ITEMS',
      /^queries\.a\.properties\[10\]\.v: 11 values of unit: expected at most 10/,
    ],
    [
      'many dates',
      () => queries({ a: { query: 'b', properties: [{ pid: 'date', v: Array.from({ length: 11 }, () => '') }] } }),
      413,
      'TOO_MANY_ITEMS',
      /^queries\.a\.properties\[0\]\.v: 11 values of date: expected at most 10/,
    ],
    [
      'many values in a batch, few in each of its properties',
      () => {
        const properties = ['unit', 'city', 'post'].map((pid) => ({ pid, v: ['a', 'b', 'c', 'd'] }))
        return queries(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`q${index}`, { properties }])))
      },
      413,
      'TOO_MANY_ITEMS',
      /^queries: 600 values of properties: expected at most 500/,
    ],
    ['a large batch', () => queries(many), 413, 'TOO_MANY_ITEMS', /^queries: 51 queries: expected at most 50/],
    ['a large form', () => post({ queries: 'x'.repeat(2_000_001) }), 413, 'BODY_TOO_LARGE', /too large/i],
    [
      'another media type',
      () => send('/reconcile', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      /./,
    ],
    [
      'ids that are none',
      () => post({ extend: '{"ids": "a", "properties": []}' }),
      400,
      'BAD_ARGUMENT',
      /^extend\.ids: expected a list of ids/,
    ],
    [
      'many ids',
      () => post({ extend: JSON.stringify({ ids: Array.from({ length: 1001 }, (_, id) => `a-${id}`), properties: [] }) }),
      413,
      'TOO_MANY_ITEMS',
      /^extend\.ids: 1001 ids/,
    ],
    [
      'no such property',
      () => post({ extend: '{"ids": [], "properties": [{"id": "hair"}]}' }),
      400,
      'BAD_ARGUMENT',
      /^extend\.properties\[0\]\.id: "hair" is no property/,
    ],
    [
      'one property twice',
      () => post({ extend: '{"ids": [], "properties": [{"id": "label"}, {"id": "label"}]}' }),
      400,
      'BAD_ARGUMENT',
      /^extend\.properties\[1\]\.id: "label" is asked for twice/,
    ],
    [
      'no such day',
      () => post({ extend: '{"ids": [], "properties": [{"id": "label", "settings": {"date": "2025-02-30"}}]}' }),
      400,
      'BAD_ARGUMENT',
      /^extend\.properties\[0\]\.settings\.date: "2025-02-30"/,
    ],
    [
      'no such certainty',
      () => post({ extend: '{"ids": [], "properties": [{"id": "label", "settings": {"certainty": "SURE"}}]}' }),
      400,
      'BAD_ARGUMENT',
      /settings\.certainty: "SURE": expected CERTAIN or POSSIBLE/,
    ],
    [
      'no such setting',
      () => post({ extend: '{"ids": [], "properties": [{"id": "label", "settings": {"colour": "red"}}]}' }),
      400,
      'BAD_ARGUMENT',
      /settings: .*colour/,
    ],
  ])('%s', async (_name, answer, status, code, message) => {
    expect(await refusal(answer())).toEqual({ status, code, message: expect.stringMatching(message) })
  })

  test('what comes to too much of the graph is refused, with how to ask for less', async () => {
    const { properties } = z
      .object({ properties: z.array(z.object({ id: z.string() })) })
      .parse(await get('proposal', '/reconcile/properties?type=Unit'))
    const asked = properties.map(({ id }, index) => ({
      id,
      settings: { knownAt: `2025-01-${index + 1}`.replace(/-(\d)$/, '-0$1') },
    }))
    const ids = Array.from({ length: 1000 }, (_, index) =>
      `light-arden@${2020 + Math.floor(index / 200)}-01-01`.concat(' '.repeat(index % 200)),
    )
    expect(await refusal(post({ extend: JSON.stringify({ ids, properties: asked }) }))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COSTLY',
      message: expect.stringMatching(/rows: expected at most 2000000\. Ask for fewer queries, ids or properties at once$/),
    })
  })

  test('what queries come to is counted too', async () => {
    const limits = { ...DEFAULT_LIMITS, tableCost: 20_000 }
    const server = await startServer({ data: CONTRACT, port: 0, host: '127.0.0.1', today: () => TODAY, limits })
    try {
      const ask = (count: number) => {
        const nameless = { type: 'FieldOffice', properties: [{ pid: 'unit', v: 'DOT' }] }
        const batch = Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, nameless]))
        const body = new URLSearchParams({ queries: JSON.stringify(batch) })
        return fetch(`${server.url}/reconcile`, { method: 'POST', body })
      }
      expect((await ask(1)).status).toBe(200)
      const refused = await ask(50)
      expect(refused.status).toBe(400)
      expect(await refused.json()).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(/rows: expected at most 20000\. Ask for fewer queries, ids or properties at once$/),
            extensions: { code: 'QUERY_TOO_COSTLY' },
          },
        ],
      })
    } finally {
      await server.close()
    }
  })

  test('a batch of as many as are allowed is answered, by GET too', async () => {
    const allowed = Object.fromEntries(Object.entries(many).slice(0, 50))
    const { status, json } = await queries(allowed)
    expect([status, faultsOf('results', json), Object.keys(Object(json)).length]).toEqual([200, [], 50])
    const one = encodeURIComponent('{"q0": {"query": "Arden Light"}}')
    expect(faultsOf('results', (await send(`/reconcile?queries=${one}`)).json)).toEqual([])
    const extension = encodeURIComponent('{"ids": ["light-arden"], "properties": [{"id": "label"}]}')
    expect((await send(`/reconcile?extend=${extension}`)).json).toMatchObject({
      rows: { 'light-arden': { label: [{ str: 'Arden Light' }] } },
    })
  })

  test('answers that the protocol does not know are told as such', () => {
    const good = { id: 'a', name: 'A', type: [], score: 1, match: false }
    expect(faultsOf('results', { q: { result: [good] } })).toEqual([])
    for (const bad of [{ q: [good] }, { q: { result: [{ ...good, score: '1' }] } }, { q: { result: [{ ...good, id: '' }] } }]) {
      expect(faultsOf('results', bad)).not.toEqual([])
    }
    const rows = (value: unknown) => ({ meta: [], rows: { a: { b: [value] } } })
    expect(faultsOf('extension', rows({ str: 'x' }))).toEqual([])
    for (const bad of [{ bool: true }, { str: 1 }, 'x', { id: 'a' }]) expect(faultsOf('extension', rows(bad))).not.toEqual([])
    for (const kind of ['entities', 'types', 'properties'] as const)
      expect(faultsOf(kind, { result: [{ id: 'a' }] })).not.toEqual([])
    expect(faultsOf('proposal', { properties: [] })).not.toEqual([])
  })
})
