import type { Day } from '../../../src/model/partial-date.js'

/** Where the Neo4j server is. */
export interface Neo4jServer {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Where a child finds its task, as JSON. Not among its arguments, which every user of the machine can read: it has a password. */
export const TASK_VARIABLE = 'BENCH_TASK'

/** What a child is told. */
export interface Task {
  readonly nodes: number
  readonly neo4j: Neo4jServer
  /** The day that is today for every server. */
  readonly today: Day
}

/** What a child says of itself. */
export type Said =
  | { readonly kind: 'ready'; readonly url: string; readonly loadMilliseconds: number | null }
  | { readonly kind: 'memory'; readonly memory: Memory }
  | { readonly kind: 'imported'; readonly report: ImportFigures }

/** Bytes, once the collector has run: of the process, and of the objects in it. */
export interface Memory {
  readonly resident: number
  readonly heap: number
}

export interface ImportFigures {
  readonly elements: number
  /** Of the import, without its source's own work. */
  readonly milliseconds: number
  /** What the source alone takes for the same elements. */
  readonly sourceMilliseconds: number
  readonly peakBytes: number
}

/** What a child may be asked. */
export type Asked = { readonly kind: 'memory' }
