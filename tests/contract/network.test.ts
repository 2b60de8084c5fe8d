import { expect, test } from 'vitest'
import { beliefFor } from '../../src/model/belief.js'
import type { NetworkAnswer, NetworkRoot } from '../../src/store/read-plan.js'
import { networkIn, rowsOf } from './answers.js'
import { CONTRACT_GRAPH, contract } from './contract-graph.js'
import { lens, NOW, networkOf, nodes, select } from './plans.js'

const idsIn = (network: NetworkAnswer) => ({
  nodes: network.nodes.map(({ node }) => node.$id).sort(),
  relationships: network.relationships.map(({ $id }) => $id).sort(),
})

contract('network', ({ read }) => {
  const ask = async (given: Partial<Omit<NetworkRoot, 'kind'>>, through = NOW) =>
    networkIn((await read(networkOf(given, through)))[0])
  const lines = { through: ['REPORTS_TO'] } as const

  test('R136 a network is what lies within so many relationships of its nodes, each with its distance', async () => {
    const near = await ask({ around: ['light-arden'], ...lines })
    expect(Object.fromEntries(near.nodes.map(({ node, distance }) => [node.$id, distance]))).toEqual({
      'light-arden': 0,
      beacons: 1,
      'dock-arden-east': 1,
      'dock-arden-west': 1,
    })
    const far = await ask({ around: ['light-arden'], ...lines, depth: 2 })
    expect(Object.fromEntries(far.nodes.map(({ node, distance }) => [node.$id, distance]))).toEqual({
      'light-arden': 0,
      beacons: 1,
      'dock-arden-east': 1,
      'dock-arden-west': 1,
      'jetty-arden-east': 2,
      lanterns: 2,
      'light-belmar': 2,
      'light-corvin': 2,
    })
  })

  test('R191 through no type at all it is the nodes that it is around, or nothing', async () => {
    const none = await ask({ around: ['beacons'], through: [], depth: 2 })
    expect(idsIn(none)).toEqual({ nodes: ['beacons'], relationships: [] })
    expect(none.truncated).toBe(false)
    expect(idsIn(await ask({ around: null, through: [] }))).toEqual({ nodes: [], relationships: [] })
  })

  test('R137 the relationships are those among its nodes, each once, also between two that are equally far', async () => {
    const near = await ask({ around: ['beacons', 'light-arden'], ...lines })
    expect(idsIn(near).relationships).toEqual([
      'beacons.REPORTS_TO',
      'dock-arden-east.REPORTS_TO',
      'dock-arden-west.REPORTS_TO',
      'light-arden.REPORTS_TO',
      'light-belmar.REPORTS_TO',
      'light-corvin.REPORTS_TO',
    ])
    const triangle = await ask({ around: ['light-belmar'], through: ['LOCATED_IN', 'NAMED_FOR', 'REPORTS_TO'] })
    expect(idsIn(triangle).nodes).toEqual(['beacons', 'belmar-bb', 'corvin-bb', 'light-belmar'])
    const claim = await ask({ around: ['claim-moves-october'], through: ['ABOUT', 'STATED_IN', 'IN'] })
    expect(idsIn(claim)).toEqual({
      nodes: ['claim-moves-october', 'gazette-october', 'october-tide'],
      relationships: ['claim-moves-october.ABOUT', 'claim-moves-october.STATED_IN'],
    })
    const sameLevel = await ask(
      { around: ['sam-okoro'], through: ['REPLACED', 'HOLDS', 'REASSIGNED_TO', 'OF'], depth: 1 },
      lens({ validAt: '2025-11-01' }),
    )
    expect(idsIn(sameLevel).relationships).toEqual(
      expect.arrayContaining(['move-okoro.OF', 'move-okoro.REASSIGNED_TO', 'move-okoro.REPLACED', 'okoro-belmar']),
    )
  })

  test('R138 a link between two of the outermost nodes is part of it', async () => {
    // The mates' post and the light are both two away; the line between them is found from neither by going outwards.
    const around = await ask({ around: ['head-of-beacons'], through: ['REPORTS_TO', 'POST_IN'], depth: 2 })
    expect(around.nodes.filter(({ distance }) => distance === 2).map(({ node }) => node.$id)).toEqual(
      expect.arrayContaining(['light-arden', 'mates-arden']),
    )
    expect(idsIn(around).relationships).toContain('mates-arden.POST_IN')
  })

  test('R139 only nodes of the types asked for are reached, whatever those are that it lies around', async () => {
    const offices = await ask({ around: ['beacons'], types: ['FieldOffice'], depth: 3 })
    expect(idsIn(offices).nodes).toEqual([
      'beacons',
      'dock-arden-east',
      'dock-arden-west',
      'jetty-arden-east',
      'light-arden',
      'light-belmar',
      'light-corvin',
    ])
    expect(offices.relationships.every(({ $type }) => $type === 'REPORTS_TO')).toBe(true)
  })

  test('R140 around several nodes the nearest counts; unknown ones are named, those that are not there are left out', async () => {
    const several = await ask(
      { around: ['light-arden', 'nobody', 'north-watch', 'light-belmar'], ...lines },
      lens({ validAt: '2025-01-01' }),
    )
    const distances = Object.fromEntries(several.nodes.map(({ node, distance }) => [node.$id, distance]))
    expect(distances).toMatchObject({ 'light-arden': 0, 'light-belmar': 0, beacons: 1 })
    expect(distances).not.toHaveProperty('north-watch')
    expect(several.unknown).toEqual(['nobody'])
    const nothing = { nodes: [], relationships: [], ends: [], truncated: false, unknown: [] }
    expect(await ask({ around: ['nobody'] })).toEqual({ ...nothing, unknown: ['nobody'] })
    expect(await ask({ around: [] })).toEqual(nothing)
  })

  test('R141 a limit cuts the relationships, says so, and keeps the nodes that they join', async () => {
    const cut = await ask({ around: ['piers'], ...lines, limit: 5 })
    expect(cut.truncated).toBe(true)
    expect(cut.relationships).toHaveLength(5)
    expect(cut.nodes).toHaveLength(6)
    expect(await ask({ around: ['piers'], ...lines, limit: 35 })).toMatchObject({ truncated: false })
    expect(await ask({ around: ['piers'], ...lines, limit: 34 })).toMatchObject({ truncated: true })
  })

  test('R142 a limit keeps the nearest, and of those the first by id: the same every time, a part of what a higher limit keeps', async () => {
    const parts = await Promise.all([3, 8, 20].map((limit) => ask({ around: ['piers'], ...lines, depth: 2, limit })))
    const [small, middle, large] = parts.map(idsIn)
    expect(small?.relationships).toEqual(['pier-01.REPORTS_TO', 'pier-02.REPORTS_TO', 'pier-03.REPORTS_TO'])
    expect(middle?.relationships).toEqual(expect.arrayContaining(small?.relationships ?? ['']))
    expect(large?.relationships).toEqual(expect.arrayContaining(middle?.relationships ?? ['']))
    expect(await ask({ around: ['piers'], ...lines, depth: 2, limit: 20 })).toEqual(parts[2])
  })

  test('R143 around nothing it is the whole graph at the lens, up to the limit, without distances', async () => {
    const whole = await ask({ around: null, limit: 5000 })
    expect(whole.truncated).toBe(false)
    expect(whole.nodes.every(({ distance }) => distance === null)).toBe(true)
    const types = new Set(CONTRACT_GRAPH.relationships.map(({ type }) => type))
    expect(new Set(whole.relationships.map(({ $type }) => $type))).toEqual(types)
    const some = await ask({ around: null, limit: 10 })
    expect(some).toMatchObject({ truncated: true })
    expect(some.relationships.map(({ $id }) => $id)).toEqual(idsIn(whole).relationships.slice(0, 10))
  })

  test('R144 of the whole graph, too, only the types asked for', async () => {
    const holdings = await ask({ around: null, through: ['HOLDS'] }, lens({ validAt: '2025-10-01', knownAt: '2025-10-01' }))
    expect(idsIn(holdings).relationships).toEqual([
      'arno-arden',
      'boas-arden',
      'brandt-coast',
      'cole-arden',
      'dell-arden',
      'ferro-arden',
      'hale-corvin',
      'lund-lanterns',
      'marlow-minister',
      'quist-belmar',
    ])
    const cities = await ask({ around: null, types: ['FieldOffice', 'City'] })
    expect(new Set(cities.nodes.map(({ node }) => node.$type))).toEqual(new Set(['FieldOffice', 'City']))
  })

  test('R145 every relationship of a network is between nodes of it, and says which, whatever is selected', async () => {
    for (const around of [['light-arden'], ['gazette-november'], null]) {
      const network = await ask({ around, depth: 3, limit: 40 })
      const ids = new Set(network.nodes.map(({ node }) => node.$id))
      const ends = new Map(CONTRACT_GRAPH.relationships.map(({ id, from, to }) => [id, [from, to]]))
      for (const { $id } of network.relationships) for (const end of ends.get($id) ?? ['']) expect(ids).toContain(end)
      expect(network.ends).toEqual(network.relationships.map(({ $id }) => ends.get($id)))
    }
  })

  test('R146 its nodes and relationships are read as selected, through the lens', async () => {
    const given = {
      around: ['keeper-belmar'],
      through: ['HOLDS'],
      selections: select(['label']),
      relationshipSelections: select(['validTo']),
    } as const
    const before = await ask(given, lens({ validAt: '2025-10-25', knownAt: '2025-10-27' }))
    expect(before.relationships).toEqual([{ $type: 'HOLDS', $id: 'quist-belmar', validTo: null }])
    expect(before.nodes.map(({ node }) => node.label).sort()).toEqual(['Keeper, Belmar', 'Tessa Quist'])
    const [unknown] = await read(nodes('sam-okoro', select(), lens({ knownAt: '2025-10-27' })))
    expect(rowsOf(unknown)).toEqual([null])
  })
})

contract('network with history', ({ read }) => {
  const ask = async (given: Partial<Omit<NetworkRoot, 'kind'>>, through = NOW) =>
    networkIn((await read(networkOf({ history: true, relationshipSelections: select(['certainty']), ...given }, through)))[0])
  const certainties = ({ relationships }: NetworkAnswer) =>
    Object.fromEntries(relationships.map(({ $id, certainty }) => [$id, certainty]))

  test('R192 with history a network has what was and what is planned too, without a certainty; without, only what is in force', async () => {
    const posts = { around: ['keeper-belmar', 'keeper-arden'], through: ['HOLDS'] } as const
    expect(certainties(await ask(posts))).toEqual({
      'ferro-arden': 'POSSIBLE',
      'okoro-arden': null,
      'okoro-belmar': 'POSSIBLE',
      'quist-belmar': null,
    })
    expect(certainties(await ask({ ...posts, history: false }))).toEqual({
      'ferro-arden': 'POSSIBLE',
      'okoro-belmar': 'POSSIBLE',
    })
    const certain = await ask({ around: ['keeper-arden'], through: ['HOLDS'] }, lens({ certainty: 'CERTAIN' }))
    expect(certainties(certain)).toEqual({ 'ferro-arden': null, 'okoro-arden': null })
  })

  test('R193 with history nodes that are not there on the day are reached, and lain around; without, they are left out', async () => {
    const closed = { around: ['fog-signals'], through: ['REPORTS_TO'], depth: 2 } as const
    const was = await ask(closed)
    expect(Object.fromEntries(was.nodes.map(({ node, distance }) => [node.$id, distance]))).toMatchObject({
      'fog-signals': 0,
      beacons: 1,
      'light-arden': 2,
      lanterns: 2,
    })
    const around = await ask({ around: ['beacons'], through: ['REPORTS_TO'], selections: select(['label', 'closedOn']) })
    expect(around.nodes.find(({ node }) => node.$id === 'fog-signals')).toEqual({
      node: { $type: 'Organization', $id: 'fog-signals', label: 'Fog Signal Office', closedOn: '2025-11-05' },
      distance: 1,
    })
    const nothing = { nodes: [], relationships: [], ends: [], truncated: false, unknown: [] }
    expect(await ask({ ...closed, history: false })).toEqual(nothing)
    const early = lens({ validAt: '2025-09-30' })
    expect(idsIn(await ask({ around: ['north-watch'], through: ['REPORTS_TO'] }, early)).nodes).toEqual(['north-watch', 'tides'])
    expect(await ask({ around: ['north-watch'], through: ['REPORTS_TO'], history: false }, early)).toEqual(nothing)
  })

  test('R194 what was not published yet, or not by an official source, is no history of that reader', async () => {
    const post = { around: ['keeper-belmar'], through: ['HOLDS'] } as const
    expect(idsIn(await ask(post, lens({ validAt: '2026-01-01', knownAt: '2025-10-27' })))).toEqual({
      nodes: ['keeper-belmar', 'tessa-quist'],
      relationships: ['quist-belmar'],
    })
    const nobody = { nodes: [], relationships: [], ends: [], truncated: false, unknown: [] }
    expect(await ask({ around: ['sam-okoro'] }, lens({ validAt: '2026-01-01', knownAt: '2025-10-27' }))).toEqual(nobody)
    for (const knownAt of ['2020-06-01', '2025-11-01', '2026-06-01'])
      for (const evidence of ['ANY', 'OFFICIAL'] as const)
        for (const certainty of ['CERTAIN', 'POSSIBLE'] as const) {
          const through = lens({ validAt: '2025-06-03', knownAt, evidence, certainty })
          const known = CONTRACT_GRAPH.relationships.filter(({ beliefs }) => beliefFor(beliefs, through))
          expect(idsIn(await ask({ around: null, limit: 5000 }, through))).toEqual({
            nodes: [...new Set(known.flatMap(({ from, to }) => [from, to]))].sort(),
            relationships: known.map(({ id }) => id).sort(),
          })
        }
  })

  test('R195 a limit cuts history as it cuts what is in force: the nearest, then the first by id, with the nodes that they join', async () => {
    const posts = { around: ['sam-okoro'], through: ['HOLDS'], depth: 2 } as const
    const cut = await ask({ ...posts, limit: 3 })
    expect(cut.truncated).toBe(true)
    expect(cut.relationships.map(({ $id }) => $id)).toEqual(['okoro-arden', 'okoro-belmar', 'ferro-arden'])
    expect(idsIn(cut).nodes).toEqual(['keeper-arden', 'keeper-belmar', 'quill-ferro', 'sam-okoro'])
    const whole = await ask({ ...posts, limit: 4 })
    expect(whole.relationships.map(({ $id }) => $id)).toEqual(['okoro-arden', 'okoro-belmar', 'ferro-arden', 'quist-belmar'])
    expect(whole.truncated).toBe(false)
  })
})

contract('network of depth 0', ({ read }) => {
  const ask = async (given: Partial<Omit<NetworkRoot, 'kind'>>, through = NOW) =>
    networkIn((await read(networkOf({ depth: 0, ...given }, through)))[0])

  test('R196 it is the nodes asked for, and what is in force among them', async () => {
    const among = await ask({ around: ['light-arden', 'beacons', 'lanterns', 'arden-aa', 'light-arden', 'nobody'] })
    expect(idsIn(among)).toEqual({
      nodes: ['arden-aa', 'beacons', 'lanterns', 'light-arden'],
      relationships: ['beacons.REPORTS_TO', 'light-arden.LOCATED_IN', 'light-arden.REPORTS_TO'],
    })
    expect(among.nodes.every(({ distance }) => distance === 0)).toBe(true)
    expect(among).toMatchObject({ truncated: false, unknown: ['nobody'] })
    expect(idsIn(await ask({ around: ['light-arden', 'lanterns'] }))).toEqual({
      nodes: ['lanterns', 'light-arden'],
      relationships: [],
    })
  })

  test('R197 a limit cuts it, and it takes history and types of relationship like any other', async () => {
    const units = { around: ['fog-signals', 'beacons', 'lanterns'] }
    expect(idsIn(await ask(units))).toEqual({ nodes: ['beacons', 'lanterns'], relationships: ['beacons.REPORTS_TO'] })
    expect(idsIn(await ask({ ...units, history: true }))).toEqual({
      nodes: ['beacons', 'fog-signals', 'lanterns'],
      relationships: ['beacons.REPORTS_TO', 'fog-signals.REPORTS_TO'],
    })
    const cut = await ask({ ...units, history: true, limit: 1 })
    expect(cut).toMatchObject({ truncated: true, ends: [['beacons', 'lanterns']] })
    expect(idsIn(cut).nodes).toEqual(['beacons', 'fog-signals', 'lanterns'])
    expect(idsIn(await ask({ ...units, through: ['HOLDS'] })).relationships).toEqual([])
    expect(await ask({ around: [] })).toMatchObject({ nodes: [], relationships: [], truncated: false })
    const whole = await ask({ around: null, limit: 5000 })
    expect(whole).toEqual(networkIn((await read(networkOf({ around: null, limit: 5000 })))[0]))
  })
})
