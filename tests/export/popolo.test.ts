import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type AnsweredNetwork, CHARACTERS, exporting, SEED } from './exporting.js'
import { python, readBack } from './reading-back.js'

// Popolo, held against what its specification asks of each class, and read back by everypolitician-popolo.

const text = z.string().min(1)
/** A date in Popolo: a year, a month of one, or a day. */
const date = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
const link = z.looseObject({ url: z.string().refine((url) => URL.canParse(url)), note: text.optional() })
const sources = z.array(link).min(1)
const otherNames = z.array(z.looseObject({ name: text, note: text })).optional()
const popolo = z.strictObject({
  meta: z.looseObject({ title: text, dataset: text, valid_at: date, note: text }),
  persons: z.array(z.looseObject({ id: text, name: text, other_names: otherNames, sources })),
  organizations: z.array(
    z.looseObject({
      id: text,
      name: text,
      other_names: otherNames,
      classification: text,
      parent_id: text.optional(),
      area_id: text.optional(),
      founding_date: date.optional(),
      dissolution_date: date.optional(),
      links: z.array(link).optional(),
      sources,
    }),
  ),
  posts: z.array(z.looseObject({ id: text, label: text, role: text, organization_id: text.optional(), sources })),
  memberships: z.array(
    z.looseObject({
      id: text,
      person_id: text,
      post_id: text,
      organization_id: text.optional(),
      role: text,
      start_date: date.optional(),
      start_date_edtf: text.optional(),
      end_date: date.optional(),
      status: text,
      sources,
    }),
  ),
  areas: z.array(
    z.looseObject({
      id: text,
      name: text,
      classification: text,
      geometry: z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) }),
      sources,
    }),
  ),
  things: z.array(z.looseObject({ id: text, type: text, label: text, sources })),
  relations: z.array(z.looseObject({ id: text, type: text, from_id: text, to_id: text, status: text, sources })),
})

function parse(file: Buffer) {
  return popolo.parse(JSON.parse(file.toString()))
}

function nodesOf({ nodes }: AnsweredNetwork, ...types: readonly string[]): readonly string[] {
  return nodes.filter(({ node }) => types.includes(`${node.__typename}`)).map(({ node }) => node.id)
}

const ids = (objects: readonly { readonly id: string }[]) => objects.map(({ id }) => id)

describe('Popolo, held against its specification', () => {
  describe('on the real dataset', () => {
    const { file, network } = exporting(SEED)

    test('has all that the API answers, each in the list of its class, and what has no class in lists of its own', async () => {
      const document = parse(await file('popolo', 'history=true'))
      const answered = await network('history: true, limit: 3000')
      expect(ids(document.persons)).toEqual(nodesOf(answered, 'Official'))
      expect(ids(document.organizations)).toEqual(nodesOf(answered, 'Organization', 'FieldOffice'))
      expect(ids(document.posts)).toEqual(nodesOf(answered, 'Position'))
      expect(ids(document.areas)).toEqual(nodesOf(answered, 'City'))
      const rest = ['Reassignment', 'Shakeup', 'ChangeEvent', 'Claim', 'Source', 'RetiredId']
      expect(ids(document.things)).toEqual(nodesOf(answered, ...rest))
      expect([...ids(document.memberships), ...ids(document.relations)].sort()).toEqual(ids(answered.relationships).sort())
    })

    test('every object leads to objects of the document', async () => {
      const { persons, organizations, posts, memberships, areas, things, relations } = parse(await file('popolo', 'history=true'))
      const leads = (to: readonly (string | undefined)[], known: readonly { readonly id: string }[]) => {
        const found = new Set(ids(known))
        expect(to.filter((id) => id !== undefined && !found.has(id))).toEqual([])
      }
      leads(
        organizations.map((each) => each.parent_id),
        organizations,
      )
      leads(
        organizations.map((each) => each.area_id),
        areas,
      )
      leads(
        [...posts, ...memberships].map((each) => each.organization_id),
        organizations,
      )
      leads(
        memberships.map((each) => each.person_id),
        persons,
      )
      leads(
        memberships.map((each) => each.post_id),
        posts,
      )
      leads(
        relations.flatMap((each) => [each.from_id, each.to_id]),
        [...persons, ...organizations, ...posts, ...areas, ...things],
      )
    })

    test('what was only announced, and what ended nobody can say when, is no membership', async () => {
      const { memberships, relations } = parse(await file('popolo', 'history=true'))
      const apart = ['david-venturella-director-ice', 'kenneth-genalo-fod-ero-new-york']
      expect(ids(memberships).filter((id) => apart.includes(id))).toEqual([])
      expect(relations.find(({ id }) => id === apart[0])).toMatchObject({ type: 'HOLDS', status: 'PLANNED' })
      expect(relations.find(({ id }) => id === apart[1])).toMatchObject({ type: 'HOLDS', valid_to: '../2025-05-29' })
    })

    test('a source is told in words too, with its title, its publisher and its date', async () => {
      const { memberships } = parse(await file('popolo', 'around=director-ice&history=true'))
      const answered = await network('around: ["director-ice"], history: true')
      const tenure = answered.relationships.find(({ id }) => id === 'caleb-vitello-director-ice')
      const told = memberships.find(({ id }) => id === tenure?.id)?.sources
      expect(told?.length).toBeGreaterThan(0)
      expect(told?.map(({ url, title, publisher }) => ({ url, title, publisher }))).toEqual(
        sourcesIn(tenure?.sources).map(({ url, title, publisher }) => ({ url, title, publisher })),
      )
      for (const each of told ?? []) expect(each.note).toContain(`${each.title}, ${each.publisher}`)
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('everything comes back as it went in, and a date that is about is told to be', async () => {
      const { organizations, memberships, posts, persons } = parse(await file('popolo', 'history=true'))
      expect(persons[0]?.name).toBe('Seán O\'Brien-Ñandú "Ship"')
      expect(organizations.find(({ id }) => id === 'amp')).toMatchObject({
        name: 'R&D <Office> "Quote\'s" ]]> end',
        other_names: ['one; two', 'three, four | five', '=SUM(1)', 'back\\slash'].map((name) => ({ name, note: 'alias' })),
        note: 'First line\nsecond line\twith a tab\n\nand {braces} $(dollars) `ticks` %percent%',
      })
      expect(organizations.find(({ id }) => id === 'rtl')).toMatchObject({
        parent_id: 'amp',
        // A source that is not on the web goes by its name.
        sources: [{ url: 'urn:enforcement-graph:scroll', note: 'مكتب الميناء – סירה 🛟, Ünïcode 日報' }],
      })
      expect(posts[0]).toMatchObject({ label: 'Head, "R&D" <acting>', organization_id: 'amp', head: true, sole: true })
      expect(memberships).toEqual([
        expect.objectContaining({
          id: 'obrien-amp',
          role: 'Acting Head, "R&D" <acting>',
          acting: true,
          start_date: '2025-03',
          start_date_edtf: '2025-03~',
          seen: ['2025-05-01'],
          note: 'He said: "I\'m <here> & now"\nso it stands',
        }),
      ])
    })
  })
})

interface ReadBack {
  readonly persons: Readonly<Record<string, string>>
  readonly organizations: Readonly<Record<string, string>>
  readonly posts: Readonly<Record<string, string | null>>
  readonly areas: Readonly<Record<string, string>>
  readonly memberships: readonly {
    readonly id: string
    readonly person: string
    readonly post: string
    readonly organization: string | null
    readonly role: string
    readonly start: string | null
    readonly end: string | null
    readonly current: boolean
  }[]
}

describe.skipIf(python === null)('Popolo, read by everypolitician-popolo', () => {
  const { file, network } = exporting(SEED)
  const read = async (exported: Buffer, day: string): Promise<ReadBack> =>
    JSON.parse(await readBack('read_popolo.py', [day], exported))

  test('has the people, units, posts and places that the API answers', async () => {
    const { persons, organizations, posts, areas } = await read(await file('popolo', 'history=true'), '2025-10-16')
    const answered = await network('history: true, limit: 3000')
    expect(Object.keys(persons)).toEqual(nodesOf(answered, 'Official'))
    expect(Object.keys(organizations)).toEqual(nodesOf(answered, 'Organization', 'FieldOffice'))
    expect(Object.keys(areas)).toEqual(nodesOf(answered, 'City'))
    const inUnits = answered.relationships.filter(({ type, certainty }) => type === 'POST_IN' && certainty !== null)
    expect(posts).toEqual(Object.fromEntries(inUnits.map(({ from, to }) => [from.id, to.id])))
  })

  test('tells who held a post, where and from when to when', async () => {
    const { memberships } = await read(await file('popolo', 'around=director-ice&depth=2&history=true'), '2025-02-01')
    expect(memberships.find(({ id }) => id === 'caleb-vitello-director-ice')).toEqual({
      id: 'caleb-vitello-director-ice',
      person: 'Caleb Vitello',
      post: 'Director of ICE',
      organization: 'U.S. Immigration and Customs Enforcement',
      role: 'Acting Director of ICE',
      start: '2025-01-20',
      end: '2025-02-21',
      current: true,
    })
    expect(memberships.find(({ id }) => id === 'todd-lyons-director-ice')).toMatchObject({ start: '2025-03-09', current: false })
  })

  test('through a lens, whom it takes for current on its day is who is in post', async () => {
    const exported = await file('popolo', 'around=ero&depth=3&validAt=2025-10-16&knownAt=2025-11-20')
    const { memberships } = await read(exported, '2025-10-16')
    const answered = await network('around: ["ero"], depth: 3, limit: 3000', 'validAt: "2025-10-16", knownAt: "2025-11-20"')
    const tenures = answered.relationships.filter(({ type }) => type === 'HOLDS')
    expect(tenures.length).toBeGreaterThan(5)
    expect(
      memberships
        .filter(({ current }) => current)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids(tenures).sort())
  })
})

function sourcesIn(from: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(from) ? from : []
}
