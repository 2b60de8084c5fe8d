import type { Identifiers } from './identifiers.js'
import type { ConvertOptions } from './options.js'
import type { Findings } from './report.js'
import type { Sources } from './sources.js'

/** What every step from a given file to records knows and adds to. */
export interface Context {
  readonly options: ConvertOptions
  readonly findings: Findings
  readonly identifiers: Identifiers
  readonly sources: Sources
}

/** The things of a kind by the file's own ids. Of several with one id, the first; the others are left out. */
export function byOwnId<Thing extends { readonly id: string; readonly what: string; readonly place: string }>(
  things: readonly Thing[],
  { findings }: Context,
  reason: string,
): Map<string, Thing> {
  const found = new Map<string, Thing>()
  for (const thing of things) {
    if (found.has(thing.id)) findings.leaveOut(thing.what, thing.place, reason)
    else found.set(thing.id, thing)
  }
  return found
}
