import type { Graph } from '../../model/graph.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/types.js'
import { type DatasetSummary, type GraphStore, StoreError } from '../graph-store.js'
import type { Answer, Read } from '../read-plan.js'
import { listOf } from './list.js'
import { MemoryGraph } from './memory-graph.js'
import { networkOf } from './network.js'
import { pathsOf } from './paths.js'
import { rowOf } from './row.js'
import { SearchIndex } from './search-index.js'
import { View } from './view.js'

/** The embedded store: the whole graph in this process's memory. Reads cost no trip. */
export class MemoryStore implements GraphStore {
  readonly #graph: MemoryGraph
  readonly #summary: DatasetSummary
  #search: SearchIndex | undefined
  #closed = false

  constructor(graph: Graph) {
    this.#graph = new MemoryGraph(graph)
    this.#summary = summaryOf(graph)
  }

  async read(reads: readonly Read[]): Promise<readonly Answer[]> {
    this.#mustBeOpen()
    return reads.map((read) => this.#answer(read))
  }

  async summary(): Promise<DatasetSummary> {
    this.#mustBeOpen()
    return this.#summary
  }

  /** What is in memory never changes. */
  snapshot(): GraphStore {
    return this
  }

  async close(): Promise<void> {
    this.#closed = true
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new StoreError('The store is closed')
  }

  #answer({ root, lens }: Read): Answer {
    const view = new View(this.#graph, lens)
    switch (root.kind) {
      case 'nodes':
        return {
          kind: 'nodes',
          rows: root.ids.map((id) => {
            const index = this.#graph.indexOf(id)
            if (index === undefined || !view.takesNode(index, root.history === true)) return null
            if (root.types && !root.types.includes(this.#graph.node(index).type)) return null
            return rowOf(view, { kind: 'node', index }, root.selections)
          }),
        }
      case 'list':
        return { kind: 'list', page: listOf(view, root) }
      case 'search': {
        this.#search ??= new SearchIndex(this.#graph)
        const hits = this.#search.search(view, root).map(({ node, ...hit }) => ({
          ...hit,
          node: rowOf(view, { kind: 'node', index: node }, root.selections),
        }))
        return { kind: 'search', hits }
      }
      case 'network':
        return { kind: 'network', network: networkOf(view, root) }
      case 'paths':
        return { kind: 'paths', paths: pathsOf(view, root) }
    }
  }
}

/** Counted once: nothing here changes, and every GET asks for the version. */
function summaryOf(graph: Graph): DatasetSummary {
  const count = <Type extends string>(types: readonly Type[], facts: readonly { readonly type: Type }[]) => {
    const counts = Object.fromEntries(types.map((type) => [type, 0])) as Record<Type, number>
    for (const { type } of facts) counts[type] += 1
    return counts
  }
  return {
    version: graph.version,
    nodes: count(NODE_TYPES, graph.nodes),
    relationships: count(RELATIONSHIP_TYPES, graph.relationships),
    latestSource: latestSource(graph),
    store: 'EMBEDDED',
  }
}

function latestSource(graph: Graph): number | null {
  const days = graph.nodes
    .filter((node) => node.type === 'Source')
    .map((node) => node.properties.publishedOn)
    .filter((value) => typeof value === 'object' && 'latest' in value)
    .map((date) => date.latest)
  return days.length === 0 ? null : Math.max(...days)
}
