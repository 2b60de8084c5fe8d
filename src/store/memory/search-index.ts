import MiniSearch from 'minisearch'
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
const WEIGHTS = { name: 4, title: 3, abbreviation: 12, aliases: 3, formerNames: 2, label: 1.5 }
const MARKS = /\p{M}/gu
const WORDS = /[\p{L}\p{N}]+/gu
/** Shorter words take no typo: one letter off, they would be other words. */
const SHORTEST_FORGIVEN = 4

export interface Match {
  readonly node: number
  readonly score: number
  readonly field: string
  readonly snippet: string
}

const words = (text: string): string[] => text.normalize('NFD').replace(MARKS, '').toLowerCase().match(WORDS) ?? []

/** Full-text search over the words of all nodes. Accents and case are folded; every word of a query must match. */
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

  /** The best matches that are there at the view's lens; equal scores by id. */
  search(view: View, root: SearchRoot): Match[] {
    return this.#index
      .search(root.text)
      .map((result) => ({ node: Number(result.id), score: result.score, fields: new Set(Object.values(result.match).flat()) }))
      .filter(({ node }) => !root.types || root.types.includes(this.#graph.node(node).type))
      .filter(({ node }) => view.hasNode(node))
      .sort((a, b) => b.score - a.score || a.node - b.node)
      .slice(0, root.first)
      .map(({ node, score, fields }) => {
        const field = FIELDS.find((each) => fields.has(each)) ?? 'label'
        return { node, score, field, snippet: this.#text(node, field) }
      })
  }

  #text(index: number, field: string): string {
    const node = this.#graph.node(index)
    if (field === 'label') return node.label
    const value = node.properties[field]
    if (typeof value === 'string') return value
    return Array.isArray(value) ? value.join('; ') : ''
  }
}
