/** The server's process: started with what it prints going to a file, and ended cleanly. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long a server may take to end before it is killed. */
const PATIENCE = 30_000

/**
 * Starts a program whose output goes to a file.
 * @param {string} program
 * @param {string[]} args
 * @param {{ log: string }} to
 */
export async function startProcess(program, args, { log }) {
  const file = await open(log, 'w')
  const child = spawn(program, args, { stdio: ['ignore', file.fd, file.fd] })
  // A parent that ends without stopping it would leave a server behind that nobody knows of.
  const endWithParent = () => endCleanly(child)
  process.once('exit', endWithParent)
  const ended = once(child, 'exit').then(
    ([code, signal]) => ({ code, signal }),
    () => ({ code: null, signal: null }),
  )
  void ended.then(() => process.removeListener('exit', endWithParent))
  await once(child, 'spawn').finally(() => file.close())
  return {
    pid: /** @type {number} */ (child.pid),
    ended,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill: () => void child.kill('SIGKILL'),
    stop: () => stop(child, ended),
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} ended
 */
async function stop(child, ended) {
  endCleanly(child)
  const patience = new AbortController()
  const impatient = sleep(PATIENCE, undefined, { signal: patience.signal }).then(
    () => void child.kill('SIGKILL'),
    () => undefined,
  )
  await ended
  patience.abort()
  await impatient
}

/**
 * A frozen process would not see SIGTERM before it goes on.
 * @param {import('node:child_process').ChildProcess} child
 */
function endCleanly(child) {
  child.kill('SIGTERM')
  child.kill('SIGCONT')
}

/**
 * The last lines of a log; none when there is no such file.
 * @param {string} log
 * @param {number} count
 */
export async function lastLines(log, count) {
  const text = await readFile(log, 'utf8').catch(() => '')
  return text.trim().split('\n').slice(-count).join('\n')
}
