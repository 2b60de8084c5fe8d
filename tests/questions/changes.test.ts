import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn } from '../api/asking.js'
import { graphWith } from '../dataset/scratch-dataset.js'
import { asking, HARBOURS, SEED } from './asking.js'

const ask = await asking(HARBOURS)

interface Page {
  readonly totalCount: number
  readonly pageInfo: Record<string, unknown>
  readonly edges: readonly { readonly cursor: string; readonly node: Change }[]
  readonly nodes: readonly Change[]
}
interface Change {
  readonly type: string
  readonly date: string
  readonly certainty: string
  readonly summary: string
  readonly unit: { readonly id: string } | null
}

const SHOWN = `nodes { type date certainty summary unit { id } }`
async function changes(given: string, { lens = 'certainty: POSSIBLE', shown = SHOWN, from = ask } = {}): Promise<Page> {
  const { data, errors } = await from(`{ asOf(${lens}) { changes(${given}) { ${shown} } } }`)
  expect(errors).toEqual([])
  return (data as { asOf: { changes: Page } }).asOf.changes
}
const lines = ({ nodes }: Page) => nodes.map(({ date, certainty, summary }) => `${date} ${certainty}: ${summary}`)

const SPRING = 'since: "2025-03-01", until: "2025-05-31"'

describe('what began and ended', () => {
  test('below a unit, newest first: tenures, moves between posts, vacancies and units, never what was only announced', async () => {
    expect(lines(await changes(`${SPRING}, unit: "harbours"`))).toEqual([
      '2025-05-01 CERTAIN: Dot became Harbour Master of Anne.',
      '2025-05-01 CERTAIN: Cy left as acting Harbour Master of Anne.',
      '2025-05-01 CERTAIN: Dot left as acting Head of Harbours.',
      '2025-05-01 POSSIBLE: Head of Harbours: Dot left on 2025-05-01; nobody is known to have followed by 2025-05-31, and no source says that the post is empty.',
      '2025-04-01 CERTAIN: Cy reassigned from Mate of Anne to Harbour Master of Bee.',
      '2025-03-15 CERTAIN: Cy became acting Harbour Master of Anne.',
      '2025-03-15 CERTAIN: Ben left as Harbour Master of Anne.',
      '2025-03-15 CERTAIN: Ben reassigned from Harbour Master of Anne to Pilot of Anne.',
      '2025-03 CERTAIN: Cy reassigned from Anne Harbour to The Pilots.',
      '2025 POSSIBLE: Cy reassigned from Mate of Anne to Anne Pilots.',
    ])
  })

  test('each carries its own facts', async () => {
    const { nodes } = await changes('since: "2025-03-15", until: "2025-03-15", unit: "harbour-anne"', {
      shown: `nodes { __typename type sources { id } unit { name }
        ... on Appointment { official { name } position { title } tenure { id acting } reassignment { id } }
        ... on Departure { who: official { id } tenure { validTo } reassignment { id kind } }
        ... on Move { official { id } reassignment { id to { ... on Position { id } } } } }`,
    })
    expect(nodes.slice(0, 3)).toEqual([
      {
        ...{ __typename: 'Appointment', type: 'Appointment', sources: [{ id: 'gazette-june' }, { id: 'news-march' }].reverse() },
        ...{ unit: { name: 'Anne Harbour' }, official: { name: 'Cy' }, position: { title: 'Harbour Master of Anne' } },
        ...{ tenure: { id: 'cy-anne', acting: true }, reassignment: null },
      },
      {
        ...{ __typename: 'Departure', type: 'Departure', sources: [{ id: 'gazette' }, { id: 'news-march' }] },
        ...{ unit: { name: 'Anne Harbour' }, who: { id: 'ben' }, tenure: { validTo: '2025-03-15' } },
        reassignment: { id: 'move-ben', kind: 'REASSIGNED' },
      },
      {
        ...{ __typename: 'Move', type: 'Move', sources: [{ id: 'news-march' }], unit: { name: 'Anne Pilots' } },
        ...{ official: { id: 'ben' }, reassignment: { id: 'move-ben', to: { id: 'pilots-anne-head' } } },
      },
    ])
  })

  test('only some types, and everywhere', async () => {
    expect(lines(await changes('since: "2025-01-01", until: "2025-05-01", types: [UnitOpened, UnitClosed]'))).toEqual([
      '2025-02-01 CERTAIN: Bee Harbour was opened.',
    ])
    const everywhere = await changes(`${SPRING}, types: [Move, Departure]`)
    expect(new Set(everywhere.nodes.map(({ type }) => type))).toEqual(new Set(['Move', 'Departure']))
    expect((await changes(`${SPRING}, types: []`)).nodes).toEqual([])
  })

  test('the lens decides what is known, on what evidence, and whether what is only possible counts', async () => {
    const early = await changes(`${SPRING}, unit: "harbours"`, { lens: 'knownAt: "2025-04-01"' })
    expect(lines(early)).toEqual([
      '2025-03-15 CERTAIN: Cy became acting Harbour Master of Anne.',
      '2025-03-15 CERTAIN: Ben left as Harbour Master of Anne.',
      '2025-03-15 CERTAIN: Ben reassigned from Harbour Master of Anne to Pilot of Anne.',
    ])
    const official = lines(await changes(`${SPRING}, unit: "harbour-anne"`, { lens: 'evidence: OFFICIAL' }))
    expect(official.filter((line) => line.includes('Ben'))).toEqual([])
    const certain = await changes(`${SPRING}, unit: "harbours"`, { lens: 'certainty: CERTAIN' })
    expect(certain.nodes.map(({ certainty }) => certainty)).not.toContain('POSSIBLE')
    expect(certain.nodes.length).toBeGreaterThan(0)
  })

  test('the chain of command is that of the last day', async () => {
    const opened = (until: string) => changes(`since: "2025-01-01", until: "${until}", unit: "harbours", types: [UnitOpened]`)
    expect((await opened('2025-01-31')).nodes).toEqual([])
    expect((await opened('2025-02-01')).nodes).toMatchObject([{ unit: { id: 'harbour-bee' } }])
  })
})

describe('pages', () => {
  test('turned forwards and backwards they are the whole, each once', async () => {
    const window = (page: string) =>
      changes(`${SPRING}, unit: "crown", ${page}`, {
        shown:
          'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { type date certainty summary unit { id } } }',
      })
    const whole = await window('first: 500')
    expect(whole.totalCount).toBe(whole.edges.length)
    const forwards: Change[] = []
    for (let after = ''; ; ) {
      const page = await window(`first: 3${after && `, after: "${after}"`}`)
      forwards.push(...page.edges.map(({ node }) => node))
      expect(page.totalCount).toBe(whole.totalCount)
      if (page.pageInfo.hasNextPage !== true) break
      after = String(page.pageInfo.endCursor)
    }
    expect(forwards).toEqual(whole.edges.map(({ node }) => node))
    const third = whole.edges[2]
    const back = await window(`last: 1, before: "${third?.cursor}"`)
    expect(back.edges).toEqual(whole.edges.slice(1, 2))
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })

  test('have 25 changes unless asked for otherwise', async () => {
    const { nodes } = await changes('since: "1900-01-01", until: "2026-01-01"', { from: await asking(SEED) })
    expect(nodes).toHaveLength(25)
  })
})

test('what can not be asked so is an error that names the argument', async () => {
  const wrong = async (given: string) => (await ask(`{ changes(${given}) { totalCount } }`)).errors
  expect(await wrong(`${SPRING}, unit: "ada"`)).toMatchObject([{ code: 'UNKNOWN_ID', argument: 'unit' }])
  expect(await wrong(`${SPRING}, unit: "old-anne"`)).toMatchObject([
    { message: 'unit: "old-anne" is a retired id: use "harbour-anne"' },
  ])
  expect(await wrong('since: "2025-03-02", until: "2025-03-01"')).toMatchObject([{ code: 'BAD_ARGUMENT', argument: 'until' }])
  expect(await wrong(`${SPRING}, first: 501`)).toMatchObject([{ code: 'BAD_PAGE', argument: 'first' }])
  expect(await wrong(`${SPRING}, first: 1, last: 1`)).toMatchObject([{ code: 'BAD_PAGE', argument: 'last' }])
  expect(await wrong(`${SPRING}, after: "nonsense"`)).toMatchObject([{ code: 'BAD_CURSOR', argument: 'after' }])
})

test('it takes three calls of the store, and what is too much is refused', async () => {
  const query = `{ changes(${SPRING}) { nodes { summary unit { name } sources { id } ... on Move { official { id } } } } }`
  expect((await ask(query)).calls).toBe(3)
  const small = await asking(HARBOURS, { tableCost: 10 })
  expect((await small(query)).errors).toMatchObject([{ code: 'QUERY_TOO_COSTLY' }])
})

describe('facts of a small dataset', () => {
  const SOURCE = 'sources: [news-october]'
  const nodesOf = async (files: Record<string, string>) => {
    const graph = await graphWith(files)
    const { data } = apiOn(new MemoryStore(graph))
    return async (given: string, lens = 'certainty: POSSIBLE') => {
      const answer = await data(`{ asOf(${lens}) { changes(${given}) { ${SHOWN} } } }`)
      return (answer as { asOf: { changes: Page } }).asOf.changes
    }
  }
  const of = async (files: Record<string, string>) => {
    const told = await nodesOf(files)
    return async (given: string) => lines(await told(given))
  }

  test('a post that fell empty and was filled, and one who held it twice and was moved away once', async () => {
    const told = await of({
      'officials/more.yaml': ['cal', 'dee'].map((id) => `- { id: ${id}, name: ${id.toUpperCase()}, ${SOURCE} }`).join('\n'),
      'organizations/more.yaml': `- { id: keepers, name: Keepers, kind: OFFICE, reportsTo: ero, ${SOURCE} }`,
      'positions/more.yaml': `- { id: keeper, title: Keeper, unit: keepers, head: true, ${SOURCE} }`,
      'tenures/more.yaml': `
- { id: cal-1, official: cal, position: keeper, validFrom: 2024-01-10, validTo: '2024', seen: [2024-05-01], ${SOURCE} }
- { id: dee-1, official: dee, position: keeper, validFrom: 2025-02-01, validTo: 2025-03-01, ${SOURCE} }
- { id: cal-2, official: cal, position: keeper, seen: [2025-04-01], ${SOURCE} }
`,
      'reassignments/more.yaml': `- { id: move-cal, official: cal, kind: REMOVED, date: 2024-06, from: keeper, ${SOURCE} }`,
    })
    // That he was seen in post in 2025 is no appointment; that he was removed in 2024 is no end of it.
    expect(await told('unit: "keepers", since: "2024-01-01", until: "2025-12-31"')).toEqual([
      '2025-03-01 CERTAIN: DEE left as Keeper.',
      '2025-02-01 CERTAIN: DEE became Keeper.',
      '2025-02-01 CERTAIN: Keeper: CAL left in 2024, DEE came on 2025-02-01; nobody is known to have held the post in between, and no source says that it was empty: at least 215 and at most 275 days.',
      '2024 CERTAIN: CAL left as Keeper.',
      '2024 CERTAIN: Keeper: CAL left in 2024, DEE came on 2025-02-01; nobody is known to have held the post in between, and no source says that it was empty: at least 215 and at most 275 days.',
      '2024-01-10 CERTAIN: CAL became Keeper.',
    ])
    // Seen in May, he did not leave before; taken away in June, not after.
    const departure = (until: string) => told(`unit: "keepers", since: "2024-02-01", until: "${until}", types: [Departure]`)
    expect(await departure('2024-04-30')).toEqual([])
    expect(await departure('2024-05-31')).toEqual(['2024 POSSIBLE: CAL left as Keeper.'])
    expect(await departure('2024-06-30')).toEqual(['2024 CERTAIN: CAL left as Keeper.'])
  })

  test('a unit that was closed counts where it stood on its last day, with those who left it', async () => {
    const told = await of({
      'officials/more.yaml': `- { id: cal, name: CAL, ${SOURCE} }`,
      'field-offices/more.yaml': `- { id: ero-gone, name: ERO Gone, kind: ERO_FIELD_OFFICE, reportsTo: ero, closedOn: 2024-06-30, ${SOURCE} }`,
      'positions/more.yaml': `- { id: gone-head, title: Head of Gone, unit: ero-gone, head: true, ${SOURCE} }`,
      'tenures/more.yaml': `- { id: cal-1, official: cal, position: gone-head, validFrom: 2023-01-10, validTo: 2024-06-30, ${SOURCE} }`,
    })
    expect(await told('since: "2024-03-01", until: "2024-12-31", unit: "ero"')).toEqual([
      '2024-06-30 CERTAIN: CAL left as Head of Gone.',
      '2024-06-30 CERTAIN: ERO Gone was closed.',
    ])
    expect(await told('since: "2024-07-01", until: "2024-12-31", unit: "ero"')).toEqual([])
  })

  test('a unit that opened and closed meanwhile is told of, with its posts and moves, below a unit as everywhere', async () => {
    const told = await nodesOf({
      'officials/more.yaml': ['cal', 'dee', 'eve']
        .map((id) => `- { id: ${id}, name: ${id.toUpperCase()}, ${SOURCE} }`)
        .join('\n'),
      'organizations/more.yaml': `
- { id: camp, name: Camp, kind: OFFICE, reportsTo: ero, foundedOn: 2024-03-01, closedOn: 2024-06-30, ${SOURCE} }
- { id: tent, name: Tent, kind: OFFICE, reportsTo: camp, foundedOn: 2024-04-01, closedOn: 2024-05-31, ${SOURCE} }
- id: barge
  name: Barge
  kind: OFFICE
  reportsTo: [{ to: ero, validTo: 2024-02-01 }, { to: dhs, validFrom: 2024-02-01 }]
  closedOn: 2024-06-15
  ${SOURCE}
`,
      'positions/more.yaml': `
- { id: camp-head, title: Head of Camp, unit: camp, head: true, ${SOURCE} }
- { id: tent-head, title: Head of Tent, unit: tent, head: true, ${SOURCE} }
- { id: tent-cook, title: Cook, unit: tent, head: false, ${SOURCE} }
`,
      'tenures/more.yaml': `
- { id: cal-1, official: cal, position: camp-head, validFrom: 2024-03-05, validTo: 2024-06-20, ${SOURCE} }
- { id: dee-1, official: dee, position: tent-head, validFrom: 2024-04-05, ${SOURCE} }
`,
      'reassignments/more.yaml': `
- { id: move-dee, official: dee, kind: REASSIGNED, date: 2024-05-31, from: tent-head, toDescription: Elsewhere, ${SOURCE} }
- { id: move-eve, official: eve, kind: REMOVED, date: 2024-05-30, from: tent-cook, ${SOURCE} }
`,
    })
    const stretch = 'since: "2024-02-15", until: "2024-12-31"'
    const everywhere = await told(stretch)
    const unit = (id: string) => ({ unit: { id } })
    expect(everywhere.nodes).toMatchObject([
      { type: 'UnitClosed', date: '2024-06-30', certainty: 'CERTAIN', ...unit('camp') },
      { type: 'Departure', date: '2024-06-20', ...unit('camp') },
      { type: 'UnitClosed', date: '2024-06-15', ...unit('barge') },
      { type: 'Departure', date: '2024-05-31', ...unit('tent') },
      { type: 'Move', date: '2024-05-31', ...unit('tent') },
      { type: 'UnitClosed', date: '2024-05-31', ...unit('tent') },
      { type: 'Departure', date: '2024-05-30', ...unit('tent') },
      { type: 'Appointment', date: '2024-04-05', ...unit('tent') },
      { type: 'UnitOpened', date: '2024-04-01', ...unit('tent') },
      { type: 'Appointment', date: '2024-03-05', ...unit('camp') },
      { type: 'UnitOpened', date: '2024-03-01', ...unit('camp') },
    ])
    expect(await told(`${stretch}, unit: "dhs"`)).toEqual(everywhere)
    expect(await told(stretch, 'certainty: CERTAIN')).toEqual(everywhere)
    // The barge had left by then for another unit.
    const below = everywhere.nodes.filter((each) => each.unit?.id !== 'barge')
    expect((await told(`${stretch}, unit: "ero"`)).nodes).toEqual(below)
    // Closed before the first day, they are in no change of it.
    expect((await told('since: "2024-07-01", until: "2024-12-31"')).nodes).toEqual([])
  })

  test('an event of something in a unit that was there before, or is there after, is neither its opening nor its closing', async () => {
    const told = await nodesOf({
      'officials/more.yaml': `- { id: cal, name: CAL, ${SOURCE} }`,
      'organizations/more.yaml': `
- { id: yard, name: Yard, kind: OFFICE, reportsTo: ero, foundedOn: 2020-01-01, ${SOURCE} }
- { id: hall, name: Hall, kind: OFFICE, reportsTo: ero, ${SOURCE} }
- { id: gate, name: Gate, kind: OFFICE, reportsTo: ero, ${SOURCE} }
- { id: shed, name: Shed, kind: OFFICE, reportsTo: ero, foundedOn: 2024-02, closedOn: 2024-10-15, ${SOURCE} }
`,
      'positions/more.yaml': `- { id: hall-head, title: Head of Hall, unit: hall, head: true, ${SOURCE} }`,
      'tenures/more.yaml': `- { id: cal-1, official: cal, position: hall-head, validFrom: 2023-05-01, ${SOURCE} }`,
      'change-events/more.yaml': `
- { id: e1, kind: CREATED, affects: [shed], date: 2024-02-10, after: Shed, ${SOURCE} }
- { id: e2, kind: CREATED, affects: [yard], date: 2024-03, after: night gate, ${SOURCE} }
- { id: e3, kind: CLOSED, affects: [yard], date: 2024-04, before: day gate, ${SOURCE} }
- { id: e4, kind: CREATED, affects: [hall], date: 2024-05, after: a desk, ${SOURCE} }
- { id: e5, kind: CLOSED, affects: [shed], date: 2024-09-01, before: its cellar, ${SOURCE} }
- { id: e7, kind: CREATED, affects: [gate], date: 2024-06, after: a lamp, ${SOURCE} }
- { id: e8, kind: CREATED, affects: [gate], date: 2024-06, after: The Gate, ${SOURCE} }
- { id: e6, kind: CLOSED, affects: [shed], date: 2024-10, before: Shed, ${SOURCE} }
`,
    })
    const { nodes } = await told(
      'since: "2024-01-01", until: "2024-12-31", unit: "ero", types: [UnitOpened, UnitClosed, UnitChanged]',
    )
    expect(nodes.map(({ type, date, certainty, summary }) => `${date} ${certainty} ${type}: ${summary}`)).toEqual([
      '2024-10 CERTAIN UnitClosed: Shed: closed; before: Shed.',
      '2024-09-01 CERTAIN UnitChanged: In Shed, closed: its cellar.',
      // Nobody says since when there is a gate: the lamp may be in it.
      '2024-06 POSSIBLE UnitOpened: Gate: created; after: a lamp.',
      '2024-06 CERTAIN UnitOpened: Gate: created; after: The Gate.',
      '2024-05 CERTAIN UnitChanged: In Hall, created: a desk.',
      '2024-04 CERTAIN UnitChanged: In Yard, closed: day gate.',
      '2024-03 CERTAIN UnitChanged: In Yard, created: night gate.',
      '2024-02-10 CERTAIN UnitOpened: Shed: created; after: Shed.',
    ])
  })

  test('one event of three units is one change, of one that is below the unit', async () => {
    const told = await nodesOf({
      'organizations/more.yaml': [...['a-desk', 'b-desk', 'c-desk'].map((id, index) => ({ id, to: index === 0 ? 'ice' : 'ero' }))]
        .map(({ id, to }) => `- { id: ${id}, name: ${id}, kind: OFFICE, reportsTo: ${to}, foundedOn: 2024-04-01, ${SOURCE} }`)
        .join('\n'),
      'change-events/more.yaml': `- { id: desks, kind: CREATED, affects: [a-desk, b-desk, c-desk], date: 2024-04-01, ${SOURCE} }`,
    })
    const stretch = 'since: "2024-01-01", until: "2024-12-31", types: [UnitOpened]'
    const opened = async (given: string) => (await told(given)).nodes.map(({ summary, unit }) => `${unit?.id}, ${summary}`)
    expect(await opened(stretch)).toEqual(['a-desk, a-desk, b-desk, c-desk: created.'])
    expect(await opened(`${stretch}, unit: "ero"`)).toEqual(['b-desk, b-desk, c-desk: created.'])
  })
})

describe('on the seed', async () => {
  const seed = await asking(SEED)

  test('in October 2025 five directors left, each by a move that is a change besides, and nobody is known to have followed', async () => {
    const { nodes } = await changes('since: "2025-10-20", until: "2025-10-31", unit: "ero", first: 100', { from: seed })
    const of = (type: string) =>
      nodes.filter((each) => each.type === type && each.date > '2025-10-20').map(({ unit }) => unit?.id)
    const offices = ['ero-denver', 'ero-philadelphia', 'ero-los-angeles', 'ero-phoenix', 'ero-san-diego']
    expect(of('Departure').sort()).toEqual([...offices].sort())
    expect(of('VacancyOpened').sort()).toEqual([...offices].sort())
    expect(of('Move')).toHaveLength(5)
    // Four successors from the Border Patrol were announced for them, and are none.
    expect(JSON.stringify(nodes)).not.toContain('Announced')
  })

  test('something that was created or closed in the Border Patrol neither opened nor closed it', async () => {
    const { nodes } = await changes('since: "2012-01-01", until: "2026-11-25", unit: "usbp", first: 100', { from: seed })
    const ofIt = nodes.filter(({ type, unit }) => type.startsWith('Unit') && unit?.id === 'usbp')
    expect(ofIt.map(({ type, date }) => `${date} ${type}`)).toEqual([
      '2026-01 UnitChanged',
      '2025-10 UnitChanged',
      '2012-07 UnitChanged',
    ])
    expect(ofIt[1]?.summary).toBe("In U.S. Border Patrol (USBP), created: 'commander at large' title.")
  })

  test('every change has its sources and its unit', async () => {
    const found: Change[] = []
    for (let after = ''; ; ) {
      const page = await changes(`since: "1900-01-01", until: "2026-09-01", first: 500${after && `, after: "${after}"`}`, {
        from: seed,
        shown: 'totalCount pageInfo { hasNextPage endCursor } nodes { summary unit { id } sources { id } }',
      })
      found.push(...page.nodes)
      if (page.pageInfo.hasNextPage !== true) {
        expect(found).toHaveLength(page.totalCount)
        break
      }
      after = String(page.pageInfo.endCursor)
    }
    expect(found.filter((node) => node.unit === null || JSON.stringify(node).includes('"sources":[]'))).toEqual([])
  })
})
