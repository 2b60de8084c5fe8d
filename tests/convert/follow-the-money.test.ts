import { describe, expect, test } from 'vitest'
import { convert } from '../../src/convert/index.js'
import { converted, fixture, ftm, kinds, leftOut, written } from './converting.js'

const STAFF = { sourceUrl: ['https://harbours.example/staff'] }
const MINISTRY = ['PublicBody', 'org/1', { name: ['Ministry'], classification: ['department'], ...STAFF }] as const
const MINISTER = ['Position', 'post/1', { name: ['Minister'], organization: ['org/1'], ...STAFF }] as const
const ADA = ['Person', 'per/1', { name: ['Ada Quay'], ...STAFF }] as const
const occupancy = (properties: object) =>
  ['Occupancy', 'occ/1', { holder: ['per/1'], post: ['post/1'], ...STAFF, ...properties }] as const

describe('a whole file', () => {
  const MAPPING = { kinds: kinds({ publicbody: 'AGENCY' }) }

  test('F1 bodies, positions, persons and occupancies become records with their dates and sources', async () => {
    const { records, unsourced } = await converted(await fixture('harbours.ftm.json'), 'ftm', MAPPING)
    expect(unsourced).toEqual([])
    expect(records.organizations).toEqual([
      {
        id: 'ministry-of-harbours',
        name: 'Ministry of Harbours',
        abbreviation: 'MoH',
        kind: 'DEPARTMENT',
        foundedOn: '1950-04-01',
        website: 'https://www.harbours.example',
        aliases: ['Harbour Ministry'],
        formerNames: ['Board of Harbours'],
        sources: ['harbours-example-about'],
      },
      {
        id: 'lighthouse-service',
        name: 'Lighthouse Service',
        kind: 'AGENCY',
        reportsTo: 'ministry-of-harbours',
        sources: ['harbours-example-about', 'news-example-lighthouses'],
      },
    ])
    expect(records.positions).toEqual([
      {
        id: 'minister-of-harbours',
        title: 'Minister of Harbours',
        unit: 'ministry-of-harbours',
        head: false,
        sources: ['harbours-example-about'],
      },
      {
        id: 'director-of-the-lighthouse-service',
        title: 'Director of the Lighthouse Service',
        unit: 'lighthouse-service',
        head: false,
        reportsTo: { to: 'minister-of-harbours', validFrom: '2001', sources: ['harbours-example-chart'] },
        sources: ['harbour-news'],
        note: 'Area: North coast.',
      },
      {
        id: 'treasurer-ministry-of-harbours',
        title: 'Treasurer',
        unit: 'ministry-of-harbours',
        head: false,
        sources: ['harbours-example-staff'],
      },
    ])
    expect(records.officials).toEqual([
      { id: 'ada-quay', name: 'Ada Quay', aliases: ['QUAY, Ada', 'A. Quay'], sources: ['ada-quay-takes-the-helm'] },
      { id: 'bo-pier', name: 'Bo Pier', sources: ['harbours-example-staff'] },
    ])
    expect(records.tenures.map(({ id: _, ...tenure }) => tenure)).toEqual([
      {
        official: 'ada-quay',
        position: 'minister-of-harbours',
        validFrom: '2021-03',
        validTo: '2022-01-05',
        sources: ['ada-quay-takes-the-helm'],
      },
      {
        official: 'bo-pier',
        position: 'director-of-the-lighthouse-service',
        validFrom: '2019',
        seen: ['2020-02-02', '2024-05-06'],
        sources: ['harbours-example-staff'],
      },
      {
        official: 'ada-quay',
        position: 'director-of-the-lighthouse-service',
        validFrom: '2015',
        validTo: '../2017-05-06',
        sources: ['harbours-example-staff'],
      },
      {
        official: 'ada-quay',
        position: 'director-of-the-lighthouse-service',
        sources: ['harbours-example-staff'],
        note: 'Status in the file: unknown.',
      },
      {
        official: 'bo-pier',
        position: 'treasurer-ministry-of-harbours',
        acting: true,
        validFrom: '2017-02-01',
        validTo: '2017-05-01',
        sources: ['harbours-example-staff'],
      },
    ])
  })

  test('F2 a document that is named as proof is a source with its title and day; of several publishers none is chosen', async () => {
    const { records } = await converted(await fixture('harbours.ftm.json'), 'ftm', MAPPING)
    expect(records.sources).toContainEqual({
      id: 'ada-quay-takes-the-helm',
      title: 'Ada Quay takes the helm',
      publisher: 'Harbour News',
      url: 'https://news.example/ada-quay',
      publishedOn: '2021-03-02',
      kind: 'DATASET',
      quality: 'SUMMARY',
      note: 'As cited by Harbour data; it was not read itself.',
    })
    expect(records.sources).toContainEqual(
      expect.objectContaining({
        id: 'news-example-lighthouses',
        publisher: 'news.example',
        note: expect.stringContaining('Published by one of: Ministry of Harbours; Harbour News.'),
      }),
    )
  })

  test('F3 nothing private enters: neither properties, nor relatives, nor who holds no post', async () => {
    const conversion = await converted(await fixture('harbours.ftm.json'), 'ftm', MAPPING)
    const { files } = await written(conversion)
    const all = Object.values(files).join('\n') + JSON.stringify(conversion.findings)
    for (const secret of ['1971', 'female', '1 Quay St', 'swimmer', 'Mole', 'sister', '555']) expect(all).not.toContain(secret)
    const told = leftOut(conversion)
    for (const property of ['birthDate', 'nationality', 'gender', 'address', 'topics'])
      expect(told).toContainEqual(expect.stringMatching(`^line 9 Person.${property}: .*private data`))
    expect(told).toContainEqual(expect.stringMatching(/^line 12 Family: .*private data/))
    expect(told).toContain('line 11 Person: holds no post that is in the dataset: only officials enter')
  })

  test('F4 what can’t be mapped is told with its line', async () => {
    const told = leftOut(await converted(await fixture('harbours.ftm.json'), 'ftm', MAPPING))
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^line 5 Position: it names no organization/),
        expect.stringMatching(/^line 7 UnknownLink: its role is not "reports to"/),
        expect.stringMatching(/^line 15 Occupancy: its end is no date that can be read/),
        expect.stringMatching(/^line 19 Membership: it names no post, and no role/),
        expect.stringMatching(/^line 20 Succession: it does not say whether/),
      ]),
    )
  })

  test('F5 OpenSanctions’ entities make a valid dataset, their own records left out', async () => {
    const conversion = await converted(await fixture('opensanctions.ftm.json'), 'ftm', {
      kinds: kinds({ organization: 'DIRECTORATE' }, 'OFFICE'),
      organization: 'Parliament',
    })
    expect((await written(conversion)).writing).toMatchObject({
      ok: true,
      counts: { organizations: 2, officials: 1, tenures: 1 },
    })
    expect(conversion.records.organizations).toMatchObject([
      { id: 'hgc', name: 'HGC', kind: 'DIRECTORATE', aliases: ['Harbour Guard Corps'] },
      { id: 'parliament', kind: 'OFFICE' },
    ])
    expect(conversion.records.tenures).toMatchObject([{ id: 'jane-doe-mp', validFrom: '2019-01-02', validTo: '2024-05-30' }])
    expect(leftOut(conversion)).toContainEqual(expect.stringMatching(/^line 2 Address: .*private data/))
  })
})

describe('entities', () => {
  test('F6 entities within others stand beside them, and parts of one are put together', async () => {
    const position = { id: 'post/1', schema: 'Position', properties: { name: ['Minister'], organization: 'org/1' } }
    const held = { id: 'occ/1', schema: 'Occupancy', properties: { holder: ['per/1'], post: [position], startDate: '2020' } }
    const lines = [
      { id: 'per/1', schema: 'Person', properties: { name: ['Ada Quay'], positionOccupancies: [held] } },
      { id: 'per/1', schema: 'Person', properties: { name: 'Ada Quay', alias: ['A. Quay'] } },
      { id: 'org/1', schema: 'PublicBody', properties: { name: ['Ministry'], classification: ['Department'] } },
    ]
    const conversion = await converted(lines.map((line) => JSON.stringify(line)).join('\r\n\n'), 'ftm')
    expect(conversion.records).toMatchObject({
      officials: [{ name: 'Ada Quay', aliases: ['A. Quay'] }],
      tenures: [{ official: 'ada-quay', position: 'minister', validFrom: '2020' }],
    })
    expect(leftOut(conversion)).toEqual([])
  })

  test('F7 an entity that may be a person is an organization only where its own words say so', async () => {
    const entity = ['LegalEntity', 'x/1', { name: ['J. Smith'] }] as const
    const conversion = await ftm([entity], { kinds: kinds({}, 'OFFICE') })
    expect(conversion.records.organizations).toEqual([])
    expect(leftOut(conversion)).toEqual([expect.stringContaining('and it may be a person')])
    const named = await ftm([entity], { kinds: kinds({ legalentity: 'OFFICE' }) })
    expect(named.records.organizations).toMatchObject([{ name: 'J. Smith' }])
  })

  test.each([
    [{ status: ['current'], retrievedAt: ['2024-05-06'] }, { seen: ['2024-05-06'] }],
    [{ status: ['current'] }, { note: 'Status in the file: current.' }],
    [{ status: ['current', 'ended'], retrievedAt: ['2024-05-06'] }, { note: 'Status in the file: current, ended.' }],
    [{ status: ['ended'] }, { validTo: '../2026-06-01' }],
    [{ status: ['ended'], endDate: ['2020'] }, { validTo: '2020' }],
    [{ status: ['ended', 'ended early'] }, { validTo: '../2026-06-01' }],
    [{ status: ['Ended in 2020'], endDate: ['2020'] }, { validTo: '2020' }],
    [{ status: ['denied'] }, { status: 'DENIED' }],
    [{ summary: ['Acting', 'Since the storm'] }, { acting: true }],
    [{ status: ['current'], retrievedAt: ['2024-05-06'], endDate: ['2020'] }, { validTo: '2020' }],
    [{ startDate: ['2020', '2020-05', '2020-05-06'] }, { validFrom: '2020-05-06' }],
    [{ startDate: ['2020', '2021'] }, {}],
    [{ date: ['2019', '2031'] }, { seen: ['2019'] }],
  ])('F8 an occupancy with %j is a tenure with %j', async (properties, expected) => {
    const conversion = await ftm([MINISTRY, MINISTER, ADA, occupancy(properties)])
    const [tenure] = conversion.records.tenures
    const { id: _id, official: _official, position: _position, sources: _sources, ...rest } = tenure ?? {}
    expect(JSON.parse(JSON.stringify(rest))).toEqual(expected)
    expect((await written(conversion)).writing.ok).toBe(true)
  })

  test.each([
    [{ status: ['ended'] }, { validTo: '../2026-06-01' }],
    [{ status: ['ended'], retrievedAt: ['2024-05-06'] }, { validTo: '../2024-05-06' }],
    [{ status: ['current'], retrievedAt: ['2024-05-06'] }, { seen: ['2024-05-06'] }],
    [{ status: ['denied'] }, { status: 'DENIED' }],
  ])('F13 a role with %j is a tenure with %j, as an occupancy is', async (properties, expected) => {
    const role = ['Directorship', 'd', { director: ['per/1'], organization: ['org/1'], role: ['Clerk'], ...properties }] as const
    const conversion = await ftm([MINISTRY, ADA, role])
    expect(conversion.records.tenures).toHaveLength(1)
    const { id: _id, official: _official, position: _position, sources: _sources, ...rest } = conversion.records.tenures[0] ?? {}
    expect(JSON.parse(JSON.stringify(rest))).toEqual(expected)
  })

  test('F14 a schema with the name of a property that all objects have is one that there is no place for', async () => {
    expect(
      leftOut(
        await ftm([
          ['constructor', 'c', {}],
          ['toString', 't', {}],
        ]),
      ),
    ).toEqual(['line 1 constructor: the dataset has no place for it', 'line 2 toString: the dataset has no place for it'])
  })

  test('F9 what ended before the file’s own day, when no other is known, ended by that day', async () => {
    const document = { title: 'T', publisher: 'P', publishedOn: '2024-05', kind: 'NEWS' } as const
    const { records } = await ftm([MINISTRY, MINISTER, ADA, occupancy({ status: ['ended'] })], { document })
    expect(records.tenures).toMatchObject([{ validTo: '../2024-05' }])
  })

  test('F10 reporting lines between posts that go round in a circle are left out', async () => {
    const link = (id: string, subject: string, object: string) =>
      ['UnknownLink', id, { subject: [subject], object: [object], role: ['Reports to'], ...STAFF }] as const
    const clerk = ['Position', 'post/2', { name: ['Clerk'], organization: ['org/1'], ...STAFF }] as const
    const conversion = await ftm([MINISTRY, MINISTER, clerk, link('a', 'post/1', 'post/2'), link('b', 'post/2', 'post/1')])
    expect(conversion.records.positions.map(({ reportsTo }) => reportsTo)).toEqual([undefined, undefined])
    expect(leftOut(conversion).filter((line) => line.includes('goes round in a circle'))).toHaveLength(2)
    expect((await written(conversion)).writing.ok).toBe(true)
  })

  test.each([
    ['', 'the file is empty: expected an entity of FollowTheMoney on each line'],
    ['\n \n', 'the file is empty'],
    ['{"id": "a", "schema": "Person"}\n{"id": "b" "schema": "Person"}', 'line 2, column 12: the text is not JSON'],
    ['{\n  "persons": []\n}', 'line 1, column 2: the text is not JSON'],
    ['{"persons": []}', 'line 1: no "schema": expected an entity of FollowTheMoney'],
    ['{"id": "a", "schema": "Person"}\n{"id": "", "schema": "Person"}', 'line 2, id: '],
    ['{"id": "a", "schema": "Person", "properties": {"name": [["x"]]}}', 'line 1, properties.name'],
    ['[]', 'line 1: no "schema"'],
    ['7', 'line 1: expected object'],
  ])('F11 %j is refused, with the line and what was expected', async (text, message) => {
    await expect(converted(text, 'ftm')).rejects.toThrow(message)
  })

  test('F15 objects and lists too deep within each other are refused, with the line', async () => {
    const open = '{"id":"a","schema":"Person","properties":{"x":['
    for (const text of ['['.repeat(200_000), `${open.repeat(20_000)}${']}}'.repeat(20_000)}`])
      await expect(converted(text, 'ftm')).rejects.toThrow('line 1: objects or lists stand within each other too deep')
  })

  test('F12 text that is not UTF-8 is refused', async () => {
    const latin = async function* () {
      yield Buffer.from('{"id": "a", "schema": "Person", "properties": {"name": ["Zo\xe9"]}}', 'latin1')
    }
    const options = { kinds: kinds({}), heads: new Set<string>(), citedKind: 'DATASET', today: 0 } as const
    await expect(convert(latin(), 'ftm', options)).rejects.toThrow('the text is not UTF-8')
  })
})
