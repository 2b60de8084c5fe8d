import type { Lens } from '../../model/lens.js'
import { parsePartialDate } from '../../model/partial-date.js'

/**
 * Days in post: from the start to the end, or to the lens's day while the holder is certainly in post then. Null unless these are
 * known to the day: a month is no number of days.
 */
export function exactDaysInPost(tenure: { validFrom: unknown; validTo: unknown; certainty: unknown }, lens: Lens): number | null {
  const start = exactDay(tenure.validFrom)
  const end = exactDay(tenure.validTo) ?? (tenure.validTo === null && tenure.certainty === 'CERTAIN' ? lens.validAt : null)
  return start === null || end === null ? null : end - start
}

function exactDay(text: unknown): number | null {
  if (typeof text !== 'string') return null
  const { earliest, latest, uncertain } = parsePartialDate(text)
  return earliest === latest && !uncertain ? earliest : null
}
