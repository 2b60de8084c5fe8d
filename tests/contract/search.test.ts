import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beliefFor, certaintyOf } from '../../src/model/belief.js'
import type { Graph, GraphNode } from '../../src/model/graph.js'
import type { Lens } from '../../src/model/lens.js'
import { NODE_TYPES, type NodeType } from '../../src/model/types.js'
import { candidateOf, rank, withoutNote, words } from '../../src/store/search/index.js'
import { hitsOf } from './answers.js'
import { CONTRACT_GRAPH, contract } from './contract-graph.js'
import { lens, NOW, searchFor, select } from './plans.js'
import { anyLens } from './random-plans.js'

contract('search', ({ read }) => {
  const search = async (...asked: Parameters<typeof searchFor>) => hitsOf((await read(searchFor(...asked)))[0])
  const found = async (...asked: Parameters<typeof searchFor>) => (await search(...asked)).map(({ node }) => node.$id)

  test('R18 a node is found by a word of its name, whatever the case', async () => {
    expect((await found('BEACON division'))[0]).toBe('beacons')
    expect(await found('marlow')).toContain('ines-marlow')
  })

  test('R19 a node is found with and without the accents of its name', async () => {
    for (const text of ['eloi', 'Éloi', 'ELOI']) expect(await found(text, { types: ['City'] })).toEqual(['port-eloi-cc'])
    expect(await found('ines')).toContain('ines-marlow')
  })

  test('R20 a node is found by an alias, a former name and an abbreviation', async () => {
    expect(await found('Agnes', { types: ['Official'] })).toEqual(['ines-marlow'])
    expect(await found('lamps', { types: ['Organization'] })).toEqual(['lanterns'])
    expect(await found('sérvice lanternes', { types: ['Organization'] })).toEqual(['lanterns'])
    expect(await found('dot', { types: ['Organization'] })).toEqual(['tides'])
  })

  test('R21 one letter wrong, missing or too many in a word is forgiven', async () => {
    for (const text of ['brondt', 'brant', 'branddt']) expect(await found(text, { types: ['Official'] })).toEqual(['otto-brandt'])
  })

  test('R22 the exact word comes before one that is nearly it', async () => {
    const hits = await search('Arden', { types: ['City'] })
    expect(hits[0]?.node.$id).toBe('arden-aa')
    const scores = (await search('Arden')).map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.length).toBeGreaterThan(3)
  })

  test('R23 what has every word is found; where nothing has, what has some', async () => {
    expect(await found('Arden Dock', { types: ['FieldOffice'] })).toEqual(['dock-arden-east', 'dock-arden-west'])
    expect(await found('zeppelin over Belmar', { types: ['City'] })).toEqual(['belmar-bb'])
    expect(await found('zeppelin')).toEqual([])
  })

  test('R152 two neighbouring letters swapped are one typo, two such pairs are not', async () => {
    expect(await found('Blemar', { types: ['City'] })).toEqual(['belmar-bb'])
    expect(await found('Blemra', { types: ['City'] })).toEqual([])
  })

  test('R153 a question in words finds what it asks about', async () => {
    expect((await found('who runs Belmar', { types: ['City', 'Official'] }))[0]).toBe('belmar-bb')
  })

  test('R160 a word is found by its beginning of four letters or more; a shorter one must be whole', async () => {
    expect(await found('belm', { types: ['City'] })).toEqual(['belmar-bb'])
    expect(await found('bel', { types: ['City'] })).toEqual([])
    expect(await found('CB', { types: ['Organization'] })).toEqual(['coast'])
  })

  test('R161 a word of three letters, and a number, take no typo', async () => {
    for (const text of ['dat', 'dto']) expect(await found(text, { types: ['Organization'] }), text).toEqual([])
    // The other was renamed in 2021.
    expect(await found('2022', { types: ['ChangeEvent'] })).toEqual(['lanterns-moved'])
  })

  test('R162 a word that nothing has counts for nothing, nor does one that is asked for twice', async () => {
    const hits = await search('arden dock')
    expect(hits.length).toBeGreaterThan(1)
    expect(await search('Arden dock ARDEN')).toEqual(hits)
    const lights = await search('light')
    expect(await search('zeppelin light 99999')).toEqual(lights)
  })

  test('R163 a rare word says more than a common one', async () => {
    expect(await found('keeper mates', { types: ['Position'] })).toEqual([
      'mates-arden',
      'keeper-arden',
      'keeper-belmar',
      'keeper-corvin',
    ])
  })

  test('R164 of two fields with a word, the shorter one says more', async () => {
    expect((await found('arden', { types: ['City', 'FieldOffice'] })).slice(0, 3)).toEqual([
      'arden-aa',
      'light-arden',
      'dock-arden-east',
    ])
  })

  test('R24 only nodes of the types asked for are found', async () => {
    expect(await found('Corvin', { types: ['City', 'Position'] })).toEqual(expect.arrayContaining(['corvin-bb', 'keeper-corvin']))
    expect((await search('Corvin', { types: ['City', 'Position'] })).map(({ node }) => node.$type).sort()).toEqual([
      'City',
      'Position',
    ])
  })

  test('R25 equally good hits come by id', async () => {
    expect(await found('East Arden', { types: ['FieldOffice'] })).toEqual(['dock-arden-east', 'jetty-arden-east'])
    const piers = await search('pier', { types: ['FieldOffice'], first: 5 })
    expect(piers.map(({ node }) => node.$id)).toEqual(['pier-01', 'pier-02', 'pier-03', 'pier-04', 'pier-05'])
    expect(new Set(piers.map(({ score }) => score)).size).toBe(1)
  })

  test('R26 at most as many hits as asked for, none for none', async () => {
    expect(await found('pier', { first: 3 })).toHaveLength(3)
    expect(await found('pier', { first: 0 })).toEqual([])
  })

  test('R27 a text that matches nothing, has no words or is empty finds nothing', async () => {
    for (const text of ['zzzzzz', '', '   ', '?!*~"', '()', '[', 'AND', '\\', '+-&&||'])
      expect(await found(text), text).toEqual([])
  })

  test('R28 signs that mean something to a search engine mean nothing here', async () => {
    for (const text of ['Brandt*', '"Brandt"', '(Brandt)', 'Brandt~', '+Brandt']) {
      expect(await found(text, { types: ['Official'] }), text).toEqual(['otto-brandt'])
    }
    expect(await found('name:Brandt', { types: ['Official'] })).toEqual(['otto-brandt'])
  })

  test('R29 a hit names the field that matched, with its text', async () => {
    const [hit] = await search('Agnes')
    expect(hit).toMatchObject({ field: 'aliases', snippet: 'Agnes Marlow' })
    expect((await search('Sam Okoro', { types: ['Official'] }))[0]).toMatchObject({ field: 'name', snippet: 'Sam Okoro' })
  })

  test('R30 a hit is read as selected', async () => {
    const [hit] = await search('Belmar', { types: ['City'], selections: select(['name', 'state']) })
    expect(hit?.node).toEqual({ $type: 'City', $id: 'belmar-bb', name: 'Belmar', state: 'BB' })
  })

  test('R31 what does not exist at the lens, or was not known then, is not found', async () => {
    expect(await found('North Watch', { types: ['Organization'] }, lens({ validAt: '2025-01-01' }))).toEqual([])
    expect(await found('Rosa Vance', { types: ['Official'] }, lens({ knownAt: '2025-11-19' }))).toEqual([])
    expect(await found('Rosa Vance', { types: ['Official'] }, lens({ evidence: 'OFFICIAL' }))).toEqual([])
    expect(await found('Rosa Vance', { types: ['Official'] }, lens({ knownAt: '2025-11-20' }))).toEqual(['rosa-vance'])
  })

  test('R32 what a lens hides takes no place among the hits', async () => {
    const early = lens({ knownAt: '2025-06-02' })
    expect(await found('Arden', { types: ['RetiredId', 'City', 'Official'], first: 1 }, early)).toHaveLength(1)
    expect(await found('Okoro Sam', { first: 1 }, early)).toEqual([])
  })
})

/** The graph with something else said of some of its nodes. */
function said(changes: Readonly<Record<string, (node: GraphNode) => Partial<GraphNode>>>): Graph {
  return { ...CONTRACT_GRAPH, nodes: CONTRACT_GRAPH.nodes.map((node) => ({ ...node, ...changes[node.id]?.(node) })) }
}

const named = (name: string) => (): Partial<GraphNode> => ({ label: name, properties: { name } })

contract(
  'search among near words',
  ({ read }) => {
    const found = async (...asked: Parameters<typeof searchFor>) =>
      hitsOf((await read(searchFor(...asked)))[0]).map(({ node }) => node.$id)

    test('R165 the exact word comes before one that begins with it, and that before one that is a typo away', async () => {
      expect(await found('harbour', { types: ['City'] })).toEqual(['corvin-bb', 'belmar-bb', 'arden-aa'])
    })

    test('R166 words side by side and in their order come before the same words apart', async () => {
      expect(await found('quill ferro', { types: ['Official'] })).toEqual(['tessa-quist', 'petra-lund'])
    })

    test('R167 an abbreviation that is all that is asked for comes first', async () => {
      for (const text of ['dot', 'DOT!', 'zeppelin dot']) expect((await found(text))[0], text).toBe('tides')
      expect((await found('dot bruno'))[0]).toBe('bruno-hale')
    })
  },
  said({
    'arden-aa': named('Harbuor'),
    'belmar-bb': named('Harbourage'),
    'corvin-bb': named('Harbour'),
    'petra-lund': named('Ferro Quill'),
    'tessa-quist': named('Quill Ferro'),
    'quill-ferro': named('Somebody Else'),
    'bruno-hale': () => ({ label: 'Dot', properties: { name: 'Dot', aliases: ['Dot', 'Bruno'], note: 'Dot' } }),
  }),
)

/** The beacons, with a note that speaks of a source of December. */
const NOTED = said({
  beacons: ({ sources, properties }) => ({
    sources: [...sources, 'gazette-december'],
    properties: { ...properties, note: 'A zeppelin moors at the division.' },
  }),
})

contract(
  'search in notes',
  ({ read }) => {
    const search = async (...asked: Parameters<typeof searchFor>) => hitsOf((await read(searchFor(...asked)))[0])

    test('R154 a note is searched for those who know all sources of its node, and tells others nothing', async () => {
      expect(await search('zeppelin')).toMatchObject([{ field: 'note', node: { $id: 'beacons' } }])
      const early = lens({ knownAt: '2025-12-14' })
      expect(await search('zeppelin', {}, early)).toEqual([])
      // Neither whether a word of it goes with a word that they see, nor how often.
      expect(await search('zeppelin beacon', {}, early)).toEqual(await search('beacon', {}, early))
      const [hit] = await search('division', { types: ['Organization'] }, early)
      const [seen] = await search('division', { types: ['Organization'] })
      expect(hit).toMatchObject({ field: 'name', node: { $id: 'beacons' } })
      expect(hit?.score).toBeLessThan(seen?.score ?? 0)
    })

    test('R168 hits are those of the ranking over all that the lens shows, to the digit', async () => {
      let hits = 0
      await fc.assert(
        fc.asyncProperty(anySearch, async (asked) => {
          const { text, through, ...given } = asked
          const found = (await search(text, given, through)).map(({ node, ...hit }) => ({ id: node.$id, ...hit }))
          expect(found).toEqual(rank(text, shownTo(asked), asked.first))
          hits += found.length
        }),
        // Each is a trip of its own.
        { numRuns: 60 },
      )
      expect(hits).toBeGreaterThan(20)
    })
  },
  NOTED,
)

/** Words of the graph, as they are or as people mistype them. */
const anyText = fc
  .array(
    fc.record({
      word: fc.constantFrom(...new Set(NOTED.nodes.flatMap((node) => Object.values(candidateOf(node).fields).flatMap(words)))),
      place: fc.nat(12),
      slip: fc.constantFrom('none', 'none', 'beginning', 'missing', 'wrong', 'too many', 'swapped'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((slips) => slips.map(({ word, place, slip }) => slipped(word, place % word.length, slip)).join(' '))

const anySearch = fc.record({
  text: anyText,
  first: fc.constantFrom(3, 50),
  types: fc.constantFrom<readonly NodeType[]>(NODE_TYPES, ['FieldOffice', 'Organization', 'Position'], ['Source', 'Claim']),
  through: fc.oneof(anyLens, fc.constant(NOW), fc.constant(NOW)),
})

function slipped(word: string, place: number, slip: string): string {
  const [before, after] = [word.slice(0, place), word.slice(place + 1)]
  switch (slip) {
    case 'beginning':
      return word.slice(0, place + 1)
    case 'missing':
      return before + after
    case 'wrong':
      return `${before}x${after}`
    case 'too many':
      return `${before}x${word.slice(place)}`
    case 'swapped':
      return before + after.slice(0, 1) + word.charAt(place) + after.slice(1)
    default:
      return word
  }
}

/** What of the graph a search may tell of. */
function shownTo({ types, through }: { readonly types: readonly NodeType[]; readonly through: Lens }) {
  return NOTED.nodes
    .filter((node) => types.includes(node.type) && stands(node, through))
    .map((node) => (seesNote(node, through) ? candidateOf(node) : withoutNote(candidateOf(node))))
}

function stands(node: GraphNode, through: Lens): boolean {
  const belief = beliefFor(node.beliefs, through)
  return belief !== undefined && certaintyOf(belief, through) !== null
}

/** A note is there for those who know all sources of its node. */
function seesNote(node: GraphNode, through: Lens): boolean {
  const statements = [node, node.validFrom, node.validTo, ...node.seen].filter((statement) => statement !== undefined)
  const sources = new Set(statements.flatMap((statement) => statement.sources))
  return NOTED.nodes.every((each) => !sources.has(each.id) || stands(each, through))
}
