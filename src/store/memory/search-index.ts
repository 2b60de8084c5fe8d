import MiniSearch, { type Query } from 'minisearch'
import type { SearchRoot } from '../read-plan.js'
import type { MemoryGraph } from './memory-graph.js'
import type { View } from './view.js'

/** The fields that a search looks in, the weightier first. */
const FIELDS = [
  'name',
  'title',
  'abbreviation',
  'aliases',
  'formerNames',
  'label',
  'publisher',
  'property',
  'value',
  'quote',
  'note',
]
const FIELDS_WITHOUT_NOTE = FIELDS.filter((field) => field !== 'note')
const WEIGHTS = { name: 4, title: 3, abbreviation: 12, aliases: 3, formerNames: 2, label: 1.5 }
const MARKS = /\p{M}/gu
const WORDS = /[\p{L}\p{N}]+/gu
/** What a word with two letters swapped counts for: as much as minisearch gives any other typo. */
const TYPO = 0.45
/** Shorter words take no typo: one letter off, they would be other words. */
const SHORTEST_FORGIVEN = 4

export interface Match {
  readonly node: number
  readonly score: number
  readonly field: string
  readonly snippet: string
}

const words = (text: string): string[] => text.normalize('NFD').replace(MARKS, '').toLowerCase().match(WORDS) ?? []

/** A word, or the same with two neighbouring letters swapped: one typo to people, two to an edit distance. */
function forgiving(term: string): Query {
  if (term.length < SHORTEST_FORGIVEN) return term
  const swapped = [...term]
    .slice(1)
    .map((letter, index) => term.slice(0, index) + letter + term[index] + term.slice(index + 2))
    .filter((each) => each !== term)
  return {
    combineWith: 'OR',
    queries: [term, { combineWith: 'OR', queries: swapped, fuzzy: false, prefix: false, boostTerm: () => TYPO }],
  }
}

/** Full-text search over the words of all nodes. Accents and case are folded. */
export class SearchIndex {
  readonly #graph: MemoryGraph
  readonly #index: MiniSearch<{ id: number }>

  constructor(graph: MemoryGraph) {
    this.#graph = graph
    this.#index = new MiniSearch({
      fields: FIELDS,
      tokenize: words,
      extractField: (document, field) => (field === 'id' ? String(document.id) : this.#text(document.id, field)),
      searchOptions: {
        boost: WEIGHTS,
        combineWith: 'AND',
        prefix: (term) => term.length >= SHORTEST_FORGIVEN,
        fuzzy: (term) => (term.length >= SHORTEST_FORGIVEN ? 1 : false),
      },
    })
    this.#index.addAll(graph.nodes.map((_node, id) => ({ id })))
  }

  /** The best matches that are there at the view's lens; equal scores by id. All words must match, or, where no node has all, some. */
  search(view: View, root: SearchRoot): Match[] {
    const terms = words(root.text)
    const matches = this.#matches(view, root, terms, 'AND')
    return matches.length > 0 ? matches : this.#matches(view, root, terms, 'OR')
  }

  #matches(view: View, root: SearchRoot, terms: readonly string[], combineWith: 'AND' | 'OR'): Match[] {
    const query = { combineWith, queries: terms.map(forgiving) }
    const found = this.#find(view, root, query)
    const hidden = new Set(found.filter(({ node }) => this.#hidesNote(view, node)).map(({ node }) => node))
    // A note that the reader does not see tells them nothing, not even that a word of it matched.
    const without = hidden.size === 0 ? [] : this.#find(view, root, { ...query, fields: FIELDS_WITHOUT_NOTE })
    return [...found.filter(({ node }) => !hidden.has(node)), ...without.filter(({ node }) => hidden.has(node))]
      .sort((a, b) => b.score - a.score || a.node - b.node)
      .slice(0, root.first)
      .map(({ node, score, matched }) => {
        const field = FIELDS.find((each) => matched.has(each)) ?? 'label'
        return { node, score, field, snippet: this.#text(node, field) }
      })
  }

  /** What matches of the nodes that are there. */
  #find(view: View, root: SearchRoot, query: Query) {
    return this.#index
      .search(query)
      .map(({ id, score, match }) => ({ node: Number(id), score, matched: new Set(Object.values(match).flat()) }))
      .filter(({ node }) => !root.types || root.types.includes(this.#graph.node(node).type))
      .filter(({ node }) => view.hasNode(node))
  }

  #hidesNote(view: View, node: number): boolean {
    return this.#graph.node(node).properties.note !== undefined && view.property({ kind: 'node', index: node }, 'note') === null
  }

  #text(index: number, field: string): string {
    const node = this.#graph.node(index)
    if (field === 'label') return node.label
    const value = node.properties[field]
    if (typeof value === 'string') return value
    return Array.isArray(value) ? value.join('; ') : ''
  }
}
