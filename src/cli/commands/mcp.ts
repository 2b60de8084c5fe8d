import type { Command } from 'commander'
import type { Settings } from '../../settings.js'
import { type McpOptions, mcp } from '../mcp.js'

export function addMcp(cli: Command, settings: Settings, data: string): void {
  cli
    .command('mcp')
    .description('Answer an assistant over standard input and output, in the Model Context Protocol.')
    .option('-d, --data <directory>', 'the dataset, where NEO4J_URI is not set (DATA)', data)
    .option('--explain', 'print the Cypher of each statement that is sent to Neo4j, on standard error')
    .action(async (given: Pick<McpOptions, 'data' | 'explain'>) => {
      process.exitCode = await mcp({ ...given, neo4j: settings.neo4j, limits: settings.limits })
    })
}
