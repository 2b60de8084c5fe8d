import { expect, test } from 'vitest'
import type { Lens } from '../../src/model/lens.js'
import type { NodeType } from '../../src/model/types.js'
import type { Read } from '../../src/store/read-plan.js'
import { idsOf, onlyRow, pageOf, rowAt, rowsOf } from './answers.js'
import { contract } from './contract-graph.js'
import { hop, lens, list, listOf, NOW, nodes, one, select } from './plans.js'

const ids = (rows: readonly ({ $id: string } | null)[]) => rows.map((row) => row?.$id ?? null)

contract('nodes by their ids', ({ read }) => {
  test('R1 nodes come in the order asked, one asked for twice comes twice', async () => {
    const [answer] = await read(nodes(['tides', 'arden-aa', 'crown', 'tides']))
    expect(ids(rowsOf(answer))).toEqual(['tides', 'arden-aa', 'crown', 'tides'])
  })

  test('R2 an unknown id gives null in its place', async () => {
    const [answer] = await read(nodes(['no-such-thing', 'tides', '', 'marlow-minister']))
    expect(ids(rowsOf(answer))).toEqual([null, 'tides', null, null])
  })

  test('R3 a node of another type than asked for gives null in its place', async () => {
    const [answer] = await read(nodes(['tides', 'light-arden', 'minister'], select(), NOW, ['FieldOffice', 'Position']))
    expect(ids(rowsOf(answer))).toEqual([null, 'light-arden', 'minister'])
  })

  test('R4 a node that did not exist yet, or no longer, gives null in its place', async () => {
    const [before, possibly, certainly] = await read(
      nodes('north-watch', select(), lens({ validAt: '2025-09-30' })),
      nodes('beacons', select(), lens({ validAt: '2020-06-01' })),
      nodes('beacons', select(), lens({ validAt: '2020-06-01', certainty: 'CERTAIN' })),
    )
    expect([...rowsOf(before), ...rowsOf(possibly), ...rowsOf(certainly)].map((row) => row?.$id ?? null)).toEqual([
      null,
      'beacons',
      null,
    ])
    const [open, closed] = await read(
      nodes('fog-signals', select(), lens({ validAt: '2025-11-04' })),
      nodes('fog-signals', select(), lens({ validAt: '2025-11-06' })),
    )
    expect(rowsOf(open)).toHaveLength(1)
    expect(rowsOf(open)[0]).not.toBeNull()
    expect(rowsOf(closed)).toEqual([null])
  })

  test('R200 with history a list has nodes that did not exist yet, or no longer; not those that the reader does not know', async () => {
    const withHistory = (through: Lens): Read => listOf('Organization', { history: true }, through)
    const [today, ever, late, official] = await read(
      listOf('Organization'),
      withHistory(NOW),
      withHistory(lens({ validAt: '2019-01-01', knownAt: '2025-10-27' })),
      withHistory(lens({ evidence: 'OFFICIAL' })),
    )
    const has = (answer: typeof today, id: string) => idsOf(pageOf(answer)).includes(id)
    expect([today, ever, late, official].map((answer) => has(answer, 'fog-signals'))).toEqual([false, true, true, true])
    // Only a gazette of the 28th tells of it.
    expect([today, ever, late, official].map((answer) => has(answer, 'north-watch'))).toEqual([true, true, false, false])
    expect(pageOf(ever).totalCount).toBe(idsOf(pageOf(ever)).length)
  })

  test('R198 with history a node that did not exist yet, or no longer, is there; one that the reader does not know is not', async () => {
    // One object for all: a store may keep what it made of it, but not confuse the two ways of asking.
    const selections = select(['label', 'closedOn'])
    const withHistory = (id: string, through: Lens, types?: readonly NodeType[]): Read => ({
      root: { kind: 'nodes', ids: [id], selections, history: true, ...(types && { types }) },
      lens: through,
    })
    const late = lens({ validAt: '2026-01-01', knownAt: '2025-10-27' })
    const answers = await read(
      withHistory('north-watch', lens({ validAt: '2025-09-30' })),
      withHistory('beacons', lens({ validAt: '2020-06-01', certainty: 'CERTAIN' })),
      withHistory('fog-signals', NOW),
      nodes('fog-signals', selections),
      withHistory('fog-signals', late),
      withHistory('sam-okoro', late),
      withHistory('north-watch', lens({ validAt: '2025-09-30' }), ['FieldOffice']),
    )
    expect(answers.flatMap((answer) => ids(rowsOf(answer)))).toEqual([
      'north-watch',
      'beacons',
      'fog-signals',
      null,
      'fog-signals',
      null,
      null,
    ])
    expect(answers.slice(2, 5).map((answer) => rowsOf(answer)[0]?.closedOn)).toEqual(['2025-11-05', undefined, null])
  })

  test('R5 no ids give no rows', async () => {
    expect(rowsOf((await read(nodes([])))[0])).toEqual([])
  })

  test('R6 a row carries its type and its id whatever is selected', async () => {
    const [answer] = await read(nodes(['dock-arden-east', 'claim-lights']))
    expect(rowsOf(answer)).toEqual([
      { $type: 'FieldOffice', $id: 'dock-arden-east' },
      { $type: 'Claim', $id: 'claim-lights' },
    ])
  })

  test('R7 a property comes under the name asked for, dates as written, lists as lists, null where nobody has stated it', async () => {
    const properties = [
      { output: 'called', property: 'name' },
      { output: 'also', property: 'name' },
      { output: 'founded', property: 'foundedOn' },
      { output: 'states', property: 'areaStates' },
      { output: 'note', property: 'note' },
      { output: 'nothing', property: 'noSuchProperty' },
      { output: 'status', property: 'status' },
      { output: 'label', property: 'label' },
      { output: 'id', property: 'id' },
    ]
    const [answer] = await read(nodes('light-arden', { FieldOffice: { properties, steps: [] } }))
    expect(onlyRow(answer)).toEqual({
      $type: 'FieldOffice',
      $id: 'light-arden',
      called: 'Arden Light',
      also: 'Arden Light',
      founded: '2020-03',
      states: ['AA', 'CC'],
      note: null,
      nothing: null,
      status: 'CONFIRMED',
      label: 'Arden Light',
      id: 'light-arden',
    })
  })

  test('R8 numbers and truths stay what they are', async () => {
    const [city, claim, post] = await read(
      nodes('port-eloi-cc', select(['latitude', 'longitude'])),
      nodes('claim-piers-court', select(['number', 'value'])),
      nodes('mates-arden', select(['head', 'sole'])),
    )
    expect(onlyRow(city)).toMatchObject({ latitude: 49, longitude: 2 })
    expect(onlyRow(claim)).toMatchObject({ number: 36.5, value: '36.5' })
    expect(onlyRow(post)).toMatchObject({ head: false, sole: false })
  })

  test('R9 what is selected of one type is read of that type alone', async () => {
    const selections = {
      Organization: { properties: [{ output: 'short', property: 'abbreviation' }], steps: [] },
      City: { properties: [{ output: 'state', property: 'state' }], steps: [] },
    }
    const [answer] = await read(nodes(['coast', 'arden-aa', 'minister'], selections))
    expect(rowsOf(answer)).toEqual([
      { $type: 'Organization', $id: 'coast', short: 'CB' },
      { $type: 'City', $id: 'arden-aa', state: 'AA' },
      { $type: 'Position', $id: 'minister' },
    ])
  })

  test('R10 a retired id stays answerable, and leads to what stands for it now', async () => {
    const merged = one('mergedInto', { kind: 'follow', hops: [hop('MERGED_INTO', 'OUT')], answer: 'node' }, select(['name']))
    const [answer] = await read(nodes(['arden-light', 'ghost-light'], select(['reason', 'label'], merged)))
    const [arden, ghost] = rowsOf(answer)
    expect(arden).toMatchObject({ $type: 'RetiredId', label: 'arden-light, now Arden Light' })
    expect(arden && rowAt(arden, 'mergedInto')).toEqual({ $type: 'FieldOffice', $id: 'light-arden', name: 'Arden Light' })
    expect(ghost).toMatchObject({ label: 'ghost-light, retracted', mergedInto: null })
  })
})

contract('lists of a type', ({ read }) => {
  test('R11 a list holds all nodes of its type that exist at the lens, by id when no order is given, and counts them', async () => {
    const [now, early] = await read(listOf('Organization'), listOf('Organization', {}, lens({ validAt: '2019-12-31' })))
    expect(idsOf(pageOf(now))).toEqual(['beacons', 'coast', 'crown', 'lanterns', 'north-watch', 'piers', 'tides'])
    expect(pageOf(now).totalCount).toBe(7)
    expect(idsOf(pageOf(early))).toEqual(['crown', 'fog-signals', 'piers', 'tides'])
  })

  test('R12 a list of a type of which nothing exists is empty', async () => {
    const [answer] = await read(listOf('Shakeup', {}, lens({ validAt: '2019-01-01' })))
    expect(pageOf(answer)).toEqual({ edges: [], order: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false })
  })

  test('R13 the nodes of a list come by no relationship', async () => {
    const [answer] = await read(listOf('City'))
    expect(pageOf(answer).edges.map(({ relationship }) => relationship)).toEqual([null, null, null, null])
  })
})

contract('several reads at once', ({ read }) => {
  test('R14 reads are answered in their places, each through its own lens', async () => {
    const head = one('head', { kind: 'follow', hops: [hop('HOLDS', 'IN')], answer: 'node' })
    const asked = ['2025-10-26', '2025-11-01', '2020-06-01'].map((validAt) =>
      nodes('keeper-belmar', select([], head), lens({ validAt, certainty: 'CERTAIN' })),
    )
    const answers = await read(...asked, listOf('Shakeup'), nodes(['crown']))
    expect(answers.map(({ kind }) => kind)).toEqual(['nodes', 'nodes', 'nodes', 'list', 'nodes'])
    expect(answers.slice(0, 3).map((answer) => rowAt(onlyRow(answer), 'head')?.$id ?? null)).toEqual([
      'tessa-quist',
      'sam-okoro',
      null,
    ])
  })

  test('R15 no reads give no answers', async () => {
    expect(await read()).toEqual([])
  })

  test('R16 a read does not change the plan that it was given, and gives the same answer twice', async () => {
    const plan = nodes(
      'light-arden',
      select(['name'], list('cities', { kind: 'follow', hops: [hop('LOCATED_IN', 'OUT')], answer: 'node' })),
    )
    const before = JSON.stringify(plan)
    const [first] = await read(plan)
    const [second] = await read(plan)
    expect(second).toEqual(first)
    expect(JSON.stringify(plan)).toBe(before)
  })
})

contract('lenses of rows', (asked) => {
  test('R17 a row carries the lens that it was seen through, to any depth', async () => {
    const through = lens({ validAt: '2025-07-01', knownAt: '2025-09-01', evidence: 'OFFICIAL' })
    const who = one('who', { kind: 'end', end: 'from' })
    const tenure = one('tenure', { kind: 'follow', hops: [hop('HOLDS', 'IN')], answer: 'relationship' }, select([], who))
    const row = onlyRow((await asked.store.read([nodes('minister', select([], tenure), through)]))[0])
    const held = rowAt(row, 'tenure')
    for (const each of [row, held, held && rowAt(held, 'who')]) expect(each?.$lens).toEqual(through)
  })
})
