import { describe, expect, test } from 'vitest'
import { converted, fixture, kinds, leftOut, popolo, written } from './converting.js'

const SOURCES = [{ url: 'https://harbours.example/staff', note: 'Staff list' }]
const MINISTRY = { id: 'ministry', name: 'Ministry', classification: 'Department', sources: SOURCES }
const MINISTER = { id: 'minister', label: 'Minister', organization_id: 'ministry', sources: SOURCES }
const ADA = { id: 'ada', name: 'Ada Quay', sources: SOURCES }
const held = (membership: object) => ({ person_id: 'ada', post_id: 'minister', sources: SOURCES, ...membership })
/** Ada at the ministry, with memberships. */
const ministry = (...memberships: object[]) => ({
  persons: [ADA],
  organizations: [MINISTRY],
  posts: [MINISTER],
  memberships,
})

describe('a whole document', () => {
  test('P1 organizations, posts, persons and memberships become records with their dates and sources', async () => {
    const { records, unsourced } = await converted(await fixture('harbours.json'), 'popolo')
    expect(unsourced).toEqual([])
    expect(records.organizations).toEqual([
      {
        id: 'ministry',
        name: 'Ministry of Harbours',
        abbreviation: 'MoH',
        kind: 'DEPARTMENT',
        foundedOn: '1950',
        website: 'https://www.harbours.example',
        aliases: ['Harbour Ministry'],
        formerNames: ['Board of Harbours'],
        sources: ['about-the-ministry'],
      },
      {
        id: 'lighthouse-service',
        name: 'Lighthouse Service',
        kind: 'AGENCY',
        reportsTo: 'ministry',
        sources: ['about-the-ministry'],
      },
    ])
    expect(records['field-offices']).toEqual([
      {
        id: 'north',
        name: 'Northern Field Office',
        kind: 'ERO_FIELD_OFFICE',
        reportsTo: 'lighthouse-service',
        sources: ['about-the-ministry'],
      },
    ])
    expect(records.positions).toEqual([
      { id: 'minister', title: 'Minister of Harbours', unit: 'ministry', head: false, sources: ['about-the-ministry'] },
      {
        id: 'keeper',
        title: 'Keeper of the North',
        unit: 'north',
        head: true,
        sources: ['about-the-ministry'],
        note: 'Area: The North.',
      },
      {
        id: 'deputy-director-lighthouse-service',
        title: 'Deputy Director',
        unit: 'lighthouse-service',
        head: false,
        sources: ['harbours-example-staff', 'staff-list'],
      },
    ])
    expect(records.officials).toEqual([
      { id: 'ada-quay', name: 'Ada Quay', aliases: ['A. Quay'], sources: ['ada-quay-takes-the-helm'] },
      { id: 'bo-pier', name: 'Bo Pier', sources: ['harbours-example-staff'] },
      { id: 'bo-pier-2', name: 'Bo Pier', sources: ['harbours-example-staff'] },
      { id: 'lyla-lmrf-anchor', name: 'ليلى المرفأ ⚓', sources: ['harbours-example-staff'] },
    ])
    expect(records.tenures).toEqual([
      {
        id: 'ada-quay-minister',
        official: 'ada-quay',
        position: 'minister',
        acting: true,
        validFrom: '2021-03',
        validTo: '2021-06-30',
        sources: ['ada-quay-takes-the-helm'],
      },
      {
        id: 'bo-pier-deputy-director-lighthouse-service',
        official: 'bo-pier',
        position: 'deputy-director-lighthouse-service',
        validFrom: '2019-05-06',
        sources: ['harbours-example-staff'],
      },
      {
        id: 'bo-pier-2-deputy-director-lighthouse-service',
        official: 'bo-pier-2',
        position: 'deputy-director-lighthouse-service',
        sources: ['staff-list'],
      },
      {
        id: 'lyla-lmrf-anchor-keeper',
        official: 'lyla-lmrf-anchor',
        position: 'keeper',
        validFrom: '2020',
        status: 'DISPUTED',
        sources: ['staff-list'],
      },
    ])
  })

  test('P2 nothing private enters, and the report names each such property but not its value', async () => {
    const conversion = await converted(await fixture('harbours.json'), 'popolo')
    const { files } = await written(conversion)
    const all = Object.values(files).join('\n') + JSON.stringify(conversion.findings)
    for (const secret of ['1971', 'example.org', '555', 'Born by', 'Mole']) expect(all).not.toContain(secret)
    const told = leftOut(conversion)
    for (const property of ['birth_date', 'email', 'contact_details', 'links', 'biography'])
      expect(told).toContainEqual(expect.stringMatching(`^persons\\[0\\] person.${property}: .*private data`))
    expect(told).toContain("persons[0].other_names[2] person.other_names: a person's former name is private")
    expect(told).toContainEqual(expect.stringMatching(/^posts\[0\] post.contact_details: .*private data/))
  })

  test('P3 a source that is only cited is a dataset’s word, of whatever its address and title say', async () => {
    const { records } = await converted(await fixture('harbours.json'), 'popolo')
    expect(records.sources).toContainEqual({
      id: 'ada-quay-takes-the-helm',
      title: 'Ada Quay takes the helm',
      publisher: 'Harbour News',
      url: 'https://news.example/ada-quay',
      kind: 'DATASET',
      quality: 'SUMMARY',
      note: 'As cited by Harbour data; it was not read itself.',
    })
    const official = await converted(await fixture('harbours.json'), 'popolo', { citedKind: 'GOVERNMENT' })
    expect(new Set(official.records.sources.map(({ kind }) => kind))).toEqual(new Set(['GOVERNMENT']))
  })

  test('P4 EveryPolitician’s documents make a valid dataset from what they say they are from, parties left out', async () => {
    const text = await fixture('everypolitician-zimbabwe-senate.json')
    const conversion = await converted(text, 'popolo', { document: undefined, kinds: kinds({ legislature: 'OFFICE' }) })
    expect(conversion.unsourced).toEqual([])
    const { writing } = await written(conversion)
    expect(writing).toMatchObject({ ok: true, counts: { organizations: 1, positions: 1, officials: 3, tenures: 4, sources: 3 } })
    expect(conversion.records.sources[0]).toMatchObject({ url: 'http://kuvakazim.com/', publisher: 'kuvakazim.com' })
    expect(conversion.records.tenures.map(({ id, note }) => [id, note])).toEqual([
      ['tariro-example-member-senate', 'Area: Mashonaland South.'],
      ['tariro-example-member-senate-2', 'Area: Matebeleland South.'],
      ['rudo-instance-member-senate', 'Area: Mashonaland West.'],
      ['simba-g-sample-member-senate', 'Area: Mashonaland North.'],
    ])
    expect(leftOut(conversion)).toContainEqual(expect.stringMatching(/^organizations\[1\] organization: "party" is no kind/))
    expect(conversion.findings.assumed).toContainEqual({
      record: 'member-senate',
      what: 'a post made of the role "member" at senate',
      place: 'memberships[0]',
    })
  })

  test('P5 the report has the id that each thing had, and the record that it became', async () => {
    const { findings } = await converted(await fixture('harbours.json'), 'popolo')
    expect(findings.ids).toContainEqual({ what: 'person', place: 'persons[2]', from: 'p-3', to: 'bo-pier-2' })
    expect(findings.ids).toContainEqual({ what: 'organization', place: 'organizations[1]', from: '17', to: 'lighthouse-service' })
    expect(findings.ids).toContainEqual({ what: 'membership', place: 'memberships[0]', from: 'm-1', to: 'ada-quay-minister' })
    expect(findings.read).toEqual({ organization: 4, post: 3, person: 5, membership: 6 })
  })
})

describe('other forms', () => {
  test('P6 a bare list, with memberships and posts embedded in both of their ends, says each thing once', async () => {
    const conversion = await converted(await fixture('popolo-embedding.json'), 'popolo', { kinds: kinds({}, 'OFFICE') })
    expect((await written(conversion)).writing.ok).toBe(true)
    expect(conversion.records.tenures.map(({ id, validTo }) => [id, validTo])).toEqual([
      ['john-q-public-abc-inc-kitchen-assistant', '1971-12-31'],
      ['john-q-public-abc-inc-chef', '1980-03-15'],
    ])
    expect(leftOut(conversion)).toContain(
      '[0].memberships[1] membership: it says the same as [1].memberships[1]: its sources are added there',
    )
  })

  test('P7 one organization with its posts is a document', async () => {
    const { records } = await popolo({ ...MINISTRY, posts: [{ id: 'minister', label: 'Minister' }] })
    expect(records.positions).toMatchObject([{ id: 'minister', unit: 'ministry', sources: ['staff-list'] }])
  })

  test('P8 memberships alone, whose persons are elsewhere, are told and make nothing', async () => {
    const list = [
      { person_id: ['uk.org/person/1'], organization_id: 'parliament', role: 'Minister', source: 'https://parliament.example' },
    ]
    const conversion = await popolo(list)
    expect(conversion.records.tenures).toEqual([])
    expect(leftOut(conversion)).toEqual(['[0] membership: the person that it names is not in the file'])
  })

  test.each([
    ['', 'the file is empty: expected a Popolo document'],
    ['[]', 'the document is an empty list'],
    ['7', 'the document is no object and no list'],
    ['{"persons": [\n  {"id": "a"},\n  {"id": }\n]}', 'line 3, column 10: the text is not JSON: value expected'],
    ['{"persons": [{"id": "a"}', 'line 1, column 25: the text is not JSON'],
    ['{"id": "a", "schema": "Person", "properties": {}}', 'an entity of FollowTheMoney (--from ftm)'],
    ['[{"id": "a", "name": "A"}]', '[0]: nothing says what this is'],
    [
      '{"persons": [{"id": "a", "name": 7}, {"other_names": "x"}]}',
      'persons[0].name: expected string, received number\npersons[1].other_names: expected array',
    ],
    ['[{"id": "a", "gender": "female", "name": []}]', '[0].name: expected string, received array'],
    ['{"motions": []}', 'nothing says what this is'],
  ])('P9 %j is refused, with the place and what was expected', async (text, message) => {
    await expect(converted(text, 'popolo')).rejects.toThrow(message)
  })
})

describe('objects where others refer to them', () => {
  const PERSON = { id: 'ada', name: 'Ada Quay', birth_date: '1971-02-03' }

  test('P31 a membership with its person, post and organization in it says all there is', async () => {
    const { sources: _, ...ministryAlone } = MINISTRY
    const parent = { id: 'crown', name: 'Crown', classification: 'Department' }
    const membership = {
      person: PERSON,
      post: { id: 'minister', label: 'Minister', organization: { ...ministryAlone, parent } },
      organization: { id: 'ministry' },
      sources: SOURCES,
    }
    const conversion = await popolo({ memberships: [membership, { ...membership, start_date: '2020' }] }, { document: undefined })
    expect(conversion.unsourced).toEqual([])
    expect(conversion.records).toMatchObject({
      organizations: [{ id: 'ministry', reportsTo: 'crown' }, { id: 'crown' }],
      positions: [{ id: 'minister', unit: 'ministry' }],
      officials: [{ name: 'Ada Quay' }],
      tenures: [{ official: 'ada' }, { validFrom: '2020' }],
    })
    expect(leftOut(conversion)).toEqual([expect.stringMatching(/^memberships\[0\].person person.birth_date: .*private/)])
  })

  test('P32 a person without an id in a membership is that of this membership alone', async () => {
    const people = ['Ada Quay', 'Bo Pier'].map((name) => held({ person_id: null, person: { name } }))
    const { records } = await popolo({ ...ministry(...people), persons: [] })
    expect(records.officials.map(({ name }) => name)).toEqual(['Ada Quay', 'Bo Pier'])
  })

  test('P36 an object whose id has another name elsewhere is told as left out', async () => {
    const conversion = await popolo(
      ministry(held({ person: { id: 'ada', name: 'Ada Mole' } }), held({ person: ADA, start_date: '2020' })),
    )
    expect(conversion.records.officials).toMatchObject([{ name: 'Ada Quay' }])
    expect(leftOut(conversion)).toEqual(['memberships[0].person person: its id is taken by another before it'])
  })

  test('P33 an object of another class in the place of a person is refused with its path', async () => {
    await expect(popolo(ministry(held({ person_id: null, person: { name: ['x'] } })))).rejects.toThrow(
      'memberships[0].person.name: expected string, received array',
    )
  })

  test.each([
    [[{ person: PERSON, role: 'Chair' }], 'organizations'],
    [[{ person_id: 'ada', role: 'Chair' }], 'organizations'],
    [[{ person_id: 'x', organization: MINISTRY, role: 'Chair' }], 'officials'],
    [[{ organization: MINISTRY, role: 'Chair' }], 'officials'],
  ] as const)('P34 one object with the memberships %j is one of the %s', async (memberships, kind) => {
    const { records } = await popolo({ id: 'x', name: 'Harbour Board', memberships }, { kinds: kinds({}, 'OFFICE') })
    expect(records[kind]).toMatchObject([{ name: 'Harbour Board' }])
  })

  test('P35 what a second citation of an address says otherwise is told as left out', async () => {
    const [{ url } = { url: '' }] = SOURCES
    const conversion = await popolo(ministry(held({ sources: [{ url, note: 'Page 7' }] })))
    expect(conversion.records.tenures).toMatchObject([{ sources: ['staff-list'] }])
    expect(leftOut(conversion)).toEqual([
      'memberships[0] membership.sources.title: its address is cited with another before it, and is one source',
    ])
  })
})

describe('what the dataset needs and the file does not say', () => {
  test('P10 what an organization is comes from its classification, from the mapping, or it is left out with all in it', async () => {
    const document = ministry(held({}))
    const odd = { ...document, organizations: [{ ...MINISTRY, classification: 'guild' }] }
    const none = await popolo(odd)
    expect(none.records).toMatchObject({ organizations: [], positions: [], officials: [], tenures: [], sources: [] })
    expect(leftOut(none)).toEqual([
      'organizations[0] organization: "guild" is no kind of unit: --kind would say it, after the word and =',
      'posts[0] post: its organization is not in the dataset',
      'memberships[0] membership: the post that it names is not in the dataset',
      'persons[0] person: holds no post that is in the dataset: only officials enter',
    ])
    const mapped = await popolo(odd, { kinds: kinds({ guild: 'DIVISION' }, 'OFFICE') })
    expect(mapped.records.organizations).toMatchObject([{ kind: 'DIVISION' }])
    const other = await popolo(odd, { kinds: kinds({}, 'OFFICE') })
    expect(other.records.organizations).toMatchObject([{ kind: 'OFFICE' }])
    expect(other.findings.assumed).toContainEqual(expect.objectContaining({ what: 'kind: OFFICE, as --kind says of all others' }))
  })

  test('P11 a post heads its unit only where somebody says so', async () => {
    const plain = await popolo(ministry(held({})))
    expect(plain.records.positions).toMatchObject([{ head: false }])
    expect(plain.findings.assumed).toContainEqual(expect.objectContaining({ what: 'head: false, as the file does not say' }))
    const named = await popolo(ministry(held({})), { heads: new Set(['minister']) })
    expect(named.records.positions).toMatchObject([{ head: true }])
  })

  test('P12 two who head a unit at once make no dataset, and the mistake names its file', async () => {
    const bo = { id: 'bo', name: 'Bo Pier', sources: SOURCES }
    const times = { start_date: '2020-01-01', end_date: '2021-01-01' }
    const document = { ...ministry(held(times), held({ ...times, person_id: 'bo' })), persons: [ADA, bo] }
    const { writing, directory, beside } = await written(await popolo(document, { heads: new Set(['minister']) }))
    expect(writing).toMatchObject({ ok: false, problems: [{ code: 'TWO_HOLDERS', file: `${directory}/tenures.yaml` }] })
    expect(beside).toEqual([])
  })

  test('P13 a post without an organization belongs to the one that is named, or is left out', async () => {
    const document = { ...ministry(held({})), posts: [{ ...MINISTER, organization_id: null }] }
    expect((await popolo(document)).records.positions).toEqual([])
    const known = await popolo(document, { organization: 'Ministry' })
    expect(known.records.positions).toMatchObject([{ unit: 'ministry' }])
    expect(known.records.organizations).toHaveLength(1)
    const added = await popolo(document, { organization: 'Cabinet', kinds: kinds({}, 'EXECUTIVE_OFFICE') })
    expect(added.records.organizations[1]).toMatchObject({ id: 'cabinet', kind: 'EXECUTIVE_OFFICE', sources: ['harbour-data'] })
    expect(added.records.positions).toMatchObject([{ unit: 'cabinet' }])
  })

  test('P14 facts without a source are those of the document that the file came from, or are told as having none', async () => {
    const { sources: _, ...ada } = ADA
    const document = { ...ministry(held({ sources: [] })), persons: [ada] }
    expect((await popolo(document, { document: undefined })).unsourced).toEqual(['persons[0]', 'memberships[0]'])
    const named = await popolo(document)
    expect(named.unsourced).toEqual([])
    expect(named.records.officials).toMatchObject([{ sources: ['harbour-data'] }])
    expect(named.records.sources).toContainEqual({
      id: 'harbour-data',
      title: 'Harbour data',
      publisher: 'Harbour archive',
      kind: 'DATASET',
      quality: 'ORIGINAL',
    })
  })

  test('P15 a source that is no web address and has no title is none', async () => {
    const document = ministry(held({ sources: [{ url: 'javascript:alert(1)' }, { url: 'https://a.example/x' }] }))
    const conversion = await popolo(document)
    expect(conversion.records.tenures).toMatchObject([{ sources: ['a-example-x'] }])
    expect(leftOut(conversion)).toContain('memberships[0] membership.sources: it is no web address, and has no title')
  })
})

describe('what does not fit', () => {
  test.each([
    ['an end before its start', { start_date: '2011-05', end_date: '2010' }, 'its end is before its start'],
    ['an end that can’t be read', { start_date: '2011', end_date: 'Easter' }, 'its end is no date that can be read'],
    ['an end that does not exist', { end_date: '2011-02-30' }, 'its end is no date that can be read'],
    ['an unknown person', { person_id: 'nobody' }, 'the person that it names is not in the file'],
    ['several persons', { person_id: ['ada', 'bo'] }, 'it names several people'],
    ['no person', { person_id: null }, 'it names no person'],
    ['an unknown post', { post_id: 'nowhere' }, 'the post that it names is not in the dataset'],
    ['no post and no role', { post_id: null, organization_id: 'ministry' }, 'it names no post, and no role'],
    ['a role nowhere', { post_id: null, role: 'Clerk' }, 'it names neither a post nor an organization'],
    [
      'an unknown organization',
      { post_id: null, role: 'Clerk', organization_id: 'nowhere' },
      'the organization that it names is not',
    ],
  ])('P16 a membership with %s is left out with its place and why', async (_, membership, reason) => {
    const conversion = await popolo(ministry(held(membership), held({ start_date: '2020' })))
    expect(conversion.records.tenures).toMatchObject([{ validFrom: '2020' }])
    expect(leftOut(conversion)).toContainEqual(expect.stringContaining(`memberships[0] membership: ${reason}`))
  })

  test('P17 an unknown post is replaced by the role at the organization, and that is told', async () => {
    const conversion = await popolo(ministry(held({ post_id: 'nowhere', organization_id: 'ministry', role: 'interim clerk' })))
    expect(conversion.records.tenures).toMatchObject([{ position: 'clerk-ministry', acting: true }])
    expect(conversion.records.positions.at(-1)).toMatchObject({ id: 'clerk-ministry', title: 'Clerk' })
    expect(leftOut(conversion)).toContainEqual(expect.stringContaining('memberships[0] membership.post: the post that it names'))
  })

  test('P18 dates are kept as written; a start that can’t be read and an end in the year 9999 are left out', async () => {
    const { records } = await popolo(
      ministry(
        held({ start_date: '2020-03', end_date: '2021-04-05T06:07:08Z' }),
        held({ start_date: 'Easter', end_date: '2018' }),
        held({ start_date: '2022', end_date: '9999-12-31' }),
      ),
    )
    expect(records.tenures.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2020-03', '2021-04-05'],
      [undefined, '2018'],
      ['2022', undefined],
    ])
  })

  test('P19 parents that go round in a circle are all left out; what is above or below the circle stays', async () => {
    const organization = (id: string, parent_id?: string) => ({
      id,
      name: id,
      classification: 'office',
      parent_id,
      sources: SOURCES,
    })
    const conversion = await popolo({
      organizations: [
        organization('below', 'round'),
        organization('round', 'about'),
        organization('about', 'round'),
        organization('self', 'self'),
      ],
    })
    expect((await written(conversion)).writing.ok).toBe(true)
    expect(conversion.records.organizations.map(({ id, reportsTo }) => [id, reportsTo])).toEqual([
      ['below', 'round'],
      ['round', undefined],
      ['about', undefined],
      ['self', undefined],
    ])
    expect(leftOut(conversion).filter((line) => line.includes('goes round in a circle'))).toHaveLength(3)
  })

  test('P20 of two things with one id the second is left out', async () => {
    const conversion = await popolo({ ...ministry(held({})), persons: [ADA, { ...ADA, name: 'Bo Pier' }] })
    expect(conversion.records.officials).toMatchObject([{ name: 'Ada Quay' }])
    expect(leftOut(conversion)).toContain('persons[1] person: its id is taken by another before it')
  })

  test('P21 dates of an organization that contradict each other are both left out', async () => {
    const conversion = await popolo({ organizations: [{ ...MINISTRY, founding_date: '1990', dissolution_date: '1980' }] })
    expect(conversion.records.organizations[0]).not.toHaveProperty('foundedOn')
    expect(conversion.records.organizations[0]).not.toHaveProperty('closedOn')
    expect(leftOut(conversion)).toEqual([expect.stringContaining('organization.dissolution_date: it is before the beginning')])
  })

  test('P22 texts with telephone numbers or e-mail addresses in them do not enter', async () => {
    const posts = [
      { ...MINISTER, note: 'Call (555) 555-0100' },
      { ...MINISTER, id: 'desk', label: 'desk@example.org' },
    ]
    const conversion = await popolo({ ...ministry(held({})), posts }, { notes: true })
    expect(conversion.records.positions).toMatchObject([{ id: 'minister', note: undefined }])
    expect(leftOut(conversion)).toContainEqual(expect.stringContaining('posts[0] post.note: the text holds'))
    expect(leftOut(conversion)).toContainEqual(expect.stringContaining('posts[1] post.title: the text holds'))
    expect((await written(conversion)).writing.ok).toBe(true)
  })
})

test('P25 a role that is only acted in is no other post; a role beside the post is noted', async () => {
  const { records } = await popolo(
    ministry(
      held({ role: 'Acting' }),
      held({ role: 'Interim minister', start_date: '2020' }),
      held({ role: 'Chair', start_date: '2021' }),
    ),
  )
  expect(records.positions).toHaveLength(1)
  expect(records.tenures.map(({ acting, note }) => [acting, note])).toEqual([
    [true, undefined],
    [true, undefined],
    [undefined, 'Role in the file: Chair.'],
  ])
})

describe('what must not be made up', () => {
  const ELSEWHERE = { id: 'p1', label: 'Senator', organization_id: 'elsewhere', sources: SOURCES }

  test.each([
    ['in the file, whose organization is not', [MINISTER, ELSEWHERE]],
    ['that is not in the file', [MINISTER]],
  ])('P26 a membership of a post %s gets no post at the organization of those that name none', async (_, posts) => {
    const membership = held({ post_id: 'p1', role: 'Minister' })
    const options = { organization: 'Senate', kinds: kinds({}, 'OFFICE') }
    const conversion = await popolo({ ...ministry(membership), posts }, options)
    expect(conversion.records).toMatchObject({ tenures: [], officials: [], positions: [{ id: 'minister' }] })
    expect(leftOut(conversion)).toContain('memberships[0] membership: the post that it names is not in the dataset')
    const { records } = await popolo(ministry(held({ post_id: null, role: 'Clerk' })), options)
    expect(records.tenures).toMatchObject([{ position: 'clerk-senate' }])
  })

  test('P27 a post that is left out with its organization is not made anew at another', async () => {
    const membership = held({ post_id: 'p1', role: 'Minister', organization_id: 'ministry' })
    const conversion = await popolo({ ...ministry(membership), posts: [ELSEWHERE] })
    expect(conversion.records).toMatchObject({ tenures: [], positions: [] })
  })

  test('P28 of a post in one organization and another beside it, the post counts, and that is told', async () => {
    const navy = { ...MINISTRY, id: 'navy', name: 'Navy' }
    const conversion = await popolo({ ...ministry(held({ organization_id: 'navy' })), organizations: [MINISTRY, navy] })
    expect(conversion.records.tenures).toMatchObject([{ position: 'minister' }])
    expect(leftOut(conversion)).toContain(
      'memberships[0] membership.organization: the post that it names belongs to another: the post counts',
    )
  })

  test('P29 a role with a telephone number leaves that one membership out, and is told nowhere', async () => {
    const role = 'Clerk (call 202-555-0123)'
    const conversion = await popolo(
      ministry(held({}), held({ post_id: null, organization_id: 'ministry', role }), held({ role, start_date: '2020' })),
    )
    expect(JSON.stringify(conversion)).not.toMatch(/555|call/)
    expect(conversion.records.tenures).toHaveLength(2)
    expect(leftOut(conversion)).toEqual([
      expect.stringMatching(/^memberships\[1\] membership: its role can't be taken: the text holds/),
      expect.stringMatching(/^memberships\[2\] membership.role: the text holds/),
    ])
    expect((await written(conversion)).writing.ok).toBe(true)
  })

  test('P30 a membership whose status is that it ended does not go on', async () => {
    const { records } = await popolo(ministry(held({ status: 'ended' })))
    expect(records.tenures).toMatchObject([{ validTo: '../2026-06-01' }])
  })
})

describe('ids', () => {
  test('P23 an id that people can read is kept, also by those before whom another has the same name', async () => {
    const persons = [
      { ...ADA, id: 'bc8a1be7-b0f5-4a8a-a3b2-f89b09f77bfd' },
      { ...ADA, id: 'ada-quay' },
    ]
    const memberships = persons.map(({ id }, index) => held({ id: index === 1 ? 'the-second-ada' : 42, person_id: id }))
    const { records } = await popolo({ ...ministry(...memberships), persons })
    expect(records.officials.map(({ id }) => id)).toEqual(['ada-quay-2', 'ada-quay'])
    expect(records.tenures.map(({ id }) => id)).toEqual(['ada-quay-2-minister', 'the-second-ada'])
  })

  test.each([
    ['Đỗ Mười', 'do-muoi'],
    ['金正恩', 'jinzhengen'],
    ['Óscar O’Brien-Łęcki', 'oscar-obrien-lecki'],
    ['🚀', 'rocket'],
    ['؟؟', 'x-1'],
  ])('P24 %s gets the id %s and keeps its name', async (name, id) => {
    const conversion = await popolo({ ...ministry(held({ person_id: 'x/1' })), persons: [{ ...ADA, id: 'x/1', name }] })
    expect(conversion.records.officials).toMatchObject([{ id, name }])
    expect((await written(conversion)).writing.ok).toBe(true)
  })
})
