import { type Command, Option } from 'commander'
import { FIELD_OFFICE_KINDS } from '../../dataset/index.js'
import { CERTAINTIES } from '../../model/lens.js'
import { EVIDENCE } from '../../model/provenance.js'
import type { Settings } from '../../settings.js'
import { DATE_ORDERS } from '../../table/index.js'
import { type JoinFlags, join } from '../join.js'
import { dayArgument, delimiterArgument } from './arguments.js'

export function addJoin(cli: Command, settings: Settings, data: string): void {
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
}

const JOIN_HELP = `
Every row and every cell comes back as it was, with columns added: the day as it was read, the unit, the official, how certain, the
chain of command, the sources, and, without an answer, the problem and what the row may mean. A name counts only to the letter.

Days: 2025-10-28, 2025/10/28, 20251028, 28 October 2025, Oct 28, 2025, each with or without a time, which is left out; 10/28/2025 when
only one order makes sense, or with --date-format.

Exit code: 0, also when rows have problems; 1 the table or the dataset is wrong; 2 a file, a column or an option is; 3 the database
is out of reach.`
