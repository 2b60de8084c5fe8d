import { describe, expect, test } from 'vitest'
import { CONTRACT } from '../contract/contract-graph.js'
import { type Candidate, client } from './client.js'

const { candidatesOf, reconcile } = client(CONTRACT)

const idsOf = (candidates: readonly Candidate[]): readonly string[] => candidates.map(({ id }) => id)
const matchesOf = (candidates: readonly Candidate[]): readonly string[] => idsOf(candidates.filter(({ match }) => match))
const properties = (hints: Readonly<Record<string, unknown>>) => Object.entries(hints).map(([pid, v]) => ({ pid, v }))
/** The one that a name is of, without doubt. */
const matchOf = async (query: string, hints: Readonly<Record<string, unknown>> = {}, more: object = {}) =>
  matchesOf(await candidatesOf({ query, properties: properties(hints), ...more }))[0]

describe('a match is the one that is named to the letter', () => {
  test.each([
    ['its name', 'Arden Light', 'light-arden'],
    ['its name without case and accents', 'port eloi', 'port-eloi-cc'],
    ['an alias', "Feu d'Arden", 'light-arden'],
    ['a former name', 'Office of Lamps', 'lanterns'],
    ['an abbreviation', 'DOT', 'tides'],
    ['its id', 'keeper-arden', 'keeper-arden'],
    ['a title', 'Keeper, Belmar', 'keeper-belmar'],
    ['the last name first', 'Marlow, Agnes', 'ines-marlow'],
    ['a retired id, which stands for another', 'arden-light', 'light-arden'],
  ])('%s: %s', async (_how, query, id) => {
    expect(await matchOf(query)).toBe(id)
  })

  test('an office without the words of its kind, where a type or a hint says the kind, and not otherwise', async () => {
    expect(await matchOf('Pier 7 OFO', {}, { type: 'OFO_FIELD_OFFICE' })).toBe('pier-07')
    expect(await matchOf('Pier 7 OFO', { kind: 'OFO_FIELD_OFFICE' })).toBe('pier-07')
    for (const type of [undefined, 'Unit', 'FieldOffice']) {
      const [first] = await candidatesOf({ query: 'Pier 7 OFO', type })
      expect(first, type).toMatchObject({ id: 'pier-07', score: 100, match: false })
    }
    expect(await matchOf('Pier 7', {}, { type: 'Unit' })).toBe('pier-07')
  })

  test('a retired id says so, and one that nothing stands for finds nothing', async () => {
    expect((await candidatesOf({ query: 'arden-light' }))[0]?.description).toMatch(/"arden-light" is a retired id of it/)
    expect(matchesOf(await candidatesOf({ query: 'ghost-light' }))).toEqual([])
  })

  test.each(['Ardne Light', 'Arden Lite', 'Fue d Arden', 'Lantern Servce'])('%s is a candidate and no match', async (query) => {
    const [first, ...others] = await candidatesOf({ query })
    expect(first).toMatchObject({ id: query.startsWith('Lantern') ? 'lanterns' : 'light-arden', match: false })
    expect(first?.score).toBeGreaterThan(60)
    expect(first?.score).toBeLessThan(100)
    for (const other of others) expect(other.score).toBeLessThanOrEqual(first?.score ?? 0)
  })

  test.each(['Zanzibar Xylophones', '', '   ', '@', '@2025-10-25', '<script>', '𝔸'])('%j finds nothing', async (query) => {
    expect(await candidatesOf({ query })).toEqual([])
  })

  test('a name some of whose words others have finds these, and no match', async () => {
    const found = await candidatesOf({ query: 'Ministry of Tides' })
    expect(found.length).toBeGreaterThan(0)
    expect(matchesOf(found)).toEqual([])
  })
})

describe('types', () => {
  const typesOf = (candidates: readonly Candidate[]) => new Set(candidates.flatMap(({ type }) => type.map(({ id }) => id)))

  test('leave out what has none of them, or with `all` what has not all', async () => {
    expect(typesOf(await candidatesOf({ query: 'Arden', type: 'City' }))).toEqual(new Set(['City']))
    const any = await candidatesOf({ query: 'Arden', type: ['City', 'Position'] })
    expect(idsOf(any)).toEqual(expect.arrayContaining(['arden-aa', 'keeper-arden']))
    expect(idsOf(any)).not.toContain('light-arden')
    expect(await candidatesOf({ query: 'Arden', type: ['City', 'Position'], type_strict: 'all' })).toEqual([])
    const docks = await candidatesOf({ query: 'Arden', type: ['Unit', 'ERO_SUB_OFFICE'], type_strict: 'all' })
    expect([...idsOf(docks)].sort()).toEqual(['dock-arden-east', 'dock-arden-west', 'jetty-arden-east'])
  })

  test('with `should` the others rank lower, and are no match', async () => {
    const light = { query: 'Arden Light', type: 'City', type_strict: 'should' }
    const [first] = await candidatesOf(light)
    expect(first).toMatchObject({ id: 'light-arden', score: 75, match: false })
    expect(await matchOf('Arden Light', {}, { ...light, type: 'FieldOffice' })).toBe('light-arden')
  })

  test('what a candidate is comes with it, the narrowest first', async () => {
    const [pier] = await candidatesOf({ query: 'Pier 3' })
    expect(pier?.type.map(({ id }) => id)).toEqual(['AMO_BRANCH', 'FieldOffice', 'Unit'])
  })
})

describe('dates', () => {
  test('a whole day becomes a part of the id of a unit, a post and an official, of a city it does not', async () => {
    const on = (query: string, date: unknown) => matchOf(query, { date })
    expect(await on('Arden Light', '2025-10-28')).toBe('light-arden@2025-10-28')
    expect(await on('Keeper, Arden', '2025-10-28T00:00:00Z')).toBe('keeper-arden@2025-10-28')
    expect(await on('Petra Lund', '10/28/2025')).toBe('petra-lund@2025-10-28')
    expect(await on('Port Éloi', '2025-10-28')).toBe('port-eloi-cc')
    expect(await on('tides', ['2025-10-28'])).toBe('tides@2025-10-28')
  })

  test('a day after the name says the same as one beside it; two that differ say nothing', async () => {
    expect(await matchOf('light-arden@2025-10-28')).toBe('light-arden@2025-10-28')
    expect(await matchOf('Arden Light@2025-10-28', { date: '2025-10-28' })).toBe('light-arden@2025-10-28')
    const [torn] = await candidatesOf({ query: 'Arden Light@2025-10-28', properties: properties({ date: '2025-10-29' }) })
    expect(torn).toMatchObject({
      id: 'light-arden',
      match: false,
      description: expect.stringMatching(/another day than the one in the name/),
    })
  })

  test.each(['10/11/2025', 'yesterday', '2025-02-30', '2025-10', '../2025'])(
    '%s is no whole day: no day in the id, no match, and the candidate says why',
    async (date) => {
      const [first] = await candidatesOf({ query: 'Arden Light', properties: properties({ date }) })
      expect(first).toMatchObject({ id: 'light-arden', score: 100, match: false })
      expect(first?.description).toContain(`date: "${date}" is no `)
    },
  )

  test.each(['', '  ', null, [], ['', null], { id: '', name: '' }])(
    '%j is a date that is not known, and not today: no day in the id, no match, and the candidate says why',
    async (date) => {
      for (const query of ['Arden Light', 'light-arden', 'Arden Light@2025-10-28', 'Petra Lund']) {
        const found = await candidatesOf({ query, properties: properties({ date }) })
        expect(matchesOf(found), query).toEqual([])
        expect(found[0]?.id, query).toMatch(/^(light-arden|petra-lund)$/)
        expect(found[0]?.description, query).toContain('date: empty, so none is in the id')
      }
      expect(await matchOf('Port Éloi', { date })).toBe('port-eloi-cc')
    },
  )

  test('without a column of dates there is no day to miss: a name is matched, and its id means today', async () => {
    expect(await matchOf('Arden Light')).toBe('light-arden')
    expect(await matchOf('Arden Light', { state: 'AA' })).toBe('light-arden')
  })

  test('one filled cell among empty ones is the date', async () => {
    expect(await matchOf('Arden Light', { date: ['', '2025-10-28', null] })).toBe('light-arden@2025-10-28')
  })

  test("one row that can't be read spoils no other", async () => {
    const { bad, good } = await reconcile({
      bad: { query: 'Arden Light', properties: properties({ date: '99' }) },
      good: { query: 'Arden Light', properties: properties({ date: '2025-10-28' }) },
    })
    expect([bad, good].map((candidates) => matchesOf(candidates ?? []))).toEqual([[], ['light-arden@2025-10-28']])
  })

  test('who was not there on the day ranks lower, is no match, and is not left out', async () => {
    const on = async (date: string) => (await candidatesOf({ query: 'North Watch', properties: properties({ date }) }))[0]
    expect(await on('2025-11-01')).toMatchObject({ id: 'north-watch@2025-11-01', score: 100, match: true })
    expect(await on('2025-09-01')).toMatchObject({
      score: 75,
      match: false,
      description: expect.stringMatching(/not known to have been there/),
    })
  })

  test('a unit that is closed today is found on a day when it was not', async () => {
    expect(idsOf(await candidatesOf({ query: 'Fog Signal Office' }))).not.toContain('fog-signals')
    expect(await matchOf('Fog Signal Office', { date: '2025-10-01' })).toBe('fog-signals@2025-10-01')
  })

  test('an official of whom no post is known on the day ranks lower than one of whom some is', async () => {
    const score = async (date: string) =>
      (await candidatesOf({ query: 'Petra Lund', properties: properties({ date }) }))[0]?.score
    expect([await score('2023-01-01'), await score('2026-01-01')]).toEqual([100, 90])
    // Of a date that is no whole day, any of its ends will do.
    expect(await score('2023')).toBe(100)
  })
})

describe('hints tell candidates apart by what is known on the day', () => {
  const scores = async (query: string, hints: Readonly<Record<string, unknown>>, more: object = {}) =>
    Object.fromEntries(
      (await candidatesOf({ query, properties: properties(hints), ...more })).map(({ id, score }) => [id, score]),
    )

  test.each<[string, string, Readonly<Record<string, unknown>>, number]>([
    ['state: by its code', 'Arden Light', { state: 'AA' }, 100],
    ['state: that it covers', 'Arden Light', { state: 'CC' }, 100],
    ['state: another', 'Arden Light', { state: 'TX' }, 75],
    ['state: of a city', 'Port Éloi', { state: 'CC' }, 100],
    ["state: of an official's unit", 'Quill Ferro', { state: 'AA', date: '2025-06-02' }, 100],
    ['state: of nothing that is known', 'Department of Tides', { state: 'AA' }, 90],
    ['city: that it sits in', 'Belmar Light', { city: 'Corvin' }, 100],
    ['city: that it is named for', 'Belmar Light', { city: 'Belmar' }, 100],
    ['city: with its state', 'Belmar Light', { city: 'Belmar, BB' }, 100],
    ['city: in another state', 'Belmar Light', { city: 'Belmar, TX' }, 75],
    ['city: reconciled before', 'Belmar Light', { city: { id: 'belmar-bb', name: 'anything' } }, 100],
    ['city: another that was reconciled', 'Belmar Light', { city: { id: 'arden-aa', name: 'Belmar' } }, 75],
    ['kind: by its id', 'Pier 3', { kind: 'AMO_BRANCH' }, 100],
    ['kind: in words', 'Pier 3', { kind: 'branch of Air and Marine Operations' }, 100],
    ['kind: another', 'Pier 3', { kind: 'ERO field office' }, 75],
    ['unit: above an office', 'Arden Light', { unit: 'Lantern Service' }, 100],
    ['unit: at the top', 'Arden Light', { unit: 'DOT' }, 100],
    ['unit: that it is not below', 'Arden Light', { unit: 'Pier Division' }, 75],
    ['unit: of a post', 'Keeper, Arden', { unit: 'light-arden' }, 100],
    ['unit: of an official, on the day', 'Tessa Quist', { unit: 'Belmar Light', date: '2025-06-01' }, 100],
    [
      'unit: reconciled before, with its day',
      'Tessa Quist',
      { unit: { id: 'light-belmar@2025-06-01' }, date: '2025-06-01' },
      100,
    ],
    ['unit: of an official, after the day', 'Sam Okoro', { unit: 'Arden Light', date: '2025-11-18' }, 75],
    ['post: that is held', 'Sam Okoro', { post: 'Keeper, Belmar', date: '2025-11-18' }, 100],
    ['post: that is not', 'Sam Okoro', { post: 'Minister of Tides', date: '2025-11-18' }, 75],
    ['in-charge: on the day', 'Belmar Light', { 'in-charge': 'Tessa Quist', date: '2025-10-01' }, 100],
    ['in-charge: after the day', 'Belmar Light', { 'in-charge': 'Tessa Quist', date: '2025-11-18' }, 75],
    ['in-charge: any of several values', 'Belmar Light', { 'in-charge': ['Nobody', 'Sam Okoro'], date: '2025-11-18' }, 100],
    ['several that differ', 'Arden Light', { state: 'TX', unit: 'Pier Division' }, 56.3],
  ])('%s', async (_what, query, hints, score) => {
    expect((await candidatesOf({ query, properties: properties(hints) }))[0]?.score).toBe(score)
  })

  test('a name that differs in a hint is no match, and each hint is a feature of the candidate', async () => {
    expect(await matchOf('Arden Light', { state: 'TX' })).toBeUndefined()
    const [first] = await candidatesOf({ query: 'Arden Light', properties: properties({ state: 'TX', unit: 'DOT' }) })
    expect(first?.features).toEqual([
      { id: 'name', value: 100 },
      { id: 'type', value: true },
      { id: 'state', value: false },
      { id: 'unit', value: true },
    ])
  })

  test.each(['', '  ', null, [], ['', null], { id: '', name: '' }])(
    '%j of a hint says nothing, and is as good as left out',
    async (v) => {
      const plain = await candidatesOf({ query: 'Arden Light' })
      expect(await candidatesOf({ query: 'Arden Light', properties: properties({ state: v, city: v }) })).toEqual(plain)
      expect(matchesOf(plain)).toEqual(['light-arden'])
      expect(await candidatesOf({ type: 'FieldOffice', properties: properties({ state: v }) })).toEqual([])
    },
  )

  test('a hint that is given twice is a list of its values, whichever comes first', async () => {
    const twice = (...states: readonly string[]) => states.map((v) => ({ pid: 'state', v }))
    for (const states of [twice('AA', 'TX'), twice('TX', 'AA')])
      expect(matchesOf(await candidatesOf({ query: 'Arden Light', properties: states }))).toEqual(['light-arden'])
    expect((await candidatesOf({ query: 'Arden Light', properties: twice('TX', 'CO') }))[0]).toMatchObject({ score: 75 })
  })

  test('what the protocol does not know is ignored, and null is as good as left out', async () => {
    const plain = { query: 'Arden', properties: properties({ state: 'AA' }) }
    const nulls = { type: null, limit: null, type_strict: null }
    const more = { ...plain, ...nulls, lang: 'en', properties: plain.properties.map((each) => ({ ...each, p: 'State' })) }
    expect(await candidatesOf(more)).toEqual(await candidatesOf(plain))
    expect(await candidatesOf({ query: 'Arden', properties: null })).toEqual(await candidatesOf({ query: 'Arden' }))
    const state = { type: 'FieldOffice', properties: properties({ state: 'AA' }) }
    expect(await candidatesOf({ ...state, query: null })).toEqual(await candidatesOf(state))
  })

  test('without a name: those that agree in some hint, the best first, and none a match', async () => {
    const found = await scores(
      '',
      {},
      { query: undefined, type: 'FieldOffice', properties: properties({ state: 'BB', unit: 'Beacon Division' }) },
    )
    expect(found).toMatchObject({ 'light-belmar': 100, 'light-corvin': 100, 'light-arden': 100 })
    expect(found['pier-01']).toBeUndefined()
    const nobody = await candidatesOf({
      type: 'FieldOffice',
      properties: properties({ 'in-charge': 'Nobody', date: '2025-06-02' }),
    })
    expect(nobody).toEqual([])
  })

  test('as many candidates as are wanted, the best first', async () => {
    const piers = await candidatesOf({ query: 'Pier', type: 'FieldOffice', limit: 3 })
    expect(piers).toHaveLength(3)
    const all = (await candidatesOf({ query: 'Arden', limit: 100 })).map(({ score }) => score)
    expect(all).toEqual([...all].sort((one, other) => other - one))
  })
})
