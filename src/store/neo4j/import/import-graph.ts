import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import { Database } from '../database.js'
import { type Pointer, readPointer } from '../pointer.js'
import { differenceFrom } from './compare.js'
import { flipPointer, renameVersion } from './flip-pointer.js'
import { refuseForeignGraph } from './foreign.js'
import type { GraphSource } from './graph-source.js'
import { type Contents, GRACE, type ImportOptions, type ImportReport } from './import-report.js'
import { Lease } from './lease.js'
import { removeLeftovers } from './leftovers.js'
import { awaitFullText, checkedLayout, migrate } from './migrations.js'
import { writeCopy } from './write-copy.js'

export type { ImportOptions, ImportProgress, ImportReport } from './import-report.js'

/**
 * Makes a graph the one of a database. It is written beside the one that is there, a copy of its own, and becomes the graph in one small
 * transaction, so whoever reads sees the one or the other whole, and an import that is killed has changed nothing: the next one removes
 * what it left. Where nothing differs, nothing is written.
 *
 * Throws {@link ImportError}: when the database holds another graph or was laid out by a later version, when another import got in between,
 * when the source is out of order or has loose ends. The graph is then what it was.
 */
export async function importGraph(driver: Driver, source: GraphSource, options: ImportOptions = {}): Promise<ImportReport> {
  const database = new Database(driver, options.database)
  await checkedLayout(database)
  await refuseForeignGraph(database, options.force === true)
  const seen = await readPointer(database)
  const report = { version: source.version, previousVersion: seen.version, contents: null }
  if (options.dryRun) {
    return { ...report, outcome: 'dry run', difference: await differenceFrom(database, seen, source, options) }
  }
  await migrate(database)
  await removeLeftovers(database, options)
  const difference = seen.copy === null ? null : await differenceFrom(database, seen, source, options)
  if (difference?.size === 0) {
    if (seen.version === source.version) return { ...report, outcome: 'unchanged', difference }
    await renameVersion(database, seen, source.version)
    return { ...report, outcome: 'renamed', difference }
  }
  const contents = await replaceGraph(database, seen, source, options)
  return { ...report, outcome: 'imported', difference, contents }
}

/** Writes the new copy and makes it the graph; what fails on the way leaves nothing. */
async function replaceGraph(database: Database, seen: Pointer, source: GraphSource, options: ImportOptions): Promise<Contents> {
  const { progress, grace = GRACE } = options
  const lease = await Lease.take(database)
  try {
    const contents = await writeCopy(database, source, lease.copy, (phase, done) => {
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
  } catch (error) {
    // Whatever else it looks like from here: what was written is being removed.
    await lease.check()
    throw error
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
