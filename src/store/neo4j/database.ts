import type { Driver, ManagedTransaction, RecordShape, Session } from 'neo4j-driver'

/** Values of a query, by name. */
export type Parameters = Readonly<Record<string, unknown>>

/** One database of a server, for writing: what is read through it is at least as new as what was written through it. */
export class Database {
  readonly #driver: Driver
  readonly #name: string | undefined

  constructor(driver: Driver, name: string | undefined) {
    this.#driver = driver
    this.#name = name
  }

  /** A session of one's own, to be closed. */
  session(): Session {
    return this.#driver.session({
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
      ...(this.#name !== undefined && { database: this.#name }),
    })
  }

  /** The rows of one query, in a transaction that is tried again where the driver says that it may be. */
  async read<Row extends RecordShape>(text: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.#within((session) => session.executeRead((transaction) => rowsOf<Row>(transaction, text, parameters)))
  }

  /** Like `read`, for a query that writes. */
  async write<Row extends RecordShape>(text: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.#within((session) => session.executeWrite((transaction) => rowsOf<Row>(transaction, text, parameters)))
  }

  async #within<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.session()
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
}

/** The rows of one query within a transaction. */
export async function rowsOf<Row extends RecordShape>(
  transaction: ManagedTransaction,
  text: string,
  parameters: Parameters,
): Promise<Row[]> {
  const { records } = await transaction.run<Row>(text, parameters)
  return records.map((record) => record.toObject())
}
