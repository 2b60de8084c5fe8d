import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Database } from '../database.js'
import { NODE_LABEL } from '../layout.js'
import { readPointer } from '../pointer.js'
import { forgetPrevious, LOCKED_DATASET, lockedDataset } from './flip-pointer.js'
import { GRACE, type ImportOptions } from './import-report.js'
import { DEAD_AFTER } from './lease.js'
import { IMPORT_LABEL } from './migrations.js'

/** Nodes removed in one transaction, with what links them. */
const AT_ONCE = 2_000

/**
 * Removes what imports that died left behind: every copy that is neither the graph nor guarded by an import that is alive, and the nodes
 * of those imports. `deadAfter` milliseconds without a sign of life make an import dead.
 */
export async function removeLeftovers(
  database: Database,
  { deadAfter = DEAD_AFTER, grace = GRACE, progress }: Pick<ImportOptions, 'deadAfter' | 'grace' | 'progress'>,
): Promise<void> {
  const { copy: current } = await readPointer(database)
  const present = (await copiesPresent(database)).filter((copy) => copy !== current)
  const [dead] = await database.read<{ count: number }>(`MATCH (i:${IMPORT_LABEL}) WHERE ${IS_DEAD} RETURN count(i) AS count`, {
    p: { deadAfter: neo4j.int(deadAfter) },
  })
  if (present.length === 0 && !dead?.count) return
  const kept = await buryDead(database, deadAfter)
  let removed = 0
  for (const copy of present) {
    if (kept.has(copy)) continue
    // Whoever began to read it just before has time to finish.
    if (await forgetPrevious(database, copy)) await sleep(grace)
    for await (const nodes of removeCopy(database, copy)) {
      removed += nodes
      progress?.({ phase: 'removing what is old', done: removed })
    }
  }
}

/** Removes a copy, batch by batch, telling how many nodes each had. */
async function* removeCopy(database: Database, copy: number): AsyncGenerator<number> {
  for (let after = ''; ; ) {
    const [row] = await database.write<{ last: string | null; count: number }>(
      `MATCH (n:${NODE_LABEL}) WHERE n.copy = $p.copy AND n.id > $p.after
       WITH n, n.id AS id ORDER BY id LIMIT ${AT_ONCE}
       DETACH DELETE n
       RETURN max(id) AS last, count(*) AS count`,
      { p: { copy: neo4j.int(copy), after } },
    )
    if (!row || row.last === null) return
    after = row.last
    yield row.count
  }
}

const IS_DEAD = 'i.aliveAt < datetime() - duration({milliseconds: $p.deadAfter})'

/** The copies that nodes are of, each found by one step in the index: their nodes are not counted. */
async function copiesPresent(database: Database): Promise<number[]> {
  const copies: number[] = []
  for (let after = -1; ; ) {
    const [row] = await database.read<{ copy: number }>(
      `MATCH (n:${NODE_LABEL}) WHERE n.copy > $p.after AND n.id IS NOT NULL RETURN n.copy AS copy ORDER BY copy LIMIT 1`,
      { p: { after: neo4j.int(after) } },
    )
    if (!row) return copies
    copies.push(row.copy)
    after = row.copy
  }
}

/**
 * Removes the nodes of dead imports and tells which copies must stay. In one transaction, before anything of theirs is removed: an import
 * that wakes up after all finds its node gone and can't make the rest of its copy the graph.
 */
async function buryDead(database: Database, deadAfter: number): Promise<Set<number>> {
  const [row] = await database.write<{ kept: number[] }>(
    `${LOCKED_DATASET}
     CALL () { MATCH (i:${IMPORT_LABEL}) WHERE ${IS_DEAD} DELETE i }
     CALL () { MATCH (i:${IMPORT_LABEL}) RETURN collect(i.copy) AS alive }
     RETURN alive + coalesce(d.copy, 0) AS kept`,
    lockedDataset({ deadAfter: neo4j.int(deadAfter) }),
  )
  return new Set(row?.kept ?? [])
}
