import type { Graph } from '../../src/model/graph.js'
import type { GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'

/** An adapter under test: `open` gives a store that holds this graph and nothing else. */
export interface StoreUnderTest {
  readonly name: string
  readonly open: (graph: Graph) => Promise<GraphStore>
}

/** Every adapter. A new one adds its line here and inherits all of this folder. */
export const STORES: readonly StoreUnderTest[] = [{ name: 'embedded', open: async (graph) => new MemoryStore(graph) }]
