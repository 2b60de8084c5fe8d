import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe } from 'vitest'
import { formatProblem, loadDataset } from '../../src/dataset/index.js'
import type { Graph } from '../../src/model/graph.js'
import { parseDay } from '../../src/model/partial-date.js'
import type { Answer, GraphStore, Read } from '../../src/store/index.js'
import { withoutLenses } from './lenses.js'
import { STORES } from './stores.js'

/** The dataset of the contract: a made-up coast guard with every kind of record, small enough to be read. */
export const CONTRACT = fileURLToPath(new URL('../fixtures/datasets/contract', import.meta.url))
/** The day on which all these tests take place. */
export const TODAY = parseDay('2026-06-01')

export async function loadGraph(directory: string): Promise<Graph> {
  const loading = await loadDataset(directory, { today: TODAY })
  if (!loading.ok) throw new Error(`${path.basename(directory)}:\n${loading.problems.map(formatProblem).join('\n')}`)
  return loading.graph
}

export const CONTRACT_GRAPH: Graph = await loadGraph(CONTRACT)

/** Asks the store under test. Open between the beginning of a block of tests and its end. */
export interface Asked {
  readonly store: GraphStore
  readonly read: (...reads: readonly Read[]) => Promise<readonly Answer[]>
  /** How many of so many random cases this adapter is asked, and how deep their plans go. */
  readonly runs: (all: number) => number
  readonly depth: number
}

/** One feature's rules, over every adapter, each on a store of its own that holds a graph. */
export function contract(feature: string, rules: (asked: Asked) => void, graph: Graph = CONTRACT_GRAPH): void {
  describe.each(STORES)(`$name: ${feature}`, ({ open, random }) => {
    let opened: GraphStore | undefined
    const store = (): GraphStore => {
      if (!opened) throw new Error('The store is not open yet')
      return opened
    }
    beforeAll(async () => {
      opened = await open(graph)
    })
    afterAll(() => store().close())
    rules({
      get store() {
        return store()
      },
      runs: (all) => Math.ceil(all * random.share),
      depth: random.depth,
      read: async (...reads) => withoutLenses(await store().read(reads), reads),
    })
  })
}
