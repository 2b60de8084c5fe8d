import { privateTexts } from '../dataset/index.js'
import { type Findings, REASONS } from './report.js'

/** What a text is part of, for the report. */
interface Part {
  readonly what: string
  readonly place: string
}

/** Does a text hold what no dataset takes, such as a telephone number? */
export function isPrivateText(text: string): boolean {
  return privateTexts(text).length > 0
}

/** Texts that may enter, trimmed, each once, without empty ones and without those in `except`. */
export function admitted(texts: readonly string[], part: Part, findings: Findings, except: readonly string[] = []): string[] {
  const trimmed = texts.map((text) => text.trim()).filter((text) => text !== '' && !except.includes(text))
  return [...new Set(trimmed)].filter((text) => {
    if (!isPrivateText(text)) return true
    findings.leaveOut(part.what, part.place, REASONS.privateText)
    return false
  })
}

/** Is there an e-mail address in a web address, plain or encoded? An `@` in the path may be the sign of an account, `/@harbours`. */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { username, password, pathname, search, hash } = new URL(address)
  const rest = decoded(`${search} ${hash}`)
  return username !== '' || password !== '' || rest.includes('@') || isPrivateText(rest) || MAIL_IN_PATH.test(decoded(pathname))
}

const MAIL_IN_PATH = /[^/\s]@[^/\s]+\.[a-z]{2}/i

/** `%40` as `@`, also where it is encoded twice; what is no encoding stays. */
function decoded(part: string): string {
  return part.replace(/%(25)*40/g, '@')
}

/** The free words of a thing that enter: all where the options take them, else none, and that is told. */
export function remarksOf(
  { remarks = [], what, place }: Part & { readonly remarks?: readonly string[] | undefined },
  takesNotes: boolean | undefined,
  findings: Findings,
): readonly string[] {
  if (takesNotes) return remarks
  for (const _ of remarks) findings.leaveOut(`${what}.note`, place, REASONS.freeNote)
  return []
}

/** Notes as one text; undefined where there is none. */
export function noteOf(notes: readonly string[], { what, place }: Part, findings: Findings): string | undefined {
  const texts = admitted(notes, { what: `${what}.note`, place }, findings)
  return texts.length === 0 ? undefined : texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ')
}

/** A list as a property of a record: none rather than an empty one. */
export function listed<Item>(items: readonly Item[]): Item[] | undefined {
  return items.length === 0 ? undefined : [...items]
}
