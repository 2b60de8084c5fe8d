import { escapeUTF8 } from 'entities'
import type { Lens } from '../model/lens.js'
import { rowAt, rowsAt, textsOf } from '../questions/plans.js'
import type { GraphStore, Row } from '../store/index.js'
import { linkInWords } from '../table/index.js'
import { partsOfId } from './dated-id.js'
import { type Entity, readEntities } from './entities.js'
import { isOfADay, typesOf } from './entity-types.js'

/** A page about an entity. */
export interface Preview {
  readonly html: string
  /** Is there such an entity? */
  readonly found: boolean
}

/** Pixels of the frame that a preview is shown in. */
export const PREVIEW_SIZE = { width: 480, height: 320 } as const

/** No script, nothing from elsewhere. Whoever reconciles shows the page in a frame of theirs, so any page may. */
export const PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const STYLE = `body{font:14px/1.4 system-ui,sans-serif;margin:12px;color:#222;background:#fff}h1{font-size:17px;margin:0}
p{margin:6px 0}ul{margin:4px 0;padding-left:18px}.type,.day{color:#555}.small{font-size:12px;color:#444}`

/** What is known of an entity on its day, who is in charge of it, and who says so, as a page that fits {@link PREVIEW_SIZE} and scrolls. */
export async function preview(store: GraphStore, id: string, lens: Lens): Promise<Preview> {
  const [entity] = await readEntities(store, [{ id, lens }])
  if (!entity) throw new Error('One entity was asked for, and none was read')
  if (entity.row === null) return { html: page(id, [tag('p', entity.problem ?? '')]), found: false }
  return { html: page(String(entity.row.label), partsOf(entity, entity.row, id)), found: true }
}

/** Text and markup that is safe to put in a page: every text in it is escaped. */
interface Markup {
  readonly markup: string
}

function partsOf(entity: Entity, row: Row, id: string): readonly Markup[] {
  const types = typesOf(row).map(({ name }) => name)
  const ofADay = isOfADay(row.$type)
  return [
    tag('h1', String(row.label)),
    tag('p', [types[0] ?? row.$type, rowAt(row, 'seat')?.label].filter((part) => part !== undefined).join(', '), 'type'),
    ...(ofADay ? [tag('p', `On ${entity.day}:`, 'day'), ...inCharge(entity, row)] : aboutThing(row)),
    ...(entity.chainOfCommand.length > 0
      ? [tag('p', `Above: ${entity.chainOfCommand.map(linkInWords).join('; ')}`, 'small')]
      : []),
    ...notes(entity, row),
    sourceList(entity, row),
    tag('p', [link(graphiqlAddress(id, entity.day), 'Open in GraphiQL'), ` (${id})`], 'small'),
  ]
}

function inCharge({ tenures, problem }: Entity, row: Row): readonly Markup[] {
  if (tenures.length === 0) return [tag('p', problem ?? '')]
  return tenures.map((tenure) => {
    const post = rowAt(tenure, 'post')
    const unit = row.$type === 'Official' ? rowAt(post, 'unit')?.label : undefined
    const seen = textsOf(tenure.seen)
    const dates = [
      dated('from', tenure.validFrom),
      dated('to', tenure.validTo),
      seen.length > 0 ? `seen ${seen.join(', ')}` : '',
    ].filter((part) => part !== '')
    const said = [
      tenure.acting === true ? 'acting' : '',
      String(tenure.certainty).toLowerCase(),
      String(tenure.status).toLowerCase(),
      ...dates,
    ].filter((part) => part !== '')
    const where = unit === undefined ? '' : `, ${unit}`
    return tag('p', [tag('strong', String(rowAt(tenure, 'official')?.name)), `, ${post?.title}${where} (${said.join('; ')})`])
  })
}

function aboutThing(row: Row): readonly Markup[] {
  const said = [row.publisher, row.publishedOn, row.period, row.state].filter((part) => typeof part === 'string')
  const offices = rowsAt(row, 'offices').map(({ label }) => tag('li', String(label)))
  const address = typeof row.url === 'string' ? [tag('p', [link(row.url, row.url)])] : []
  return [tag('p', said.join(', ')), ...(offices.length > 0 ? [tag('ul', offices)] : []), ...address]
}

function notes({ tenures }: Entity, row: Row): readonly Markup[] {
  return [row, ...tenures].flatMap(({ note }) => (typeof note === 'string' ? [tag('p', note, 'small')] : []))
}

/** The sources of who is in charge, or else of the thing itself. */
function sourceList({ tenures }: Entity, row: Row): Markup {
  const ofTenures = tenures.flatMap((tenure) => rowsAt(tenure, 'sources'))
  const sources = new Map((ofTenures.length > 0 ? ofTenures : rowsAt(row, 'sources')).map((source) => [source.$id, source]))
  const items = [...sources.values()].map(({ title, publisher, publishedOn, url }) => {
    const about = `, ${[publisher, publishedOn].filter((part) => typeof part === 'string').join(', ')}`
    return tag('li', [typeof url === 'string' ? link(url, String(title)) : text(String(title)), about])
  })
  return { markup: tag('p', 'Sources:', 'small').markup + tag('ul', items, 'small').markup }
}

function dated(word: string, date: unknown): string {
  return typeof date === 'string' ? `${word} ${date}` : ''
}

/** Where GraphiQL opens with a query for the same thing on the same day. */
function graphiqlAddress(id: string, day: string): string {
  const parts = partsOfId(id)
  const node = JSON.stringify('problem' in parts ? id : parts.text)
  const query = `{\n  asOf(validAt: "${day}") {\n    node(id: ${node}) {\n      id\n      label\n      sources {\n        title\n        publisher\n        publishedOn\n        url\n      }\n    }\n  }\n}`
  return `/graphql?query=${encodeURIComponent(query)}`
}

function page(title: string, parts: readonly Markup[]): string {
  const head = `<meta charset="utf-8"><title>${escapeUTF8(title)}</title><style>${STYLE}</style>`
  return `<!doctype html>\n<html lang="en"><head>${head}</head><body>${parts.map(({ markup }) => markup).join('\n')}</body></html>\n`
}

function tag(name: string, content: string | readonly (string | Markup)[], kind?: string): Markup {
  const inner = (typeof content === 'string' ? [content] : content).map(
    (part) => (typeof part === 'string' ? text(part) : part).markup,
  )
  return { markup: `<${name}${kind === undefined ? '' : ` class="${kind}"`}>${inner.join('')}</${name}>` }
}

function link(address: string, words: string): Markup {
  return { markup: `<a href="${escapeUTF8(address)}" target="_blank" rel="noopener noreferrer">${escapeUTF8(words)}</a>` }
}

function text(words: string): Markup {
  return { markup: escapeUTF8(words) }
}
