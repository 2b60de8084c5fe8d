import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import type { GraphNode, GraphRelationship } from '../../model/graph.js'
import { Database } from './database.js'
import { type Difference, DifferenceCounter } from './difference.js'
import { refuseForeignGraph } from './foreign.js'
import { checkedOrder, type GraphSource } from './graph-source.js'
import { storedNode, storedRelationship } from './layout.js'
import { Lease } from './lease.js'
import { removeLeftovers } from './leftovers.js'
import { awaitFullText, checkedLayout, migrate } from './migrations.js'
import { type Contents, checkPointer, flipPointer, type Pointer, readPointer, renameVersion } from './pointer.js'
import { type FactMark, storedNodes, storedRelationships } from './stored-facts.js'
import { writeCopy } from './write-copy.js'

export interface ImportOptions {
  /** Which database of the server; the user's own default unless given. */
  readonly database?: string | undefined
  /** Stop once it is known what would change. */
  readonly dryRun?: boolean
  /** Import beside somebody else's graph. */
  readonly force?: boolean
  readonly progress?: (progress: ImportProgress) => void
  /** Milliseconds for which the copy before is kept for those who are reading it. Readers' transactions end within 3 s. */
  readonly grace?: number
  /** Milliseconds without a sign of life after which another import counts as dead. */
  readonly deadAfter?: number
}

/** What an import is about. `total` where it is known. */
export interface ImportProgress {
  readonly phase: 'comparing' | 'nodes' | 'relationships' | 'indexes' | 'waiting for readers' | 'removing what is old'
  readonly done: number
  readonly total?: number | undefined
}

export interface ImportReport {
  /** `renamed`: the same facts under another version. */
  readonly outcome: 'imported' | 'renamed' | 'unchanged' | 'dry run'
  readonly version: string
  /** The version before; null on a first import. */
  readonly previousVersion: string | null
  /** What differs from the graph before; null on a first import, where all is new. */
  readonly difference: Difference | null
  /** What the new graph holds; null where nothing was written. */
  readonly contents: Contents | null
}

/**
 * Makes a graph the one of a database. It is written beside the one that is there, a copy of its own, and becomes the graph in one small
 * transaction, so whoever reads sees the one or the other whole, and an import that is killed has changed nothing: the next one removes
 * what it left. Where nothing differs, nothing is written.
 *
 * Throws ForeignGraphError, LayoutError and OvertakenError, each with nothing changed, and SourceError for a source that is out of
 * order or has loose ends.
 */
export async function importGraph(driver: Driver, source: GraphSource, options: ImportOptions = {}): Promise<ImportReport> {
  const database = new Database(driver, options.database)
  await checkedLayout(database)
  if (!options.force) await refuseForeignGraph(database)
  const seen = await readPointer(database)
  const report = { version: source.version, previousVersion: seen.version, contents: null }
  if (!options.dryRun) {
    await migrate(database)
    await removeLeftovers(database, options)
  }
  const difference = seen.copy === null && !options.dryRun ? null : await differenceFrom(database, seen, source, options)
  if (options.dryRun) return { ...report, outcome: 'dry run', difference }
  if (difference?.size === 0) {
    if (seen.version === source.version) return { ...report, outcome: 'unchanged', difference }
    await renameVersion(database, seen, source.version)
    return { ...report, outcome: 'renamed', difference }
  }
  const contents = await replaceGraph(database, seen, source, options)
  return { ...report, outcome: 'imported', difference, contents }
}

/** What differs between the graph that the pointer was seen at and a source. Throws OvertakenError when it is no longer there. */
async function differenceFrom(
  database: Database,
  seen: Pointer,
  source: GraphSource,
  { progress }: ImportOptions,
): Promise<Difference> {
  const total = source.size && source.size.nodes + source.size.relationships
  const counter = new DifferenceCounter()
  let before = 0
  let all = 0
  const compared = (done: number): void => {
    all = before + done
    if (all % 1_000 === 0) progress?.({ phase: 'comparing', done: all, total })
  }
  const { copy } = seen
  await counter.compare(copy === null ? none() : storedNodes(database, copy), nodeMarks(source), compared)
  before = all
  await counter.compare(copy === null ? none() : storedRelationships(database, copy), relationshipMarks(source), compared)
  await checkPointer(database, seen)
  progress?.({ phase: 'comparing', done: all, total: all })
  return counter.difference
}

/** Writes the new copy and makes it the graph; what fails on the way leaves nothing. */
async function replaceGraph(database: Database, seen: Pointer, source: GraphSource, options: ImportOptions): Promise<Contents> {
  const { progress, grace = 4_000 } = options
  const lease = await Lease.take(database)
  try {
    const contents = await writeCopy(database, source, lease.copy, (phase, done) => {
      lease.check()
      progress?.({ phase, done, total: source.size?.[phase] })
    })
    progress?.({ phase: 'indexes', done: 0 })
    await awaitFullText(database)
    await flipPointer(database, { seen, copy: lease.copy, version: source.version, contents })
    lease.guard(seen.copy ?? 0)
    if (seen.copy !== null) {
      progress?.({ phase: 'waiting for readers', done: 0 })
      await sleep(grace)
    }
    return contents
  } finally {
    await tidyUp(database, lease, options)
  }
}

/** Gives up the lease, and with it what it guarded: after the flip the copy before, else what this import has written. */
async function tidyUp(database: Database, lease: Lease, options: ImportOptions): Promise<void> {
  try {
    await lease.release()
    await removeLeftovers(database, options)
  } catch {
    // Whether the import succeeded is settled by now, and the next one removes what is left.
  }
}

async function* nodeMarks(source: GraphSource): AsyncGenerator<FactMark> {
  for await (const node of checkedOrder<GraphNode>(source.nodes())) yield markOf(node, storedNode(node).hash)
}

async function* relationshipMarks(source: GraphSource): AsyncGenerator<FactMark> {
  for await (const fact of checkedOrder<GraphRelationship>(source.relationships()))
    yield markOf(fact, storedRelationship(fact).hash)
}

function markOf({ id, type }: GraphNode | GraphRelationship, hash: unknown): FactMark {
  return { id, type, hash: String(hash) }
}

/** The marks of a database without a graph. */
async function* none(): AsyncGenerator<FactMark> {}
