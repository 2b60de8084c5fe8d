#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander'
import { SEED, VERSION } from '../app.js'
import { port, SettingError, type Settings, settingsFrom } from '../settings.js'
import { EXIT } from './exit.js'
import { importDirectory } from './import.js'
import { type QueryOptions, query } from './query.js'
import { serve } from './serve.js'
import { validate } from './validate.js'

function program(settings: Settings): Command {
  const data = settings.data ?? SEED
  const cli = new Command('enforcement-graph')
    .description(
      'A knowledge graph of the bureaucracy that enforces US immigration law: every fact with its dates and its sources.',
    )
    .version(VERSION)
    .configureHelp({ showGlobalOptions: true })

  cli
    .command('serve')
    .description('Serve the graph: GraphQL at /graphql, GraphiQL there for browsers. From Neo4j where NEO4J_URI is set.')
    .option('-p, --port <port>', 'TCP port; 0 takes any free one (PORT)', portArgument, settings.port)
    .option('--host <address>', 'address to listen on (HOST)', settings.host)
    .option('-d, --data <directory>', 'the dataset, where NEO4J_URI is not set (DATA)', data)
    .option('--replica', "hold the database's graph in memory too, and answer from there (REPLICA)", settings.replica)
    .option('--explain', 'print the Cypher of each statement that is sent to Neo4j')
    .action(async (given: { port: number; host: string; data: string; replica: boolean; explain?: true }) => {
      process.exitCode = await serve({ ...settings, ...given })
    })

  cli
    .command('validate')
    .description('Check a dataset: every mistake with its file, line and column.')
    .argument('[directory]', 'the dataset', data)
    .action(async (directory: string) => {
      process.exitCode = await validate(directory)
    })

  cli
    .command('query')
    .description('Answer a GraphQL query from a file, as JSON.')
    .argument('<file>', 'a .graphql file, such as queries/who-runs-each-field-office.graphql; - reads standard input')
    .option('-v, --variables <json>', 'the values of its variables', jsonArgument)
    .option('-o, --operation <name>', 'which operation of the file')
    .option('-d, --data <directory>', 'the dataset, where NEO4J_URI is not set (DATA)', data)
    .option('--explain', 'print the Cypher of each statement that is sent to Neo4j')
    .action(async (file: string, given: Pick<QueryOptions, 'variables' | 'operation' | 'data' | 'explain'>) => {
      process.exitCode = await query(file, { ...given, neo4j: settings.neo4j, limits: settings.limits })
    })

  cli
    .command('import')
    .description('Make a dataset the graph of a Neo4j database. Who reads there sees the old graph or the new one, never a mix.')
    .argument('[directory]', 'the dataset', data)
    .option('--dry-run', 'only say what would change')
    .option('--force', "import beside somebody else's graph, which stays as it is")
    .option('--neo4j-uri <uri>', 'the server, such as bolt://127.0.0.1:7687 (NEO4J_URI)')
    .option('--neo4j-user <name>', 'the user (NEO4J_USER); the password is NEO4J_PASSWORD in the environment')
    .option('--neo4j-database <name>', 'the database of the server (NEO4J_DATABASE)')
    .action(async (directory: string, given: ImportFlags) => {
      const { neo4j } = settingsFrom({ ...process.env, ...neo4jVariables(given) })
      process.exitCode = await importDirectory(directory, { ...given, neo4j })
    })

  // Commander's own code for a wrong flag or command is 1, which here means that the data or the query is wrong.
  for (const command of [cli, ...cli.commands])
    command.exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage))
  return cli
}

interface ImportFlags {
  readonly dryRun?: true
  readonly force?: true
  readonly neo4jUri?: string
  readonly neo4jUser?: string
  readonly neo4jDatabase?: string
}

/** Flags as the environment's settings of the same names: what is not given is left out. */
function neo4jVariables({ neo4jUri, neo4jUser, neo4jDatabase }: ImportFlags): NodeJS.ProcessEnv {
  return {
    ...(neo4jUri !== undefined && { NEO4J_URI: neo4jUri }),
    ...(neo4jUser !== undefined && { NEO4J_USER: neo4jUser }),
    ...(neo4jDatabase !== undefined && { NEO4J_DATABASE: neo4jDatabase }),
  }
}

function portArgument(text: string): number {
  try {
    return port(text)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

function jsonArgument(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
  throw new InvalidArgumentError('expected an object, such as {"id": "ero-chicago"}')
}

try {
  await program(settingsFrom(process.env)).parseAsync()
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  console.error(error.message)
  process.exitCode = EXIT.usage
}
