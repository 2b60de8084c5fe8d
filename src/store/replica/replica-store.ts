import type { Graph } from '../../model/graph.js'
import { type DatasetSummary, type GraphStore, StoreError } from '../graph-store.js'
import type { Answer, Read } from '../read-plan.js'

/** Where a replica has its graph from. */
export interface Origin {
  /** The version of the graph that is there now. */
  readonly version: () => Promise<string>
  /** All of the graph, in one consistent read. */
  readonly load: () => Promise<Graph>
  readonly close: () => Promise<void>
}

export interface ReplicaOptions {
  /** Makes the store that holds a graph in memory. */
  readonly hold: (graph: Graph) => GraphStore
  /** How often the origin's version is looked at, in milliseconds. */
  readonly interval: number
  /** Told of what went wrong while looking or loading: the replica goes on with what it has. */
  readonly complain: (error: unknown) => void
}

/**
 * A graph held in memory and kept in step with an origin: loaded whole, and swapped whole when the origin's version changes. Reads cost what
 * memory costs, and go on while the origin is out of reach; what was begun on one version ends on it.
 */
export class ReplicaStore implements GraphStore {
  readonly #origin: Origin
  readonly #options: ReplicaOptions
  #held: GraphStore
  #version: string
  #timer: NodeJS.Timeout | undefined
  #closed = false

  private constructor(origin: Origin, options: ReplicaOptions, graph: Graph) {
    this.#origin = origin
    this.#options = options
    this.#held = new Held(options.hold(graph))
    this.#version = graph.version
    this.#lookLater()
  }

  /** Loads the graph, and comes back when it can be read. Rejects as the origin does. */
  static async open(origin: Origin, options: ReplicaOptions): Promise<ReplicaStore> {
    return new ReplicaStore(origin, options, await origin.load())
  }

  async read(reads: readonly Read[]): Promise<readonly Answer[]> {
    return this.snapshot().read(reads)
  }

  async summary(): Promise<DatasetSummary> {
    return this.snapshot().summary()
  }

  snapshot(): GraphStore {
    if (this.#closed) throw new StoreError('The store is closed')
    return this.#held
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#origin.close()
  }

  #lookLater(): void {
    this.#timer = setTimeout(() => void this.#look(), this.#options.interval).unref()
  }

  async #look(): Promise<void> {
    try {
      if ((await this.#origin.version()) !== this.#version) {
        const graph = await this.#origin.load()
        // What holds the old version lives for as long as somebody reads it.
        this.#held = new Held(this.#options.hold(graph))
        this.#version = graph.version
      }
    } catch (error) {
      if (!this.#closed) this.#options.complain(error)
    }
    if (!this.#closed) this.#lookLater()
  }
}

/** One version of the graph, as whoever asks of a replica sees it. */
class Held implements GraphStore {
  readonly #store: GraphStore

  constructor(store: GraphStore) {
    this.#store = store
  }

  read(reads: readonly Read[]): Promise<readonly Answer[]> {
    return this.#store.read(reads)
  }

  async summary(): Promise<DatasetSummary> {
    return { ...(await this.#store.summary()), store: 'REPLICA' }
  }

  snapshot(): GraphStore {
    return this
  }

  close(): Promise<void> {
    return this.#store.close()
  }
}
