import { expect, test } from 'vitest'
import { contractApi } from './asking.js'

const { data, errors } = contractApi()
const all = await count('')

/** How many field offices a filter finds. */
async function count(where: string, variables?: Record<string, unknown>): Promise<number> {
  const query = `query ($nothing: String) { fieldOffices${where && `(where: ${where})`} { totalCount } alsoAsked: fieldOffices(where: { code: { eq: $nothing } }, first: 0) { totalCount } }`
  const answer = await data(query, variables)
  return JSON.parse(JSON.stringify(answer)).fieldOffices.totalCount
}

test('a filter that is left out, null or empty asks nothing, wherever it stands', async () => {
  for (const nothing of [
    '{}',
    '{ city: null }',
    '{ code: null }',
    '{ below: null }',
    '{ or: [] }',
    '{ and: [{}] }',
    '{ or: [{}] }',
  ]) {
    expect(await count(nothing), nothing).toBe(all)
  }
})

test('of alternatives, one that asks nothing is met by all, and its opposite by none', async () => {
  expect(await count('{ or: [{}, { id: { eq: "nobody" } }] }')).toBe(all)
  expect(await count('{ not: {} }')).toBe(0)
})

test('eq: null asks for what has no value, and an empty filter across a relationship for what has one', async () => {
  const [without, located] = [await count('{ code: { eq: null } }'), await count('{ city: {} }')]
  expect(without + (await count('{ not: { code: { eq: null } } }'))).toBe(all)
  expect(located).toBeGreaterThan(0)
  expect(located + (await count('{ not: { city: {} } }'))).toBe(all)
})

test('fragments that double one another eleven times are counted at once, and refused', async () => {
  const doubling = Array.from({ length: 11 }, (_, level) => {
    const fields = ['a', 'b', 'c', 'd'].map((alias) => `${alias}: reportsTo { ...F${level + 1} }`)
    return `fragment F${level} on Position { ${fields.join(' ')} }`
  })
  const query = `{ position(id: "nobody") { ...F0 } } ${doubling.join(' ')} fragment F11 on Position { id }`
  expect((await errors(query))[0]?.code).toBe('QUERY_TOO_COSTLY')
})

test('moves without a date of their own are found, and ordered, by the period of their shake-up', async () => {
  const undated = '{ date: { eq: null }, period: { within: "2025-10" } }'
  expect(await data(`{ reassignments(where: ${undated}) { nodes { id date period } } }`)).toEqual({
    reassignments: { nodes: [{ id: 'move-unnamed', date: null, period: '2025-10-20/2025-10-31' }] },
  })
  expect(await data('{ reassignments(orderBy: [PERIOD_ASC], first: 1) { nodes { id } } }')).toEqual({
    reassignments: { nodes: [{ id: 'old-arno' }] },
  })
})

test('a network around an id that no node has is refused, and names it', async () => {
  expect(await errors('{ network(around: ["nobody"]) { truncated } }')).toMatchObject([
    { code: 'UNKNOWN_ID', message: expect.stringContaining('"nobody"') },
  ])
})

test('a network with history has what was and what is planned: its nodes, its ends, its dates, and no certainty', async () => {
  const asked = (given: string) =>
    data(`{ network(around: ["fog-signals", "keeper-arden"], through: [REPORTS_TO, HOLDS], types: [Organization, Official]${given}) {
      nodes { node { id label } distance degree }
      relationships { id from { id } to { id } certainty validFrom }
    } }`)
  expect(await asked(', history: true')).toEqual({
    network: {
      nodes: [
        { node: { id: 'fog-signals', label: 'Fog Signal Office' }, distance: 0, degree: 1 },
        { node: { id: 'keeper-arden', label: 'Keeper, Arden' }, distance: 0, degree: 2 },
        { node: { id: 'beacons', label: 'Beacon Division' }, distance: 1, degree: 1 },
        { node: { id: 'quill-ferro', label: 'Quill Ferro' }, distance: 1, degree: 1 },
        { node: { id: 'sam-okoro', label: 'Sam Okoro' }, distance: 1, degree: 1 },
      ],
      relationships: [
        { id: 'ferro-arden', from: { id: 'quill-ferro' }, to: { id: 'keeper-arden' }, certainty: 'POSSIBLE', validFrom: null },
        { id: 'fog-signals.REPORTS_TO', from: { id: 'fog-signals' }, to: { id: 'beacons' }, certainty: null, validFrom: null },
        { id: 'okoro-arden', from: { id: 'sam-okoro' }, to: { id: 'keeper-arden' }, certainty: null, validFrom: '2026-03' },
      ],
    },
  })
  const today = await asked('')
  expect(today).toEqual(await asked(', history: false'))
  expect(today).toMatchObject({ network: { relationships: [{ id: 'ferro-arden' }] } })
  expect(await asked(', history: null')).toEqual(today)
})

test('a network of depth 0 is the nodes asked for, and the relationships among them', async () => {
  const query = `query ($ids: [ID!]!) {
    network(around: $ids, depth: 0) { nodes { node { id } distance } relationships { id } truncated }
  }`
  expect(await data(query, { ids: ['beacons', 'light-arden', 'crown'] })).toEqual({
    network: {
      nodes: ['beacons', 'crown', 'light-arden'].map((id) => ({ node: { id }, distance: 0 })),
      relationships: [{ id: 'light-arden.REPORTS_TO' }],
      truncated: false,
    },
  })
})

test('lenses within lenses that double one another are refused before any is looked through', async () => {
  const doubling = Array.from({ length: 12 }, (_, level) => {
    const lenses = ['a', 'b', 'c', 'd'].map((alias) => `${alias}: asOf { ...F${level + 1} }`)
    return `fragment F${level} on Query { ${lenses.join(' ')} }`
  })
  const query = `{ ...F0 } ${doubling.join(' ')} fragment F12 on Query { dataset { version } }`
  expect((await errors(query))[0]?.code).toBe('QUERY_TOO_COSTLY')
})

test('a document asked with every combination of what it includes is answered each time as asked', async () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const declared = names.map((name) => `$${name}: Boolean!`).join(', ')
  const fields = names.map((name) => `${name}: label @include(if: $${name})`).join(' ')
  const [first] = JSON.parse(JSON.stringify(await data('{ cities(first: 1) { nodes { id } } }'))).cities.nodes
  for (let combination = 0; combination < 2 ** names.length; combination++) {
    const included = names.filter((_name, bit) => combination & (1 << bit))
    const variables = Object.fromEntries(names.map((name) => [name, included.includes(name)]))
    const answer = await data(`query (${declared}) { node(id: "${first.id}") { id ${fields} } }`, variables)
    expect(Object.keys(JSON.parse(JSON.stringify(answer)).node)).toEqual(['id', ...included])
  }
})
