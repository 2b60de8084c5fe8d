import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a browser is, or in words what is missing and how to have it. */
export type FoundBrowser = { path: string } | { missing: string }

/** Playwright's own browsers are not asked for: `npm ci` would not bring them, and a system's chromium is enough. */
export function findBrowser(environment = process.env): FoundBrowser {
  const wanted = environment.CHROMIUM_PATH
  if (wanted) return existsSync(wanted) ? { path: wanted } : { missing: `CHROMIUM_PATH is ${wanted}, and there is no such file.` }
  const path = places.find((place) => existsSync(place))
  if (path) return { path }
  return {
    missing: `No browser: looked for ${places.join(', ')}. Install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.`,
  }
}

/** A browser without a window. The caller closes it. Throws with what is missing if there is none. */
export async function openBrowser(): Promise<Browser> {
  const found = findBrowser()
  if ('missing' in found) throw new Error(found.missing)
  // --no-sandbox: chromium refuses to run as root, as in containers, without it; the pages are our own.
  // --enable-unsafe-swiftshader: WebGL on the processor, where there is no other.
  return chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--enable-unsafe-swiftshader'] })
}

/** Why the tests in a browser are left out, or undefined when they run. With CI=true they always run, and fail without a browser. */
export function whyNoBrowser(what: string, environment = process.env): string | undefined {
  const found = findBrowser(environment)
  if ('path' in found || environment.CI === 'true') return undefined
  return `Left out: ${what}. ${found.missing}`
}
