/** Neo4j's own tool for what is done while no server runs, as its launcher would start it. */
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { artifacts } from './artifacts.mjs'
import { javaOptions } from './configuration.mjs'
import { findLocalServer } from './find-server.mjs'

/**
 * Runs `neo4j-admin` on a server's folder, and comes back with what it prints. Rejects with what it complains of in the error's `stderr`.
 * @param {string[]} command
 * @param {{ home: string, signal?: AbortSignal | undefined }} settings
 */
export async function runAdmin(command, { home, signal }) {
  const found = await findLocalServer()
  if (found.kind === 'none') throw new Error(found.missing)
  const library = await artifacts(found.java, signal)
  const args = [...javaOptions(found.java), '-cp', join(library, '*'), 'org.neo4j.cli.AdminTool', ...command]
  const env = { ...process.env, NEO4J_HOME: resolve(home), NEO4J_CONF: join(resolve(home), 'conf') }
  const { stdout } = await promisify(execFile)(found.java.program, args, { env, signal, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
