#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander'
import { SEED, VERSION } from '../app.js'
import { FIELD_OFFICE_KINDS } from '../dataset/index.js'
import { CERTAINTIES } from '../model/lens.js'
import { type Day, parseDay } from '../model/partial-date.js'
import { EVIDENCE } from '../model/provenance.js'
import { port, SettingError, type Settings, settingsFrom } from '../settings.js'
import { DATE_ORDERS } from '../table/index.js'
import { EXIT } from './exit.js'
import { importDirectory } from './import.js'
import { type JoinFlags, join } from './join.js'
import { type McpOptions, mcp } from './mcp.js'
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
    .command('join')
    .description('Add to each row of a table who was in charge of its office or place on its day, and who says so.')
    .argument('<file>', 'a CSV table in UTF-8 with a header; - reads standard input')
    .option(
      '--office <column>',
      'the column with an office or agency, by its name or id; where its cell is empty, the place counts',
    )
    .option('--state <column>', 'the column with a state, by its postal code or name')
    .option('--county <column>', 'the column with a county; its state is in the other column')
    .option('--city <column>', 'the column with a city; for rows without a county')
    .option('--date <column>', 'the column with a day; columns that are not named are told from the header')
    .addOption(
      new Option('--date-format <order>', 'the order of dates such as 10/11/2025; without it they are a problem').choices(
        DATE_ORDERS,
      ),
    )
    .addOption(
      new Option('--kind <kind>', 'the kind of office that places and ambiguous names mean')
        .choices(FIELD_OFFICE_KINDS)
        .default('ERO_FIELD_OFFICE'),
    )
    .option('--known-at <day>', 'only what was published by this day', dayArgument)
    .addOption(new Option('--certainty <certainty>', 'CERTAIN leaves out what is only possible').choices(CERTAINTIES))
    .addOption(new Option('--evidence <evidence>', 'OFFICIAL believes government and court records alone').choices(EVIDENCE))
    .option('--prefix <text>', 'what the added columns begin with (default: "eg_", or "eg2_" where that is taken)')
    .option(
      '--delimiter <character>',
      'what stands between cells; told from the header unless given; tab is a tab',
      delimiterArgument,
    )
    .option('--output <file>', 'where to write; standard output unless given')
    .option('-d, --data <directory>', 'the dataset, where NEO4J_URI is not set (DATA)', data)
    .option('--explain', 'print the Cypher of each statement that is sent to Neo4j')
    .addHelpText('after', JOIN_HELP)
    .action(async (file: string, given: Omit<JoinFlags, 'neo4j'>) => {
      process.exitCode = await join(file, { ...given, neo4j: settings.neo4j })
    })

  cli
    .command('mcp')
    .description('Answer an assistant over standard input and output, in the Model Context Protocol.')
    .option('-d, --data <directory>', 'the dataset, where NEO4J_URI is not set (DATA)', data)
    .option('--explain', 'print the Cypher of each statement that is sent to Neo4j, on standard error')
    .action(async (given: Pick<McpOptions, 'data' | 'explain'>) => {
      process.exitCode = await mcp({ ...given, neo4j: settings.neo4j, limits: settings.limits })
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

const JOIN_HELP = `
Every row and every cell comes back as it was, with columns added: the day as it was read, the unit, the official, how certain, the
chain of command, the sources, and, without an answer, the problem and what the row may mean. A name counts only to the letter.

Days: 2025-10-28, 2025/10/28, 20251028, 28 October 2025, Oct 28, 2025, each with or without a time, which is left out; 10/28/2025 when
only one order makes sense, or with --date-format.

Exit code: 0, also when rows have problems; 1 the table or the dataset is wrong; 2 a file, a column or an option is; 3 the database
is out of reach.`

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

function dayArgument(text: string): Day {
  try {
    return parseDay(text)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

function delimiterArgument(text: string): string {
  const delimiter = text === 'tab' || text === '\\t' ? '\t' : text
  if (delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter
  throw new InvalidArgumentError('expected one character, or tab')
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
