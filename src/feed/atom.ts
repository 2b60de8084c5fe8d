import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js'
import { ALWAYS, type Day, formatDay, parsePartialDate } from '../model/partial-date.js'
import type { KnownChange } from '../questions/changes/as-known.js'
import type { Change } from '../questions/changes/change-facts.js'
import type { Row } from '../store/index.js'
import type { FeedAsked } from './asked.js'
import { type FeedContent, text } from './entries.js'

const ATOM = 'http://www.w3.org/2005/Atom'
const XHTML = 'http://www.w3.org/1999/xhtml'

/**
 * A feed as RFC 4287 has it. An entry was published on the first day on which sources told of its change, and updated on that of its
 * newest source. `address` is where the feed was asked for, `today` stands for its day while it is empty.
 */
export function atomFeed({ unit, changes }: FeedContent, asked: FeedAsked, address: URL, today: Day): string {
  const feed = create({ version: '1.0', encoding: 'utf-8', invalidCharReplacement: '' }).ele(ATOM, 'feed', { 'xml:lang': 'en' })
  feed.ele('id').txt(feedId(asked))
  feed.ele('title').txt(unit === null ? 'Changes in US immigration enforcement' : `Changes in ${unit} and below`)
  feed.ele('subtitle').txt('What began and ended, in the order in which it became known; each with its sources.')
  feed
    .ele('updated')
    .txt(moment(Math.max(...changes.map((each) => updated(each, today)), ...(changes.length === 0 ? [today] : []))))
  feed.ele('author').ele('name').txt('enforcement-graph')
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: address.href })
  feed.ele('link', { rel: 'alternate', type: 'text/html', href: new URL('/', address).href })
  for (const change of changes) writeEntry(feed, change, today)
  return feed.end()
}

/** The same feed has the same id, wherever and whenever it is served. */
function feedId({ unit, types, since, lens, given }: FeedAsked): string {
  const parts = {
    unit,
    types: types && [...types].sort().join(),
    since: formatDay(since),
    until: given.until ?? null,
    knownAt: given.knownAt ?? null,
    certainty: lens.certainty,
    evidence: lens.evidence,
  }
  const told = Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]))
  return `urn:enforcement-graph:changes:${told.join(':')}`
}

function writeEntry(feed: XMLBuilder, known: KnownChange, today: Day): void {
  const { id, change, knownFrom } = known
  const entry = feed.ele('entry')
  entry.ele('id').txt(`urn:enforcement-graph:change:${change.type}:${encodeURIComponent(id)}`)
  entry.ele('title').txt(headline(change))
  entry.ele('updated').txt(moment(updated(known, today)))
  if (knownFrom !== ALWAYS) entry.ele('published').txt(moment(knownFrom))
  entry.ele('category', { term: change.type })
  for (const source of change.sources) {
    const url = addressOf(source)
    if (url !== null) entry.ele('link', { rel: 'via', href: url, title: String(text(source, 'title')) })
  }
  writeContent(entry.ele('content', { type: 'xhtml' }).ele(XHTML, 'div'), known)
}

/** What happened, in a line that is true on its own: many readers show nothing else. */
function headline({ summary, date, certainty }: Change): string {
  const dated = `${summary.replace(/\.$/, '')} (${date})`
  return certainty === 'CERTAIN' ? dated : `Possibly: ${dated}`
}

function writeContent(content: XMLBuilder, { change }: KnownChange): void {
  const { summary, date, certainty, unit } = change
  const status = text(change.tenure, 'status') ?? text(change.reassignment, 'status')
  content.ele('p').txt(summary)
  const facts = [
    ['When', date],
    ['Certainty', certainty],
    ['Status', status],
    ['Unit', text(unit, 'label')],
  ] as const
  const list = content.ele('dl')
  for (const [name, value] of facts) {
    if (value === null) continue
    list.ele('dt').txt(name)
    list.ele('dd').txt(value)
  }
  content.ele('p').txt('Sources:')
  const sources = content.ele('ul')
  for (const source of change.sources) {
    const item = sources.ele('li')
    const url = addressOf(source)
    const title = url === null ? item : item.ele('a', { href: url })
    title.txt(String(text(source, 'title')))
    item.txt(`, ${String(text(source, 'publisher'))}, ${text(source, 'publishedOn') ?? 'without a date'}`)
  }
}

/** The address of a source on the web. */
function addressOf(source: Row): string | null {
  const url = text(source, 'url')
  return url !== null && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).href : null
}

/** The day on which what is told of a change was last added to; of one whose sources bear no date, its own last day, once that has come. */
function updated({ toldLast, change }: KnownChange, today: Day): Day {
  if (toldLast !== ALWAYS) return toldLast
  const { earliest, latest } = parsePartialDate(change.date)
  return latest > today ? earliest : latest
}

function moment(day: Day): string {
  return `${formatDay(day) ?? '1970-01-01'}T00:00:00Z`
}
