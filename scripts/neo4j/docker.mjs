/** The server as docker-compose.yml has it, where a Docker engine answers. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { USER } from './server.mjs'

/** @typedef {import('./server.mjs').Server} Server */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts the Compose service and waits until its health check passes. Its data is in the service's volume.
 * @param {{ boltPort: number, password: string, signal: AbortSignal }} settings
 * @returns {Promise<Pick<Server, 'uri' | 'user' | 'password' | 'ended' | 'stop'>>}
 */
export async function startInDocker({ boltPort, password, signal }) {
  const env = { ...process.env, NEO4J_PORT: String(boltPort), NEO4J_PASSWORD: password }
  const stop = async () => void (await compose(['stop', 'neo4j'], env))
  const started = await compose(['up', '--detach', '--wait', 'neo4j'], env, signal)
  if (signal.aborted) await stop()
  signal.throwIfAborted()
  if (started.code !== 0) throw new Error('Docker could not start Neo4j: `docker compose logs neo4j` says why.')
  return { uri: `bolt://127.0.0.1:${boltPort}`, user: USER, password, ended: compose(['wait', 'neo4j'], env), stop }
}

/**
 * Runs Compose to its end. In a group of its own: Ctrl-C in a terminal would else reach it too, and twice is its sign to kill.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} [signal]
 * @returns {Server['ended']}
 */
async function compose(args, env, signal) {
  const child = spawn('docker', ['compose', ...args], { cwd: ROOT, env, detached: true, stdio: ['ignore', 'ignore', 'inherit'] })
  const interrupt = () => void child.kill('SIGINT')
  signal?.addEventListener('abort', interrupt)
  const [code, killed] = await once(child, 'exit').finally(() => signal?.removeEventListener('abort', interrupt))
  return { code, signal: killed }
}
