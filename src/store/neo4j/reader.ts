import neo4j, { type Driver, Neo4jError, type Record as Result, type Session } from 'neo4j-driver'
import { type Patience, StoreError } from '../graph-store.js'

/** How long a read may take, in milliseconds. */
export interface Deadlines {
  /** The database ends a transaction that takes longer. */
  readonly transaction: number
  /** The reader gives up, whatever the driver waits for: a frozen server keeps its connections open and says nothing. */
  readonly answer: number
  /** After a failure to reach the database, but not after a slow answer, reads fail at once for so long: they don't queue up behind it. */
  readonly rest: number
}

export const DEADLINES: Deadlines = { transaction: 3_000, answer: 4_000, rest: 1_000 }

/** For jobs. A database that was just started takes seconds over the mere planning of some texts, and any over the whole of a large graph. */
const PATIENT: Deadlines = { transaction: 60_000, answer: 61_000, rest: 1_000 }

/**
 * Runs read statements, each in a transaction of its own that the server commits itself: a trip less than a managed one, whose one
 * retry is done here. Rejects with StoreError when the database can't answer; what is wrong with a statement is an error of ours.
 */
export class Reader {
  readonly #driver: Driver
  readonly #database: string | undefined
  readonly #deadlines: Readonly<Record<Patience, Deadlines>>
  #restsUntil = 0
  #lastFailure = ''
  #closed = false

  /** `deadlines` are those of requests. */
  constructor(driver: Driver, database: string | undefined, deadlines: Deadlines = DEADLINES) {
    this.#driver = driver
    this.#database = database
    this.#deadlines = { REQUEST: deadlines, JOB: PATIENT }
  }

  /** The only record of a statement's result, or undefined when it has none. */
  async run(text: string, parameters: Record<string, unknown>, patience: Patience): Promise<Result | undefined> {
    this.mustBeOpen()
    if (Date.now() < this.#restsUntil) throw new StoreError(this.#lastFailure)
    const { answer, transaction, rest } = this.#deadlines[patience]
    const until = Date.now() + answer
    try {
      return await this.#attempt(text, parameters, transaction, until)
    } catch (error) {
      if (!isRetryable(error) || until - Date.now() < answer / 2) throw this.#told(error, rest)
    }
    try {
      return await this.#attempt(text, parameters, transaction, until)
    } catch (error) {
      throw this.#told(error, rest)
    }
  }

  /** Throws StoreError once it is closed. */
  mustBeOpen(): void {
    if (this.#closed) throw new StoreError('The store is closed')
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#driver.close()
  }

  async #attempt(
    text: string,
    parameters: Record<string, unknown>,
    transaction: number,
    until: number,
  ): Promise<Result | undefined> {
    const session = this.#driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(this.#database !== undefined && { database: this.#database }),
    })
    const timeout = Math.min(transaction, Math.max(1, until - Date.now()))
    const running = session.run(text, parameters, { timeout }).then(({ records }) => records[0])
    return raced(running, session, until)
  }

  #told(error: unknown, rest: number): unknown {
    if (!isOutOfReach(error)) return error
    const said = error instanceof Error ? error.message : String(error)
    if (isDown(error)) {
      this.#lastFailure = said
      this.#restsUntil = Date.now() + rest
    }
    return new StoreError(said, { cause: error })
  }
}

/** The deadline is our own: whatever becomes of the session goes on behind it, and its end is nobody's concern any more. */
async function raced<Value>(running: Promise<Value>, session: Session, until: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreError('The database did not answer in time')), Math.max(1, until - Date.now()))
  })
  const closing = running.then(
    () => session.close(),
    () => session.close(),
  )
  closing.catch(() => {})
  try {
    return await Promise.race([running, late])
  } finally {
    clearTimeout(timer)
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable
}

/** Codes with which the driver says that it can't reach a server: whoever asks next would wait for the same. */
const DOWN = /^(N\/A|ServiceUnavailable|ProtocolError|SessionExpired)/

function isDown(error: unknown): boolean {
  return error instanceof Neo4jError && DOWN.test(error.code)
}

/** Codes with which a server says that it can't answer this now, or not to us. */
const REFUSED =
  /^(Neo\.TransientError\.|Neo\.DatabaseError\.(General|Transaction|Database)\.|Neo\.ClientError\.(Security|Database)\.|Neo\.ClientError\.Transaction\.TransactionTimedOut)/

function isOutOfReach(error: unknown): boolean {
  if (error instanceof StoreError) return true
  return error instanceof Neo4jError && (error.retryable || isDown(error) || REFUSED.test(error.code))
}
