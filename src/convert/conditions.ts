import type { Condition, GivenTenure } from './given.js'

/**
 * What a file's words for the status of a tenure mean: whether it is over, as of the days `on` which the file was right, or a status of the
 * dataset, or words that are kept as a note. Whatever begins with "ended" has ended, but where another word says that it goes on.
 */
export function statusOf(statuses: readonly string[], on: readonly string[]): Pick<GivenTenure, 'status' | 'condition'> {
  const condition = conditionOf(statuses, on)
  const isSaid = condition !== undefined && statuses.every((each) => each.trim().toLowerCase() === condition.is.toLowerCase())
  return { ...(!isSaid && statuses.length > 0 && { status: statuses.join(', ') }), condition }
}

function conditionOf(statuses: readonly string[], on: readonly string[]): Condition | undefined {
  const words = statuses.map((each) => each.trim().toLowerCase())
  if (words.some((word) => word.startsWith('ended')) && !words.includes('current')) return { is: 'ENDED', on }
  return words.length === 1 && words[0] === 'current' && on.length > 0 ? { is: 'CURRENT', on } : undefined
}
