import type { NodeType, RelationshipType } from '../../../model/types.js'
import type { Difference } from './difference.js'

/** Longer than a request takes, in milliseconds. */
export const GRACE = 5_000

export interface ImportOptions {
  /** Which database of the server; the user's own default unless given. */
  readonly database?: string | undefined
  /** Stop once it is known what would change. */
  readonly dryRun?: boolean
  /** Import beside somebody else's graph, which is left as it is. */
  readonly force?: boolean
  readonly progress?: (progress: ImportProgress) => void
  /**
   * Milliseconds for which the copy before is kept for requests that began on it, and after that for their last reads to end: 5,000 each
   * unless given, since a request may take that long.
   */
  readonly grace?: number
  /** Milliseconds without a sign of life after which another import counts as dead: 10,000 unless given. */
  readonly deadAfter?: number
}

/** What an import is about. `total` where it is known. */
export interface ImportProgress {
  readonly phase: 'comparing' | 'nodes' | 'relationships' | 'indexes' | 'waiting for readers' | 'removing what is old'
  readonly done: number
  readonly total?: number | undefined
}

/** What a copy of the graph holds. */
export interface Contents {
  readonly counts: ReadonlyMap<NodeType | RelationshipType, number>
  /** Day number of the newest source's publication (its last possible day), or null when no source is dated. */
  readonly latestSource: number | null
}

export interface ImportReport {
  /** `renamed`: the same facts under another version. */
  readonly outcome: 'imported' | 'renamed' | 'unchanged' | 'dry run'
  readonly version: string
  /** The version before; null where there was no graph. */
  readonly previousVersion: string | null
  /** What differs from the graph before; null on a first import, where all is new. */
  readonly difference: Difference | null
  /** What the new graph holds; null where nothing was written. */
  readonly contents: Contents | null
}
