/** The version of Neo4j that is started. */
export const NEO4J_VERSION: string

/** The user that every server begins with. */
export const USER: 'neo4j'

export interface Java {
  readonly home: string
  /** Path of the `java` program. */
  readonly program: string
  /** 21, 25 … */
  readonly version: number
}

/** What is missing, and how to have it: one plain sentence or two. */
export interface NotFound {
  readonly kind: 'none'
  readonly missing: string
}

export type FoundLocally = { readonly kind: 'maven'; readonly java: Java } | NotFound
export type Found = FoundLocally | { readonly kind: 'docker' }

/** How a server can be started here: with Docker where an engine answers, else from Maven artifacts. */
export function findServer(): Promise<Found>

/** Whether {@link startServer} can start one here, which asks no Docker engine. */
export function findLocalServer(): Promise<FoundLocally>

export interface ServerSettings {
  /** The folder of its data, configuration and logs; made when it is not there. */
  readonly home: string
  /** On 127.0.0.1; 0 takes any free one. */
  readonly boltPort: number
  /** Its HTTP API, which is off unless a port is given. */
  readonly httpPort?: number | undefined
  /** At least 8 characters. A home keeps the one that it was made with. */
  readonly password: string
  /** `512m` unless given. */
  readonly heap?: string | undefined
  /** `128m` unless given. */
  readonly pageCache?: string | undefined
  /** Milliseconds until it must answer; five minutes unless given: a busy machine takes one, and a server that ends is noticed at once. */
  readonly patience?: number | undefined
  /** Gives up the start, and leaves nothing behind that runs. */
  readonly signal?: AbortSignal | undefined
}

export interface Server {
  readonly uri: string
  readonly user: 'neo4j'
  readonly password: string
  readonly pid: number
  /** The file of what it prints. */
  readonly log: string
  /** Resolves when the process is gone, however it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  /** Ends it cleanly, frozen or not, and waits for that. Does nothing to one that has ended. */
  stop(): Promise<void>
  /** SIGSTOP: it takes connections and never answers. */
  freeze(): void
  /** SIGCONT. */
  thaw(): void
  /** SIGKILL: no clean end. Wait for `ended` before its home is used again. */
  kill(): void
}

/** Starts a server and waits until it answers a query. What went wrong is in the error's message, in plain words. */
export function startServer(settings: ServerSettings): Promise<Server>

/**
 * Runs `neo4j-admin` on a server's folder while no server runs there, and comes back with what it prints. Rejects with what it complains of in the
 * error's `stderr`.
 */
export function runAdmin(
  command: string[],
  settings: { readonly home: string; readonly signal?: AbortSignal | undefined },
): Promise<string>
