/** Brings the server from its published Maven artifacts, where no Docker engine brings it as an image. */
import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** @typedef {import('./server.mjs').Java} Java */

/** The same version as the image in docker-compose.yml. */
export const NEO4J_VERSION = '2026.08.1'

/** Named, since Maven without a version takes whichever it was built with. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

const WORK = fileURLToPath(new URL('../../.neo4j', import.meta.url))
const LIBRARY = join(WORK, `lib-${NEO4J_VERSION}`)

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>enforcement-graph</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`

/** Whether the artifacts were brought before: then Maven is not needed. */
export async function haveArtifacts() {
  return access(LIBRARY).then(
    () => true,
    () => false,
  )
}

/**
 * Whether Maven runs, on the Java that was found: its own may be absent.
 * @param {Java} java
 */
export async function haveMaven(java) {
  return maven(['--version'], java).then(
    () => true,
    () => false,
  )
}

/**
 * The folder of the server's jars; brings them first where they are not there yet. The folder is there whole or not at all, so a
 * download that was interrupted is begun anew and two at once do not meet.
 * @param {Java} java
 * @param {AbortSignal} [signal]
 */
export async function artifacts(java, signal) {
  if (await haveArtifacts()) return LIBRARY
  await mkdir(WORK, { recursive: true })
  const temporary = await mkdtemp(join(WORK, 'incomplete-'))
  try {
    await download(temporary, java, signal)
    await rename(join(temporary, 'lib'), LIBRARY).catch(async (error) => {
      if (!(await haveArtifacts())) throw error
    })
    return LIBRARY
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * @param {string} folder
 * @param {Java} java
 * @param {AbortSignal} [signal]
 */
async function download(folder, java, signal) {
  const pom = join(folder, 'pom.xml')
  await writeFile(pom, POM)
  const options = ['-DincludeScope=runtime', `-DoutputDirectory=${join(folder, 'lib')}`]
  try {
    await maven(['--batch-mode', '--quiet', '--file', pom, COPY, ...options], java, signal)
  } catch (error) {
    if (signal?.aborted) throw error
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout).trim() : ''
    throw new Error(`Maven could not bring Neo4j ${NEO4J_VERSION}:\n${said || error}`, { cause: error })
  }
}

/**
 * @param {string[]} args
 * @param {Java} java
 * @param {AbortSignal} [signal]
 */
function maven(args, java, signal) {
  return promisify(execFile)('mvn', args, { signal, env: { ...process.env, JAVA_HOME: java.home } })
}
