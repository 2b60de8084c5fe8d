import { describe, expect, test } from 'vitest'
import { ftm, leftOut, popolo, written } from './converting.js'

const SECRET = 'Lives at 12 Elm Street; born 1970-02-03'
const SOURCES = [{ url: 'https://harbours.example/staff', note: 'Staff list' }]
const ADA = { id: 'ada', name: 'Ada Quay', note: SECRET, sources: SOURCES }
const around = {
  persons: [ADA],
  organizations: [{ id: 'ministry', name: 'Ministry', classification: 'Department', sources: SOURCES }],
  posts: [{ id: 'minister', label: 'Minister', organization_id: 'ministry', note: SECRET, sources: SOURCES }],
}
const held = { person_id: 'ada', post_id: 'minister', note: SECRET, sources: SOURCES }
const document = { ...around, memberships: [held] }
const link = ['UnknownLink', 'l', { subject: ['p'], object: ['q'], role: ['reports to'], summary: [SECRET] }] as const
const ENTITIES = [
  ['Person', 'a', { name: ['Ada Quay'], notes: [SECRET], summary: [SECRET] }],
  ['PublicBody', 'o', { name: ['Ministry'], classification: ['department'] }],
  ['Position', 'p', { name: ['Minister'], organization: ['o'], description: [SECRET] }],
  ['Position', 'q', { name: ['Head'], organization: ['o'] }],
  ['Occupancy', 't', { holder: ['a'], post: ['p'], summary: [SECRET], notes: ['acting: true', 'validFrom: 12 Elm Street'] }],
  ['Directorship', 'd', { director: ['a'], organization: ['o'], role: ['Clerk'], notes: [SECRET] }],
  link,
] as const

describe('free notes', () => {
  test('W1 of memberships, posts and persons do not enter, and the report says so without their words', async () => {
    const conversion = await popolo(document)
    expect(conversion.records.tenures).toHaveLength(1)
    expect(JSON.stringify(conversion)).not.toContain('Elm')
    expect(leftOut(conversion)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^memberships\[0\] membership.note: a note in free words .*--notes/),
        expect.stringMatching(/^posts\[0\] post.note: a note in free words/),
        expect.stringMatching(/^persons\[0\] person.note: .*private/),
      ]),
    )
  })

  test('W2 of occupancies, roles, positions and links do not enter; lines of this project’s exports are read', async () => {
    const conversion = await ftm(ENTITIES)
    expect(conversion.records.tenures).toMatchObject([{ acting: true }, { position: 'clerk-ministry' }])
    expect(JSON.stringify(conversion)).not.toContain('Elm')
    for (const start of ['line 3 Position.note', 'line 5 Occupancy.note', 'line 6 Directorship.note', 'line 7 UnknownLink.note'])
      expect(leftOut(conversion)).toContainEqual(expect.stringContaining(`${start}: a note in free words`))
  })

  test('W3 enter where somebody asks for them, but never those of persons', async () => {
    const asked = await popolo(document, { notes: true })
    expect(asked.records).toMatchObject({ tenures: [{ note: `${SECRET}.` }], positions: [{ note: `${SECRET}.` }] })
    expect(asked.records.officials[0]).not.toHaveProperty('note', expect.anything())
    const entities = await ftm(ENTITIES, { notes: true })
    expect(entities.records.tenures[0]?.note).toContain('Elm')
    expect(JSON.stringify(entities.records.officials)).not.toContain('Elm')
  })
})

test('W7 a status in the file’s own words is as free as a note', async () => {
  const membership = { ...held, note: null, status: SECRET }
  const conversion = await popolo({ ...around, memberships: [membership] })
  expect(JSON.stringify(conversion)).not.toContain('Elm')
  expect(leftOut(conversion)).toContainEqual(expect.stringMatching(/^memberships\[0\] membership.status: a note in free words/))
  const asked = await popolo({ ...around, memberships: [membership] }, { notes: true })
  expect(asked.records.tenures).toMatchObject([{ note: `Status in the file: ${SECRET}.` }])
})

describe('addresses', () => {
  test.each([
    'https://x.example/?mail=ann@lee.example',
    'https://x.example/?mail=ann%40lee.example',
    'https://x.example/#ann@lee',
    'https://ann@x.example/',
    'https://x.example/people/ann@lee.example',
    'https://x.example/?call=202-555-0123',
  ])('W4 the source %s enters neither as an address nor in an id, and that is told', async (url) => {
    const conversion = await popolo({
      ...document,
      organizations: [
        { id: 'ministry', name: 'Ministry', classification: 'Department', links: [{ url, note: 'website' }], sources: SOURCES },
      ],
      memberships: [{ ...held, sources: [{ url }, { url, note: 'A list' }] }],
    })
    expect(JSON.stringify(conversion)).not.toMatch(/lee\b|ann@|555/)
    expect(leftOut(conversion)).toContainEqual(expect.stringMatching(/^memberships\[0\] membership.sources: the address holds/))
    expect(leftOut(conversion)).toContainEqual(
      expect.stringMatching(/^organizations\[0\] organization.website: the address holds/),
    )
    expect((await written(conversion)).writing.ok).toBe(true)
  })

  test('W5 an account’s sign in a path is no e-mail address', async () => {
    const { records } = await popolo({
      ...document,
      memberships: [{ ...held, sources: [{ url: 'https://x.example/@harbours/1' }] }],
    })
    expect(records.sources).toContainEqual(expect.objectContaining({ url: 'https://x.example/@harbours/1' }))
  })
})

test('W6 another name of a person enters only where its note says no more than that', async () => {
  const other_names = [
    { name: 'A. Quay' },
    { name: 'Addie', note: 'Alternate name' },
    { name: 'AQ', note: 'abbreviation' },
    { name: 'Ada Mole', note: 'until her wedding' },
    { name: 'Ada Pier', note: 'former alias' },
    { name: 'Ada Kay', note: 'alias', end_date: '1999' },
  ]
  const conversion = await popolo({ ...document, persons: [{ ...ADA, other_names }] })
  expect(conversion.records.officials).toMatchObject([{ aliases: ['A. Quay', 'Addie', 'AQ'] }])
  expect(leftOut(conversion).filter((line) => line.includes('other_names'))).toEqual([
    expect.stringMatching(/^persons\[0\].other_names\[3\] .*its note does not say/),
    expect.stringMatching(/^persons\[0\].other_names\[4\] .*former name is private/),
    expect.stringMatching(/^persons\[0\].other_names\[5\] .*former name is private/),
  ])
})
