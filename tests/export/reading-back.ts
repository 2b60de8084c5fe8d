import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

/** A Python that has the readers, or null. */
export const python: string | null = inject('python')

/** What a reader of `readers/` prints of a file. Rejects with what it complains of when it can't read it. */
export async function readBack(reader: string, args: readonly string[], file: string | Uint8Array): Promise<string> {
  if (python === null) throw new Error('There is no Python with the readers')
  return pipeThrough(python, [fileURLToPath(new URL(`readers/${reader}`, import.meta.url)), ...args], file)
}

/** What a program prints of a file that it is given. */
export async function pipeThrough(program: string, args: readonly string[], file: string | Uint8Array): Promise<string> {
  const child = spawn(program, args)
  const ended = once(child, 'close')
  child.stdin.end(file)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await ended
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${err}`)
  return out
}
