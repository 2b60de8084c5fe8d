import { statedDays } from '../../model/days.js'
import { type Day, formatDay } from '../../model/partial-date.js'
import type { Collection } from '../collection.js'
import type { Path, RelationshipDraft } from '../kinds/kind.js'
import { type Problem, quoted } from '../problem.js'
import { problemIn, type RawRecord } from '../reading.js'

interface Tenure {
  readonly record: RawRecord
  readonly at: Path
  readonly official: string
  readonly certainFrom: Day
  readonly certainTo: Day
}

/**
 * A sole post has one holder at a time: no two are certain on more than one common day, which may be the day of a handover.
 * Somebody may act in a post while its holder is away, so acting holders do not count.
 */
export function checkSolePosts({ statements }: Collection): Problem[] {
  const sole = new Set(
    statements.flatMap(({ draft: { node } }) => (node?.type === 'Position' && node.properties.sole ? [node.id] : [])),
  )
  const tenures = new Map<string, Tenure[]>()
  for (const { record, draft } of statements) {
    for (const relationship of draft.relationships) {
      if (relationship.type !== 'HOLDS' || !sole.has(relationship.to) || !counts(relationship)) continue
      const { certainFrom, certainTo } = statedDays(relationship)
      const tenure = { record, at: relationship.at.to ?? [], official: relationship.from, certainFrom, certainTo }
      tenures.set(relationship.to, [...(tenures.get(relationship.to) ?? []), tenure])
    }
  }
  return [...tenures].flatMap(([post, holders]) =>
    holders.flatMap((second, index) => holders.slice(0, index).flatMap((first) => overlap(post, first, second))),
  )
}

function counts({ properties, status }: RelationshipDraft): boolean {
  return properties.acting !== true && status !== 'PLANNED' && status !== 'DISPUTED' && status !== 'DENIED'
}

function overlap(post: string, first: Tenure, second: Tenure): Problem[] {
  const from = Math.max(first.certainFrom, second.certainFrom)
  const to = Math.min(first.certainTo, second.certainTo)
  if (first.official === second.official || to <= from) return []
  const { file, line } = first.record.placeOf([])
  return [
    problemIn(second.record, second.at, {
      code: 'TWO_HOLDERS',
      message: `${quoted(post)} is held by ${quoted(first.official)} as well, from ${formatDay(from)} to ${formatDay(to)} (${first.record.id}, ${file}:${line})`,
      expected: 'one holder at a time, or `acting: true`, or a post with `sole: false`',
    }),
  ]
}
