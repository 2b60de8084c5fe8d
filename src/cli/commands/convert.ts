import { type Command, Option } from 'commander'
import { CONVERT_FORMATS } from '../../convert/index.js'
import { SOURCE_KINDS } from '../../model/provenance.js'
import { type ConvertFlags, convertToDataset } from '../convert.js'
import { dateArgument, kindArgument, listArgument, webAddressArgument } from './convert-arguments.js'

export function addConvert(cli: Command): void {
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
    .option(
      '--notes',
      'take free notes of posts, tenures and reporting lines, which you have read: anything about a person may stand there',
    )
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
}

const CONVERT_HELP = `
Persons in posts become officials and tenures; who holds no post does not enter, nor does anything about a person but the name. Free
notes enter only with --notes. What is left out, and why, is told on standard error. docs/formats.md has the mapping.

Exit code: 0; 1 the file is not what it should be, or makes no valid dataset; 2 a file, a directory or an option is, or the source of
facts without one has to be named. The dataset is written whole or not at all.`
