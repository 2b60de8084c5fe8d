import { describe, expect, test } from 'vitest'
import { SEED } from '../api/asking.js'
import { served } from '../api/http.js'
import { entriesOf, pathsOf, readerOf } from './reading.js'

const { at, send, post } = served(SEED)
const feed = async (query = 'limit=500') => (await send(`/feed.atom?${query}`)).text
const entries = async (query?: string) => entriesOf(await feed(query))

const STATUS = /^(CONFIRMED|REPORTED|DISPUTED|DENIED)$/

interface Change {
  readonly type: string
  readonly date: string
  readonly certainty: string
  readonly summary: string
  readonly unit: { readonly label: string } | null
  readonly sources: readonly { readonly url: string | null; readonly title: string }[]
}
/** The changes of the same stretch, by GraphQL. */
async function changes(given: string): Promise<Change[]> {
  const shown = 'nodes { type date certainty summary unit { label } sources { url title } }'
  const { json } = await post({
    query: `{ asOf(knownAt: "2026-06-01") { changes(since: "1700-01-01", first: 500, ${given}) { ${shown} } } }`,
  })
  const { nodes }: { nodes: Change[] } = Object(json).data.asOf.changes
  // A feed's words are the same on any later day.
  return nodes.map((each) => ({ ...each, summary: each.summary.replace(' by 2026-06-01, and', ', and') }))
}

describe('a feed', () => {
  test('F1 is Atom as RFC 4287 has it: well-formed, with what it and each of its entries must have, once', async () => {
    const answer = await send('/feed.atom?unit=ice&limit=20')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const found = pathsOf(answer.text)
    for (const name of ['id', 'title', 'updated']) {
      expect(found(`/a:feed/a:${name}`), name).toHaveLength(1)
      expect(found(`/a:feed/a:entry/a:${name}`), name).toHaveLength(20)
    }
    expect(found('/a:feed/a:author/a:name')).toHaveLength(1)
    expect(found('/a:feed/a:link[@rel="self"]/@href')).toEqual([at('/feed.atom?unit=ice&limit=20')])
    expect(found('/a:feed/a:entry/a:content[@type="xhtml"][count(*) = 1]/h:div')).toHaveLength(20)
    for (const moment of found('//a:updated | //a:published')) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
    expect(found('/a:feed/a:updated')).toEqual([found('//a:entry/a:updated').sort().at(-1)])
    for (const id of found('//a:id')) expect(new URL(id).protocol).toBe('urn:')
  })

  test('F2 is read by a feed reader', async () => {
    const text = await feed('unit=ice&limit=20')
    const read = readerOf(text)
    expect(read.meta).toMatchObject({ type: 'atom', version: '1.0' })
    expect(read.title).toBe('Changes in U.S. Immigration and Customs Enforcement (ICE) and below')
    const found = entriesOf(text)
    expect(read.items.map(({ id }) => id)).toEqual(found.map(({ id }) => id))
    expect(read.items.map(({ title }) => title)).toEqual(found.map(({ title }) => title))
    expect(read.items.map(({ published }) => published?.toISOString().slice(0, 10))).toEqual(
      found.map(({ published }) => published?.slice(0, 10)),
    )
  })

  test.each([
    ['evidence=ANY', ''],
    ['unit=ice', 'unit: "ice",'],
    ['types=Move,UnitOpened', 'types: [Move, UnitOpened],'],
  ])('F3 %s has the changes that GraphQL has, each once, with when, how sure, where, and the sources', async (query, given) => {
    const found = await entries(`${query}&since=1700-01-01&limit=500`)
    const asked = await changes(`${given} until: "2026-06-01"`)
    expect(found.length).toBeGreaterThan(10)
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    const line = (...parts: readonly (string | null | undefined)[]) => parts.join(' | ')
    const told = asked.map(({ type, summary, date, certainty, unit, sources }) => {
      expect(sources.length, summary).toBeGreaterThan(0)
      const addresses = sources.flatMap(({ url }) => (url === null ? [] : [new URL(url).href]))
      return line(type, summary, date, certainty, unit?.label, ...addresses)
    })
    const lines = found.map(({ type, summary, facts, via }) =>
      line(type, summary, ...facts.filter((each) => !STATUS.test(each)), ...via),
    )
    expect(lines.sort()).toEqual(told.sort())
    for (const { summary, sources } of asked) {
      const contents = found.filter((entry) => entry.summary === summary).map(({ content }) => content)
      for (const { title } of sources)
        expect(
          contents.some((content) => content.includes(title)),
          title,
        ).toBe(true)
    }
  })

  test('F14 a title says when, as it is written, and that a change is only possible where it is', async () => {
    const found = await entries()
    for (const { title, summary, facts } of found) {
      const [date, certainty] = facts
      const dated = `${summary.replace(/\.$/, '')} (${date})`
      expect(title).toBe(certainty === 'CERTAIN' ? dated : `Possibly: ${dated}`)
    }
    const titleOf = (id: string) => found.find((entry) => entry.id.endsWith(`:${id}`))?.title
    expect(titleOf('Departure:todd-lyons-director-ice')).toBe('Possibly: Todd Lyons left as acting Director of ICE (2026-05-31?)')
    expect(titleOf('Departure:robert-guadian-fod-ero-denver')).toMatch(/^Robert Guadian left as .*[^.] \(2025-10-26\)$/)
  })

  test('F4 begins with what became known last, and each entry says when that was, and when it was last added to', async () => {
    const found = await entries()
    const days = found.map(({ published }) => published ?? '')
    expect(days).toEqual([...days].sort().reverse())
    for (const { published, updated } of found) if (published !== null) expect(updated >= published).toBe(true)
  })

  test('F5 has an entry from the day on which it says that it became known, and not on the day before', async () => {
    const found = await entries('limit=40')
    const days = [...new Set(found.map(({ published }) => published?.slice(0, 10) ?? ''))]
    expect(days.length).toBeGreaterThan(5)
    for (const day of days) {
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
      const [then, earlier] = await Promise.all([day, before].map((each) => entries(`limit=500&knownAt=${each}`)))
      for (const { id } of found.filter(({ published }) => published?.startsWith(day))) {
        expect(
          then?.some((entry) => entry.id === id),
          `${id} by ${day}`,
        ).toBe(true)
        expect(
          earlier?.some((entry) => entry.id === id),
          `${id} by ${before}`,
        ).toBe(false)
      }
    }
  })

  test('F6 of a stretch, of certain changes, of official records, of a few has those alone', async () => {
    const all = (await entries()).map(({ id }) => id)
    const stretch = await entries('since=2025-10-01&until=2025-10-31&limit=500')
    const asked = await post({
      query: '{ asOf(knownAt: "2026-06-01") { changes(since: "2025-10-01", until: "2025-10-31", first: 500) { totalCount } } }',
    })
    expect(stretch).toHaveLength(Object(asked.json).data.asOf.changes.totalCount)
    const certain = await entries('certainty=CERTAIN&limit=500')
    expect(certain.every(({ content }) => content.includes('CERTAIN'))).toBe(true)
    const official = await entries('evidence=OFFICIAL&limit=500')
    expect(official.length).toBeLessThan(all.length)
    expect((await entries('limit=3')).map(({ id }) => id)).toEqual(all.slice(0, 3))
    expect(await entries()).toHaveLength(all.length)
    expect((await entries('')).length).toBe(50)
  })
})

test('F15 a feed up to a day and one without an end are two, on that day too; neither names the day on which nobody had followed', async () => {
  const idOf = async (query: string) => pathsOf(await feed(query))('/a:feed/a:id')
  expect(await idOf('until=2026-06-01')).toEqual([
    'urn:enforcement-graph:changes:until=2026-06-01:certainty=POSSIBLE:evidence=ANY',
  ])
  expect(await idOf('')).toEqual(['urn:enforcement-graph:changes:certainty=POSSIBLE:evidence=ANY'])
  const open = (await entries()).filter(({ summary }) => summary.includes('nobody is known to have followed'))
  expect(open.length).toBeGreaterThan(3)
  for (const { summary } of open) expect(summary).toContain('nobody is known to have followed, and no source says')
})

describe('what is asked for', () => {
  test.each([
    ['since=yesterday', 'BAD_ARGUMENT', 'since: "yesterday"'],
    ['until=2025-02-30', 'BAD_ARGUMENT', 'until: "2025-02-30" is a date that does not exist'],
    ['since=2025-02-01&until=2025-01-01', 'BAD_ARGUMENT', 'until: 2025-01-01 is before since'],
    ['types=Move,Moves', 'BAD_ARGUMENT', 'types: "Moves": expected some of Appointment'],
    ['limit=0', 'BAD_ARGUMENT', 'limit: "0"'],
    ['limit=501', 'BAD_ARGUMENT', 'limit: "501": expected a number of entries, 1 to 500'],
    ['limit=', 'BAD_ARGUMENT', 'limit: expected a value'],
    ['unit=ice&unit=cbp', 'BAD_ARGUMENT', 'unit: given more than once'],
    ['units=ice', 'BAD_ARGUMENT', 'units: there is no such parameter: expected unit, types'],
    ['certainty=MAYBE', 'BAD_ARGUMENT', 'certainty: "MAYBE": expected CERTAIN or POSSIBLE'],
    ['knownAt=2025', 'BAD_ARGUMENT', 'knownAt: "2025"'],
    ['unit=icee', 'UNKNOWN_ID', 'unit: no source that this lens admits (published by 2026-06-01) names "icee"'],
  ])('F7 %s is refused, and why', async (query, code, message) => {
    const { status, json, headers } = await send(`/feed.atom?${query}`)
    expect(status).toBe(400)
    expect(json).toEqual({ errors: [{ message: expect.stringContaining(message), extensions: { code } }] })
    expect(headers.get('etag')).toBeNull()
  })

  test('F8 is not sent again to one who has it', async () => {
    const { headers } = await send('/feed.atom?unit=ice')
    const tag = headers.get('etag') ?? ''
    const again = await send('/feed.atom?unit=ice', { headers: { 'if-none-match': tag } })
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
    expect((await send('/feed.atom?unit=cbp', { headers: { 'if-none-match': tag } })).status).toBe(200)
  })
})
