import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

const run = promisify(execFile)
const REQUIREMENTS = fileURLToPath(new URL('readers/requirements.txt', import.meta.url))
const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Python that has the readers; null where none can be had. */
    python: string | null
  }
}

/**
 * A Python with the libraries that read what is exported: made once for a state of their list, and kept beside the packages. Without Python the
 * tests that read back are left out, unless READERS_REQUIRED says that they may not be.
 */
export default async function setup(project: TestProject): Promise<void> {
  try {
    project.provide('python', await environment())
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (process.env.READERS_REQUIRED !== undefined)
      throw new Error(`The readers of exports are required, and can't be had. ${why}`)
    console.warn(
      `\nLeft out: all tests that read exports back, since their readers can't be had (Python 3 with venv and pip). ${why}\n`,
    )
    project.provide('python', null)
  }
}

async function environment(): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex')
    .slice(0, 12)
  const home = path.join(CACHE, `readers-${hash}`)
  const python = path.join(home, 'bin', 'python')
  if (existsSync(path.join(home, 'complete'))) return python
  await rm(home, { recursive: true, force: true })
  await mkdir(CACHE, { recursive: true })
  await run('python3', ['-m', 'venv', home])
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS])
  await writeFile(path.join(home, 'complete'), '')
  return python
}
