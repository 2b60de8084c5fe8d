import { expect, test } from 'vitest'
import type { Lens } from '../../src/model/lens.js'
import type { Step } from '../../src/store/read-plan.js'
import { idAt, idsAt, idsOf, onlyRow, pageAt, pageOf, rowAt, rowsAt, rowsOf } from './answers.js'
import { contract } from './contract-graph.js'
import { ALL, compareDate, follow, hop, lens, list, listOf, NOW, nodes, one, page, select } from './plans.js'

const HOLDER = one(
  'holder',
  follow(hop('HOLDS', 'IN'), 'relationship'),
  select(['certainty', 'validFrom', 'validTo', 'seen', 'knownFrom']),
)
const EVER = list('ever', follow(hop('HOLDS', 'IN', { history: true }), 'relationship'), select(['certainty', 'validTo', 'seen']))

contract('validAt', ({ read }) => {
  const at = async (id: string, step: Step, through: Lens = NOW) => onlyRow((await read(nodes(id, select([], step), through)))[0])
  const holder = async (post: string, validAt: string) => idAt(await at(post, HOLDER, lens({ validAt })), 'holder')

  test('R110 a tenure is in force from its start to its end', async () => {
    expect(await holder('keeper-belmar', '2024-01-14')).toBeNull()
    expect(await holder('keeper-belmar', '2024-01-15')).toBe('quist-belmar')
    expect(await holder('keeper-belmar', '2025-10-26')).toBe('quist-belmar')
    expect(await holder('keeper-belmar', '2025-10-28')).toBe('okoro-belmar')
  })

  test('R111 a start in some month is possible from its first day and certain after its last', async () => {
    const standing = async (validAt: string) => rowAt(await at('head-of-coast', HOLDER, lens({ validAt })), 'holder')?.certainty
    expect(await standing('2025-02-28')).toBeUndefined()
    expect(await standing('2025-03-01')).toBe('POSSIBLE')
    expect(await standing('2025-03-30')).toBe('POSSIBLE')
    expect(await standing('2025-03-31')).toBe('CERTAIN')
    expect(await standing('2025-11-18')).toBe('CERTAIN')
    expect(await standing('2025-11-19')).toBe('POSSIBLE')
  })

  test('R112 who was only seen in post is certain on that day, and possible around it', async () => {
    const standing = async (validAt: string) => rowAt(await at('keeper-arden', HOLDER, lens({ validAt })), 'holder')?.certainty
    expect([await standing('2025-06-01'), await standing('2025-06-02'), await standing('2025-06-03')]).toEqual([
      'POSSIBLE',
      'CERTAIN',
      'POSSIBLE',
    ])
  })

  test('R113 a unit has the place and the superior of the day', async () => {
    const place = one('place', follow(hop('LOCATED_IN', 'OUT')))
    const above = one('above', follow(hop('REPORTS_TO', 'OUT')))
    expect(idAt(await at('light-belmar', place, lens({ validAt: '2024-04-30' })), 'place')).toBe('belmar-bb')
    expect(idAt(await at('light-belmar', place, lens({ validAt: '2024-06-01' })), 'place')).toBe('corvin-bb')
    expect(idAt(await at('lanterns', above, lens({ validAt: '2022-03-31' })), 'above')).toBe('tides')
    expect(idAt(await at('lanterns', above, lens({ validAt: '2022-04-02' })), 'above')).toBe('coast')
  })

  test('R114 a tree is the tree of the day at every level', async () => {
    const up = list('up', follow(hop('REPORTS_TO', 'OUT', { atMost: 16 })))
    expect(idsAt(await at('light-arden', up, lens({ validAt: '2022-03-01' })), 'up')).toEqual([
      'beacons',
      'lanterns',
      'tides',
      'crown',
    ])
    expect(idsAt(await at('light-arden', up), 'up')).toEqual(['beacons', 'lanterns', 'coast', 'tides', 'crown'])
  })

  test('R115 a relationship is in force at most while both its ends exist', async () => {
    const children = page('below', follow(hop('REPORTS_TO', 'IN')), ALL)
    const below = async (id: string, validAt: string) => idsOf(pageAt(await at(id, children, lens({ validAt })), 'below'))
    expect(await below('beacons', '2025-11-04')).toContain('fog-signals')
    expect(await below('beacons', '2025-11-06')).not.toContain('fog-signals')
    expect(await below('tides', '2025-09-30')).not.toContain('north-watch')
    expect(await below('tides', '2025-10-01')).toContain('north-watch')
    expect(await below('crown', '2019-07-01')).toEqual(['tides'])
  })

  test('R116 what is planned is never in force, whatever the day', async () => {
    for (const validAt of ['2026-03-15', '2026-06-01', '2030-01-01']) {
      const ids = idsAt(await at('keeper-arden', list('all', follow(hop('HOLDS', 'IN'))), lens({ validAt })), 'all')
      expect(ids).toEqual(['quill-ferro'])
    }
  })
})

contract('certainty', ({ read }) => {
  const at = async (id: string, step: Step, through: Lens) => onlyRow((await read(nodes(id, select([], step), through)))[0])

  test('R117 certain facts alone leave out the possible ones, of relationships, nodes, lists and counts', async () => {
    const through = (certainty: Lens['certainty']) => lens({ validAt: '2025-06-03', certainty })
    expect(idAt(await at('keeper-arden', HOLDER, through('POSSIBLE')), 'holder')).toBe('ferro-arden')
    expect(idAt(await at('keeper-arden', HOLDER, through('CERTAIN')), 'holder')).toBeNull()
    const early = (certainty: Lens['certainty']) => listOf('Organization', {}, lens({ validAt: '2020-01-20', certainty }))
    const [possible, certain] = await read(early('POSSIBLE'), early('CERTAIN'))
    expect(idsOf(pageOf(possible))).toEqual(['beacons', 'coast', 'crown', 'fog-signals', 'lanterns', 'piers', 'tides'])
    expect(idsOf(pageOf(certain))).toEqual(['coast', 'crown', 'fog-signals', 'piers', 'tides'])
    expect([pageOf(possible).totalCount, pageOf(certain).totalCount]).toEqual([7, 5])
  })

  test('R118 what is disputed is possible and never certain', async () => {
    const disputed = async (validAt: string, certainty: Lens['certainty']) =>
      idsAt(
        await at('keeper-corvin', list('all', follow(hop('HOLDS', 'IN'), 'relationship')), lens({ validAt, certainty })),
        'all',
      )
    expect(await disputed('2025-09-01', 'POSSIBLE')).toContain('ash-corvin')
    expect(await disputed('2025-09-01', 'CERTAIN')).toEqual([])
  })

  test('R119 in history a fact that is not in force has no certainty', async () => {
    const rows = rowsAt(await at('keeper-belmar', EVER, lens({ validAt: '2025-11-18' })), 'ever')
    expect(Object.fromEntries(rows.map(({ $id, certainty }) => [$id, certainty]))).toEqual({
      'okoro-belmar': 'CERTAIN',
      'quist-belmar': null,
    })
  })

  test('R120 in history through a lens of certain facts alone, a possible one has no certainty', async () => {
    const rows = rowsAt(await at('mates-arden', EVER, lens({ validAt: '2025-07-01', certainty: 'CERTAIN' })), 'ever')
    expect(Object.fromEntries(rows.map(({ $id, certainty }) => [$id, certainty]))).toEqual({
      'arno-arden': null,
      'boas-arden': null,
      'cole-arden': 'CERTAIN',
      'dell-arden': null,
    })
  })
})

contract('knownAt', ({ read }) => {
  const at = async (id: string, step: Step, through: Lens) => onlyRow((await read(nodes(id, select([], step), through)))[0])

  test('R121 an end published later does not end a tenure for an earlier reader', async () => {
    const holder = async (knownAt: string) =>
      rowAt(await at('head-of-lanterns', HOLDER, lens({ validAt: '2025-10-30', knownAt })), 'holder')
    expect(await holder('2025-11-19')).toMatchObject({ $id: 'lund-lanterns', validTo: null, seen: ['2025-06-02'] })
    expect(await holder('2025-11-20')).toMatchObject({ $id: 'vance-lanterns' })
  })

  test('R122 a start, an end and a sighting show once a source of theirs is published, and not before', async () => {
    const lund = async (knownAt: string) =>
      rowsAt(await at('head-of-lanterns', EVER, lens({ knownAt })), 'ever').find(({ $id }) => $id === 'lund-lanterns')
    expect(await lund('2023-03-31')).toMatchObject({ validTo: null, seen: [] })
    expect(await lund('2025-06-01')).toMatchObject({ validTo: null, seen: [] })
    expect(await lund('2025-06-02')).toMatchObject({ validTo: null, seen: ['2025-06-02'] })
    expect(await lund('2025-11-20')).toMatchObject({ validTo: '2025-10-20', seen: ['2025-06-02'] })
    expect(await lund('2030-01-01')).toMatchObject({ validTo: '2025-10-20' })
  })

  test('R123 a later sighting makes certain only for a reader who knows of it', async () => {
    const standing = async (knownAt: string) =>
      rowAt(await at('head-of-coast', HOLDER, lens({ validAt: '2025-11-01', knownAt })), 'holder')
    expect(await standing('2025-11-19')).toMatchObject({ certainty: 'POSSIBLE', seen: ['2025-06-02'] })
    expect(await standing('2025-11-20')).toMatchObject({ certainty: 'CERTAIN', seen: ['2025-06-02', '2025-11-18'] })
  })

  test('R124 a node is known from the first day on which a source named it', async () => {
    const [before, after] = await read(
      nodes('north-watch', select(), lens({ knownAt: '2025-10-27' })),
      nodes('north-watch', select(['knownFrom']), lens({ knownAt: '2025-10-28' })),
    )
    expect(rowsOf(before)).toEqual([null])
    expect(onlyRow(after)).toMatchObject({ knownFrom: '2025-10-28' })
  })

  test('R125 the end of a unit that was published later is hidden from an earlier reader, in its dates as in its being', async () => {
    const reader = (knownAt: string) => nodes('fog-signals', select(['closedOn']), lens({ validAt: '2025-11-06', knownAt }))
    const [before, after] = await read(reader('2025-11-19'), reader('2025-11-20'))
    expect(rowsOf(before)[0]).toMatchObject({ closedOn: null })
    expect(rowsOf(after)).toEqual([null])
    const [open] = await read(nodes('fog-signals', select(['closedOn']), lens({ validAt: '2025-11-04' })))
    expect(onlyRow(open)).toMatchObject({ closedOn: '2025-11-05' })
  })

  test('R126 a filter asks of what is known at the lens', async () => {
    const closed = (knownAt: string) =>
      listOf('Organization', { where: compareDate('closedOn', 'within', '2025') }, lens({ validAt: '2025-11-01', knownAt }))
    const [before, after] = await read(closed('2025-11-19'), closed('2025-11-20'))
    expect(idsOf(pageOf(before))).toEqual([])
    expect(idsOf(pageOf(after))).toEqual(['fog-signals'])
  })

  test('R127 a month of publication counts from its last day', async () => {
    const [before, after] = await read(
      nodes('vic-arno', select(), lens({ knownAt: '2023-03-30' })),
      nodes('vic-arno', select(), lens({ knownAt: '2023-03-31' })),
    )
    expect(rowsOf(before)).toEqual([null])
    expect(onlyRow(after).$id).toBe('vic-arno')
  })

  test('R128 a source without a date counts from the first day that its fact tells of, and always where it tells of none', async () => {
    const hale = async (knownAt: string) =>
      idAt(await at('keeper-corvin', HOLDER, lens({ validAt: '2024-08-15', knownAt })), 'holder')
    expect(await hale('2025-06-02')).toBe('hale-corvin')
    const [official] = await read(
      nodes(
        'bruno-hale',
        select(['knownFrom'], list('posts', follow(hop('HOLDS', 'OUT')))),
        lens({ knownAt: '2024-07-31', validAt: '2024-08-15' }),
      ),
    )
    expect(onlyRow(official)).toMatchObject({ knownFrom: null, posts: [] })
    const [later] = await read(
      nodes(
        'bruno-hale',
        select([], list('posts', follow(hop('HOLDS', 'OUT')))),
        lens({ knownAt: '2024-08-01', validAt: '2024-08-15' }),
      ),
    )
    expect(onlyRow(later)).toMatchObject({ posts: [{ $id: 'keeper-corvin' }] })
  })

  test('R129 in the days before anybody knew anything, there is nothing', async () => {
    const [organizations, sources] = await read(
      listOf('Organization', {}, lens({ knownAt: '2020-01-14' })),
      listOf('Source', {}, lens({ knownAt: '2020-01-14' })),
    )
    expect(idsOf(pageOf(organizations))).toEqual([])
    expect(idsOf(pageOf(sources))).toEqual(['guide'])
  })
})

contract('evidence', ({ read }) => {
  const at = async (id: string, step: Step, through: Lens) => onlyRow((await read(nodes(id, select([], step), through)))[0])
  const official = lens({ evidence: 'OFFICIAL', validAt: '2025-11-18' })

  test('R130 official evidence believes government and court records alone', async () => {
    expect(idAt(await at('keeper-belmar', HOLDER, official), 'holder')).toBe('quist-belmar')
    expect(rowAt(await at('head-of-coast', HOLDER, official), 'holder')).toMatchObject({
      certainty: 'POSSIBLE',
      seen: ['2025-06-02'],
    })
    const [press, guide, court] = await read(
      nodes(['rosa-vance', 'october-tide', 'move-quist', 'gazette-october'], select(), official),
      nodes(['guide', 'ghost-light'], select(), official),
      nodes(['claim-keeper', 'order-2025'], select(), official),
    )
    expect(rowsOf(press)).toEqual([null, null, null, null])
    expect(rowsOf(guide)).toEqual([null, null])
    expect(rowsOf(court).map((row) => row?.$id)).toEqual(['claim-keeper', 'order-2025'])
  })

  test('R131 a node that only the press describes is known to official evidence once an official fact names it', async () => {
    const [city, office] = await read(nodes('port-eloi-cc', select(), official), nodes('pier-01', select(), official))
    expect([rowsOf(city), rowsOf(office)]).toEqual([[null], [null]])
    const count = page('piers', follow(hop('REPORTS_TO', 'IN')), { ...ALL, first: 1 })
    expect(pageAt(await at('piers', count, official), 'piers')).toMatchObject({ totalCount: 0, edges: [] })
  })

  test('R132 knownFrom counts the evidence of the lens', async () => {
    const known = async (evidence: Lens['evidence']) =>
      onlyRow((await read(nodes('keeper-corvin', select(['knownFrom']), lens({ evidence }))))[0]).knownFrom
    expect(await known('ANY')).toBe('2024-08-01')
    expect(await known('OFFICIAL')).toBe('2025-06-02')
  })
})

contract('notes', ({ read }) => {
  test('R151 a note may speak of any source of its fact, so only those who know them all see it', async () => {
    const ever = list('ever', follow(hop('HOLDS', 'IN', { history: true }), 'relationship'), select(['note']))
    const note = async (through: Lens) => {
      const [answer] = await read(nodes('keeper-belmar', select([], ever), through))
      return rowsAt(onlyRow(answer), 'ever').find(({ $id }) => $id === 'okoro-belmar')?.note
    }
    expect(await note(NOW)).toBe('The gazette of November shows him in post.')
    expect(await note(lens({ knownAt: '2025-11-02' }))).toBeNull()
  })
})
