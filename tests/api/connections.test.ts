import { expect, test } from 'vitest'
import { contractApi } from './asking.js'

const { data, errors } = contractApi()

interface PierPage {
  readonly fieldOffices: {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly { readonly id: string }[]
  }
}

function isPierPage(value: unknown): value is PierPage {
  return typeof value === 'object' && value !== null && 'fieldOffices' in value
}

test('A14 a list without first or last has 25 items, counts all, and says that there is more', async () => {
  const answer = await data(
    '{ fieldOffices { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  )
  expect(answer).toMatchObject({
    fieldOffices: {
      totalCount: 40,
      nodes: { length: 25 },
      edges: { length: 25 },
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    },
  })
})

test('A15 page after page by endCursor gives the whole list, each item once, in its order', async () => {
  const query =
    'query ($after: String) { fieldOffices(first: 9, after: $after, orderBy: [FOUNDED_ON_DESC, NAME_ASC]) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }'
  const ids: string[] = []
  for (let after: string | null = null, turn = 0; turn < 6; turn++) {
    const page: unknown = await data(query, { after })
    if (!isPierPage(page)) throw new Error('Not a page of offices')
    ids.push(...page.fieldOffices.nodes.map(({ id }) => id))
    expect(page.fieldOffices.totalCount).toBe(40)
    if (!page.fieldOffices.pageInfo.hasNextPage) break
    after = page.fieldOffices.pageInfo.endCursor
  }
  expect(new Set(ids).size).toBe(40)
  expect(ids).toHaveLength(40)
  expect(ids[0]).toBe('pier-34')
  const whole: unknown = await data(
    '{ fieldOffices(first: 500, orderBy: [FOUNDED_ON_DESC, NAME_ASC]) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }',
  )
  expect(isPierPage(whole) && whole.fieldOffices.nodes.map(({ id }) => id)).toEqual(ids)
})

test('A16 startCursor and endCursor are those of the first and last edge, null on an empty page', async () => {
  const answer = await data(
    '{ cities(first: 2) { edges { cursor } pageInfo { startCursor endCursor } } none: cities(first: 0) { totalCount edges { cursor } nodes { id } pageInfo { startCursor endCursor hasNextPage } } }',
  )
  const cursors = JSON.stringify(answer).match(/(?<="cursor":")[^"]+/g)
  expect(answer).toMatchObject({
    cities: { pageInfo: { startCursor: cursors?.[0], endCursor: cursors?.[1] } },
    none: { totalCount: 4, edges: [], nodes: [], pageInfo: { startCursor: null, endCursor: null, hasNextPage: true } },
  })
})

test('A17 last and before take the end of a list', async () => {
  const answer = await data(
    '{ officials(last: 2, orderBy: [NAME_ASC]) { nodes { name } pageInfo { hasPreviousPage hasNextPage startCursor } } }',
  )
  expect(answer).toMatchObject({
    officials: { nodes: [{ name: 'Yara Dell' }, { name: 'Zeno Ash' }], pageInfo: { hasPreviousPage: true, hasNextPage: false } },
  })
  const cursor = /"startCursor":"([^"]+)"/.exec(JSON.stringify(answer))?.[1]
  const before = await data('query ($c: String) { officials(last: 2, before: $c, orderBy: [NAME_ASC]) { nodes { name } } }', {
    c: cursor,
  })
  expect(before).toEqual({ officials: { nodes: [{ name: 'Wren Boas' }, { name: 'Xan Cole' }] } })
})

test('A18 an edge carries the relationship that led there, with what is its own; null in a list of the whole graph', async () => {
  const answer = await data(`{
    organization(id: "coast") {
      children(first: 1) { edges { node { id } relationship { id type validFrom validTo certainty status from { id } sources { id } } } }
    }
    official(id: "sam-okoro") { tenures { edges { node { acting position { id } } } } }
    cities(first: 1) { edges { node { id } relationship { id } } }
  }`)
  expect(answer).toEqual({
    organization: {
      children: {
        edges: [
          {
            node: { id: 'lanterns' },
            relationship: {
              id: 'lanterns.REPORTS_TO.2',
              type: 'REPORTS_TO',
              validFrom: '2022-04-01',
              validTo: null,
              certainty: 'POSSIBLE',
              status: 'CONFIRMED',
              from: { id: 'lanterns' },
              sources: [{ id: 'directory-2023' }],
            },
          },
        ],
      },
    },
    official: {
      tenures: {
        edges: [
          { node: { acting: true, position: { id: 'keeper-belmar' } } },
          { node: { acting: false, position: { id: 'keeper-arden' } } },
        ],
      },
    },
    cities: { edges: [{ node: { id: 'arden-aa' }, relationship: null }] },
  })
})

test('A19 the same list twice in one request keeps its pages, filters and orders apart', async () => {
  const answer = await data(`{
    rising: cities(first: 1, orderBy: [NAME_ASC]) { nodes { name } }
    falling: cities(first: 1, orderBy: [NAME_DESC]) { totalCount nodes { name } }
    bb: cities(where: { state: { eq: "BB" } }) { totalCount }
    organization(id: "lanterns") { a: positions { totalCount } b: positions(where: { head: { eq: false } }) { totalCount } }
  }`)
  expect(answer).toEqual({
    rising: { nodes: [{ name: 'Arden' }] },
    falling: { totalCount: 4, nodes: [{ name: 'Port Éloi' }] },
    bb: { totalCount: 2 },
    organization: { a: { totalCount: 1 }, b: { totalCount: 0 } },
  })
})

test('A20 the facts that name a source are paged, nodes first and then relationships', async () => {
  const supports = (first: number) =>
    `{ source(id: "gazette-december") { supports(first: ${first}) { nodes { __typename id } } } }`
  const nodes = [
    { __typename: 'Source', id: 'gazette-december' },
    { __typename: 'Reassignment', id: 'plan-ferro' },
    { __typename: 'Reassignment', id: 'plan-okoro' },
  ]
  expect(await data(supports(3))).toEqual({ source: { supports: { nodes } } })
  expect(await data(supports(4))).toEqual({
    source: { supports: { nodes: [...nodes, { __typename: 'Tenure', id: 'okoro-arden' }] } },
  })
})

test('A21 nodes and edges are the same rows: asked in two ways under one name, they conflict', async () => {
  const conflict = { code: 'SELECTION_CONFLICT', message: expect.stringContaining('alias') }
  expect(await errors('{ officials { edges { node { name } } nodes { name: id } } }')).toEqual([conflict])
  expect(
    await errors(
      '{ officials { edges { node { tenures(first: 1) { totalCount } } } nodes { tenures(first: 2) { totalCount } } } }',
    ),
  ).toEqual([conflict])
  expect(await data('{ cities(first: 1) { edges { node { name id } } nodes { name state } } }')).toEqual({
    cities: { edges: [{ node: { name: 'Arden', id: 'arden-aa' } }], nodes: [{ name: 'Arden', state: 'AA' }] },
  })
})
