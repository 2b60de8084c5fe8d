/** Finds a Java that is new enough for the server. The one in PATH often is not, and a newer one lies beside it. */
import { execFile } from 'node:child_process'
import { access, readdir, realpath } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** @typedef {import('./server.mjs').Java} Java */

/** What the server's classes were compiled for. */
export const OLDEST_JAVA = 21

/**
 * The first Java that is new enough (JAVA_HOME, PATH, then where systems install JDKs), and every one that was asked.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<{ java: Java | undefined, tooOld: Java[] }>}
 */
export async function findJava(environment = process.env) {
  const tooOld = []
  const asked = new Set()
  for (const home of await candidates(environment)) {
    const java = await javaIn(home, asked)
    if (java === undefined) continue
    if (java.version >= OLDEST_JAVA) return { java, tooOld }
    tooOld.push(java)
  }
  return { java: undefined, tooOld }
}

/**
 * Folders with a `bin/java`, perhaps.
 * @param {NodeJS.ProcessEnv} environment
 */
async function candidates(environment) {
  const inPath = await Promise.all((environment.PATH ?? '').split(delimiter).filter(Boolean).map(homeOfLink))
  return [
    environment.JAVA_HOME ?? '',
    ...inPath,
    ...(await foldersIn('/usr/lib/jvm')),
    ...(await foldersIn('/Library/Java/JavaVirtualMachines')).map((folder) => join(folder, 'Contents/Home')),
  ].filter((home) => home !== '')
}

/**
 * The home of the `java` that a folder of PATH has: mostly a link into the JDK's own folder.
 * @param {string} folder
 */
async function homeOfLink(folder) {
  return realpath(join(folder, 'java')).then(
    (java) => dirname(dirname(java)),
    () => '',
  )
}

/** @param {string} folder */
async function foldersIn(folder) {
  const names = await readdir(folder).catch(() => [])
  return names.sort().map((name) => join(folder, name))
}

/**
 * Asks a Java for its version. Says nothing of one that is not there, does not run, or was asked under another name.
 * @param {string} home
 * @param {Set<string>} asked
 * @returns {Promise<Java | undefined>}
 */
async function javaIn(home, asked) {
  const program = join(home, 'bin', 'java')
  try {
    await access(program)
    const real = await realpath(program)
    if (asked.has(real)) return undefined
    asked.add(real)
    const { stderr } = await promisify(execFile)(program, ['-version'], { timeout: 30_000 })
    const version = /version "(\d+)/.exec(stderr)?.[1]
    return version === undefined ? undefined : { home, program, version: Number(version) }
  } catch {
    return undefined
  }
}
