import neo4j, { type Driver } from 'neo4j-driver'
import { type Address, ConnectionError, explain } from './explain.js'

export { ConnectionError, explain }

/** Where a database is and who asks. */
export interface ConnectionSettings extends Address {
  readonly password: string
  /** This software's version, as the server's lists of connections and queries show it. */
  readonly version?: string
}

/** The oldest server that understands what is asked of it: the first with Cypher 25. */
const OLDEST = { major: 2025, minor: 6 }

/**
 * The driver: one a process, closed by whoever opened it. Nothing is sent before the first query. Throws {@link ConnectionError} for
 * an address that can't be one. Numbers come as plain numbers: the graph has none beyond 32 bits.
 */
export function openDriver(settings: ConnectionSettings): Driver {
  try {
    return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 3_000,
      connectionTimeout: 2_000,
      maxConnectionLifetime: 600_000,
      // A router that forgets idle connections, or a server that was frozen, is found out before a query is lost on it.
      connectionLivenessCheckTimeout: 5_000,
      telemetryDisabled: true,
      userAgent: `enforcement-graph/${settings.version ?? 'unknown'}`,
    })
  } catch (error) {
    throw explain(error, settings) ?? error
  }
}

/** Asks the database something small. Throws {@link ConnectionError} when it can't be had or is too old. */
export async function checkConnection(driver: Driver, address: Address): Promise<void> {
  const session = driver.session(address.database === undefined ? {} : { database: address.database })
  try {
    const { summary } = await session.run('RETURN 1')
    checkAge(summary.server.agent ?? '', address)
  } catch (error) {
    throw explain(error, address) ?? error
  } finally {
    await session.close()
  }
}

/** A server that doesn't say how old it is, or is no Neo4j but speaks as one, is taken at its word. */
function checkAge(agent: string, { uri }: Address): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []
  if (major === undefined || Number(major) > OLDEST.major) return
  if (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor) return
  throw new ConnectionError(`${uri} is ${agent.replace('/', ' ')}: expected Neo4j ${OLDEST.major}.0${OLDEST.minor} or later`)
}
