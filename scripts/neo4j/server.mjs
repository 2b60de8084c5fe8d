/** A Neo4j server on this machine, from its Maven artifacts: for development, and for tests that freeze it and kill it. */
import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runAdmin } from './admin.mjs'
import { artifacts } from './artifacts.mjs'
import { answers } from './bolt.mjs'
import { javaOptions, writeConfiguration } from './configuration.mjs'
import { findLocalServer } from './find-server.mjs'
import { freePort } from './ports.mjs'
import { lastLines, startProcess } from './process.mjs'

export { runAdmin } from './admin.mjs'
export { NEO4J_VERSION } from './artifacts.mjs'
export { findLocalServer, findServer } from './find-server.mjs'

/** @typedef {import('./server.mjs').Server} Server */
/** @typedef {import('./server.mjs').ServerSettings} ServerSettings */

/** @type {'neo4j'} */
export const USER = 'neo4j'

/**
 * Starts a server and waits until it answers a query.
 * @param {ServerSettings} settings
 * @returns {Promise<Server>}
 */
export async function startServer(settings) {
  const { password, heap, signal } = settings
  const found = await findLocalServer()
  if (found.kind === 'none') throw new Error(found.missing)
  const home = resolve(settings.home)
  const library = await artifacts(found.java, signal)
  const boltPort = await freePort(settings.boltPort)
  const httpPort = settings.httpPort === undefined ? undefined : await freePort(settings.httpPort)
  await writeConfiguration({ ...settings, home, boltPort, httpPort })
  await setFirstPassword({ home, password, signal })

  const log = join(home, 'logs', 'console.log')
  const java = [...javaOptions(found.java, heap), '-cp', join(library, '*')]
  const main = ['org.neo4j.server.Neo4jCommunity', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`]
  const running = await startProcess(found.java.program, [...java, ...main], { log })
  const reached = { uri: `bolt://127.0.0.1:${boltPort}`, user: USER, password }
  await untilItAnswers(running, reached, { ...settings, home })
  return { ...reached, ...running, log }
}

/**
 * The server takes this password at its first start, with the data that it makes then, and later ones leave it as it is.
 * @param {{ home: string, password: string, signal: AbortSignal | undefined }} settings
 */
async function setFirstPassword({ home, password, signal }) {
  if (await exists(join(home, 'data', 'databases', 'system'))) return
  try {
    await runAdmin(['dbms', 'set-initial-password', password], { home, signal })
  } catch (error) {
    if (signal?.aborted) throw error
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : ''
    throw new Error(`Neo4j does not take this password: ${said || error}`, { cause: error })
  }
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  )
}

/**
 * Rejects with the end of its logs when the server ends first, and leaves no server behind when it rejects.
 * @param {Awaited<ReturnType<typeof startProcess>>} running
 * @param {{ uri: string, user: string, password: string }} reached
 * @param {Pick<ServerSettings, 'home' | 'patience' | 'signal'>} settings
 */
async function untilItAnswers(running, reached, { home, patience = 300_000, signal: given }) {
  const over = new AbortController()
  const signal = given === undefined ? over.signal : AbortSignal.any([over.signal, given])
  const endedFirst = running.ended.then(async (how) => {
    throw new Error(`Neo4j ended before it answered (${how.signal ?? `exit code ${how.code}`}):\n${await whatItSaid(home)}`)
  })
  try {
    await Promise.race([endedFirst, answers(reached, { patience, signal })])
  } catch (error) {
    await running.stop()
    throw error
  } finally {
    over.abort()
  }
}

/**
 * What stops a start is printed; the server's own log, which goes on from start to start, is for an end that says nothing.
 * @param {string} home
 */
async function whatItSaid(home) {
  const logs = join(home, 'logs')
  return (await lastLines(join(logs, 'console.log'), 15)) || (await lastLines(join(logs, 'neo4j.log'), 15))
}
