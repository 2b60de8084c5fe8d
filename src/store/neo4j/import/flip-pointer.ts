import neo4j from 'neo4j-driver'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../../model/types.js'
import type { Database, Parameters } from '../database.js'
import { DATASET_LABEL, DATASET_NAME } from '../layout.js'
import { type Pointer, readPointer } from '../pointer.js'
import { OvertakenError, TAKEN_FOR_DEAD } from './import-error.js'
import type { Contents } from './import-report.js'
import { IMPORT_LABEL } from './migrations.js'

const OVERTAKEN = 'Another import has finished meanwhile, and its graph stands: run this one again to see what still differs'

// A transaction reads what others have committed, so a condition is only worth something once the node is locked: writing a property does that.
export const LOCKED_DATASET = `MATCH (d:${DATASET_LABEL} {name: $p.name}) SET d.lock = true REMOVE d.lock WITH d`

/** The parameters of a query that begins with {@link LOCKED_DATASET}. */
export function lockedDataset(parameters: Parameters): Parameters {
  return { p: { name: DATASET_NAME, ...parameters } }
}

/** Throws {@link OvertakenError} unless the pointer is still at this copy. */
export async function checkPointer(database: Database, seen: Pointer): Promise<void> {
  const { copy } = await readPointer(database)
  if (copy !== seen.copy) throw new OvertakenError(OVERTAKEN)
}

/**
 * Makes a written copy the graph, in one transaction, if the pointer is still where it was seen. From then on the import's node stands for
 * the copy before, which is to go. Tried again after it has come to pass, it finds that it has. Throws {@link OvertakenError}, with
 * nothing changed.
 */
export async function flipPointer(
  database: Database,
  { seen, copy, version, contents }: { seen: Pointer; copy: number; version: string; contents: Contents },
): Promise<void> {
  const types = [...NODE_TYPES, ...RELATIONSHIP_TYPES]
  const [row] = await database.write<{ flipped: boolean; copy: number | null }>(
    `${LOCKED_DATASET}
     OPTIONAL MATCH (i:${IMPORT_LABEL} {copy: $p.copy})
     SET i.aliveAt = datetime()
     WITH d, i, i IS NOT NULL AND coalesce(d.copy, 0) = $p.seen AS may, d.copy AS copy
     FOREACH (_ IN CASE WHEN may THEN [1] ELSE [] END |
       SET d.previous = d.copy, d.previousVersion = d.version, d.previousLatestSource = d.latestSource, d.previousCounts = d.counts,
           d.copy = $p.copy, d.version = $p.version, d.latestSource = $p.latestSource, d.types = $p.types, d.counts = $p.counts,
           d.importedAt = datetime(), i.copy = $p.seen)
     RETURN may OR copy = $p.copy AS flipped, copy`,
    lockedDataset({
      copy: neo4j.int(copy),
      seen: neo4j.int(seen.copy ?? 0),
      version,
      latestSource: contents.latestSource === null ? null : neo4j.int(contents.latestSource),
      types,
      counts: types.map((type) => neo4j.int(contents.counts.get(type) ?? 0)),
    }),
  )
  if (row?.flipped) return
  throw new OvertakenError(row?.copy === seen.copy ? TAKEN_FOR_DEAD : OVERTAKEN)
}

/** Says that the copy before is about to go: whoever begins to read it comes too late from here on. Was it the copy before? */
export async function forgetPrevious(database: Database, copy: number): Promise<boolean> {
  const rows = await database.write(
    `MATCH (d:${DATASET_LABEL} {name: $p.name, previous: $p.copy})
     REMOVE d.previous, d.previousVersion, d.previousLatestSource, d.previousCounts
     RETURN d.name`,
    { p: { name: DATASET_NAME, copy: neo4j.int(copy) } },
  )
  return rows.length > 0
}

/** Says that the same facts now go by another version. Throws {@link OvertakenError}, with nothing changed. */
export async function renameVersion(database: Database, seen: Pointer, version: string): Promise<void> {
  const rows = await database.write(
    `${LOCKED_DATASET} WHERE d.copy = $p.seen SET d.version = $p.version, d.importedAt = datetime() RETURN d.copy`,
    lockedDataset({ seen: neo4j.int(seen.copy ?? 0), version }),
  )
  if (rows.length === 0) throw new OvertakenError(OVERTAKEN)
}
