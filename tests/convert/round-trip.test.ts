import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { exporting, SEED } from '../export/exporting.js'
import { converted, ftm, leftOut, popolo, written } from './converting.js'

const seed = exporting(SEED)

/** A date, which may have sources of its own. */
const date = z.union([z.string(), z.object({ date: z.string() }).transform((dated) => dated.date)])
const tenure = z.object({
  id: z.string(),
  validFrom: date.optional(),
  validTo: date.optional(),
  seen: z
    .union([date, z.array(date)])
    .transform((value) => [value].flat())
    .default([]),
  acting: z.boolean().default(false),
  status: z.string().optional(),
})
const source = z.object({ title: z.string(), publisher: z.string(), publishedOn: z.string().optional() })

/** The records of a kind in the dataset that comes with the package, as its files have them. */
async function inSeed<Shape>(kind: string, shape: z.ZodType<Shape>): Promise<Shape[]> {
  const files = (await readdir(path.join(SEED, kind))).filter((name) => name.endsWith('.yaml'))
  const lists = await Promise.all(
    files.map(async (name) =>
      z.array(shape).parse(parse(await readFile(path.join(SEED, kind, name), 'utf8'), { schema: 'core' })),
    ),
  )
  return lists.flat()
}

const timesOf = ({ validFrom, validTo, seen, acting }: z.infer<typeof tenure>) => ({
  validFrom,
  validTo,
  seen: [...seen].sort(),
  acting,
})

describe.each(['popolo', 'ftm'] as const)('what was exported as %s and is converted', (format) => {
  const back = async () => {
    const text = (await seed.file(format, 'history=true')).toString('utf8')
    return { text, conversion: await converted(text, format) }
  }

  test('R1 is a valid dataset, whose tenures have their dates as written, their sightings, and acting', async () => {
    const { conversion } = await back()
    expect((await written(conversion)).writing).toMatchObject({ ok: true })
    const own = new Map((await inSeed('tenures', tenure)).map((each) => [each.id, each]))
    const kept = z.array(tenure).parse(conversion.records.tenures)
    for (const each of kept) {
      const original = own.get(each.id)
      expect(original && timesOf(original), each.id).toEqual(timesOf(each))
    }
    expect(kept).toHaveLength(conversion.findings.read[format === 'popolo' ? 'membership' : 'Occupancy'] ?? 0)
    expect(kept.some(({ acting }) => acting)).toBe(true)
    expect(kept.some(({ validFrom }) => validFrom?.includes('/'))).toBe(true)
    expect(kept.some(({ validTo }) => validTo?.endsWith('?'))).toBe(true)
    // What never was in force, or has a range for an end, is in neither format a tenure.
    const ids = new Set(kept.map(({ id }) => id))
    const missing = [...own.values()].filter(({ id }) => !ids.has(id))
    expect(kept.length + missing.length).toBe(own.size)
    for (const { id, validTo, status } of missing) expect(status === 'PLANNED' || validTo?.includes('/'), id).toBe(true)
  })

  test('R2 has sources with title, publisher and day apart, as they were', async () => {
    const { conversion } = await back()
    const line = ({ title, publisher, publishedOn }: z.infer<typeof source>) => `${title} | ${publisher} | ${publishedOn}`
    const own = new Set((await inSeed('sources', source)).map(line))
    const kept = z.array(source).parse(conversion.records.sources)
    expect(kept.length).toBeGreaterThan(300)
    expect(kept.map(line).filter((each) => !own.has(each))).toEqual([])
  })

  test('R3 tells of nothing of its own as private, and puts none of the words of the graph into notes', async () => {
    const { conversion } = await back()
    const reasons = leftOut(conversion).filter((each) => !each.includes(' Address: '))
    expect(reasons.filter((each) => each.includes('private'))).toEqual([])
    const notes = Object.values(conversion.records).flatMap((records) =>
      records.map((each) => ('note' in each && each.note) || ''),
    )
    expect(notes.filter((note) => /\b(acting|knownFrom|certainty|validFrom|head|identified): /.test(note))).toEqual([])
  })
})

describe('what a file says beside its format', () => {
  const sources = [{ url: 'https://harbours.example/a', title: 'A', publisher: 'Harbour News', published_on: '2024-05~' }]
  const around = {
    persons: [{ id: 'ada', name: 'Ada', identified: false, known_from: '2024-05-01', sources }],
    organizations: [
      { id: 'navy', name: 'Navy', classification: 'agency', founding_date: '1990', founding_date_edtf: '1990~', sources },
    ],
    posts: [{ id: 'chief', label: 'Acting Chief', organization_id: 'navy', sources }],
  }
  const held = { person_id: 'ada', post_id: 'chief', role: 'Acting Chief', sources }

  test('R4 in Popolo: a date as written comes before its part, but for one that cannot be read', async () => {
    const conversion = await popolo({
      ...around,
      memberships: [
        {
          ...held,
          acting: false,
          start_date: '2020',
          start_date_edtf: '2020~',
          end_date: '2024',
          end_date_edtf: 'soon',
          seen: ['2021-05?'],
        },
      ],
    })
    expect(conversion.records).toMatchObject({
      organizations: [{ foundedOn: '1990~' }],
      officials: [{ identified: false }],
      sources: [{ title: 'A', publisher: 'Harbour News', publishedOn: '2024-05~' }],
    })
    const [only] = conversion.records.tenures
    expect(only).toMatchObject({ validFrom: '2020~', validTo: '2024', seen: ['2021-05?'] })
    expect(only).not.toHaveProperty('acting')
    expect(leftOut(conversion)).toContain(
      'persons[0] person.known_from: the graph works it out itself, from the dates and the sources',
    )
  })

  test('R5 in Popolo: of a tenure whose end as written is all there is and cannot be read, nothing enters', async () => {
    const { records } = await popolo({ ...around, memberships: [{ ...held, end_date_edtf: 'soon' }] })
    expect(records.tenures).toEqual([])
  })

  test('R6 in FollowTheMoney: lines of notes are dates, acting and head; other notes are free words', async () => {
    const conversion = await ftm([
      ['Person', 'ada', { name: ['Ada'], notes: ['identified: false', 'likes boats'] }],
      ['PublicBody', 'navy', { name: ['Navy'], classification: ['agency'], notes: ['foundedOn: 1990~', 'rank: first'] }],
      ['Position', 'chief', { name: ['Chief'], organization: ['navy'], notes: ['head: true', 'sole: true'] }],
      [
        'Occupancy',
        'ada-chief',
        {
          holder: ['ada'],
          post: ['chief'],
          startDate: ['2020'],
          date: ['2021'],
          summary: ['acting: true', 'validFrom: 2020~', 'seen: ["2021?","2022"]', 'knownFrom: 2024', 'acting: perhaps'],
        },
      ],
    ])
    expect(conversion.records).toMatchObject({
      organizations: [{ foundedOn: '1990~', note: 'rank: first.' }],
      positions: [{ head: true, sole: true }],
      officials: [{ identified: false }],
      tenures: [{ acting: true, validFrom: '2020~', seen: ['2021?', '2022'] }],
    })
    expect(leftOut(conversion)).toEqual(
      expect.arrayContaining([
        'line 1 Person.notes: of a person, nothing enters but the name and the posts',
        expect.stringMatching(/^line 4 Occupancy.note: a note in free words/),
        'line 4 Occupancy.knownFrom: the graph works it out itself, from the dates and the sources',
      ]),
    )
  })
})
