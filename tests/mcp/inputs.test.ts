import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../../src/store/memory/index.js'
import { CONTRACT_GRAPH } from '../contract/contract-graph.js'
import { assistantOn, called } from './assistant.js'

const query = `query Offices(
  $kind: FieldOfficeKind = ERO_FIELD_OFFICE
  $first: Int! = 2
  $rows: [InChargeRow!]!
  $where: OrganizationWhere
  $days: Boolean = true
  $at: PartialDate
  $certainty: Certainty
) {
  fieldOffices(where: { kind: { eq: $kind } }, first: $first) { nodes { name } }
  organizations(where: $where) { nodes { id } }
  founded: organizations(where: { foundedOn: { overlaps: $at } }) { totalCount }
  asOf(certainty: $certainty) { inCharge(rows: $rows) { row date @include(if: $days) problem } }
}`
const { client } = await assistantOn(new MemoryStore(CONTRACT_GRAPH), [
  { name: 'offices', title: 'Which offices?', note: 'Those of a kind.', query },
])
const { tools } = await client.listTools()
const [offices] = tools
const schema = offices?.inputSchema
const ajv = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/ }, strictTypes: false })
const accepts: ValidateFunction = ajv.compile(schema ?? false)
const rows = [{ office: 'light-belmar', date: '2025-11-18' }]

test('M1 a tool has the name, title and notes of its query, says what comes back, and changes nothing', () => {
  expect(offices).toMatchObject({ name: 'offices', title: 'Which offices?', annotations: { readOnlyHint: true } })
  expect(offices?.description).toMatch(/^Which offices\?\nThose of a kind\.\n(.|\n)*What comes back: .*nodes\{name\}/)
})

test('M2 variables are inputs: required without a default, else with it, described by what they stand in', () => {
  expect(schema).toMatchObject({ type: 'object', required: ['rows'], additionalProperties: false })
  expect(schema?.properties).toMatchObject({
    kind: { type: ['string', 'null'], enum: expect.arrayContaining(['ERO_FIELD_OFFICE', null]), default: 'ERO_FIELD_OFFICE' },
    first: { type: 'integer', default: 2 },
    days: { type: ['boolean', 'null'], default: true },
    at: { type: 'string', examples: expect.arrayContaining(['2025-10']), description: 'In `where` of `organizations`.' },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        required: ['date'],
        additionalProperties: false,
        properties: {
          date: { type: 'string', format: 'date', description: 'The day on which somebody was in charge.' },
          kind: { default: 'ERO_FIELD_OFFICE' },
        },
      },
    },
  })
})

test('M3 the lens is an input of every tool, but for parts whose names the variables have', () => {
  const parts = ['validAt', 'knownAt', 'certainty', 'evidence']
  for (const { name, inputSchema } of tools)
    expect(Object.keys(inputSchema.properties ?? {}), name).toEqual(expect.arrayContaining(parts))
  expect(schema?.properties).toMatchObject({
    validAt: { format: 'date', description: expect.stringContaining('Left out: today') },
    certainty: { enum: ['CERTAIN', 'POSSIBLE'], description: expect.not.stringContaining('Left out') },
  })
})

const ACCEPTED: Record<string, unknown>[] = [
  { rows },
  { rows: [], kind: null, first: 1, validAt: '2025-11-18', evidence: 'OFFICIAL' },
  { rows, where: { not: { id: { in: ['tides'] } }, or: [{ name: { contains: 'a' } }] } },
  { rows, at: '2020~' },
]
const REFUSED: [Record<string, unknown>, RegExp][] = [
  [{}, /\$rows.*was not provided/],
  [{ rows: [{ office: 'tides' }] }, /"rows\[0\]"; Field "date"/],
  [{ rows: [{ date: '2025-11-18', ofice: 'tides' }] }, /"ofice" is not defined.*Did you mean "office"/],
  [{ rows, kind: 'FIELD_OFFICE' }, /"FIELD_OFFICE" does not exist in "FieldOfficeKind"/],
  [{ rows, first: 1.5 }, /Int cannot represent/],
  [{ rows, first: null }, /\$first.*must not be null/],
  [{ rows, wher: {} }, /^wher: there is no such input: expected kind, first, rows, where, .*evidence$/],
  [{ rows, evidence: 'SOME' }, /^evidence: "SOME": expected ANY or OFFICIAL/],
  [{ rows, validAt: 20251118 }, /^validAt: 20251118: expected text/],
]

describe('what the schema takes and what the tool takes are the same', () => {
  test.each(ACCEPTED)('M4 %j is taken', async (given) => {
    expect(accepts(given), JSON.stringify(accepts.errors)).toBe(true)
    expect(await called(client, 'offices', given)).toMatchObject({ isError: false, answer: { data: { asOf: {} } } })
  })

  test.each(REFUSED)('M5 %j is refused, and why', async (given, message) => {
    expect(accepts(given)).toBe(false)
    expect(await called(client, 'offices', given)).toEqual({ isError: true, answer: null, text: expect.stringMatching(message) })
  })

  test('M6 days that do not exist are refused where they stand', async () => {
    expect((await called(client, 'offices', { rows, validAt: '2025-02-30' })).text).toContain(
      '"2025-02-30" is a date that does not exist',
    )
    expect((await called(client, 'offices', { rows: [{ date: '2025-02-30' }] })).text).toContain(
      '"2025-02-30" is a date that does not exist',
    )
  })
})
