import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type Asked, type ImportFigures, type Memory, type Said, TASK_VARIABLE, type Task } from './children/messages.js'

/** The folder that this program was built into, its children beside it. */
const BUILT = dirname(process.argv[1] ?? '')

/** Lines of a child's log that are shown, and characters of each. */
const MOST_LINES = 5
const LONGEST_LINE = 300

/** A server under test, seen from outside. */
export interface ServerProcess {
  readonly url: string
  readonly pid: number
  readonly loadMilliseconds: number | null
  readonly memory: () => Promise<Memory>
  readonly stop: () => Promise<void>
}

/** Starts a server and waits until it answers. */
export async function startChild(name: string, task: Task): Promise<ServerProcess> {
  const child = start(name, task)
  const { url, loadMilliseconds } = await heard(child, 'ready')
  return {
    url,
    pid: child.pid ?? 0,
    loadMilliseconds,
    memory: async () => {
      const answer = heard(child, 'memory')
      const asked: Asked = { kind: 'memory' }
      child.send(asked)
      return (await answer).memory
    },
    stop: () => stopped(child),
  }
}

/** Imports the graph in a process of its own, whose memory is the importer's. */
export async function runImporter(task: Task): Promise<ImportFigures> {
  const child = start('children/importer', task)
  const { report } = await heard(child, 'imported')
  await stopped(child)
  return report
}

function start(name: string, task: Task): ChildProcess {
  const child = fork(join(BUILT, `${name}.mjs`), {
    execArgv: ['--expose-gc', '--enable-source-maps'],
    env: { ...process.env, NODE_ENV: 'production', [TASK_VARIABLE]: JSON.stringify(task) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const log of [child.stdout, child.stderr]) if (log) tellSome(name, log)
  return child
}

/** A server that fails logs the same again and again: the first lines say what there is to know. */
function tellSome(name: string, log: Readable): void {
  let told = 0
  createInterface(log).on('line', (line) => {
    if (told++ < MOST_LINES) console.error(`${name}: ${line.slice(0, LONGEST_LINE)}`)
  })
}

/** Lets go of a child, which then ends by itself. */
async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  if (child.connected) child.disconnect()
  await gone
}

/** The next thing of a kind that a child says. Rejects when it ends first. */
function heard<Kind extends Said['kind']>(child: ChildProcess, kind: Kind): Promise<Extract<Said, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const listen = (said: Said): void => {
      if (!isOfKind(said, kind)) return
      child.off('message', listen)
      child.off('exit', ended)
      resolve(said)
    }
    const ended = (code: number | null): void => reject(new Error(`A child of the benchmark ended (${code}): see above`))
    child.on('message', listen)
    child.once('exit', ended)
  })
}

function isOfKind<Kind extends Said['kind']>(said: Said, kind: Kind): said is Extract<Said, { kind: Kind }> {
  return said.kind === kind
}
