import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** What a command left behind. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A command on its way. */
export interface Running {
  readonly process: ChildProcess
  /** What it has printed by the time that it has printed this; rejects when it ends first. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>
  readonly ended: Promise<Ended>
}

/** Starts the built command line in the package's directory, without any setting of the one who runs the tests. */
export function start(args: readonly string[], environment: Record<string, string> = {}, input = ''): Running {
  const path = process.env.PATH ?? ''
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: ROOT, env: { PATH: path, ...environment } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  child.stdin.end(input)
  const ended = once(child, 'close').then(([code]: (number | null)[]): Ended => ({ code: code ?? null, out, err }))
  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(out)
        if (match) resolve(match)
      }
      child.stdout.on('data', look)
      void ended.then(({ code }) => reject(new Error(`It ended with ${code} before it printed ${pattern}:\n${out}${err}`)))
      look()
    })
  return { process: child, printed, ended }
}

/** Runs the built command line to its end. */
export function run(args: readonly string[], environment: Record<string, string> = {}, input = ''): Promise<Ended> {
  return start(args, environment, input).ended
}
