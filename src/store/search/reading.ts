import { type Candidate, SEARCH_FIELDS, type SearchField } from './fields.js'
import { likeness, type SearchTerm, STRENGTHS, weightOf, words } from './terms.js'

/** A field some of whose words match. */
export interface FieldMatch {
  readonly field: SearchField
  /** How much is said in it. */
  readonly length: number
  readonly met: MetTerms
  /** Do the terms that are met here stand side by side, to the letter and in their order? */
  readonly phrase: boolean
  /** Is there nothing else? */
  readonly whole: boolean
}

/** A candidate some of whose fields match, in the order of the fields, and how many terms are met in any of them. */
export interface Match {
  readonly candidate: Candidate
  readonly fields: readonly FieldMatch[]
  readonly met: number
}

/** A term, by its place in the query, and how well a word stands for it. */
interface Likening {
  readonly term: number
  readonly strength: number
}

/** What a word is to a query. */
interface Reading {
  /** The terms that it stands for. */
  readonly likenings: readonly Likening[]
  /** How much it says. */
  readonly weight: number
  /** The number of the text that it was last met in, so that a text's length counts it once. */
  text: number
}

/**
 * The terms that some words meet, each as well as the best of them. Thousands of texts meet the same few sets of terms, so each set
 * is made once, and remembers what it becomes with another word.
 */
export class MetTerms {
  readonly likenings: readonly Likening[]
  /** The places of the terms, in their order. */
  readonly terms: readonly number[]
  /** Is each met to the letter? */
  readonly exact: boolean
  readonly #with = new Map<Reading, MetTerms>()

  constructor(likenings: readonly Likening[]) {
    this.likenings = [...likenings].sort((a, b) => a.term - b.term)
    this.terms = this.likenings.map(({ term }) => term)
    this.exact = likenings.every(({ strength }) => strength === STRENGTHS.exact)
  }

  with(reading: Reading): MetTerms {
    const known = this.#with.get(reading)
    if (known) return known
    const best = new Map(this.likenings.map((likening) => [likening.term, likening]))
    for (const likening of reading.likenings) {
      if (likening.strength > (best.get(likening.term)?.strength ?? 0)) best.set(likening.term, likening)
    }
    const met = new MetTerms([...best.values()])
    this.#with.set(reading, met)
    return met
  }
}

/** Reads candidates for a query's terms, and counts who meets each. Texts repeat their words, so it remembers what each is. */
export class Reader {
  readonly #terms: readonly SearchTerm[]
  readonly #readings = new Map<string, Reading>()
  readonly #nothing = new MetTerms([])
  readonly #frequencies: number[]
  /** The candidate that met each term last, so that it counts once. */
  readonly #lastMetBy: (Candidate | undefined)[]
  #texts = 0

  constructor(terms: readonly SearchTerm[]) {
    this.#terms = terms
    this.#frequencies = terms.map(() => 0)
    this.#lastMetBy = terms.map(() => undefined)
  }

  /** How many of the candidates that were read meet each term. */
  get frequencies(): readonly number[] {
    return this.#frequencies
  }

  /** What of a candidate matches; null when nothing does. */
  read(candidate: Candidate): Match | null {
    const fields: FieldMatch[] = []
    let met = 0
    for (const field of SEARCH_FIELDS) {
      const text = candidate.fields[field]
      const match = text ? this.#readField(field, words(text)) : null
      if (!match) continue
      fields.push(match)
      for (const term of match.met.terms) if (this.#count(term, candidate)) met++
    }
    return fields.length === 0 ? null : { candidate, fields, met }
  }

  #count(term: number, candidate: Candidate): boolean {
    if (this.#lastMetBy[term] === candidate) return false
    this.#lastMetBy[term] = candidate
    this.#frequencies[term] = (this.#frequencies[term] ?? 0) + 1
    return true
  }

  #readField(field: SearchField, found: readonly string[]): FieldMatch | null {
    const text = ++this.#texts
    let met = this.#nothing
    let length = 0
    for (const word of found) {
      const reading = this.#reading(word)
      if (reading.text === text) continue
      reading.text = text
      length += reading.weight
      if (reading.likenings.length > 0) met = met.with(reading)
    }
    if (met === this.#nothing) return null
    const phrase = met.exact && this.#stand(met.terms, found)
    return { field, length, met, phrase, whole: phrase && met.terms.length === found.length }
  }

  #reading(word: string): Reading {
    const known = this.#readings.get(word)
    if (known) return known
    const likenings = this.#terms.flatMap((asked, term) => {
      const like = likeness(asked, word)
      return like ? [{ term, strength: STRENGTHS[like] }] : []
    })
    const reading = { likenings, weight: weightOf(word), text: 0 }
    this.#readings.set(word, reading)
    return reading
  }

  /** Do these terms stand side by side in a text, in this order? */
  #stand(terms: readonly number[], found: readonly string[]): boolean {
    for (let start = 0; start + terms.length <= found.length; start++) {
      let next = 0
      for (const term of terms) {
        if (found[start + next] !== this.#terms[term]?.term) break
        next++
      }
      if (next === terms.length) return true
    }
    return false
  }
}
