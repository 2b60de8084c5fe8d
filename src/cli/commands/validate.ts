import type { Command } from 'commander'
import type { Settings } from '../../settings.js'
import { validate } from '../validate.js'

export function addValidate(cli: Command, _settings: Settings, data: string): void {
  cli
    .command('validate')
    .description('Check a dataset: every mistake with its file, line and column.')
    .argument('[directory]', 'the dataset', data)
    .action(async (directory: string) => {
      process.exitCode = await validate(directory)
    })
}
