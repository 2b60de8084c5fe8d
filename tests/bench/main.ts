import { writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDay } from '../../src/model/partial-date.js'
import { checkAgreement, untilAllAnswer } from './agreement.js'
import { type ServerProcess, startChild } from './child-process.js'
import type { Neo4jServer, Task } from './children/messages.js'
import { openServer, provideGraph } from './database.js'
import { type ExportFigures, measureExport } from './exports.js'
import { HttpConnection } from './http-connection.js'
import { measureNewShapes, measureThroughput, measureWarm, type Setting, type Target } from './measure.js'
import { type Options, optionsFrom, type Store, USAGE } from './options.js'
import { QUERIES } from './queries/index.js'
import type { BenchQuery } from './queries/query.js'
import { otherTables, type QueryFigures, queryTable, type SizeFigures } from './report.js'
import { syntheticGraph } from './synthetic-graph.js'

/** After everything that a synthetic graph tells of. */
const TODAY = parseDay('2026-09-01')
/** Nobody listens there: for a run that asks no database. */
const NO_SERVER: Neo4jServer = { uri: 'bolt://127.0.0.1:1', user: '', password: '' }

const CHILDREN: Readonly<Record<Store, string>> = {
  embedded: 'children/embedded',
  replica: 'children/replica',
  direct: 'children/direct',
  yardstick: 'yardstick/server',
}

/** A server under test, with the connection that it is asked over. */
type Tested = Target & { readonly store: Store; readonly server: ServerProcess }

// Ends the database too, which else would outlive this process.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const options = optionsFrom(process.argv.slice(2))
if (options === 'help') console.log(USAGE)
else await run(options)

async function run(options: Options): Promise<void> {
  // Of each run its own, so that a database that was there before has not met these shapes either.
  const seed = Date.now() % 2 ** 31
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  console.log('Times in ms. Ratios are to the yardstick, @neo4j/graphql on the same database; a star misses its goal.')
  const sizes: SizeFigures[] = []
  for (const nodes of options.sizes) sizes.push(await measureSize(nodes, options, seed))
  console.log(`\n${otherTables(sizes)}`)
  const file = join(tmpdir(), `enforcement-graph-bench-${new Date().toISOString().replaceAll(':', '-')}.json`)
  await writeFile(file, JSON.stringify({ node: process.version, seed, options, sizes }, plain, 2))
  console.log(`\nAll figures: ${file}`)
}

/** Maps, as JSON has them. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value
}

async function measureSize(nodes: number, options: Options, seed: number): Promise<SizeFigures> {
  const { version, landmarks } = syntheticGraph({ nodes })
  const database = options.stores.some((store) => store !== 'embedded') ? await openServer(process.env) : null
  const servers: Tested[] = []
  try {
    const task: Task = { nodes, today: TODAY, neo4j: database ?? NO_SERVER }
    const imported = database ? await provideGraph(task, version) : null
    for (const store of options.stores) {
      try {
        servers.push(await start(store, task))
      } catch (error) {
        notDone(`${store}: left out, it does not start`, error)
      }
    }
    console.log(`\n${nodes.toLocaleString('en-US')} nodes; load of the machine ${loadavg()[0]?.toFixed(1)}`)
    const figures = await Promise.all(
      servers.map(async ({ store, server }) => ({
        store,
        loadMilliseconds: server.loadMilliseconds,
        memory: await server.memory(),
      })),
    )
    const queries = await measureQueries(servers, { landmarks, today: TODAY }, options, seed)
    return { nodes, imported, servers: figures, queries, exports: await measureExports(servers, options) }
  } finally {
    for (const { server, connection } of servers) {
      connection.close()
      await server.stop()
    }
    await database?.stop()
  }
}

async function measureExports(servers: readonly Tested[], { formats }: Options): Promise<ExportFigures[]> {
  const figures: ExportFigures[] = []
  for (const { store, server } of servers.filter(({ side }) => side === 'ours'))
    for (const format of formats) {
      try {
        figures.push(await measureExport(store, server, format))
      } catch (error) {
        notDone(`${store}: ${format} not exported`, error)
      }
    }
  return figures
}

async function measureQueries(
  servers: readonly Tested[],
  setting: Setting,
  options: Options,
  seed: number,
): Promise<QueryFigures[]> {
  const figures: QueryFigures[] = []
  for (const query of QUERIES.filter(({ name }) => options.queries.includes(name))) {
    try {
      const found = await measureQuery(query, servers, setting, options, seed)
      console.log(`\n${queryTable(found, servers)}`)
      figures.push(found)
    } catch (error) {
      // What went wrong with one question is told at once, and the others are asked all the same.
      notDone(`${query.name} ${query.title}: not measured`, error)
    }
  }
  return figures
}

async function measureQuery(
  query: BenchQuery,
  servers: readonly Tested[],
  setting: Setting,
  { seconds, shapes }: Options,
  seed: number,
): Promise<QueryFigures> {
  await untilAllAnswer(query, servers, setting)
  return {
    query: query.name,
    title: query.title,
    remark: query.remark,
    answer: await checkAgreement(query, servers, setting, seed),
    warm: await measureWarm(query, servers, setting, seconds),
    newShapes: await measureNewShapes(query, servers, setting, { seed, shapes }),
    throughput: await measureThroughput(query, servers, setting, seconds),
  }
}

/** Says what went wrong and goes on with the rest; the exit code tells of it too. */
function notDone(what: string, error: unknown): void {
  console.error(`\n${what}\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

async function start(store: Store, task: Task): Promise<Tested> {
  const server = await startChild(CHILDREN[store], task)
  const connection = await HttpConnection.open(server.url)
  return { store, side: store === 'yardstick' ? 'yardstick' : 'ours', url: server.url, connection, server }
}
