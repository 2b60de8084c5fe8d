import { expect, test } from 'vitest'
import { hitsOf } from './answers.js'
import { CONTRACT_GRAPH, contract } from './contract-graph.js'
import { lens, searchFor, select } from './plans.js'

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

/** The beacons, with a note that speaks of a source of December. */
const NOTED = {
  ...CONTRACT_GRAPH,
  nodes: CONTRACT_GRAPH.nodes.map((node) =>
    node.id === 'beacons'
      ? {
          ...node,
          sources: [...node.sources, 'gazette-december'],
          properties: { ...node.properties, note: 'A zeppelin moors at the division.' },
        }
      : node,
  ),
}

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
  },
  NOTED,
)
