#!/usr/bin/env node
import { Command } from 'commander'
import { SEED, VERSION } from '../app.js'
import { SettingError, type Settings, settingsFrom } from '../settings.js'
import { addConvert } from './commands/convert.js'
import { addExport } from './commands/export.js'
import { addImport } from './commands/import.js'
import { addJoin } from './commands/join.js'
import { addMcp } from './commands/mcp.js'
import { addQuery } from './commands/query.js'
import { addServe } from './commands/serve.js'
import { addValidate } from './commands/validate.js'
import { EXIT } from './exit.js'

/** The commands, as they are listed. Each says in its own file what it may be told. */
const COMMANDS = [addServe, addValidate, addQuery, addJoin, addExport, addConvert, addMcp, addImport]

function program(settings: Settings): Command {
  const data = settings.data ?? SEED
  const cli = new Command('enforcement-graph')
    .description(
      'A knowledge graph of the bureaucracy that enforces US immigration law: every fact with its dates and its sources.',
    )
    .version(VERSION)
    .configureHelp({ showGlobalOptions: true })
  for (const add of COMMANDS) add(cli, settings, data)

  // Commander's own code for a wrong flag or command is 1, which here means that the data or the query is wrong.
  for (const command of [cli, ...cli.commands])
    command.exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage))
  return cli
}

try {
  await program(settingsFrom(process.env)).parseAsync()
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  console.error(error.message)
  process.exitCode = EXIT.usage
}
