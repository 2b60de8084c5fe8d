import { expect, test } from 'vitest'
import { scratchDataset } from '../dataset/scratch-dataset.js'
import { entriesOf, feedOf, pathsOf, readerOf } from './reading.js'

const source = (id: string, day: string, more = '') =>
  `- { id: ${id}, title: News, publisher: A newspaper${day && `, publishedOn: ${day}`}, kind: NEWS, quality: ORIGINAL${more} }\n`

test('F9 entries keep their ids while the dataset grows; what is new comes first, whenever it happened', async () => {
  const before = entriesOf(await feedOf(await scratchDataset()))
  const after = entriesOf(
    await feedOf(
      await scratchDataset({
        'sources/later.yaml': source('news-later', '2026-05-01'),
        'officials/later.yaml': '- { id: late-comer, name: Late Comer, sources: [news-later] }\n',
        'tenures/later.yaml':
          '- { id: late-comer-denver, official: late-comer, position: director-ero-denver, validFrom: 2019-03-01, validTo: 2020-02-01, sources: [news-later] }\n',
      }),
    ),
  )
  expect(before.length).toBeGreaterThan(0)
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)))
  const known = new Set(before.map(({ id }) => id))
  const added = after.filter(({ id }) => !known.has(id))
  expect(added.map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Late Comer became .* \(2019-03-01\)$/),
      expect.stringMatching(/^Late Comer left .* \(2020-02-01\)$/),
    ]),
  )
  expect(after.slice(0, added.length)).toEqual(added)
  for (const { published } of added) expect(published).toBe('2026-05-01T00:00:00Z')
  for (const entry of before) expect(after.find(({ id }) => id === entry.id)?.published).toBe(entry.published)
})

test('F10 any text comes through as it is, but for what XML cannot hold', async () => {
  const name = `A & B <b>"c"</b> 'd' ]]> \u{1F600} \u05E9\u05DC\u05D5\u05DD \u202Er\u202C e\u0301`
  const text = await feedOf(
    await scratchDataset({
      'sources/odd.yaml': `- { id: odd, title: ${JSON.stringify(`${name}\u0007`)}, publisher: ${JSON.stringify(name)}, publishedOn: 2026-05-01, kind: NEWS, quality: ORIGINAL, url: "https://a.example/?a=1&b=%3C2%3E" }\n`,
      'officials/odd.yaml': `- { id: odd-one, name: ${JSON.stringify(`${name}\u0007`)}, sources: [odd] }\n`,
      'tenures/odd.yaml':
        '- { id: odd-denver, official: odd-one, position: director-ero-denver, validFrom: 2019-03-01, validTo: 2020-02-01, sources: [odd] }\n',
    }),
  )
  const entry = entriesOf(text).find(({ id }) => id.endsWith(':Appointment:odd-denver'))
  expect(entry?.title.startsWith(`${name} became`)).toBe(true)
  expect(entry?.content).toContain(`${name}, ${name}, 2026-05-01`)
  expect(entry?.via).toEqual(['https://a.example/?a=1&b=%3C2%3E'])
  expect(pathsOf(text)('//h:b')).toEqual([])
  expect(readerOf(text).items.find(({ id }) => id === entry?.id)?.title).toContain('A & B <b>"c"</b>')
})

test('F11 what sources without a date tell of counts as known from the first day that they tell of, as for any lens', async () => {
  const entries = entriesOf(
    await feedOf(
      await scratchDataset({
        'officials/undated.yaml': '- { id: no-date, name: No Date, sources: [undated-listing] }\n',
        'tenures/undated.yaml':
          '- { id: no-date-denver, official: no-date, position: director-ero-denver, validFrom: 2019-03, validTo: 2020-02-01, sources: [undated-listing] }\n',
      }),
    ),
  )
  const [came, left] = ['Appointment', 'Departure'].map((type) =>
    entries.find(({ id }) => id.endsWith(`:${type}:no-date-denver`)),
  )
  expect(came).toMatchObject({ published: '2019-03-01T00:00:00Z', updated: '2019-03-01T00:00:00Z' })
  expect(left).toMatchObject({ published: '2020-02-01T00:00:00Z', updated: '2020-02-01T00:00:00Z' })
  expect(came?.content).toContain('A directory, without a date')
})

test('F12 an end that becomes known after its tenure is news of the day on which it does', async () => {
  const entries = entriesOf(await feedOf(await scratchDataset()))
  const left = entries.find(({ id }) => id.endsWith(':Departure:ada-first-denver'))
  // The tenure is told of in June 2025; that she is moved on 27 October, in the news of the 28th; its end, in those of 3 November.
  expect(left).toMatchObject({ published: '2025-10-28T00:00:00Z' })
})

const joined = (day: string) => ({
  'sources/later.yaml': source('news-later', day),
  'tenures/later.yaml':
    '- { id: late-comer-deputy, official: late-comer, position: deputy-directors-denver, validFrom: 2026-02-01, sources: [news-later] }\n',
})
const moved = {
  'sources/move.yaml': source('news-move', '2026-02-03'),
  'officials/later.yaml': '- { id: late-comer, name: Late Comer, sources: [news-move] }\n',
  'reassignments/later.yaml':
    '- { id: late-comer-2026-02, official: late-comer, kind: APPOINTED, date: 2026-02-01, to: deputy-directors-denver, sources: [news-move] }\n',
}
const arrivals = async (files: Record<string, string>) =>
  entriesOf(await feedOf(await scratchDataset(files))).filter(({ id }) => /:Appointment:late-comer/.test(id))

test.each(['2026-02-03', '2026-05-01'])(
  'F16 an entry keeps its id when a tenure told of on %s is entered for its move',
  async (day) => {
    const [before, ...others] = await arrivals(moved)
    expect(before).toMatchObject({
      id: 'urn:enforcement-graph:change:Appointment:late-comer-2026-02',
      published: '2026-02-03T00:00:00Z',
    })
    expect(others).toEqual([])
    const after = await arrivals({ ...moved, ...joined(day) })
    expect(after).toMatchObject([{ id: before?.id, published: before?.published, updated: `${day}T00:00:00Z` }])
  },
)

test('F17 an entry of a tenure keeps its id when a move that was told of later is entered, and not when that was told of before', async () => {
  const { 'reassignments/later.yaml': _, ...unmoved } = moved
  for (const [day, id] of [
    ['2026-02-02', 'late-comer-deputy'],
    ['2026-02-04', 'late-comer-2026-02'],
  ] as const) {
    expect(await arrivals({ ...unmoved, ...joined(day) })).toMatchObject([{ id: expect.stringMatching(/:late-comer-deputy$/) }])
    expect(await arrivals({ ...moved, ...joined(day) })).toMatchObject([{ id: expect.stringMatching(new RegExp(`:${id}$`)) }])
  }
})

test('F18 what a source dated by the year tells of is left out until that year is over, as is its word on what others tell of', async () => {
  const vague = joined('"2026"')
  const { 'reassignments/later.yaml': _, ...unmoved } = moved
  expect(await arrivals({ ...unmoved, ...vague })).toEqual([])
  expect(await arrivals({ ...moved, ...vague })).toMatchObject([{ updated: '2026-02-03T00:00:00Z' }])
  expect(await arrivals({ ...unmoved, ...joined('2026-05') })).toMatchObject([{ published: '2026-05-31T00:00:00Z' }])
})

test('F13 a feed without a change is valid and has none', async () => {
  const text = await feedOf(await scratchDataset(), '/feed.atom?since=1990-01-01&until=1990-12-31')
  expect(entriesOf(text)).toEqual([])
  expect(pathsOf(text)('/a:feed/a:updated')).toEqual(['2026-06-01T00:00:00Z'])
})
