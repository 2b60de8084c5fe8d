/** Says whether and how a Neo4j server can be started on this machine. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { haveArtifacts, haveMaven } from './artifacts.mjs'
import { findJava, OLDEST_JAVA } from './java.mjs'

/** @typedef {import('./server.mjs').Found} Found */
/** @typedef {import('./server.mjs').FoundLocally} FoundLocally */

/**
 * With Docker where an engine answers, else from Maven artifacts.
 * @returns {Promise<Found>}
 */
export async function findServer() {
  if (await dockerAnswers()) return { kind: 'docker' }
  const local = await findLocalServer()
  if (local.kind === 'maven') return local
  return { kind: 'none', missing: `${local.missing} Or start a Docker engine: none answers \`docker info\` here.` }
}

/**
 * From Maven artifacts alone: a process that can be frozen, killed and started again.
 * @returns {Promise<FoundLocally>}
 */
export async function findLocalServer() {
  const { java, tooOld } = await findJava()
  if (java === undefined) return { kind: 'none', missing: missingJava(tooOld) }
  if ((await haveArtifacts()) || (await haveMaven(java))) return { kind: 'maven', java }
  return { kind: 'none', missing: 'Maven is missing, which brings Neo4j: install it, so that `mvn` is in PATH.' }
}

/** @param {import('./server.mjs').Java[]} tooOld */
function missingJava(tooOld) {
  const found = tooOld.map(({ version, home }) => `${version} in ${home}`).join(', ')
  return `A JDK of ${OLDEST_JAVA} or later is missing (found: ${found || 'none'}): install one, or name its folder in JAVA_HOME.`
}

/** The engine, not only the client; and the plugin that reads docker-compose.yml. */
async function dockerAnswers() {
  const run = promisify(execFile)
  try {
    await run('docker', ['info'], { timeout: 10_000 })
    await run('docker', ['compose', 'version'], { timeout: 10_000 })
    return true
  } catch {
    return false
  }
}
