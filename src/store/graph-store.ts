import type { NodeType, RelationshipType } from '../model/types.js'
import type { Answer, Read } from './read-plan.js'

/** The store can't answer now: it is closed, out of reach, or too slow. The message is for the log, not for the one who asks. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/**
 * How long whoever asks can wait: a request, the default, is told soon that there is no answer now; a job, such as writing out the whole graph,
 * reads what may take a minute each time.
 */
export type Patience = 'REQUEST' | 'JOB'

/**
 * The port: what the rest of the system may ask of wherever the graph is kept. An adapter is done when the contract suite
 * (tests/contract) passes on it.
 */
export interface GraphStore {
  /**
   * Answers reads, each in its place, all from one version of the graph. Rows are seen through each read's lens and shaped like
   * its plan. Costs one round trip however many reads and however deep, one more when any of them searches, one more when any looks for
   * paths (two where very many are the shortest), and for a network one for each of its levels. Rejects with StoreError when the store
   * can't answer.
   */
  read(reads: readonly Read[]): Promise<readonly Answer[]>

  /** What is loaded, whatever the lens. One round trip. */
  summary(): Promise<DatasetSummary>

  /**
   * The same graph for one who asks several times: all that it reads is of the version that the first of its reads found, though
   * another take its place meanwhile. For as long as a request takes; a read that comes too late rejects with StoreError, whoever waits.
   * Costs nothing but, where the graph is out of this process, a trip more for each read of a job. A snapshot of a snapshot is that snapshot.
   */
  snapshot(patience?: Patience): GraphStore

  /** Lets go of what the store holds. Reads after it reject with StoreError; closing once more does nothing. */
  close(): Promise<void>
}

export interface DatasetSummary {
  /** Content hash of the dataset. */
  readonly version: string
  readonly nodes: Readonly<Record<NodeType, number>>
  readonly relationships: Readonly<Record<RelationshipType, number>>
  /** Day number of the newest source's publication (its last possible day), or null when no source is dated. */
  readonly latestSource: number | null
  readonly store: 'EMBEDDED' | 'NEO4J' | 'REPLICA'
}
