import { expect, test } from 'vitest'
import type { Step } from '../../src/store/read-plan.js'
import { idAt, idsAt, idsOf, onlyRow, pageAt, rowAt, rowsAt } from './answers.js'
import { contract } from './contract-graph.js'
import { ALL, follow, hop, lens, list, NOW, nodes, one, page, select } from './plans.js'

const ever = (type: Parameters<typeof hop>[0], direction: 'OUT' | 'IN') =>
  follow(hop(type, direction, { history: true }), 'relationship')

contract('ends and references of a relationship', ({ read }) => {
  const at = async (id: string, step: Step, through = NOW) => onlyRow((await read(nodes(id, select([], step), through)))[0])

  test('R62 each end of a relationship is the node that it starts and ends at, whichever way it was reached', async () => {
    const ends = select(
      ['type'],
      one('from', { kind: 'end', end: 'from' }, select(['name'])),
      one('to', { kind: 'end', end: 'to' }),
    )
    const expected = {
      $type: 'HOLDS',
      $id: 'marlow-minister',
      type: 'HOLDS',
      from: { $type: 'Official', $id: 'ines-marlow', name: 'Inês Marlow' },
      to: { $type: 'Position', $id: 'minister' },
    }
    expect(rowAt(await at('minister', one('tenure', ever('HOLDS', 'IN'), ends)), 'tenure')).toEqual(expected)
    expect(rowAt(await at('ines-marlow', one('tenure', ever('HOLDS', 'OUT'), ends)), 'tenure')).toEqual(expected)
  })

  test('R63 a reference leads to the node that a property names, or nowhere', async () => {
    const position = one('position', { kind: 'reference', property: 'position' }, select(['title']))
    const move = one('move', { kind: 'reference', property: 'reassignment' })
    const nothing = one('nothing', { kind: 'reference', property: 'acting' })
    const row = await at('sam-okoro', list('replaced', ever('REPLACED', 'OUT'), select([], position, move, nothing)))
    const [replaced] = rowsAt(row, 'replaced').filter(({ $id }) => $id === 'move-okoro.REPLACED')
    expect(replaced).toMatchObject({
      position: { $type: 'Position', $id: 'keeper-belmar', title: 'Keeper, Belmar' },
      move: { $type: 'Reassignment', $id: 'move-okoro' },
      nothing: null,
    })
  })

  test('R64 a fact itself can be read once more under another name', async () => {
    const twice = select(['title'], one('again', { kind: 'self' }, select(['head'])))
    const [answer] = await read(nodes('minister', twice))
    expect(onlyRow(answer)).toMatchObject({
      title: 'Minister of Tides',
      again: { $type: 'Position', $id: 'minister', head: true },
    })
    const tenure = await at(
      'minister',
      one('tenure', ever('HOLDS', 'IN'), select([], one('again', { kind: 'self' }, select(['acting'])))),
    )
    expect(rowAt(tenure, 'tenure')).toMatchObject({ again: { $type: 'HOLDS', $id: 'marlow-minister', acting: false } })
  })
})

contract('sources', ({ read }) => {
  const at = async (id: string, step: Step, through = NOW) => onlyRow((await read(nodes(id, select([], step), through)))[0])
  const sources = list('sources', { kind: 'sources' })

  test("R65 the sources of a fact are its own and those of its dates, each once, the fact's own first", async () => {
    const tenure = rowAt(await at('head-of-lanterns', one('first', ever('HOLDS', 'IN'), select([], sources))), 'first')
    expect(tenure?.$id).toBeDefined()
    const all = rowsAt(await at('head-of-lanterns', list('tenures', ever('HOLDS', 'IN'), select([], sources))), 'tenures')
    const lund = all.find(({ $id }) => $id === 'lund-lanterns')
    expect(lund && idsAt(lund, 'sources')).toEqual(['directory-2023', 'gazette-november', 'directory-2025'])
    expect(idsAt(await at('lanterns', sources), 'sources')).toEqual(['charter-2020'])
  })

  test('R66 a source names itself', async () => {
    expect(idsAt(await at('guide', sources), 'sources')).toEqual(['guide'])
  })

  test('R67 the sources shown are those known at the lens', async () => {
    const tenures = list('tenures', ever('HOLDS', 'IN'), select([], sources))
    const shown = async (through: typeof NOW) => {
      const lund = rowsAt(await at('head-of-lanterns', tenures, through), 'tenures').find(({ $id }) => $id === 'lund-lanterns')
      return lund && idsAt(lund, 'sources')
    }
    expect(await shown(lens({ knownAt: '2025-11-19' }))).toEqual(['directory-2023', 'directory-2025'])
    expect(await shown(lens({ knownAt: '2023-03-31' }))).toEqual(['directory-2023'])
    expect(await shown(lens({ evidence: 'OFFICIAL' }))).toEqual(['directory-2023', 'directory-2025'])
    expect(await shown(lens({ knownAt: '2025-11-20' }))).toEqual(['directory-2023', 'gazette-november', 'directory-2025'])
  })

  test('R68 a source leads to the facts that name it, for themselves or for one of their dates: nodes first, then relationships', async () => {
    const supports = page('supports', { kind: 'supports' }, ALL, select(['type']))
    const november = pageAt(await at('gazette-november', supports), 'supports')
    expect(idsOf(november)).toEqual([
      'claim-moves-november',
      'fog-signals-closed',
      'gazette-november',
      'move-lund',
      'move-vance',
      'rosa-vance',
      'zeno-ash',
      'ash-corvin',
      'brandt-coast',
      'claim-moves-november.ABOUT',
      'claim-moves-november.STATED_IN',
      'fog-signals-closed.AFFECTED',
      'lund-lanterns',
      'move-lund.IN',
      'move-lund.OF',
      'move-lund.REASSIGNED_FROM',
      'move-vance.IN',
      'move-vance.OF',
      'move-vance.REASSIGNED_TO',
      'move-vance.REPLACED',
      'okoro-belmar',
      'vance-lanterns',
    ])
    expect(november.totalCount).toBe(november.edges.length)
  })

  test('R69 a page of what a source supports can be turned like any other', async () => {
    const turned: string[] = []
    let after: ReturnType<typeof pageAt>['edges'][number]['position'] | null = null
    for (let turn = 0; turn < 20; turn++) {
      const window = { first: 4, after, last: null, before: null, count: false }
      const part = pageAt(await at('gazette-november', page('supports', { kind: 'supports' }, window)), 'supports')
      turned.push(...idsOf(part))
      after = part.edges.at(-1)?.position ?? null
      if (!part.hasNextPage) break
    }
    const whole = pageAt(await at('gazette-november', page('supports', { kind: 'supports' }, ALL)), 'supports')
    expect(turned).toEqual(idsOf(whole))
  })

  test('R70 what a source supports is what is known of it at the lens', async () => {
    const supports = page('supports', { kind: 'supports' }, ALL)
    const row = await at('directory-2025', supports, lens({ knownAt: '2025-06-02', validAt: '2025-06-02' }))
    expect(idsOf(pageAt(row, 'supports'))).toEqual(expect.arrayContaining(['light-corvin', 'brandt-coast', 'lund-lanterns']))
    const [unknown] = await read(nodes('gazette-november', select([], supports), lens({ evidence: 'OFFICIAL' })))
    expect(unknown).toEqual({ kind: 'nodes', rows: [null] })
  })

  test('R71 claims that disagree are both kept, each with its own source', async () => {
    const stated = one('source', follow(hop('STATED_IN', 'OUT')))
    const claims = list('claims', follow(hop('ABOUT', 'IN')), select(['number', 'qualifier'], stated))
    const rows = rowsAt(await at('october-tide', claims), 'claims')
    expect(rows.map((row) => [row.$id, row.number, row.qualifier, idAt(row, 'source')])).toEqual([
      ['claim-moves-november', 12, 'EXACTLY', 'gazette-november'],
      ['claim-moves-october', 8, 'AT_LEAST', 'gazette-october'],
    ])
  })
})
