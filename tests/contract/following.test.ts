import { expect, test } from 'vitest'
import type { Step } from '../../src/store/read-plan.js'
import { idAt, idsAt, onlyRow, pageAt, rowsAt } from './answers.js'
import { contract } from './contract-graph.js'
import { ALL, both, compare, follow, hop, lens, list, NOTHING, NOW, nodes, one, page, select } from './plans.js'

contract('following relationships', ({ read }) => {
  const at = async (id: string, step: Step, through = NOW) => onlyRow((await read(nodes(id, select([], step), through)))[0])
  const ids = async (id: string, via: Step['via'], through = NOW) => idsAt(await at(id, list('found', via), through), 'found')

  test('R33 OUT goes along a relationship, IN against it, BOTH either way', async () => {
    expect(await ids('light-arden', follow(hop('REPORTS_TO', 'OUT')))).toEqual(['beacons'])
    expect((await ids('light-arden', follow(hop('REPORTS_TO', 'IN')))).sort()).toEqual(['dock-arden-east', 'dock-arden-west'])
    expect((await ids('light-arden', follow(hop('REPORTS_TO', 'BOTH')))).sort()).toEqual([
      'beacons',
      'dock-arden-east',
      'dock-arden-west',
    ])
    expect(await ids('crown', follow(hop('REPORTS_TO', 'OUT')))).toEqual([])
  })

  test('R34 a hop along several types reaches what each leads to', async () => {
    const reached = await ids('light-belmar', follow(hop(['LOCATED_IN', 'NAMED_FOR'], 'OUT')))
    expect(reached.sort()).toEqual(['belmar-bb', 'corvin-bb'])
    expect(await ids('light-belmar', follow(hop([], 'OUT')))).toEqual([])
  })

  test('R35 several hops follow one another, each in its own direction', async () => {
    const directors = follow([hop('REPORTS_TO', 'IN'), hop('POST_IN', 'IN'), hop('HOLDS', 'IN')])
    expect((await ids('beacons', directors, lens({ validAt: '2025-11-01' }))).sort()).toEqual([
      'bruno-hale',
      'quill-ferro',
      'sam-okoro',
      'vic-arno',
      'wren-boas',
      'xan-cole',
      'yara-dell',
      'zeno-ash',
    ])
  })

  test('R36 what several ways lead to comes once', async () => {
    expect(await ids('light-arden', follow([hop('REPORTS_TO', 'IN'), hop('LOCATED_IN', 'OUT')]))).toEqual(['arden-aa'])
    expect(await ids('piers', follow([hop('REPORTS_TO', 'IN'), hop('LOCATED_IN', 'OUT')]))).toEqual(['port-eloi-cc'])
  })

  test('R37 following comes back to where it began when the hops do', async () => {
    const siblings = await ids('dock-arden-east', follow([hop('REPORTS_TO', 'OUT'), hop('REPORTS_TO', 'IN')]))
    expect(siblings.sort()).toEqual(['dock-arden-east', 'dock-arden-west'])
  })

  test('R38 from a relationship no hops lead on', async () => {
    const further = list('further', follow(hop('REPORTS_TO', 'OUT')))
    const row = await at('light-arden', list('lines', follow(hop('REPORTS_TO', 'OUT'), 'relationship'), select([], further)))
    expect(rowsAt(row, 'lines')).toEqual([{ $type: 'REPORTS_TO', $id: 'light-arden.REPORTS_TO', further: [] }])
  })
})

contract('repeated hops', ({ read }) => {
  const ids = async (id: string, step: Step, through = NOW) =>
    idsAt(onlyRow((await read(nodes(id, select([], step), through)))[0]), 'found')
  const up = (atLeast: number, atMost: number) => list('found', follow(hop('REPORTS_TO', 'OUT', { atLeast, atMost })))
  const down = (atLeast: number, atMost: number) => list('found', follow(hop('REPORTS_TO', 'IN', { atLeast, atMost })))

  test('R39 a repeated hop reaches every level, nearest first', async () => {
    expect(await ids('jetty-arden-east', up(1, 16))).toEqual([
      'dock-arden-east',
      'light-arden',
      'beacons',
      'lanterns',
      'coast',
      'tides',
      'crown',
    ])
  })

  test('R40 a repeated hop stops at its most times, and leaves out what is nearer than its fewest', async () => {
    expect(await ids('jetty-arden-east', up(1, 3))).toEqual(['dock-arden-east', 'light-arden', 'beacons'])
    expect(await ids('jetty-arden-east', up(3, 4))).toEqual(['beacons', 'lanterns'])
    expect(await ids('jetty-arden-east', up(2, 2))).toEqual(['light-arden'])
    expect(await ids('jetty-arden-east', up(8, 16))).toEqual([])
  })

  test('R41 a hop taken at least no times stays where it is as well', async () => {
    expect(await ids('beacons', up(0, 2))).toEqual(['beacons', 'lanterns', 'coast'])
    expect(await ids('beacons', up(0, 0))).toEqual(['beacons'])
    expect(await ids('crown', up(0, 16))).toEqual(['crown'])
  })

  test('R42 a list without an order has the nearest level first, within it what was seen last, then by id', async () => {
    const below = await ids('lanterns', down(1, 3))
    expect(below.slice(0, 1)).toEqual(['beacons'])
    expect(below.slice(1)).toEqual(['light-corvin', 'light-arden', 'light-belmar', 'dock-arden-east', 'dock-arden-west'])
  })

  test('R43 a node comes once, by its shortest way, and never the one that the walk began at', async () => {
    const around = list('found', follow(hop('REPORTS_TO', 'BOTH', { atMost: 16 })))
    const reached = await ids('light-arden', around)
    expect(reached).not.toContain('light-arden')
    expect(new Set(reached).size).toBe(reached.length)
    expect(reached.slice(0, 3).sort()).toEqual(['beacons', 'dock-arden-east', 'dock-arden-west'])
    expect(reached).toContain('pier-34')
  })

  test('R44 a condition on a repeated hop holds of where it ends, not of what it passes', async () => {
    const offices = follow(hop('REPORTS_TO', 'IN', { atMost: 16, where: { kind: 'ofType', types: ['FieldOffice'] } }))
    const reached = await ids('lanterns', list('found', offices))
    expect(reached).toEqual([
      'light-corvin',
      'light-arden',
      'light-belmar',
      'dock-arden-east',
      'dock-arden-west',
      'jetty-arden-east',
    ])
  })

  test('R45 hops go on from all that a repeated hop reached', async () => {
    const agencies = follow([
      hop('HOLDS', 'OUT'),
      hop('POST_IN', 'OUT'),
      hop('REPORTS_TO', 'OUT', { atLeast: 0, atMost: 16, where: compare('kind', 'equals', 'AGENCY') }),
    ])
    expect(await ids('sam-okoro', list('found', agencies))).toEqual(['coast'])
    const citiesBelow = follow([hop('REPORTS_TO', 'IN', { atMost: 3 }), hop('LOCATED_IN', 'OUT')])
    expect((await ids('beacons', list('found', citiesBelow))).sort()).toEqual(['arden-aa', 'corvin-bb'])
  })
})

contract('relationships that are met from both of their ends', ({ read }) => {
  test('R190 each comes once in a page, as often as it is counted', async () => {
    const lines = follow([hop('REPORTS_TO', 'IN', { atMost: 2 }), hop('REPORTS_TO', 'BOTH')], 'relationship')
    const step = page('found', lines, ALL, NOTHING, { relationshipSelections: NOTHING })
    const row = onlyRow((await read(nodes('lanterns', select([], step), NOW)))[0])
    const found = pageAt(row, 'found')
    const ids = found.edges.map(({ node }) => node.$id)
    expect(ids).toContain('light-arden.REPORTS_TO')
    expect(new Set(ids).size).toBe(ids.length)
    expect(found.totalCount).toBe(ids.length)
  })
})

contract('what a hop goes over', ({ read }) => {
  const at = async (id: string, step: Step, through = NOW) => onlyRow((await read(nodes(id, select([], step), through)))[0])

  test('R46 a condition on a hop holds of the node where it ends', async () => {
    const head = compare('head', 'equals', true)
    const heads = follow([hop('POST_IN', 'IN', { where: head }), hop('HOLDS', 'IN')])
    const all = follow([hop('POST_IN', 'IN'), hop('HOLDS', 'IN')])
    const through = lens({ validAt: '2025-06-02' })
    expect(idsAt(await at('light-arden', list('found', heads), through), 'found')).toEqual(['quill-ferro'])
    expect(idsAt(await at('light-arden', list('found', all), through), 'found').sort()).toEqual([
      'quill-ferro',
      'vic-arno',
      'wren-boas',
      'xan-cole',
      'yara-dell',
    ])
  })

  test('R47 history goes over all that is known, in force or not, and says which is', async () => {
    const tenures = (history: boolean) =>
      list('found', follow(hop('HOLDS', 'IN', { history }), 'relationship'), select(['certainty']))
    const now = await at('keeper-belmar', tenures(false))
    expect(rowsAt(now, 'found').map(({ $id, certainty }) => [$id, certainty])).toEqual([['okoro-belmar', 'POSSIBLE']])
    const ever = await at('keeper-belmar', tenures(true))
    expect(Object.fromEntries(rowsAt(ever, 'found').map(({ $id, certainty }) => [$id, certainty]))).toEqual({
      'okoro-belmar': 'POSSIBLE',
      'quist-belmar': null,
    })
  })

  test('R48 history shows nothing that was not known at the lens', async () => {
    const ever = list('found', follow(hop('HOLDS', 'IN', { history: true }), 'relationship'))
    expect(idsAt(await at('keeper-belmar', ever, lens({ knownAt: '2025-10-27' })), 'found')).toEqual(['quist-belmar'])
    expect(idsAt(await at('keeper-belmar', ever, lens({ evidence: 'OFFICIAL' })), 'found')).toEqual(['quist-belmar'])
  })

  test('R49 what is planned is in history alone', async () => {
    const holders = (history: boolean) =>
      list('found', follow(hop('HOLDS', 'IN', { history }), 'relationship'), select(['status']))
    const later = lens({ validAt: '2026-04-15' })
    expect(idsAt(await at('keeper-arden', holders(false), later), 'found')).toEqual(['ferro-arden'])
    expect(rowsAt(await at('keeper-arden', holders(true), later), 'found')).toContainEqual({
      $type: 'HOLDS',
      $id: 'okoro-arden',
      status: 'PLANNED',
    })
  })

  test('R50 matching goes only over relationships that name in a property the node that the step began at', async () => {
    const to = one('to', follow([hop('OF', 'OUT'), hop('REASSIGNED_TO', 'OUT', { history: true, matching: 'reassignment' })]))
    expect(idAt(await at('move-okoro', to), 'to')).toBe('keeper-belmar')
    expect(idAt(await at('plan-okoro', to), 'to')).toBe('keeper-arden')
    expect(idAt(await at('move-quist', to), 'to')).toBeNull()
    const makesWay = follow([hop('OF', 'OUT'), hop('REPLACED', 'IN', { history: true, matching: 'departure' })], 'relationship')
    expect(idAt(await at('move-quist', one('by', makesWay)), 'by')).toBe('move-okoro.REPLACED')
    expect(idAt(await at('plan-ferro', one('by', makesWay)), 'by')).toBe('plan-okoro.REPLACED')
    expect(idAt(await at('move-okoro', one('by', makesWay)), 'by')).toBeNull()
  })

  test('R51 an answer may be the node that the last relationship names in a property', async () => {
    const moves = follow([hop('POST_IN', 'IN', { atLeast: 0 }), hop('REASSIGNED_FROM', 'IN', { history: true })], {
      reference: 'reassignment',
    })
    const row = await at('light-corvin', list('moves', moves))
    expect(idsAt(row, 'moves')).toEqual(['move-unnamed'])
    expect(idsAt(await at('light-belmar', list('moves', moves)), 'moves').sort()).toEqual(['move-quist', 'plan-okoro'])
    const none = follow(hop('HOLDS', 'IN', { history: true }), { reference: 'reassignment' })
    expect(idsAt(await at('keeper-belmar', list('moves', none)), 'moves')).toEqual([])
  })

  test('R52 where the answer is a relationship, a walk that stayed where it was has none', async () => {
    const lines = follow(hop('REPORTS_TO', 'OUT', { atLeast: 0, atMost: 2 }), 'relationship')
    expect(idsAt(await at('beacons', list('lines', lines)), 'lines')).toEqual(['beacons.REPORTS_TO', 'lanterns.REPORTS_TO.2'])
  })

  test('R53 a condition on a step keeps only what meets it, of nodes and of relationships', async () => {
    const official = both(compare('acting', 'equals', false), compare('status', 'equals', 'CONFIRMED'))
    const tenures = follow(hop('HOLDS', 'IN', { history: true }), 'relationship')
    expect(idsAt(await at('keeper-belmar', list('found', tenures, select(), { where: official })), 'found')).toEqual([
      'quist-belmar',
    ])
    const docks = page('found', follow(hop('REPORTS_TO', 'IN')), ALL, select(), { where: compare('name', 'contains', 'west') })
    expect(pageAt(await at('light-arden', docks), 'found')).toMatchObject({
      totalCount: 1,
      edges: [{ node: { $id: 'dock-arden-west' } }],
    })
  })
})
