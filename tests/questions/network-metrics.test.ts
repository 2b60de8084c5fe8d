import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/api/index.js'
import { believe } from '../../src/model/believe.js'
import type { NodeFact } from '../../src/model/graph.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn, contractApi } from '../api/asking.js'
import { CONTRACT_GRAPH } from '../contract/contract-graph.js'
import { factsOf } from '../model/stated-facts.js'

interface Figures {
  readonly degree: number
  readonly pagerank: number
  readonly betweenness: number
  readonly community: number
}

/** Who says so: a fact names a source that is there. */
const PRESS: NodeFact = {
  id: 'press',
  type: 'Source',
  label: 'The press',
  properties: {},
  status: 'REPORTED',
  sources: ['press'],
  seen: [],
}

/** The figures of the nodes of a graph of links such as `a>b`, by their ids: officials who replaced one another. */
async function figures(links: string, around: readonly string[] | null = null): Promise<Record<string, Figures>> {
  return figuresOf(links.trim().split(/\s+/), around)
}

async function figuresOf(links: readonly string[], around: readonly string[] | null = null): Promise<Record<string, Figures>> {
  const tellings = links.map((link, index) => {
    const [from = '', to = ''] = link.split('>')
    return { id: `link-${String(index).padStart(4, '0')}`, type: 'REPLACED' as const, from, to, validFrom: '2020-01-01' }
  })
  const facts = factsOf(tellings)
  const graph = believe({ ...facts, nodes: [...facts.nodes, PRESS] })
  const { data } = apiOn(new MemoryStore({ ...graph, version: 'made-up' }))
  const answer = await data(
    'query ($around: [ID!]) { network(around: $around, limit: 5000) { nodes { node { id } degree pagerank betweenness community } } }',
    { around },
  )
  const { network } = answer as { network: { nodes: (Figures & { node: { id: string } })[] } }
  return Object.fromEntries(network.nodes.map(({ node, ...figures }) => [node.id, figures]))
}

const each = (found: Record<string, Figures>, figure: keyof Figures) =>
  Object.fromEntries(Object.entries(found).map(([id, of]) => [id, of[figure]]))

describe('graphs that can be worked out by hand', () => {
  test('a path: the middle lies between most', async () => {
    const path = await figures('a>b b>c c>d d>e')
    expect(each(path, 'degree')).toEqual({ a: 1, b: 2, c: 2, d: 2, e: 1 })
    // Of six pairs of others: b between a and three, c between two and two.
    expect(each(path, 'betweenness')).toEqual({ a: 0, b: 3 / 6, c: 4 / 6, d: 3 / 6, e: 0 })
    const { a, b, c, d, e } = each(path, 'pagerank')
    expect([a, b, c, d, e]).toEqual([a, b, c, d, e].toSorted())
  })

  test('a star: all goes over its middle, and leads to it', async () => {
    const star = await figures('a>m b>m c>m d>m')
    expect(each(star, 'degree')).toEqual({ a: 1, b: 1, c: 1, d: 1, m: 4 })
    expect(each(star, 'betweenness')).toEqual({ a: 0, b: 0, c: 0, d: 0, m: 1 })
    // A leaf is met l = 0.15/5 + 0.85 m/5 of the time, the middle m = l + 0.85 * 4 l, and 4 l + m = 1.
    expect(star.a?.pagerank).toBeCloseTo(1 / 8.4, 8)
    expect(star.m?.pagerank).toBeCloseTo(4.4 / 8.4, 8)
    expect(each(star, 'community')).toEqual({ a: 0, b: 0, c: 0, d: 0, m: 0 })
  })

  test('two cliques with a bridge are two communities, the larger one first; what bridges lies between', async () => {
    const cliques = await figures('a1>a2 a2>a3 a3>a1 a1>z1 z1>z2 z1>z3 z1>z4 z2>z3 z2>z4 z3>z4')
    expect(each(cliques, 'community')).toEqual({ z1: 0, z2: 0, z3: 0, z4: 0, a1: 1, a2: 1, a3: 1 })
    // Of 15 pairs: z1 between three of its own and three others, a1 between two and four.
    expect(each(cliques, 'betweenness')).toEqual({ a1: 8 / 15, a2: 0, a3: 0, z1: 9 / 15, z2: 0, z3: 0, z4: 0 })
  })

  test('of communities of one size, the one with the first id is the first; apart from each other nothing lies between', async () => {
    const triangles = await figures('b1>b2 b2>b3 b3>b1 a1>c2 c2>c3 c3>a1')
    expect(each(triangles, 'community')).toEqual({ a1: 0, c2: 0, c3: 0, b1: 1, b2: 1, b3: 1 })
    expect(new Set(Object.values(each(triangles, 'betweenness')))).toEqual(new Set([0]))
    for (const rank of Object.values(each(triangles, 'pagerank'))) expect(rank).toBeCloseTo(1 / 6, 8)
  })
})

describe('graphs that are out of the ordinary', () => {
  test('parallel relationships count each, for all but shortest paths', async () => {
    const { a, b, c } = await figures('a>b a>b a>c')
    expect([a?.degree, b?.degree, c?.degree]).toEqual([3, 2, 1])
    expect(a?.betweenness).toBe(1)
    const led = (rank = 0) => rank - (a?.pagerank ?? 0)
    expect(led(b?.pagerank)).toBeCloseTo(2 * led(c?.pagerank), 8)
  })

  test('one from a node to itself counts twice in its degree, and leads nowhere', async () => {
    const { a, b } = await figures('a>a a>b b>b b>b')
    expect([a?.degree, b?.degree]).toEqual([3, 5])
    const without = await figures('a>b')
    expect(a?.pagerank).toBe(without.a?.pagerank)
    expect(b).toEqual({ ...without.b, degree: 5 })
  })

  test('a node alone, two nodes, and none', async () => {
    const apart = await figures('a>a b>c', ['a', 'b'])
    expect(apart.a).toMatchObject({ degree: 2, betweenness: 0, community: 1 })
    expect(each(await figures('a>b'), 'betweenness')).toEqual({ a: 0, b: 0 })
    const { data } = contractApi()
    const alone = await data('{ network(around: ["crown"], types: []) { nodes { degree pagerank betweenness community } } }')
    expect(alone).toEqual({ network: { nodes: [{ degree: 0, pagerank: 1, betweenness: 0, community: 0 }] } })
    expect(await data('{ network(around: []) { nodes { degree pagerank betweenness community } } }')).toEqual({
      network: { nodes: [] },
    })
  })

  test('more shortest paths than 32 bits can count', async () => {
    const forks = Array.from({ length: 40 }, (_, index) => {
      const [one, next] = [`j${index}`, `j${index + 1}`]
      return [`${one}>u${index}`, `${one}>v${index}`, `u${index}>${next}`, `v${index}>${next}`]
    })
    const { j20, u0 } = await figuresOf(forks.flat())
    // Between the 60 nodes on its left and the 60 on its right, and half between the two of either fork beside it.
    expect(j20?.betweenness).toBeCloseTo((60 * 60 + 1) / ((120 * 119) / 2), 12)
    // Half of what leads from the first node over the fork, and between its ends for none else.
    expect(u0?.betweenness).toBeGreaterThan(0)
  })
})

test('the same relationships give the same figures to the last digit, in whatever order the store has them', async () => {
  const links = Array.from({ length: 60 }, (_, index) => `n${(index * 7) % 23}>n${(index * index + 3) % 19}`)
  const forwards = await figuresOf(links)
  const backwards = await figuresOf(links.toReversed())
  for (const [id, of] of Object.entries(forwards)) expect(backwards[id], id).toEqual(of)
  expect(Object.keys(backwards).sort()).toEqual(Object.keys(forwards).sort())
})

test('the figures are those of the network that was asked for, whether its relationships are or not', async () => {
  const { data, store } = contractApi()
  const asked = (more: string) =>
    data(`{ network(around: ["beacons"], through: [REPORTS_TO], limit: 4) { nodes { node { id } degree betweenness } ${more} } }`)
  const answer = (await asked('relationships { from { id } to { id } }')) as {
    network: { nodes: { node: { id: string }; degree: number }[]; relationships: { from: { id: string }; to: { id: string } }[] }
  }
  expect(store.reads).toHaveLength(1)
  const ends = answer.network.relationships.flatMap(({ from, to }) => [from.id, to.id])
  expect(ends).toHaveLength(8)
  for (const { node, degree } of answer.network.nodes) expect(degree).toBe(ends.filter((id) => id === node.id).length)
  expect(await asked('truncated')).toEqual({ network: { nodes: answer.network.nodes, truncated: false } })
})

test('the shortest paths of all networks of a request are bounded together, and asked for by name', async () => {
  const limits = { ...DEFAULT_LIMITS, betweenness: 100 }
  const { errors, data } = apiOn(new MemoryStore(CONTRACT_GRAPH), limits)
  const network = 'network(around: ["beacons"], through: [REPORTS_TO]) { nodes { betweenness } }'
  // Five nodes and four relationships: twenty steps.
  expect(await data(`{ a: ${network} b: ${network} }`)).toMatchObject({ a: { nodes: expect.any(Array) } })
  expect(await errors(`{ ${['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}: ${network}`).join(' ')} }`)).toEqual([
    {
      code: 'QUERY_TOO_COSTLY',
      message:
        'betweenness: 120 steps: expected at most 100 for all networks of a request, each its nodes times its relationships; ask for smaller networks (`limit`), or for fewer at once',
    },
  ])
  expect(await errors(`{ ${network.replace('betweenness', 'degree pagerank community')} }`)).toEqual([])
})
