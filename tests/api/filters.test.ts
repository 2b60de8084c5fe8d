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
