import type { Lens } from '../model/lens.js'
import { type Day, FOREVER, formatDay } from '../model/partial-date.js'
import type { NodeType } from '../model/types.js'
import type { Hop, Predicate, Read, Row, Selection, Selections } from '../store/index.js'
import { EVERYTHING, hop, LEVELS, one, rowAt } from './plans.js'
import { QuestionError } from './question-error.js'

/** What the id of a unit may lead to. A retired one says what stands for it now. */
export const UNIT_TYPES: readonly NodeType[] = ['Organization', 'FieldOffice', 'RetiredId']

/** Only posts that head their unit. */
export const HEAD: Predicate = { kind: 'compare', property: 'head', operator: 'equals', value: true }

/** What is to be read of units, and of a retired id that stands in place of one. */
export function unitSelections(unit: Selection): Selections {
  const nothing = { properties: [], steps: [] }
  const mergedInto = one('mergedInto', [hop('MERGED_INTO', 'OUT')], 'node', { Organization: nothing, FieldOffice: nothing })
  return { Organization: unit, FieldOffice: unit, RetiredId: { properties: [], steps: [mergedInto] } }
}

/** A read that shows whether some units are there. */
export function readOfUnits(ids: readonly string[], lens: Lens): Read {
  return { root: { kind: 'nodes', ids, types: UNIT_TYPES, selections: unitSelections({ properties: [], steps: [] }) }, lens }
}

/** Why a row that was read for an id is no unit, in words; null when it is one. */
export function whyNoUnit(id: string, row: Row | null, lens: Lens): string | null {
  if (row === null) return whyUnknown(id, lens, 'an id such as ero-chicago')
  return row.$type === 'RetiredId' ? whyRetired(id, row) : null
}

/** Why there is no unit of an id or a name, in words. A lens that leaves sources out may be the reason, and not whoever wrote it. */
export function whyUnknown(text: string, { validAt, knownAt, evidence }: Lens, expected: string): string {
  const admitted = [
    ...(knownAt === FOREVER ? [] : [`published by ${formatDay(knownAt)}`]),
    ...(evidence === 'OFFICIAL' ? ['official'] : []),
  ]
  return admitted.length === 0
    ? `"${text}" is no organization or field office that is known to have existed on ${formatDay(validAt)}: expected ${expected}`
    : `no source that this lens admits (${admitted.join(', ')}) names "${text}" as an organization or field office that existed on ${formatDay(validAt)}: expected a lens that admits more, or ${expected}`
}

/** What became of a retired id, in words, from its row and the step `mergedInto`. */
export function whyRetired(id: string, row: Row): string {
  const now = rowAt(row, 'mergedInto')
  return now ? `"${id}" is a retired id: use "${now.$id}"` : `"${id}" is a retired id, and nothing stands for it`
}

/** Throws UNKNOWN_ID when the row that was read for an argument is no unit. */
export function checkUnit(argument: string, id: string, row: Row | null, lens: Lens): void {
  const why = whyNoUnit(id, row, lens)
  if (why !== null) throw new QuestionError('UNKNOWN_ID', argument, `${argument}: ${why}`)
}

/** Holds of what leads, by some hops, to a unit or post that is the unit, or lies below it. */
export function under(unit: string, hops: readonly Hop[]): Predicate {
  return {
    kind: 'related',
    hops: [...hops, hop('POST_IN', 'OUT', { atLeast: 0 }), hop('REPORTS_TO', 'OUT', { atLeast: 0, atMost: LEVELS })],
    where: { kind: 'compare', property: 'id', operator: 'equals', value: unit },
  }
}

/** A read of the posts at the head of a unit and of those below it; of field offices of one kind alone, if one is named. */
export function readOfHeadPosts(unit: string, kind: string | null, lens: Lens): Read {
  const ofKind: Predicate[] = kind === null ? [] : [{ kind: 'related', hops: [hop('POST_IN', 'OUT')], where: isOfKind(kind) }]
  return {
    root: {
      kind: 'list',
      type: 'Position',
      where: { kind: 'all', of: [HEAD, under(unit, [hop('POST_IN', 'OUT')]), ...ofKind] },
      order: [],
      page: EVERYTHING,
      selections: {},
    },
    lens,
  }
}

function isOfKind(kind: string): Predicate {
  return { kind: 'compare', property: 'kind', operator: 'equals', value: kind }
}

/** The way from a move to one of its ends. */
export function movedHops(type: 'REASSIGNED_FROM' | 'REASSIGNED_TO'): readonly Hop[] {
  return [hop('OF', 'OUT'), hop(type, 'OUT', { history: true, matching: 'reassignment' })]
}

/** Holds of what has a date, under a property, that may mean some day of a stretch. */
export function between(property: string, earliest: Day, latest: Day): Predicate {
  return { kind: 'compare', property, operator: 'overlaps', value: { earliest, latest } }
}

/** Throws BAD_ARGUMENT when a stretch of days ends before it begins. */
export function checkDays(since: Day, until: Day): void {
  if (since <= until) return
  throw new QuestionError(
    'BAD_ARGUMENT',
    'until',
    `until: ${formatDay(until)} is before since, ${formatDay(since)}: expected that day or a later one`,
  )
}
