import { distance } from 'fastest-levenshtein'

/**
 * The candidate that was probably meant, or undefined when none is near: at most a quarter of the letters may differ, rounded
 * up, as a wilder guess misleads more than it helps. The first of equally near ones wins.
 */
export function nearestOf<Name extends string>(name: string, candidates: Iterable<Name>): Name | undefined {
  const wanted = name.toLowerCase()
  let nearest: Name | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const allowed = Math.ceil(Math.max(name.length, candidate.length) / 4)
    // The difference in length is a lower bound, and far cheaper than the distance.
    if (Math.abs(candidate.length - name.length) > allowed) continue
    const letters = distance(wanted, candidate.toLowerCase())
    if (letters <= allowed && letters < least) {
      least = letters
      nearest = candidate
    }
  }
  return nearest
}
