import { readDate } from './dates.js'
import type { CitedSource, GivenDate } from './given.js'
import type { PopoloLink } from './popolo-document.js'

/** Does a property say nothing? */
export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** The sources that an object names: its own, else those of the object that it stands in. */
export function sourcesOf(
  { sources, source }: { sources?: PopoloLink[] | null | undefined; source?: string | null | undefined },
  around: { readonly sources?: readonly CitedSource[] } = {},
): CitedSource[] {
  const own = [...(sources ?? []).map(citedFrom), ...(source ? [sourceFrom(source)] : [])]
  return own.length > 0 ? own : [...(around.sources ?? [])]
}

/** A link as a source: its note is its title. */
export function citedFrom({ url, note, title, publisher, published_on }: PopoloLink): CitedSource {
  return {
    url: url ?? undefined,
    title: title ?? note ?? undefined,
    publisher: publisher ?? undefined,
    publishedOn: published_on ?? undefined,
  }
}

/** A source that is one text: an address, or a name. */
function sourceFrom(source: string): CitedSource {
  return URL.canParse(source) ? { url: source } : { title: source }
}

type DateName = 'start_date' | 'end_date' | 'founding_date' | 'dissolution_date'

/** A date as its source writes it, where the file has it so beside Popolo's own (`start_date_edtf`) and it can be read; else Popolo's own. */
export function dateOf(
  value: { readonly [Name in DateName | `${DateName}_edtf`]?: string | null | undefined },
  name: DateName,
  what: string,
  place: string,
): GivenDate | undefined {
  const [own, written] = [value[name], value[`${name}_edtf`]]
  if (written && (!own || readDate(written) !== null)) return { text: written, what: `${what}.${name}_edtf`, place }
  return own ? { text: own, what: `${what}.${name}`, place } : undefined
}

/** A text that says something, trimmed; else nothing. */
export function textOf(text: string | null | undefined): string[] {
  return text?.trim() ? [text.trim()] : []
}
