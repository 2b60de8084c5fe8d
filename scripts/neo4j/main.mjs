/**
 * `npm run neo4j`: a Neo4j server for this machine, in the foreground, whose data stays. NEO4J_PORT and NEO4J_PASSWORD set it up. Exit codes
 * are those of the command line: 0 when it was stopped, 2 for a wrong setting, 3 when there is no server to be had.
 */
import { fileURLToPath } from 'node:url'
import { startInDocker } from './docker.mjs'
import { PortTaken } from './ports.mjs'
import { findServer, NEO4J_VERSION, startServer } from './server.mjs'

/** @typedef {import('./server.mjs').Found} Found */
/** @typedef {import('./server.mjs').Server} Server */

const HOME = '.neo4j/data-home'
const EXIT = { stopped: 0, usage: 2, noServer: 3 }

const asked = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => asked.abort())
process.exitCode = await run(process.env, asked.signal)

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {AbortSignal} signal
 */
async function run({ NEO4J_PORT = '7687', NEO4J_PASSWORD = 'enforcement-graph' }, signal) {
  const boltPort = Number(NEO4J_PORT)
  if (!/^[1-9]\d*$/.test(NEO4J_PORT) || boltPort > 65_535) {
    console.error(`NEO4J_PORT: "${NEO4J_PORT}" is no TCP port: expected 1 to 65535`)
    return EXIT.usage
  }
  try {
    const server = await start(await findServer(), { boltPort, password: NEO4J_PASSWORD, signal })
    console.log(nextSteps(server))
    await Promise.race([server.ended, new Promise((resolve) => signal.addEventListener('abort', resolve))])
    if (!signal.aborted) throw new Error(`Neo4j ended by itself.${'log' in server ? ` Its logs are in ${HOME}/logs.` : ''}`)
    console.log('Stopping Neo4j.')
    await server.stop()
    return EXIT.stopped
  } catch (error) {
    if (signal.aborted) return EXIT.stopped
    const said = error instanceof Error ? error.message : String(error)
    console.error(error instanceof PortTaken ? `${said} NEO4J_PORT chooses another.` : said)
    return EXIT.noServer
  }
}

/**
 * @param {Found} found
 * @param {{ boltPort: number, password: string, signal: AbortSignal }} settings
 * @returns {Promise<Pick<Server, 'uri' | 'user' | 'password' | 'ended' | 'stop'>>}
 */
async function start(found, settings) {
  settings.signal.throwIfAborted()
  if (found.kind === 'none') throw new Error(found.missing)
  if (found.kind === 'docker') {
    console.log(`Starting Neo4j ${NEO4J_VERSION} in Docker; its data is in the volume of docker-compose.yml.`)
    return startInDocker(settings)
  }
  console.log(`Starting Neo4j ${NEO4J_VERSION} on Java ${found.java.version}, from Maven artifacts; its data is in ${HOME}.`)
  const home = fileURLToPath(new URL(`../../${HOME}`, import.meta.url))
  return startServer({ ...settings, home })
}

/** @param {Pick<Server, 'uri' | 'user' | 'password'>} server */
function nextSteps({ uri, user, password }) {
  const environment = `NEO4J_URI=${uri} NEO4J_PASSWORD=${quoted(password)}`
  return `
  uri       ${uri}
  user      ${user}
  password  ${password}

Next, in another terminal:
  ${environment} npx enforcement-graph import
  ${environment} npx enforcement-graph serve
Ctrl-C here stops it.
`
}

/**
 * As a shell takes it.
 * @param {string} text
 */
function quoted(text) {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
