import { expect, test } from 'vitest'
import type { NodeType } from '../../src/model/types.js'
import type { Predicate } from '../../src/store/read-plan.js'
import { idsOf, pageOf } from './answers.js'
import { contract } from './contract-graph.js'
import { both, compare, compareDate, either, hop, lens, listOf, NOW, not } from './plans.js'

contract('filters', ({ read }) => {
  const found = async (type: NodeType, where: Predicate | null, through = NOW) =>
    idsOf(pageOf((await read(listOf(type, { where }, through)))[0]))

  test('R72 no condition keeps all', async () => {
    expect(await found('City', null)).toHaveLength(4)
  })

  test('R73 equals compares texts exactly, numbers and truths', async () => {
    expect(await found('City', compare('name', 'equals', 'Arden'))).toEqual(['arden-aa'])
    expect(await found('City', compare('name', 'equals', 'arden'))).toEqual([])
    expect(await found('City', compare('latitude', 'equals', 49))).toEqual(['port-eloi-cc'])
    expect(await found('Position', compare('head', 'equals', false))).toEqual(['mates-arden'])
    expect(await found('Official', compare('identified', 'equals', false))).toEqual(['unnamed-keeper'])
    expect(await found('City', compare('id', 'equals', 'corvin-bb'))).toEqual(['corvin-bb'])
  })

  test('R74 equals takes a date as it is written', async () => {
    expect(await found('Organization', compare('foundedOn', 'equals', '2020-01'))).toEqual(['lanterns'])
    expect(await found('Organization', compare('foundedOn', 'equals', '2020-01-01'))).toEqual([])
  })

  test('R75 one of several texts, and one of several numbers', async () => {
    expect(await found('City', compare('state', 'oneOf', ['AA', 'CC', 'ZZ']))).toEqual(['arden-aa', 'port-eloi-cc'])
    expect(await found('City', compare('state', 'oneOf', []))).toEqual([])
    expect(await found('Shakeup', { kind: 'compare', property: 'ordinal', operator: 'oneOf', value: [2, 7] })).toEqual([
      'october-tide',
    ])
    expect(await found('Shakeup', { kind: 'compare', property: 'ordinal', operator: 'oneOf', value: ['2'] })).toEqual([])
  })

  test('R76 contains and startsWith do not mind case, and take signs as they are', async () => {
    expect(await found('Official', compare('name', 'contains', 'ar'))).toEqual(['ines-marlow', 'vic-arno', 'yara-dell'])
    expect(await found('Official', compare('name', 'contains', 'VAN'))).toEqual(['rosa-vance'])
    expect(await found('Official', compare('name', 'startsWith', 'pE'))).toEqual(['petra-lund'])
    expect(await found('Official', compare('name', 'startsWith', 'lund'))).toEqual([])
    expect(await found('City', compare('name', 'contains', 'ÉLOI'))).toEqual(['port-eloi-cc'])
    for (const text of ['.*', '%', '_', '\\', "'", '"'])
      expect(await found('Official', compare('name', 'contains', text)), text).toEqual([])
    expect(await found('Position', compare('title', 'contains', ', '))).toHaveLength(4)
  })

  test('R77 has asks whether a list holds a text', async () => {
    expect(await found('FieldOffice', compare('areaStates', 'has', 'AA'))).toEqual(['light-arden'])
    expect(await found('FieldOffice', compare('areaStates', 'has', 'A'))).toEqual([])
    expect(await found('FieldOffice', compare('areaCounties', 'has', 'Upper Belmar, BB'))).toEqual(['light-arden'])
  })

  test('R78 numbers are less, at most, greater, at least', async () => {
    expect(await found('City', compare('latitude', 'less', 51.25))).toEqual(['port-eloi-cc'])
    expect(await found('City', compare('latitude', 'atMost', 51.25))).toEqual(['belmar-bb', 'port-eloi-cc'])
    expect(await found('City', compare('latitude', 'greater', 51.75))).toEqual(['arden-aa'])
    expect(await found('City', compare('latitude', 'atLeast', 51.75))).toEqual(['arden-aa', 'corvin-bb'])
    expect(await found('City', compare('longitude', 'less', -4.5))).toEqual(['belmar-bb'])
    expect(await found('Claim', compare('number', 'greater', 36))).toEqual(['claim-piers-court'])
  })

  test('R79 what nobody has stated meets no comparison, and so meets its opposite', async () => {
    expect(await found('Claim', compare('number', 'less', 1e9))).toHaveLength(4)
    expect(await found('Claim', not(compare('number', 'less', 1e9)))).toEqual(['claim-keeper', 'claim-lights'])
    expect(await found('Organization', not(compare('abbreviation', 'equals', 'CB')))).toHaveLength(6)
  })

  test('R80 stated asks whether there is a value', async () => {
    expect(await found('Organization', { kind: 'stated', property: 'abbreviation' })).toEqual(['coast', 'tides'])
    expect(await found('Organization', not({ kind: 'stated', property: 'foundedOn' }))).toEqual(['crown', 'piers'])
    expect(await found('Organization', { kind: 'stated', property: 'noSuchProperty' })).toEqual([])
  })

  test('R81 all, any and not, within one another', async () => {
    const bb = compare('state', 'equals', 'BB')
    const south = compare('latitude', 'less', 51.5)
    expect(await found('City', both(bb, south))).toEqual(['belmar-bb'])
    expect(await found('City', either(bb, south))).toEqual(['belmar-bb', 'corvin-bb', 'port-eloi-cc'])
    expect(await found('City', not(either(bb, south)))).toEqual(['arden-aa'])
    expect(await found('City', both(either(bb, south), not(both(bb, south))))).toEqual(['corvin-bb', 'port-eloi-cc'])
    expect(await found('City', both())).toHaveLength(4)
    expect(await found('City', either())).toEqual([])
  })

  test('R82 ofType tells types apart', async () => {
    expect(await found('City', { kind: 'ofType', types: ['City', 'Claim'] })).toHaveLength(4)
    expect(await found('City', { kind: 'ofType', types: ['Claim'] })).toEqual([])
    expect(await found('City', { kind: 'ofType', types: [] })).toEqual([])
  })
})

contract('filters on what is related', ({ read }) => {
  const found = async (type: NodeType, where: Predicate | null, through = NOW) =>
    idsOf(pageOf((await read(listOf(type, { where }, through)))[0]))
  const related = (hops: Extract<Predicate, { kind: 'related' }>['hops'], where: Predicate | null = null): Predicate => ({
    kind: 'related',
    hops,
    where,
  })

  test('R83 related keeps what has something at the end of its hops', async () => {
    expect(await found('FieldOffice', related([hop('REPORTS_TO', 'IN')]))).toEqual(['dock-arden-east', 'light-arden'])
    expect(await found('FieldOffice', both(related([hop('POST_IN', 'IN')]), not(related([hop('REPORTS_TO', 'IN')]))))).toEqual([
      'light-belmar',
      'light-corvin',
    ])
  })

  test('R84 related keeps what has something there that meets a condition, over one hop or several', async () => {
    const inCorvin = related([hop('LOCATED_IN', 'OUT')], compare('name', 'equals', 'Corvin'))
    expect(await found('FieldOffice', inCorvin)).toEqual(['light-belmar', 'light-corvin'])
    const agency = related(
      [hop('HOLDS', 'OUT'), hop('POST_IN', 'OUT'), hop('REPORTS_TO', 'OUT', { atLeast: 0, atMost: 16 })],
      compare('id', 'equals', 'beacons'),
    )
    expect(await found('Official', both(agency, compare('name', 'contains', 'o')))).toEqual([
      'bruno-hale',
      'quill-ferro',
      'sam-okoro',
      'vic-arno',
      'wren-boas',
      'zeno-ash',
    ])
  })

  test('R85 related asks again from what it reached', async () => {
    const withMates = related([hop('POST_IN', 'IN', { where: compare('head', 'equals', false) })], related([hop('HOLDS', 'IN')]))
    expect(await found('FieldOffice', withMates)).toEqual(['light-arden'])
  })

  test('R86 related goes over what is in force at the lens alone', async () => {
    const inBelmar = related([hop('LOCATED_IN', 'OUT')], compare('id', 'equals', 'belmar-bb'))
    expect(await found('FieldOffice', inBelmar)).toEqual([])
    expect(await found('FieldOffice', inBelmar, lens({ validAt: '2024-01-01' }))).toEqual(['light-belmar'])
    const held = related([hop('HOLDS', 'OUT')], compare('id', 'equals', 'keeper-arden'))
    expect(await found('Official', held, lens({ validAt: '2026-04-01' }))).toEqual(['quill-ferro'])
  })
})

contract('filters on dates', ({ read }) => {
  const founded = async (...asked: [operator: 'before' | 'after' | 'within' | 'overlaps', date: string]) =>
    idsOf(pageOf((await read(listOf('Organization', { where: compareDate('foundedOn', ...asked) })))[0]))

  // tides 2019-07-01, coast 2020-01-15, lanterns 2020-01, beacons 2020, north-watch 2025-10-01; crown and piers undated.
  test('R87 before: every day that the date may mean is earlier', async () => {
    expect(await founded('before', '2020')).toEqual(['tides'])
    expect(await founded('before', '2020-02')).toEqual(['coast', 'lanterns', 'tides'])
    expect(await founded('before', '2020-01-31')).toEqual(['coast', 'tides'])
    expect(await founded('before', '2021')).toEqual(['beacons', 'coast', 'lanterns', 'tides'])
    expect(await founded('before', '2019-07-01')).toEqual([])
  })

  test('R88 after: every day that the date may mean is later', async () => {
    expect(await founded('after', '2020')).toEqual(['north-watch'])
    expect(await founded('after', '2019-12-31')).toEqual(['beacons', 'coast', 'lanterns', 'north-watch'])
    expect(await founded('after', '2020-01-01')).toEqual(['coast', 'north-watch'])
    expect(await founded('after', '2025-10-01')).toEqual([])
  })

  test('R89 within: every day that the date may mean lies in the other', async () => {
    expect(await founded('within', '2020')).toEqual(['beacons', 'coast', 'lanterns'])
    expect(await founded('within', '2020-01')).toEqual(['coast', 'lanterns'])
    expect(await founded('within', '2019-07-01/2020-01-15')).toEqual(['coast', 'tides'])
    expect(await founded('within', '2020-01-15')).toEqual(['coast'])
    expect(await founded('within', '../2019')).toEqual(['tides'])
  })

  test('R90 overlaps: some day that the date may mean lies in the other', async () => {
    expect(await founded('overlaps', '2020-01-20')).toEqual(['beacons', 'lanterns'])
    expect(await founded('overlaps', '2020-06')).toEqual(['beacons'])
    expect(await founded('overlaps', '2025')).toEqual(['north-watch'])
    expect(await founded('overlaps', '2020-01-31/..')).toEqual(['beacons', 'lanterns', 'north-watch'])
  })

  test('R91 dates compare by their days and never as texts', async () => {
    const asked = async (operator: 'before' | 'after' | 'within' | 'overlaps', date: string) =>
      idsOf(pageOf((await read(listOf('Reassignment', { where: compareDate('date', operator, date) })))[0]))
    // As texts, '2026' < '2026-03' and '2025-10-20' > '2025-10'.
    expect(await asked('before', '2026-03')).toEqual(['move-lund', 'move-okoro', 'move-quist', 'move-vance', 'old-arno'])
    expect(await asked('after', '2025-10')).toEqual(['plan-ferro', 'plan-okoro'])
    expect(await asked('overlaps', '2026-06-15')).toEqual(['plan-ferro'])
    expect(await asked('within', '2025')).toEqual(['move-lund', 'move-okoro', 'move-quist', 'move-vance'])
  })

  test("R92 a relationship's dates compare by their days as well", async () => {
    const tenures = (where: Predicate) =>
      ({
        output: 'tenures',
        via: { kind: 'follow', hops: [hop('HOLDS', 'IN', { history: true })], answer: 'relationship' },
        shape: { kind: 'list' },
        where,
        order: [],
        selections: {},
      }) as const
    const asked = async (post: string, where: Predicate) => {
      const selections = { Position: { properties: [], steps: [tenures(where)] } }
      const [answer] = await read({ root: { kind: 'nodes', ids: [post], selections }, lens: NOW })
      const rows = answer?.kind === 'nodes' ? answer.rows[0]?.tenures : undefined
      return Array.isArray(rows) ? rows.map((row) => (typeof row === 'object' ? row.$id : row)).sort() : rows
    }
    expect(await asked('head-of-lanterns', compareDate('validFrom', 'within', '2022'))).toEqual(['lund-lanterns'])
    expect(await asked('head-of-lanterns', compareDate('validTo', 'overlaps', '2025-10'))).toEqual(['lund-lanterns'])
    expect(await asked('head-of-coast', compareDate('validFrom', 'before', '2025-03-31'))).toEqual([])
    expect(await asked('head-of-coast', compareDate('validFrom', 'before', '2025-04-01'))).toEqual(['brandt-coast'])
  })
})
