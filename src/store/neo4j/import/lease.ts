import neo4j from 'neo4j-driver'
import type { Database } from '../database.js'
import { DATASET_LABEL, DATASET_NAME } from '../layout.js'
import { OvertakenError, TAKEN_FOR_DEAD } from './import-error.js'
import { IMPORT_LABEL } from './migrations.js'

/** An import that gave no sign of life for so long is dead, and what it wrote may go. */
export const DEAD_AFTER = 10_000
/** How often an import gives one. */
const SIGN_EVERY = 1_000

/** A number for a new copy, and the standing sign that whoever writes it is alive. */
export class Lease {
  readonly copy: number
  readonly #database: Database
  readonly #timer: NodeJS.Timeout
  /** The copy that the import's node names: after the flip the one before it. */
  #node: number

  private constructor(database: Database, copy: number) {
    this.copy = copy
    this.#database = database
    this.#node = copy
    this.#timer = setInterval(() => void this.#sign(), SIGN_EVERY)
    this.#timer.unref()
  }

  /** Takes the next number. */
  static async take(database: Database): Promise<Lease> {
    const [row] = await database.write<{ copy: number }>(
      `MATCH (d:${DATASET_LABEL} {name: $p.name})
       SET d.copies = coalesce(d.copies, 0) + 1
       CREATE (i:${IMPORT_LABEL} {copy: d.copies, startedAt: datetime(), aliveAt: datetime()})
       RETURN i.copy AS copy`,
      { p: { name: DATASET_NAME } },
    )
    if (!row) throw new Error('The database has no Dataset node: migrations come first')
    return new Lease(database, row.copy)
  }

  /** Throws {@link OvertakenError} when another import took this one for dead: what it has written may be gone. */
  async check(): Promise<void> {
    if (!(await this.#sign())) throw new OvertakenError(TAKEN_FOR_DEAD)
  }

  /** From the flip on the lease guards the copy before, for those who still read it. */
  guard(previous: number): void {
    this.#node = previous
  }

  /** Ends the signs, and removes the import's node. */
  async release(): Promise<void> {
    clearInterval(this.#timer)
    await this.#database.write(`MATCH (i:${IMPORT_LABEL} {copy: $p.copy}) DELETE i`, { p: { copy: neo4j.int(this.#node) } })
  }

  /** False when the import's node is gone. */
  async #sign(): Promise<boolean> {
    try {
      const rows = await this.#database.write(
        `MATCH (i:${IMPORT_LABEL} {copy: $p.copy}) SET i.aliveAt = datetime() RETURN i.copy`,
        { p: { copy: neo4j.int(this.#node) } },
      )
      return rows.length > 0
    } catch {
      // Out of reach: the import's own writing finds out, and says so.
      return true
    }
  }
}
