import type { Database } from './database.js'
import { DATASET_LABEL, DATASET_NAME } from './layout.js'

/** Which copy of the graph is the graph. */
export interface Pointer {
  /** Null before the first import has finished. */
  readonly copy: number | null
  readonly version: string | null
}

/** The pointer as it stands. */
export async function readPointer(database: Database): Promise<Pointer> {
  const [row] = await database.read<{ copy: number | null; version: string | null }>(
    `MATCH (d:${DATASET_LABEL} {name: $p.name}) RETURN d.copy AS copy, d.version AS version`,
    { p: { name: DATASET_NAME } },
  )
  return { copy: row?.copy ?? null, version: row?.version ?? null }
}
