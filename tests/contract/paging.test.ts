import { expect, test } from 'vitest'
import { beliefFor } from '../../src/model/belief.js'
import type { Lens } from '../../src/model/lens.js'
import type { Order, Page, PageAnswer, Position } from '../../src/store/read-plan.js'
import { idsOf, onlyRow, pageAt, pageOf, rowsAt } from './answers.js'
import { CONTRACT_GRAPH, contract } from './contract-graph.js'
import { ALL, by, compare, follow, hop, lens, list, listOf, NOW, nodes, page, select } from './plans.js'

contract('orders', ({ read }) => {
  const sorted = async (order: readonly Order[], type: 'Organization' | 'City' | 'Position' | 'Claim' = 'Organization') =>
    idsOf(pageOf((await read(listOf(type, { order })))[0]))

  test('R93 an order sorts by a property, rising or falling', async () => {
    expect(await sorted(by('latitude'), 'City')).toEqual(['port-eloi-cc', 'belmar-bb', 'corvin-bb', 'arden-aa'])
    expect(await sorted(by('-latitude'), 'City')).toEqual(['arden-aa', 'corvin-bb', 'belmar-bb', 'port-eloi-cc'])
    expect(await sorted(by('-name'), 'City')).toEqual(['port-eloi-cc', 'corvin-bb', 'belmar-bb', 'arden-aa'])
  })

  test('R94 dates sort by the first day that they may mean', async () => {
    expect(await sorted(by('foundedOn'))).toEqual(['tides', 'beacons', 'lanterns', 'coast', 'north-watch', 'crown', 'piers'])
  })

  test('R95 what has no value comes last in either direction', async () => {
    expect(await sorted(by('-foundedOn'))).toEqual(['north-watch', 'coast', 'beacons', 'lanterns', 'tides', 'crown', 'piers'])
    expect((await sorted(by('number'), 'Claim')).slice(-2)).toEqual(['claim-keeper', 'claim-lights'])
    expect((await sorted(by('-number'), 'Claim')).slice(-2)).toEqual(['claim-keeper', 'claim-lights'])
  })

  test('R96 equals come by rising id, whatever the direction', async () => {
    expect(await sorted(by('state'), 'City')).toEqual(['arden-aa', 'belmar-bb', 'corvin-bb', 'port-eloi-cc'])
    expect(await sorted(by('-state'), 'City')).toEqual(['port-eloi-cc', 'belmar-bb', 'corvin-bb', 'arden-aa'])
  })

  test('R97 a second property decides among equals of the first', async () => {
    expect(await sorted(by('state', '-name'), 'City')).toEqual(['arden-aa', 'corvin-bb', 'belmar-bb', 'port-eloi-cc'])
    expect((await sorted(by('-head', 'title'), 'Position')).slice(0, 2)).toEqual(['head-of-beacons', 'head-of-coast'])
    expect((await sorted(by('head', 'title'), 'Position'))[0]).toBe('mates-arden')
  })

  test('R98 a step has its order as a list has, of nodes and of relationships', async () => {
    const docks = follow(hop('REPORTS_TO', 'IN'))
    const tenures = follow(hop('HOLDS', 'IN', { history: true }), 'relationship')
    const [arden, mates] = await read(
      nodes('light-arden', select([], list('docks', docks, select(), { order: by('-name') }))),
      nodes('mates-arden', select([], list('tenures', tenures, select(['startedOn']), { order: by('startedOn') }))),
    )
    expect(onlyRow(arden).docks).toMatchObject([{ $id: 'dock-arden-west' }, { $id: 'dock-arden-east' }])
    expect(onlyRow(mates).tenures).toMatchObject([
      { $id: 'arno-arden' },
      { $id: 'cole-arden' },
      { $id: 'boas-arden' },
      { $id: 'dell-arden' },
    ])
  })

  test('R99 a relationship starts on the first day on which it is certain, else on the first that a known start or sighting may mean', async () => {
    const tenures = list('tenures', follow(hop('HOLDS', 'IN', { history: true }), 'relationship'), select(['startedOn']))
    const started = async (post: string, through = NOW) =>
      rowsAt(onlyRow((await read(nodes(post, select([], tenures), through)))[0]), 'tenures').map(({ $id, startedOn }) => [
        $id,
        startedOn,
      ])
    const day = (validAt: string) => lens({ validAt }).validAt
    expect(await started('head-of-coast')).toEqual([['brandt-coast', day('2025-03-31')]])
    expect(await started('keeper-corvin', lens({ knownAt: '2025-01-01' }))).toEqual([['hale-corvin', day('2024-08-01')]])
    expect(await started('keeper-arden', lens({ knownAt: '2025-06-02' }))).toEqual([['ferro-arden', day('2025-06-02')]])
  })

  test('R165 a relationship shows the four days of what is believed of it at the lens', async () => {
    const days = ['possibleFrom', 'certainFrom', 'certainTo', 'possibleTo']
    const tenures = list('tenures', follow(hop('HOLDS', 'IN', { history: true }), 'relationship'), select(days))
    const at = async (post: string, through: Lens) =>
      rowsAt(onlyRow((await read(nodes(post, select([], tenures), through)))[0]), 'tenures').map((row) => [
        row.$id,
        ...days.map((day) => row[day]),
      ])
    for (const through of [NOW, lens({ knownAt: '2025-06-02' }), lens({ evidence: 'OFFICIAL' })]) {
      for (const post of ['keeper-arden', 'keeper-corvin', 'head-of-coast']) {
        const believed = CONTRACT_GRAPH.relationships
          .filter(({ type, to }) => type === 'HOLDS' && to === post)
          .flatMap(({ id, beliefs }) => {
            const belief = beliefFor(beliefs, through)
            return belief ? [[id, belief.possibleFrom, belief.certainFrom, belief.certainTo, belief.possibleTo]] : []
          })
        expect((await at(post, through)).sort()).toEqual(believed.sort())
      }
    }
  })

  test('R100 ordered dates of relationships sort by their first days too', async () => {
    const tenures = follow(hop('HOLDS', 'IN', { history: true }), 'relationship')
    const [answer] = await read(nodes('mates-arden', select([], list('tenures', tenures, select(), { order: by('validFrom') }))))
    expect(onlyRow(answer).tenures).toMatchObject([
      { $id: 'cole-arden' },
      { $id: 'arno-arden' },
      { $id: 'boas-arden' },
      { $id: 'dell-arden' },
    ])
  })
})

/** Every way to ask for a page of the 34 piers: as a list of their type, and as a step from their division. */
const PIERS = compare('id', 'startsWith', 'pier-')

contract('pages', ({ read }) => {
  const ofList = async (window: Partial<Page>, order = by('foundedOn')): Promise<PageAnswer> =>
    pageOf((await read(listOf('FieldOffice', { where: PIERS, order, page: { ...ALL, ...window } })))[0])
  const ofStep = async (window: Partial<Page>, order = by('foundedOn')): Promise<PageAnswer> => {
    const step = page('piers', follow(hop('REPORTS_TO', 'IN')), { ...ALL, ...window }, select(), { order })
    return pageAt(onlyRow((await read(nodes('piers', select([], step))))[0]), 'piers')
  }

  describeEach('list', ofList)
  describeEach('step', ofStep)

  function describeEach(name: string, ask: typeof ofList): void {
    const positionAt = (whole: PageAnswer, index: number): Position => {
      const edge = whole.edges[index]
      if (!edge) throw new Error(`The page has no edge ${index}`)
      return edge.position
    }

    test(`R101 first takes the beginning of a ${name}, and says that there is more`, async () => {
      const whole = idsOf(await ask({}))
      expect(whole).toHaveLength(34)
      const begin = await ask({ first: 5 })
      expect(idsOf(begin)).toEqual(whole.slice(0, 5))
      expect(begin).toMatchObject({ totalCount: 34, hasNextPage: true, hasPreviousPage: false })
      expect(await ask({ first: 34 })).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
      expect(await ask({ first: 500 })).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    })

    test(`R102 last takes the end of a ${name}, in the same order`, async () => {
      const whole = idsOf(await ask({}))
      const end = await ask({ last: 3 })
      expect(idsOf(end)).toEqual(whole.slice(-3))
      expect(end).toMatchObject({ totalCount: 34, hasNextPage: false, hasPreviousPage: true })
    })

    test(`R103 a ${name} turned page by page, forwards or backwards, is the whole ${name}, in every order`, async () => {
      for (const order of [by('foundedOn'), by('-foundedOn'), by('kind', '-foundedOn'), by('name'), by('note'), []]) {
        const whole = idsOf(await ask({}, order))
        const forwards: string[] = []
        for (let after: Position | null = null, turn = 0; turn < 10; turn++) {
          const part: PageAnswer = await ask({ first: 7, after }, order)
          forwards.push(...idsOf(part))
          expect(part.hasPreviousPage).toBe(turn > 0)
          if (!part.hasNextPage) break
          after = part.edges.at(-1)?.position ?? null
        }
        expect(forwards).toEqual(whole)
        const backwards: string[] = []
        for (let before: Position | null = null, turn = 0; turn < 10; turn++) {
          const part: PageAnswer = await ask({ last: 9, before }, order)
          backwards.unshift(...idsOf(part))
          expect(part.hasNextPage).toBe(turn > 0)
          if (!part.hasPreviousPage) break
          before = part.edges[0]?.position ?? null
        }
        expect(backwards).toEqual(whole)
      }
    })

    test(`R104 the count of a ${name} is of the whole, and is not taken unless asked for`, async () => {
      const whole = await ask({})
      expect(await ask({ first: 2, after: positionAt(whole, 9) })).toMatchObject({ totalCount: 34 })
      expect(await ask({ first: 2, count: false })).toMatchObject({ totalCount: null })
    })

    test(`R105 a page of nothing of a ${name} still counts, and knows what is around it`, async () => {
      const whole = await ask({})
      expect(await ask({ first: 0 })).toMatchObject({ edges: [], totalCount: 34, hasNextPage: true })
      expect(await ask({ first: 3, after: positionAt(whole, 33) })).toMatchObject({
        edges: [],
        hasNextPage: false,
        hasPreviousPage: true,
      })
      expect(await ask({ last: 3, before: positionAt(whole, 0) })).toMatchObject({
        edges: [],
        hasNextPage: true,
        hasPreviousPage: false,
      })
    })

    test(`R106 after and before cut a ${name} from both sides`, async () => {
      const whole = await ask({})
      const between = await ask({ first: 10, after: positionAt(whole, 4), before: positionAt(whole, 8) })
      expect(idsOf(between)).toEqual(idsOf(whole).slice(5, 8))
      expect(between).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
      const none = await ask({ first: 10, after: positionAt(whole, 8), before: positionAt(whole, 4) })
      expect(none.edges).toEqual([])
    })

    test(`R107 a position in a ${name} stays true when its node is not there any more`, async () => {
      const order = by('foundedOn')
      const whole = await ask({}, order)
      const begin = positionAt(whole, 20)
      const gone: Position = [begin[0] ?? null, `${String(begin[1])}x`]
      expect(idsOf(await ask({ first: 2, after: gone }, order))).toEqual(idsOf(whole).slice(21, 23))
    })
  }

  test('R201 a list that nothing narrows, orders or counts is the same page by page, whoever is missing from it', async () => {
    for (const through of [NOW, lens({ validAt: '2020-06-01', certainty: 'CERTAIN' }), lens({ knownAt: '2023-12-31' })]) {
      for (const history of [false, true]) {
        const ask = async (window: Partial<Page>): Promise<PageAnswer> =>
          pageOf((await read(listOf('Organization', { history, page: { ...ALL, count: false, ...window } }, through)))[0])
        const all = idsOf(await ask({}))
        const met: string[] = []
        for (let after: Position | null = null; ; ) {
          const part: PageAnswer = await ask({ first: 2, after })
          expect(part.hasPreviousPage).toBe(met.length > 0)
          met.push(...idsOf(part))
          expect(part.hasNextPage).toBe(met.length < all.length)
          if (!part.hasNextPage) break
          after = part.edges.at(-1)?.position ?? null
        }
        expect(met).toEqual(all)
        // From between two ids, and from beyond all of them.
        expect(idsOf(await ask({ first: 100, after: ['d'] }))).toEqual(all.filter((id) => id > 'd'))
        expect(idsOf(await ask({ first: 3, after: ['zzz'] }))).toEqual([])
        expect(idsOf(await ask({ first: 0 }))).toEqual([])
      }
    }
  })

  test('R108 an answer names the order that its positions are in', async () => {
    expect((await ofList({ first: 1 })).order).toEqual(by('foundedOn'))
    expect((await ofStep({ first: 1 }, by('-name', 'kind'))).order).toEqual(by('-name', 'kind'))
  })

  test('R109 an edge of a step has the relationship that led there, when it is asked for', async () => {
    const asked = { relationshipSelections: select(['type', 'status']) }
    const via = follow(hop('REPORTS_TO', 'IN'))
    const window = { ...ALL, first: 1 }
    const [withIt, without] = await read(
      nodes('light-arden', select([], page('docks', via, window, select(), asked))),
      nodes('light-arden', select([], page('docks', via, window))),
    )
    expect(pageAt(onlyRow(withIt), 'docks').edges).toMatchObject([
      {
        node: { $id: 'dock-arden-east' },
        relationship: { $type: 'REPORTS_TO', $id: 'dock-arden-east.REPORTS_TO', type: 'REPORTS_TO', status: 'CONFIRMED' },
      },
    ])
    expect(pageAt(onlyRow(without), 'docks').edges[0]?.relationship).toBeNull()
  })
})
