import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    graphviz: boolean
  }
}

/** Whether Graphviz is installed. Without it what reads DOT is left out, unless READERS_REQUIRED says that it may not be. */
export default async function setup(project: TestProject): Promise<void> {
  const found = await promisify(execFile)('dot', ['-V']).then(
    () => true,
    () => false,
  )
  if (!found && process.env.READERS_REQUIRED !== undefined)
    throw new Error('The readers of exports are required, and Graphviz is not there: install it, so that `dot` is in PATH.')
  if (!found) console.warn('\nLeft out: all tests that read DOT, since Graphviz is not there (`dot` in PATH).\n')
  project.provide('graphviz', found)
}
