import { type Command, Option } from 'commander'
import type { Settings } from '../../settings.js'
import { ANSWER_FORMATS, type QueryOptions, query } from '../query.js'
import { jsonArgument } from './arguments.js'

export function addQuery(cli: Command, settings: Settings, data: string): void {
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
}
