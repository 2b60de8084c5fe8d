import { formatDay } from '../model/partial-date.js'
import type { ExportedNetwork } from './network.js'

/** What a file says of itself, by name; a lens of all that is known has no `knownAt`. */
export function about(network: ExportedNetwork, made: string): Readonly<Record<string, string | boolean>> {
  const { title, version, truncated, lens } = network
  const [validAt, knownAt] = [formatDay(lens.validAt), formatDay(lens.knownAt)]
  return {
    title,
    datasetVersion: version,
    ...(validAt !== null && { validAt }),
    ...(knownAt !== null && { knownAt }),
    certainty: lens.certainty,
    evidence: lens.evidence,
    truncated,
    madeBy: made,
  }
}
