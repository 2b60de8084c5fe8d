import MiniSearch, { type Query } from 'minisearch'
import type { SearchRoot } from '../read-plan.js'
import {
  type Candidate,
  candidateOf,
  type RankedHit,
  rank,
  SEARCH_FIELDS,
  type SearchField,
  type SearchTerm,
  searchTerms,
  withoutNote,
  words,
} from '../search/index.js'
import type { MemoryGraph } from './memory-graph.js'
import type { View } from './view.js'

/** A hit, its node by its index. */
export interface Match extends Omit<RankedHit, 'id'> {
  readonly node: number
}

/** The words of all nodes, so that a search reads only those that may match. */
export class SearchIndex {
  readonly #graph: MemoryGraph
  readonly #candidates: readonly Candidate[]
  readonly #index: MiniSearch<{ id: number }>

  constructor(graph: MemoryGraph) {
    this.#graph = graph
    this.#candidates = graph.nodes.map(candidateOf)
    this.#index = new MiniSearch({
      fields: [...SEARCH_FIELDS],
      tokenize: (text) => [...words(text)],
      processTerm: (word) => word,
      extractField: ({ id }, field) => (field === 'id' ? id : (this.#candidates[id]?.fields[field as SearchField] ?? '')),
    })
    this.#index.addAll(graph.nodes.map((_node, id) => ({ id })))
  }

  /** The best hits that are there at the view's lens. */
  search(view: View, root: SearchRoot): readonly Match[] {
    return rank(root.text, this.#visible(view, root), root.first).flatMap(({ id, ...hit }) => {
      const node = this.#graph.indexOf(id)
      return node === undefined ? [] : [{ node, ...hit }]
    })
  }

  /** All that may match and is there, without the notes that the view hides. */
  *#visible(view: View, { text, types }: SearchRoot): Generator<Candidate> {
    for (const { id } of this.#index.search({ combineWith: 'OR', queries: searchTerms(text).map(forgiving) })) {
      const index = Number(id)
      const candidate = this.#candidates[index]
      if (!candidate || (types && !types.includes(this.#graph.node(index).type)) || !view.hasNode(index)) continue
      const hidesNote = candidate.fields.note !== undefined && view.property({ kind: 'node', index }, 'note') === null
      yield hidesNote ? withoutNote(candidate) : candidate
    }
  }
}

/** A term, or the same with two neighbouring letters swapped: one typo to people, two to this index. */
function forgiving({ term, prefix, typo }: SearchTerm): Query {
  const asked: Query = { combineWith: 'OR', queries: [term], prefix, fuzzy: typo ? 1 : false }
  if (!typo) return asked
  const swapped = Array.from(
    { length: term.length - 1 },
    (_, index) => term.slice(0, index) + term.charAt(index + 1) + term.charAt(index) + term.slice(index + 2),
  )
  return { combineWith: 'OR', queries: [asked, ...swapped] }
}
