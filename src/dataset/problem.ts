/** What may be wrong with a dataset. Stable: people and tools search for these. */
export type ProblemCode =
  | 'NO_DATASET'
  | 'UNKNOWN_FILE'
  | 'SYNTAX'
  | 'NOT_A_LIST'
  | 'UNKNOWN_PROPERTY'
  | 'PRIVATE_DATA'
  | 'MISSING_PROPERTY'
  | 'MISSING_SOURCE'
  | 'WRONG_VALUE'
  | 'BAD_DATE'
  | 'REVERSED_DATES'
  | 'SIGHTING_OUTSIDE'
  | 'FUTURE_DATE'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_REFERENCE'
  | 'WRONG_ENDPOINT'
  | 'TWO_HOLDERS'
  | 'REPORTING_CYCLE'

/** A place in a dataset's files. */
export interface Place {
  /** The dataset's directory as the user gave it, and the file in it: `seed/tenures/ice.yaml`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1. */
  readonly column: number
}

/** What is wrong, in words that fit after the record's name. */
export interface Finding {
  readonly code: ProblemCode
  readonly message: string
  /** What would have been right. */
  readonly expected?: string | undefined
  /** The existing name that was probably meant. */
  readonly nearest?: string | undefined
}

/** One mistake in a dataset, with its place. */
export interface Problem extends Place, Finding {
  /** What the record is called, such as `tenure`; null when the mistake is in no record. */
  readonly noun: string | null
  /** The record's id; null when the mistake is in no record, or the record has no usable id. */
  readonly id: string | null
}

/** A mistake that is in no record. */
export function problemAt(place: Place, finding: Finding): Problem {
  return { ...place, noun: null, id: null, ...finding }
}

/** Problems in reading order, each once: two rules may stumble over the same value. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [formatProblem(problem), problem]))
  return [...once.values()].sort(
    (a, b) =>
      compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(formatProblem(a), formatProblem(b)),
  )
}

/** One line for people, which editors and terminals can follow to the place. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, noun, id, message, expected, nearest } = problem
  const record = noun === null ? '' : id === null ? `${noun}: ` : `${noun} ${/^[\w.-]+$/.test(id) ? id : quoted(id)}: `
  const wanted = expected === undefined ? '' : `; expected ${expected}`
  const meant = nearest === undefined ? '' : `; did you mean ${quoted(nearest)}?`
  return `${file}:${line}:${column}  ${code}  ${record}${message}${wanted}${meant}`
}

/** A value as a message shows it: on one line, shortened, with nothing in it that a terminal would obey. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** `an official` */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

const DISJUNCTION = new Intl.ListFormat('en', { type: 'disjunction' })

/** `a city, a position, or a source` */
export function anyOf(names: readonly string[]): string {
  return DISJUNCTION.format(names)
}

/** Order by code unit, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
