import { fileURLToPath } from 'node:url'
import { createExecutor, DEFAULT_LIMITS, type Limits } from '../../src/api/index.js'
import { formatProblem, loadDataset } from '../../src/dataset/index.js'
import { parseDay } from '../../src/model/partial-date.js'
import type { Answer, GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Two made-up services: an office founded late, a county shared, moves of every sort of date. */
export const HARBOURS = at('tests/fixtures/datasets/harbours')
export const SEED = at('seed')

/** An answer: its data, or the codes and messages of what was wrong. */
export interface Answered {
  readonly data: Record<string, unknown>
  readonly errors: readonly { readonly code: unknown; readonly message: string; readonly argument: unknown }[]
  /** How often the store was called for it. */
  readonly calls: number
  /** How many nodes the store answered with at the roots of its reads. */
  readonly rows: number
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answered>

/** Asks the API of a dataset, as on 1 September 2025, and counts the calls of the store. */
export async function asking(directory: string, limits: Partial<Limits> = {}): Promise<Ask> {
  const loading = await loadDataset(directory, { today: parseDay('2026-11-01') })
  if (!loading.ok) throw new Error(loading.problems.map(formatProblem).join('\n'))
  const memory = new MemoryStore(loading.graph)
  let calls = 0
  let rows = 0
  const store: GraphStore = {
    read: async (reads) => {
      if (reads.length > 0) calls += 1
      const answers = await memory.read(reads)
      for (const answer of answers) rows += rootsOf(answer)
      return answers
    },
    summary: () => memory.summary(),
    snapshot: () => store,
    close: () => memory.close(),
  }
  const execute = createExecutor({
    store,
    schemaDirectory: at('schema'),
    limits: { ...DEFAULT_LIMITS, ...limits },
    today: () => parseDay('2025-09-01'),
  })
  return async (query, variables) => {
    calls = 0
    rows = 0
    const { data, errors } = await execute({ query, variables })
    return {
      data: JSON.parse(JSON.stringify(data ?? {})),
      errors: (errors ?? []).map(({ message, extensions }) => ({
        code: extensions?.code,
        message,
        argument: extensions?.argument,
      })),
      calls,
      rows,
    }
  }
}

function rootsOf(answer: Answer): number {
  if (answer.kind === 'nodes') return answer.rows.filter((row) => row !== null).length
  return answer.kind === 'list' ? answer.page.edges.length : 0
}
