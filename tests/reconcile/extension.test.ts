import { describe, expect, test } from 'vitest'
import { defaultLens } from '../../src/model/lens.js'
import { extendEntities, reconcile } from '../../src/reconcile/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { CountingStore } from '../api/asking.js'
import { CONTRACT, CONTRACT_GRAPH, TODAY } from '../contract/contract-graph.js'
import { client } from './client.js'

const { extend } = client(CONTRACT)
/** The values of some properties of one entity. */
const of = async (id: string, ...asked: Parameters<typeof extend>[1]) => (await extend([id], asked)).rows[id]

describe('who was in charge', () => {
  test('of a unit, on the day in its id, with all that is known of the tenure', async () => {
    const asked = [
      'in-charge',
      'post',
      'acting',
      'certainty',
      'tenure-status',
      'tenure-start',
      'tenure-end',
      'tenure-seen',
      'day',
    ]
    expect(await of('light-belmar@2025-10-01', ...asked)).toEqual({
      'in-charge': ['tessa-quist'],
      post: ['keeper-belmar'],
      acting: ['false'],
      certainty: ['CERTAIN'],
      'tenure-status': ['CONFIRMED'],
      'tenure-start': ['2024-01-15'],
      'tenure-end': ['2025-10-27'],
      'tenure-seen': [],
      day: ['2025-10-01'],
    })
    expect(await of('light-belmar@2025-11-18', ...asked, 'tenure-note')).toMatchObject({
      'in-charge': ['sam-okoro'],
      acting: ['true'],
      'tenure-seen': ['2025-11-18'],
      'tenure-note': ['The gazette of November shows him in post.'],
    })
  })

  test('two days of one unit are two rows', async () => {
    const { rows } = await extend(
      ['light-belmar@2025-10-01', 'light-belmar@2025-11-18', 'light-belmar@2025-10-01'],
      ['in-charge'],
    )
    expect(rows).toEqual({
      'light-belmar@2025-10-01': { 'in-charge': ['tessa-quist'] },
      'light-belmar@2025-11-18': { 'in-charge': ['sam-okoro'] },
    })
  })

  test('the sources are entities, each with its title, publisher, date and address in its name', async () => {
    const { values, meta } = await extend(['tides@2025-01-01'], ['tenure-sources', 'sources'])
    expect(meta.map(({ type }) => type?.id)).toEqual(['Source', 'Source'])
    const [source] = values['tides@2025-01-01']?.['tenure-sources'] ?? []
    expect(source?.id).toBe('directory-2023')
    const { title, publisher, 'published-on': date, url } = (await of('directory-2023', 'publisher', 'published-on', 'url')) ?? {}
    expect(title).toBeUndefined()
    for (const part of [publisher, date, url]) if (part?.[0]) expect(source?.name).toContain(String(part[0]))
  })

  test('of a post: who holds it; of a post for several: all of them', async () => {
    expect(await of('keeper-belmar@2025-10-01', 'in-charge', 'unit', 'reports-to', 'head')).toEqual({
      'in-charge': ['tessa-quist'],
      unit: ['light-belmar'],
      'reports-to': ['head-of-beacons'],
      head: ['true'],
    })
    const { 'in-charge': mates, certainty } = (await of('mates-arden@2025-06-02', 'in-charge', 'certainty')) ?? {}
    expect(mates?.map((mate, index) => `${mate} ${certainty?.[index]}`).toSorted()).toEqual([
      'vic-arno POSSIBLE',
      'wren-boas CERTAIN',
      'xan-cole CERTAIN',
      'yara-dell CERTAIN',
    ])
  })

  test('of an official: the posts, their units and the chain above', async () => {
    expect(await of('tessa-quist@2025-06-01', 'post', 'unit', 'certainty', 'chain-of-command', 'in-charge')).toEqual({
      post: ['keeper-belmar'],
      unit: ['light-belmar'],
      certainty: ['CERTAIN'],
      'chain-of-command': [
        'Head of the Beacon Division (nobody known)',
        'Head of the Lantern Service (Petra Lund)',
        'Head of the Coast Bureau (Otto Brandt)',
        'Minister of Tides (Inês Marlow)',
      ],
      'in-charge': [],
    })
  })

  test('where several may be, all are told', async () => {
    expect((await of('light-corvin@2025-09-01', 'candidates'))?.candidates).toEqual([
      'Zeno Ash (possibly)',
      'Bruno Hale (possibly)',
    ])
  })
})

describe('the lens, in the settings of a property', () => {
  const inCharge = async (id: string, settings: object) => (await of(id, { id: 'in-charge', settings }))?.['in-charge']

  test('date is for ids that name no day; an empty one is today', async () => {
    expect(await inCharge('light-belmar', { date: '2025-10-01' })).toEqual(['tessa-quist'])
    expect(await inCharge('light-belmar@2025-11-18', { date: '2025-10-01' })).toEqual(['sam-okoro'])
    expect(await of('light-belmar', { id: 'day', settings: { date: '', knownAt: ' ' } })).toEqual({ day: ['2026-06-01'] })
  })

  test('knownAt, certainty and evidence', async () => {
    expect(await inCharge('lanterns@2025-10-25', {})).toEqual(['rosa-vance'])
    expect(await inCharge('lanterns@2025-10-25', { knownAt: '2025-10-27' })).toEqual(['petra-lund'])
    expect(await inCharge('light-arden@2025-09-01', {})).toEqual(['quill-ferro'])
    expect(await inCharge('light-arden@2025-09-01', { certainty: 'CERTAIN' })).toEqual([])
    expect(await inCharge('light-corvin@2025-09-01', { evidence: 'OFFICIAL' })).not.toEqual(['zeno-ash'])
  })

  test('each property is seen through its own', async () => {
    const settings = { date: '2025-10-01' }
    expect(
      await of('light-belmar', { id: 'in-charge', settings }, 'day', { id: 'certainty', settings: { date: '2025-11-18' } }),
    ).toEqual({
      'in-charge': ['tessa-quist'],
      day: ['2026-06-01'],
      certainty: ['CERTAIN'],
    })
  })
})

describe('of anything', () => {
  test('what it is, where it is and who says so, on the day', async () => {
    expect(
      await of('light-belmar@2024-01-01', 'label', 'type', 'kind', 'city', 'state', 'reports-to', 'status', 'sources'),
    ).toMatchObject({
      label: ['Belmar Light'],
      type: ['ERO field office', 'Field office', 'Unit'],
      kind: ['ERO_FIELD_OFFICE'],
      city: ['belmar-bb'],
      state: ['BB'],
      'reports-to': ['beacons'],
      sources: ['directory-2023'],
    })
    expect(await of('light-belmar@2025-01-01', 'city')).toEqual({ city: ['corvin-bb'] })
    expect(await of('lanterns@2021-01-01', 'reports-to')).toEqual({ 'reports-to': ['tides'] })
    expect(await of('corvin-bb@2025-01-01', 'latitude', 'state', 'offices')).toEqual({
      latitude: [51.75],
      state: ['BB'],
      offices: ['light-belmar', 'light-corvin'],
    })
    expect(await of('tides', 'abbreviation', 'website')).toEqual({ abbreviation: ['DOT'], website: ['https://tides.example/'] })
  })

  test('what its type does not have is empty', async () => {
    expect(await of('arden-aa', 'in-charge', 'post', 'abbreviation', 'day')).toEqual({
      'in-charge': [],
      post: [],
      abbreviation: [],
      day: [],
    })
  })

  test.each([
    ['nope', /^"nope" is nothing that is known to have been there on 2026-06-01/],
    ['', /^"" is nothing/],
    ['light-arden@2025-02-30', /after the "@", "2025-02-30" is a date that does not exist/],
    ['light-arden@soon', /after the "@", "soon" is not a day/],
    ['north-watch@2025-09-01', /^"north-watch" is nothing that is known to have been there on 2025-09-01/],
    ['arden-light', /retired id: use "light-arden"/],
    ['constructor', /^"constructor" is nothing/],
  ])('%j says in `problem` why there is nothing, and spoils no other', async (id, problem) => {
    const { rows } = await extend([id, 'tides'], ['label', 'day', 'problem'])
    expect(Object.keys(rows)).toEqual([id, 'tides'])
    expect(rows[id]).toEqual({ label: [], day: [], problem: [expect.stringMatching(problem)] })
    expect(rows.tides?.label).toEqual(['Department of Tides (DOT)'])
  })

  test('that nobody is known is no answer, and said so', async () => {
    expect(await of('piers@2025-01-01', 'in-charge', 'problem')).toEqual({
      'in-charge': [],
      problem: ['no head post is known of Pier Division (piers) on 2025-01-01'],
    })
    expect((await of('head-of-beacons@2025-01-01', 'problem'))?.problem).toEqual([
      expect.stringMatching(/^nobody is known to have been Head of the Beacon Division/),
    ])
    expect((await of('rosa-vance@2019-01-01', 'problem'))?.problem).toEqual([
      expect.stringMatching(/^no post of Rosa Vance .* is known on 2019-01-01/),
    ])
  })
})

describe('what a request costs', () => {
  const limits = { queries: 100, values: 10, ids: 1_000, candidates: 100, text: 1_000 }
  const calls = async (work: (store: CountingStore) => Promise<unknown>) => {
    const store = new CountingStore(new MemoryStore(CONTRACT_GRAPH))
    await work(store)
    return store.reads.length
  }

  test('as many calls of the store for a hundred queries as for one', async () => {
    const batch = (count: number) =>
      JSON.stringify(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `q${index}`,
            {
              query: `Pier ${index + 1}`,
              properties: [{ pid: 'date', v: `2025-01-${String((index % 28) + 1).padStart(2, '0')}` }],
            },
          ]),
        ),
      )
    const of = (count: number) => calls((store) => reconcile(store, batch(count), TODAY, limits))
    expect(await of(1)).toBeLessThanOrEqual(4)
    expect(await of(100)).toBe(await of(1))
  })

  test('as many for hundreds of ids on as many days as for one', async () => {
    const first = defaultLens(TODAY).validAt
    const query = (count: number) => {
      const ids = Array.from(
        { length: count },
        (_, index) => `light-arden@${new Date((first - index) * 86_400_000).toISOString().slice(0, 10)}`,
      )
      return JSON.stringify({ ids, properties: [{ id: 'in-charge' }, { id: 'chain-of-command' }, { id: 'tenure-sources' }] })
    }
    const of = (count: number) => calls((store) => extendEntities(store, query(count), TODAY, limits))
    expect(await of(1)).toBeLessThanOrEqual(2)
    expect(await of(300)).toBe(await of(1))
  })
})
