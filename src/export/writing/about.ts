import { formatDay } from '../../model/partial-date.js'
import type { ExportedNetwork } from '../network.js'

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

/** The same in lines for people. */
export function aboutInWords(network: ExportedNetwork, made: string): readonly string[] {
  const { title, version, truncated, nodeCount, relationshipCount } = network
  return [
    title,
    `Dataset ${version}; ${nodeCount} nodes, ${relationshipCount} relationships; written by ${made}`,
    ...(truncated ? ['There is more: the limit that was asked for left it out'] : []),
  ]
}
