#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander'
import { SEED, VERSION } from '../app.js'
import { CONVERT_FORMATS } from '../convert/index.js'
import { FIELD_OFFICE_KINDS } from '../dataset/index.js'
import { FORMATS } from '../export/index.js'
import { CERTAINTIES } from '../model/lens.js'
import { type Day, parseDay } from '../model/partial-date.js'
import { EVIDENCE, SOURCE_KINDS } from '../model/provenance.js'
import { port, SettingError, type Settings, settingsFrom } from '../settings.js'
import { DATE_ORDERS } from '../table/index.js'
import { type ConvertFlags, convertToDataset } from './convert.js'
import { dateArgument, kindArgument, listArgument, webAddressArgument } from './convert-arguments.js'
import { EXIT } from './exit.js'
import { type ExportFlags, exportNetwork } from './export.js'
import { importDirectory } from './import.js'
import { type JoinFlags, join } from './join.js'
import { ANSWER_FORMATS, type QueryOptions, query } from './query.js'
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
    .description('Answer a GraphQL query from a file, as JSON or as a table.')
    .argument('<file>', 'a .graphql file, such as queries/who-runs-each-field-office.graphql; - reads standard input')
    .option('-v, --variables <json>', 'the values of its variables', jsonArgument)
    .option('-o, --operation <name>', 'which operation of the file')
    .addOption(new Option('-f, --format <format>', 'csv makes a table of its lists').choices(ANSWER_FORMATS).default('json'))
    .option('-d, --data <directory>', 'the dataset, where NEO4J_URI is not set (DATA)', data)
    .option('--explain', 'print the Cypher of each statement that is sent to Neo4j')
    .action(async (file: string, given: Omit<QueryOptions, 'neo4j' | 'limits'>) => {
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
    .command('export')
    .description('Write a part of the graph as a file that another tool opens, with its dates and its sources.')
    .argument('<format>', [...FORMATS.values()].map(({ name, opens }) => `${name} (${opens})`).join('; '))
    .option('--around <ids>', 'what lies around these nodes, parted by commas; the whole graph unless given')
    .option('--depth <number>', 'how many relationships away, 0 to 6', '1')
    .option('--through <types>', 'only along these types of relationship, parted by commas')
    .option('--types <types>', 'besides the nodes asked for, only nodes of these types, parted by commas')
    .option('--limit <number>', 'at most so many relationships')
    .option('--history', 'also what is known and not in force on the day: for a timeline')
    .option('--valid-at <day>', 'the day on which facts are in force; today unless given')
    .option('--known-at <day>', 'only what was published by this day')
    .option('--certainty <certainty>', 'CERTAIN leaves out what is only possible')
    .option('--evidence <evidence>', 'OFFICIAL believes government and court records alone')
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .option('-d, --data <directory>', 'the dataset, where NEO4J_URI is not set (DATA)', data)
    .option('--explain', 'print the Cypher of each statement that is sent to Neo4j')
    .action(async (format: string, given: Omit<ExportFlags, 'neo4j'>) => {
      process.exitCode = await exportNetwork(format, { ...given, neo4j: settings.neo4j })
    })

  cli
    .command('convert')
    .description('Turn what others hold, in Popolo or FollowTheMoney, into a dataset, and say what of it could not enter.')
    .argument('<file>', 'a Popolo document, or FollowTheMoney with one entity a line; - reads standard input')
    .addOption(new Option('--from <format>', 'the format of the file').choices(CONVERT_FORMATS).makeOptionMandatory())
    .requiredOption('--output <directory>', 'where to write the dataset: a directory that is empty or not there yet')
    .option('--report <file>', 'write all that was left out, assumed and named, as JSON')
    .option(
      '--kind <kind>',
      'what organizations are that say nothing of it (OFFICE), or that the file calls something (legislature=OFFICE); several times',
      kindArgument,
      [],
    )
    .option('--organization <name>', 'the organization of posts that name none')
    .option('--head <title>', 'posts of this title or role head their unit; several times', listArgument, [])
    .option('--source-title <title>', 'the document that the file came from: the source of what names none of its own')
    .option('--source-publisher <name>', 'who published it')
    .option('--source-url <address>', 'where it is', webAddressArgument)
    .option('--source-date <date>', 'when it was published, in full or in part', dateArgument)
    .addOption(new Option('--source-kind <kind>', 'what it is').choices(SOURCE_KINDS).default('DATASET'))
    .addOption(
      new Option('--cited-kind <kind>', 'what the sources are that the file itself names')
        .choices(SOURCE_KINDS)
        .default('DATASET'),
    )
    .addHelpText('after', CONVERT_HELP)
    .action(async (file: string, given: ConvertFlags) => {
      process.exitCode = await convertToDataset(file, given)
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

const CONVERT_HELP = `
Persons in posts become officials and tenures; who holds no post does not enter, nor does anything about a person but the name. What
is left out, and why, is told on standard error. docs/formats.md has the mapping.

Exit code: 0; 1 the file is not what it should be, or makes no valid dataset; 2 a file, a directory or an option is, or the source of
facts without one has to be named. The dataset is written whole or not at all.`

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
