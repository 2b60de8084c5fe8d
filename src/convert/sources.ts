import { type RecordOf, webAddress } from '../dataset/index.js'
import { readDate } from './dates.js'
import type { CitedSource } from './given.js'
import { type Identifiers, slugOf } from './identifiers.js'
import type { ConvertOptions } from './options.js'
import { type Findings, REASONS } from './report.js'
import { isPrivateAddress, isPrivateText } from './texts.js'

type SourceRecord = RecordOf<'sources'>

/** Said where the file does not: who reads it should not take it for a name. */
const PUBLISHER_NOT_NAMED = 'Not named in the converted file'

const SAID_OTHERWISE = 'its address is cited with another before it, and is one source'

/** Things that are to have sources. */
interface Sourced {
  readonly what: string
  readonly place: string
  readonly sources: readonly CitedSource[]
}

/** The sources of the dataset, each made when the first record names it. */
export class Sources {
  readonly records: SourceRecord[] = []
  /** Places of the facts that have no source. */
  readonly unsourced: string[] = []
  readonly #ids = new Map<string, string>()
  /** What any of the citations of an address says of it. */
  readonly #byUrl = new Map<string, CitedSource>()
  readonly #of: readonly CitedSource[]
  readonly #options: ConvertOptions
  readonly #identifiers: Identifiers
  readonly #findings: Findings
  #document: string | undefined

  /** `of`: what the file says that all of it is from; `cited`: all that it cites anywhere. */
  constructor(
    { of, cited }: { readonly of: readonly CitedSource[]; readonly cited: Iterable<CitedSource> },
    options: ConvertOptions,
    identifiers: Identifiers,
    findings: Findings,
  ) {
    this.#of = of
    this.#options = options
    this.#identifiers = identifiers
    this.#findings = findings
    for (const each of cited) {
      if (each.url === undefined) continue
      const known = this.#byUrl.get(each.url)
      this.#byUrl.set(each.url, {
        ...each,
        ...Object.fromEntries(Object.entries(known ?? {}).filter(([, value]) => value !== undefined)),
      })
    }
  }

  /** The ids of the sources of a thing: its own, else the document that the file came from, else what the file says that all of it is from. */
  idsFor(thing: Sourced): string[] {
    const own = this.#cited(thing, thing.sources)
    if (own.length > 0) return own
    const document = this.#idOfDocument()
    if (document !== undefined) return [document]
    const ofFile = this.#cited({ what: 'file', place: 'meta.sources' }, this.#of)
    if (ofFile.length === 0) this.unsourced.push(thing.place)
    return ofFile
  }

  #idOfDocument(): string | undefined {
    const document = this.#options.document
    if (document === undefined || this.#document !== undefined) return this.#document
    const { title, publisher, url, publishedOn, kind } = document
    const id = this.#identifiers.idFor(document, [slugOf(title)], 'source')
    this.records.push({
      id,
      title,
      publisher,
      ...(url !== undefined && { url }),
      ...(publishedOn !== undefined && { publishedOn }),
      kind,
      quality: 'ORIGINAL',
    })
    this.#document = id
    return id
  }

  #cited(thing: { readonly what: string; readonly place: string }, sources: readonly CitedSource[]): string[] {
    return [...new Set(sources.flatMap((source) => this.#idOfCited(thing, source) ?? []))]
  }

  #idOfCited(thing: { readonly what: string; readonly place: string }, citation: CitedSource): string | undefined {
    const cited = this.#byUrl.get(citation.url ?? '') ?? citation
    for (const property of ['title', 'publisher', 'publishedOn', 'note'] as const) {
      if (citation[property] !== undefined && citation[property] !== cited[property])
        this.#findings.leaveOut(`${thing.what}.sources.${property}`, thing.place, SAID_OTHERWISE)
    }
    const isPrivate = isPrivateAddress(cited.url ?? '')
    if (isPrivate) this.#findings.leaveOut(`${thing.what}.sources`, thing.place, REASONS.privateAddress)
    const url = !isPrivate && cited.url !== undefined && webAddress.safeParse(cited.url).success ? cited.url : undefined
    const title = told(cited.title)
    const publisher = told(cited.publisher)
    const name = title ?? url ?? publisher
    if (name === undefined) {
      if (!isPrivate) this.#findings.leaveOut(`${thing.what}.sources`, thing.place, 'it is no web address, and has no title')
      return undefined
    }
    const key = url ?? `${title} ${publisher}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '')
    const id = this.#identifiers.idFor(cited, [slugOf(title ?? addressWords(url) ?? name)], 'source')
    const publishedOn = this.#pastDate(cited.publishedOn)
    const record: SourceRecord = {
      id,
      title: name,
      publisher: publisher ?? host ?? PUBLISHER_NOT_NAMED,
      ...(url !== undefined && { url }),
      ...(publishedOn !== undefined && { publishedOn }),
      kind: this.#options.citedKind,
      quality: 'SUMMARY',
      note: this.#noteOn(cited, title !== undefined, publisher !== undefined),
    }
    this.records.push(record)
    this.#ids.set(key, id)
    return id
  }

  /** What the reader of a cited source has to know: nobody has looked whether it says so. */
  #noteOn(cited: CitedSource, hasTitle: boolean, hasPublisher: boolean): string {
    const by = this.#options.document?.title ?? 'the converted file'
    const unnamed = [...(hasTitle ? [] : ['title']), ...(hasPublisher ? [] : ['publisher'])]
    return [
      `As cited by ${by}; it was not read itself.`,
      ...(unnamed.length === 0 ? [] : [`The file does not give its ${unnamed.join(' and ')}.`]),
      ...(told(cited.note) === undefined ? [] : [cited.note]),
    ].join(' ')
  }

  #pastDate(text: string | undefined): string | undefined {
    const date = text === undefined ? null : readDate(text)
    return date !== null && date.earliest <= this.#options.today ? date.text : undefined
  }
}

function told(text: string | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed === undefined || trimmed === '' || isPrivateText(trimmed) ? undefined : trimmed
}

/** The host and the path of a web address, without what all have. */
function addressWords(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  const { hostname, pathname, search } = new URL(url)
  return `${hostname.replace(/^www\./, '')} ${pathname} ${search}`.replace(/\.(html?|aspx?|php)\b|%[\da-f]{2}/gi, ' ')
}
