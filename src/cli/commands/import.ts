import type { Command } from 'commander'
import type { Settings } from '../../settings.js'
import { settingsFrom } from '../../settings.js'
import { importDirectory } from '../import.js'

export function addImport(cli: Command, _settings: Settings, data: string): void {
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
