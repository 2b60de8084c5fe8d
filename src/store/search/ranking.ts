import type { Candidate, SearchField } from './fields.js'
import { type FieldMatch, type Match, type MetTerms, Reader } from './reading.js'
import { type SearchTerm, searchTerms, weightOf } from './terms.js'

// What a search finds and in what order, as a pure function of what its reader may see. Every store answers with it, so that hits
// are the same to the byte; a store's own index only brings candidates.

/** What a match in each field is worth. */
const WORTH: Readonly<Record<SearchField, number>> = {
  name: 4,
  title: 3.5,
  abbreviation: 4,
  aliases: 3,
  formerNames: 2,
  label: 1.5,
  publisher: 1,
  property: 1,
  value: 1,
  quote: 1,
  note: 1,
}
/** An abbreviation that is all that is asked for is meant: it is worth more than all other fields together. */
const MEANT = 12
/** What words count for that stand side by side, as they were asked for. */
const PHRASE = 1.25
/** What each further word of a field takes from a match in it. */
const DILUTION = 0.15
/** What fields besides the best count for: a node whose alias says its name again is no better a match. */
const FURTHER = 0.2
/** Scores are rounded to this part, so that sums in another order are the same score. */
const PRECISION = 1e6

export interface RankedHit {
  readonly id: string
  readonly score: number
  readonly field: SearchField
  readonly snippet: string
}

/**
 * The best hits of a text, the best first, equal scores by id. All terms must match, each in any field, or, where no candidate has
 * all, some. The candidates are those that the reader may see, in any order; they may be more than what matches, never fewer, for
 * how rare a term is is counted among all that match.
 */
export function rank(text: string, candidates: Iterable<Candidate>, first: number): readonly RankedHit[] {
  const terms = searchTerms(text)
  const reader = new Reader(terms)
  const matches: Match[] = []
  for (const candidate of candidates) {
    const match = reader.read(candidate)
    if (match) matches.push(match)
  }
  const complete = matches.filter(({ met }) => met === terms.length)
  const scorer = new Scorer(terms, reader.frequencies, matches.length)
  return best(complete.length > 0 ? complete : matches, scorer, first).flatMap(({ match: { candidate, fields }, score }) => {
    const field = fields[0]?.field
    return field ? [{ id: candidate.id, score, field, snippet: candidate.fields[field] ?? '' }] : []
  })
}

interface Scored {
  readonly match: Match
  readonly score: number
}

/** The best so many. A common word matches thousands and few are asked for, so they are never all put in order. */
function best(matches: readonly Match[], scorer: Scorer, first: number): readonly Scored[] {
  const top: Scored[] = []
  for (const match of matches) {
    const scored = { match, score: scorer.score(match) }
    let place = top.length
    for (let above = top[place - 1]; above && isBetter(scored, above); above = top[place - 1]) place--
    if (place < first) top.splice(place, 0, scored)
    if (top.length > first) top.pop()
  }
  return top
}

function isBetter(one: Scored, other: Scored): boolean {
  return one.score === other.score ? one.match.candidate.id < other.match.candidate.id : one.score > other.score
}

/** Weighs matches. A term that nothing matches counts for nothing: not even that it was asked for can be told from a score. */
class Scorer {
  /** By the place of a term in the query, what it says: the rarer, the more. */
  readonly #weights: readonly number[]
  readonly #allWeights: number
  /** How many terms anything matches. */
  readonly #met: number
  readonly #gains = new Map<MetTerms, number>()

  constructor(terms: readonly SearchTerm[], frequencies: readonly number[], matches: number) {
    this.#weights = terms.map(({ term }, place) => {
      const frequency = frequencies[place] ?? 0
      return frequency === 0 ? 0 : Math.log(1 + matches / frequency) * weightOf(term)
    })
    this.#allWeights = this.#weights.reduce((sum, weight) => sum + weight, 0)
    this.#met = frequencies.filter((frequency) => frequency > 0).length
  }

  score({ fields }: Match): number {
    let most = 0
    let sum = 0
    for (const field of fields) {
      const worth = this.#worth(field)
      most = Math.max(most, worth)
      sum += worth
    }
    return Math.round((most + FURTHER * (sum - most)) * PRECISION) / PRECISION
  }

  #worth({ field, length, met, phrase, whole }: FieldMatch): number {
    const meant = whole && field === 'abbreviation' && met.terms.length === this.#met
    const worth = (meant ? MEANT : WORTH[field]) * (phrase ? PHRASE : 1)
    return (worth * this.#gain(met)) / (1 + DILUTION * Math.max(0, length - 1))
  }

  /** What the terms that are met in one field say. Together they say more than scattered over several. */
  #gain(met: MetTerms): number {
    const known = this.#gains.get(met)
    if (known !== undefined) return known
    let sum = 0
    let share = 0
    for (const { term, strength } of met.likenings) {
      const weight = this.#weights[term] ?? 0
      sum += weight * strength
      share += weight
    }
    const gain = sum * (share / this.#allWeights)
    this.#gains.set(met, gain)
    return gain
  }
}
