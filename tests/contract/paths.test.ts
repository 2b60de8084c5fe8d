import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beliefFor, certaintyOf } from '../../src/model/belief.js'
import { believe } from '../../src/model/believe.js'
import type { Graph, GraphNode, GraphRelationship, NodeFact, RelationshipFact } from '../../src/model/graph.js'
import type { Lens } from '../../src/model/lens.js'
import { RELATIONSHIP_TYPES } from '../../src/model/types.js'
import type { PathsAnswer, PathsRoot } from '../../src/store/read-plan.js'
import { pathsIn } from './answers.js'
import { CONTRACT_GRAPH, contract } from './contract-graph.js'
import { lens, NOTHING, NOW, nodes, pathsBetween, searchFor, select } from './plans.js'
import { anyLens } from './random-plans.js'

/** Each path as its ids in turn: node, relationship, node … */
function wordsOf({ paths }: PathsAnswer): string[] {
  return paths.map(({ length, nodes, relationships }) => {
    expect([nodes.length, relationships.length]).toEqual([length + 1, length])
    return nodes.flatMap(({ $id }, step) => (step === 0 ? [$id] : [relationships[step - 1]?.$id, $id])).join(' ')
  })
}

const lines = { through: ['REPORTS_TO'] } as const

contract('paths', ({ read, runs }) => {
  const ask = async (from: string, to: string, given: Partial<Omit<PathsRoot, 'kind' | 'from' | 'to'>> = {}, through = NOW) =>
    pathsIn((await read(pathsBetween(from, to, given, through)))[0])
  const words = async (...given: Parameters<typeof ask>) => wordsOf(await ask(...given))

  test('R169 a path leads along relationships whichever way they point, and names what lies on it in order', async () => {
    expect(await words('light-arden', 'light-belmar', lines)).toEqual([
      'light-arden light-arden.REPORTS_TO beacons light-belmar.REPORTS_TO light-belmar',
    ])
    expect(await words('dock-arden-east', 'crown', lines)).toEqual([
      'dock-arden-east dock-arden-east.REPORTS_TO light-arden light-arden.REPORTS_TO beacons beacons.REPORTS_TO lanterns lanterns.REPORTS_TO.2 coast coast.REPORTS_TO tides tides.REPORTS_TO crown',
    ])
    const on =
      'keeper-belmar keeper-belmar.REPORTS_TO head-of-beacons keeper-arden.REPORTS_TO keeper-arden mates-arden.REPORTS_TO mates-arden dell-arden yara-dell'
    expect(await words('sam-okoro', 'yara-dell', {}, lens({ validAt: '2025-11-01' }))).toEqual([
      `sam-okoro move-okoro.REASSIGNED_TO ${on}`,
      `sam-okoro okoro-belmar ${on}`,
    ])
  })

  test('R170 the other way round it is as long, and leads over the same where there is only one', async () => {
    const [there] = (await ask('jetty-arden-east', 'north-watch', lines)).paths
    const [back] = (await ask('north-watch', 'jetty-arden-east', lines)).paths
    expect(back?.nodes.map(({ $id }) => $id)).toEqual(there?.nodes.map(({ $id }) => $id).reverse())
    expect(there?.length).toBe(7)
  })

  test('R171 from a node to itself it is the node; to what nothing leads to, or not shortly enough, there is none', async () => {
    expect(await words('light-arden', 'light-arden')).toEqual(['light-arden'])
    expect(await words('light-arden', 'light-arden', { through: [] })).toEqual(['light-arden'])
    expect(await words('light-arden', 'beacons', { through: [] })).toEqual([])
    expect(await words('light-arden', 'yara-dell', lines)).toEqual([])
    expect(await words('dock-arden-east', 'crown', { ...lines, maxLength: 5 })).toEqual([])
    expect(await words('dock-arden-east', 'crown', { ...lines, maxLength: 6 })).toHaveLength(1)
  })

  test('R172 an end that no node has is named; one that is not there at the lens has no path, not to itself either', async () => {
    expect(await ask('nobody', 'beacons')).toEqual({ paths: [], unknown: ['nobody'] })
    expect(await ask('nobody', 'no-one')).toEqual({ paths: [], unknown: ['nobody', 'no-one'] })
    expect(await ask('nobody', 'nobody')).toEqual({ paths: [], unknown: ['nobody'] })
    const earlier = lens({ validAt: '2025-01-01' })
    expect(await ask('north-watch', 'tides', {}, earlier)).toEqual({ paths: [], unknown: [] })
    expect(await ask('tides', 'north-watch', {}, earlier)).toEqual({ paths: [], unknown: [] })
    expect(await ask('north-watch', 'north-watch', {}, earlier)).toEqual({ paths: [], unknown: [] })
  })

  test('R173 only over what is in force on the day, as known then, certainly enough, on evidence that counts', async () => {
    const belmar = { through: ['HOLDS'] } as const
    const held = (official: string, through: Lens) => words(official, 'keeper-belmar', belmar, through)
    const october = { validAt: '2025-10-28', knownAt: '2025-10-28' }
    expect(await held('tessa-quist', lens({ ...october, validAt: '2025-10-01' }))).toHaveLength(1)
    expect(await held('tessa-quist', lens(october))).toEqual([])
    expect(await held('sam-okoro', lens(october))).toHaveLength(1)
    // The day before, nobody knew that she had been removed.
    expect(await held('tessa-quist', lens({ ...october, knownAt: '2025-10-27' }))).toHaveLength(1)
    expect(await held('sam-okoro', lens({ ...october, knownAt: '2025-10-27' }))).toEqual([])
    // No official record tells of the change.
    expect(await held('tessa-quist', lens({ validAt: '2025-11-01', evidence: 'OFFICIAL' }))).toHaveLength(1)
    const sighted = { through: ['HOLDS'] } as const
    expect(await words('quill-ferro', 'keeper-arden', sighted)).toHaveLength(1)
    expect(await words('quill-ferro', 'keeper-arden', sighted, lens({ certainty: 'CERTAIN' }))).toEqual([])
  })

  test('R174 a retired id is a node, from which it is one step to what stands for it', async () => {
    expect(await words('arden-light', 'beacons', { through: ['MERGED_INTO', 'REPORTS_TO'] })).toEqual([
      'arden-light arden-light.MERGED_INTO light-arden light-arden.REPORTS_TO beacons',
    ])
    expect(await words('arden-light', 'beacons', lines)).toEqual([])
    expect(await words('ghost-light', 'beacons')).toEqual([])
  })

  test('R175 the nodes and relationships of a path are read as selected, through the lens', async () => {
    const end = { kind: 'end', end: 'from' } as const
    const step = {
      output: 'who',
      via: end,
      shape: { kind: 'one' },
      where: null,
      order: [],
      selections: select(['name']),
    } as const
    const { paths } = await ask(
      'tessa-quist',
      'keeper-belmar',
      { selections: select(['label']), relationshipSelections: select(['validTo', 'certainty'], step) },
      lens({ validAt: '2025-10-25', knownAt: '2025-10-27' }),
    )
    expect(paths).toEqual([
      {
        length: 1,
        nodes: [
          { $type: 'Official', $id: 'tessa-quist', label: 'Tessa Quist' },
          { $type: 'Position', $id: 'keeper-belmar', label: 'Keeper, Belmar' },
        ],
        relationships: [
          {
            $type: 'HOLDS',
            $id: 'quist-belmar',
            validTo: null,
            certainty: 'POSSIBLE',
            who: { $type: 'Official', $id: 'tessa-quist', name: 'Tessa Quist' },
          },
        ],
      },
    ])
  })

  test('R176 paths are read beside other things, each in its place', async () => {
    const [found, path, hits, none, more] = await read(
      nodes('beacons', select(['label'])),
      pathsBetween('light-arden', 'light-belmar', lines),
      searchFor('belmar'),
      pathsBetween('nobody', 'beacons'),
      pathsBetween('light-belmar', 'light-arden', lines, lens({ validAt: '2024-01-01' })),
    )
    expect([found?.kind, hits?.kind]).toEqual(['nodes', 'search'])
    expect(pathsIn(path).paths.map(({ nodes: [start] }) => start?.$id)).toEqual(['light-arden'])
    expect(pathsIn(none).unknown).toEqual(['nobody'])
    expect(pathsIn(more).paths.map(({ nodes: [start] }) => start?.$id)).toEqual(['light-belmar'])
  })

  test('R177 all of the least length and no others, in order, the first so many: for any ends, types and lens', {
    timeout: 300_000,
  }, async () => {
    const ids = CONTRACT_GRAPH.nodes.map(({ id }) => id)
    let found = 0
    let several = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ids),
        fc.constantFrom(...ids),
        fc.oneof(fc.constant(null), fc.subarray(RELATIONSHIP_TYPES, { minLength: 6 })),
        fc.constantFrom(3, 8, 15),
        fc.constantFrom(1, 3, 100),
        // On most of the days on which something turns, much is not there yet.
        fc.oneof(fc.constantFrom(NOW, lens({ certainty: 'CERTAIN' }), lens({ validAt: '2025-10-28' })), anyLens),
        async (from, to, through, maxLength, first, at) => {
          const expected = shortest(from, to, { through, maxLength, first }, at)
          expect(await words(from, to, { through, maxLength, first }, at)).toEqual(expected)
          if (expected.length > 0) found++
          if (expected.length > 1) several++
        },
      ),
      { numRuns: runs(600), seed: 1 },
    )
    expect(found).toBeGreaterThan(runs(60))
    expect(several).toBeGreaterThan(0)
  })
})

/** The same by trying all: every way is tried, one step longer each time. */
function shortest(
  from: string,
  to: string,
  { through, maxLength, first }: Pick<PathsRoot, 'through' | 'maxLength' | 'first'>,
  at: Lens,
) {
  const there = CONTRACT_GRAPH.nodes.filter((node) => standsAt(node, at)).map(({ id }) => id)
  if (!there.includes(from) || !there.includes(to)) return []
  const links = new Map<string, { relationship: string; node: string }[]>()
  for (const each of CONTRACT_GRAPH.relationships) {
    if (!standsAt(each, at) || (through && !through.includes(each.type))) continue
    links.set(each.from, [...(links.get(each.from) ?? []), { relationship: each.id, node: each.to }])
    links.set(each.to, [...(links.get(each.to) ?? []), { relationship: each.id, node: each.from }])
  }
  const met = new Set<string>()
  let ways: string[][] = [[from]]
  for (let length = 0; length <= maxLength && ways.length > 0; length++) {
    const arrived = ways.filter((way) => way.at(-1) === to)
    if (arrived.length > 0)
      return arrived
        .sort(byTheirOrder)
        .slice(0, first)
        .map((way) => way.join(' '))
    for (const way of ways) met.add(way.at(-1) ?? '')
    ways = ways.flatMap((way) =>
      (links.get(way.at(-1) ?? '') ?? [])
        .filter(({ node }) => !met.has(node))
        .map(({ relationship, node }) => [...way, relationship, node]),
    )
  }
  return []
}

/** At the first step in which they differ: by node, then by relationship. */
function byTheirOrder(a: readonly string[], b: readonly string[]): number {
  for (let step = 2; step < a.length; step += 2) {
    for (const place of [step, step - 1]) {
      const [one = '', other = ''] = [a[place], b[place]]
      if (one !== other) return one < other ? -1 : 1
    }
  }
  return 0
}

function standsAt(fact: GraphNode | GraphRelationship, through: Lens): boolean {
  const belief = beliefFor(fact.beliefs, through)
  return belief !== undefined && certaintyOf(belief, through) !== null
}

const LAYERS = 6
const WIDTH = 8

/** Officials in layers, each a successor of each of the layer before, twice: 8^6 × 2^7, some 33 million shortest paths from end to end. */
function crowdedGraph(): Graph {
  const sources = ['gazette']
  const fact = (id: string, type: NodeFact['type'], properties: NodeFact['properties'] = {}): NodeFact => ({
    id,
    type,
    label: id,
    properties,
    status: 'REPORTED',
    sources,
    seen: [],
  })
  const layers = [
    ['alpha'],
    ...Array.from({ length: LAYERS }, (_, layer) => Array.from({ length: WIDTH }, (_, place) => `${layer}-${WIDTH - place}`)),
    ['omega'],
  ]
  const relationships = layers
    .slice(1)
    .flatMap((layer, index) =>
      layer.flatMap((from) =>
        (layers[index] ?? []).flatMap((to) =>
          ['b', 'a'].map(
            (which): RelationshipFact => ({ ...fact(`${from}.${to}.${which}`, 'Official'), type: 'REPLACED', from, to }),
          ),
        ),
      ),
    )
  const source = { title: 'Gazette', publisher: 'Gazette', kind: 'NEWS', quality: 'ORIGINAL' }
  const nodeFacts = [fact('gazette', 'Source', source), ...layers.flat().map((id) => fact(id, 'Official', { name: id }))]
  const known = new Map([['gazette', { official: false }]])
  return { ...believe({ nodes: nodeFacts, relationships, sources: known, solePosts: new Set() }), version: 'crowded' }
}

contract(
  'very many paths',
  ({ read }) => {
    test('R178 of very many, the first ones are found without going through the others', { timeout: 60_000 }, async () => {
      const first = async (from: string, to: string, count: number) =>
        wordsOf(pathsIn((await read(pathsBetween(from, to, { first: count, selections: NOTHING })))[0]))
      const middle = '0-1.alpha.a 0-1 1-1.0-1.a 1-1 2-1.1-1.a 2-1 3-1.2-1.a 3-1 4-1.3-1.a 4-1'
      const all = await first('alpha', 'omega', 100)
      expect(all.slice(0, 5)).toEqual([
        `alpha ${middle} 5-1.4-1.a 5-1 omega.5-1.a omega`,
        `alpha ${middle} 5-1.4-1.a 5-1 omega.5-1.b omega`,
        `alpha ${middle} 5-1.4-1.b 5-1 omega.5-1.a omega`,
        `alpha ${middle} 5-1.4-1.b 5-1 omega.5-1.b omega`,
        `alpha ${middle} 5-2.4-1.a 5-2 omega.5-2.a omega`,
      ])
      expect(new Set(all).size).toBe(100)
      expect([...all].sort((a, b) => byTheirOrder(a.split(' '), b.split(' ')))).toEqual(all)
      expect(await first('alpha', 'omega', 3)).toEqual(all.slice(0, 3))
      expect(await first('alpha', '4-3', 1)).toEqual([
        'alpha 0-1.alpha.a 0-1 1-1.0-1.a 1-1 2-1.1-1.a 2-1 3-1.2-1.a 3-1 4-3.3-1.a 4-3',
      ])
    })
  },
  crowdedGraph(),
)
