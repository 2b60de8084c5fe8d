import type { Command } from 'commander'
import type { Settings } from '../../settings.js'
import { serve } from '../serve.js'
import { portArgument } from './arguments.js'

export function addServe(cli: Command, settings: Settings, data: string): void {
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
}
