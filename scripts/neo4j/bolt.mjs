/** Waits until a server answers a query, which is later than when its port opens. */
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'

/**
 * Rejects when the server refuses the password, when `patience` milliseconds are over, or when the signal says so.
 * @param {{ uri: string, user: string, password: string }} server
 * @param {{ patience: number, signal: AbortSignal }} until
 */
export async function answers({ uri, user, password }, { patience, signal }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  })
  const end = Date.now() + patience
  try {
    for (;;) {
      const error = await attempt(driver)
      if (error === undefined) return
      signal.throwIfAborted()
      if (isRefused(error))
        throw new Error(
          `${uri} refuses this password: its data was made with another. Give that one, or begin with an empty folder.`,
          { cause: error },
        )
      if (Date.now() > end) throw new Error(`${uri} did not answer within ${patience / 1_000} s: ${error}`, { cause: error })
      await sleep(200, undefined, { signal })
    }
  } finally {
    await driver.close()
  }
}

/** @param {import('neo4j-driver').Driver} driver */
async function attempt(driver) {
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
    return undefined
  } catch (error) {
    return error
  }
}

/** @param {unknown} error */
function isRefused(error) {
  return error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized'
}
