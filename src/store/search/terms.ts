// What a word is to a search, and when one word of a text is one that was asked for.

const MARKS = /\p{M}/gu
const WORDS = /[\p{L}\p{N}]+/gu
const ASCII_WORDS = /[a-z0-9]+/g
const ASCII = /^[\0-\x7f]*$/
/** Shorter words must be met as they are: with a letter off, or with more letters, they would be other words. */
const SHORTEST_FORGIVEN = 4
/** With a digit off, a number is another number, and a year another year. */
const NUMBER = /^\p{N}+$/u

/** Words that say little of what is asked about; initials, such as those of U.S., are others. They decide between near equals. */
const SMALL_WORDS = new Set('a an and are at by for from how in is of on or the to was what when where which who with'.split(' '))
const INITIAL = /^\p{L}$/u
const SMALL = 0.2

/** One word that was asked for, and what else may stand for it: a word that begins with it, a word that is one typo away. */
export interface SearchTerm {
  readonly term: string
  readonly prefix: boolean
  readonly typo: boolean
}

/** How a word of a text stands for a term. */
export type Likeness = 'exact' | 'prefix' | 'typo'

/** What each is worth. */
export const STRENGTHS: Readonly<Record<Likeness, number>> = { exact: 1, prefix: 0.5, typo: 0.35 }

/** The words of a text, without case and accents. Signs are between words and nothing else. */
export function words(text: string): readonly string[] {
  // Most of a dataset is ASCII, where there is nothing to decompose; that is several times as quick.
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORDS) ?? []
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().match(WORDS) ?? []
}

/** The terms of a query, each once, in the order in which they were first asked for. */
export function searchTerms(text: string): readonly SearchTerm[] {
  return [...new Set(words(text))].map((term) => {
    const forgiven = term.length >= SHORTEST_FORGIVEN
    return { term, prefix: forgiven, typo: forgiven && !NUMBER.test(term) }
  })
}

/** How a word stands for a term, at best; null when it does not. */
export function likeness({ term, prefix, typo }: SearchTerm, word: string): Likeness | null {
  if (word === term) return 'exact'
  if (prefix && word.startsWith(term)) return 'prefix'
  return typo && isOneTypo(term, word) ? 'typo' : null
}

/** Is one word the other with a letter wrong, missing or too many, or with two neighbours swapped? */
function isOneTypo(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  // What is left between the same beginning and the same end.
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  if (left.length <= 1 && right.length <= 1) return left !== right
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** How much a word says. */
export function weightOf(word: string): number {
  return SMALL_WORDS.has(word) || INITIAL.test(word) ? SMALL : 1
}
