import type { Day } from '../model/partial-date.js'
import type { SourceKind } from '../model/provenance.js'
import type { KindMapping } from './kinds.js'

/** The formats that can be converted, by the names that the command line has for them. */
export const CONVERT_FORMATS = ['popolo', 'ftm'] as const
export type ConvertFormat = (typeof CONVERT_FORMATS)[number]

/** The document that a converted file came from: the source of what names none of its own. */
export interface DocumentSource {
  readonly title: string
  readonly publisher: string
  readonly url?: string | undefined
  /** EDTF. */
  readonly publishedOn?: string | undefined
  readonly kind: SourceKind
}

/** What the dataset has to know and a file does not say. */
export interface ConvertOptions {
  readonly kinds: KindMapping
  /** The name of the organization of posts that name none. */
  readonly organization?: string | undefined
  /** Titles or roles of posts that head their unit, in lower case. */
  readonly heads: ReadonlySet<string>
  readonly document?: DocumentSource | undefined
  /** What the sources are that the file itself names. */
  readonly citedKind: SourceKind
  /** Do free notes of posts, tenures and reporting lines enter? Whoever says so has read them. */
  readonly notes?: boolean | undefined
  /** The day after which dates are in the future. */
  readonly today: Day
}
