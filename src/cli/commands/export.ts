import type { Command } from 'commander'
import { FORMATS } from '../../export/index.js'
import type { Settings } from '../../settings.js'
import { type ExportFlags, exportNetwork } from '../export.js'

export function addExport(cli: Command, settings: Settings, data: string): void {
  cli
    .command('export')
    .description('Write a part of the graph as a file that another tool opens, with its dates and its sources.')
    .argument('<format>', [...FORMATS.values()].map(({ name, opens }) => `${name} (${opens})`).join('; '))
    .option(
      '--around <ids>',
      'what lies around these nodes, parted by commas; unless given, the whole graph but for nodes that nothing links',
    )
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
}
