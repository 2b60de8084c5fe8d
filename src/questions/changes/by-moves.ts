import type { Row, Selection } from '../../store/index.js'
import { hop, NOTHING, one, rowAt } from '../plans.js'
import { dateAt, isDisputed, type Turn } from '../succession/tenure-bounds.js'
import { movedHops } from '../units.js'
import { type ChangeType, type FoundChange, NO_FACTS, type Scope } from './change.js'

/** A unit or post that a move took somebody from or to. */
interface Place {
  readonly position: string | null
  readonly unit: string | null
}

/** A move, as far as it tells of changes. */
export interface FoundMove {
  readonly row: Row
  readonly official: string
  readonly when: Turn
  readonly from: Place
  readonly to: Place
}

const PLACES = { Organization: NOTHING, FieldOffice: NOTHING }
const ENDS = {
  ...PLACES,
  Position: { properties: [], steps: [one('unit', [hop('POST_IN', 'OUT', { history: true })], 'node', PLACES)] },
}

/** What is to be read of a move for what it changed. */
export const CHANGING_MOVE: Selection = {
  properties: ['kind', 'label', 'period', 'status'].map((property) => ({ output: property, property })),
  steps: [
    one('official', [hop('OF', 'OUT')], 'node', { Official: NOTHING }),
    one('from', movedHops('REASSIGNED_FROM'), 'node', ENDS),
    one('to', movedHops('REASSIGNED_TO'), 'node', ENDS),
  ],
}

/** The moves that were read with {@link CHANGING_MOVE}. */
export function movesOf(rows: readonly Row[]): readonly FoundMove[] {
  return rows.flatMap((row) => {
    const official = rowAt(row, 'official')?.$id
    const date = dateAt(row, 'period')
    if (official === undefined || date === null) return []
    const when = { ...date, uncertain: date.uncertain || isDisputed(row) }
    return [{ row, official, when, from: placeOf(row, 'from'), to: placeOf(row, 'to') }]
  })
}

/** What a move changed, where no tenure tells of it: into a post, out of one, or from one place to another. */
function changeByMove({ row, official, when, from, to }: FoundMove, scope: Scope): FoundChange {
  const type = typeOf(String(row.kind))
  const place = type === 'Departure' ? from : to
  const unit = place.unit ?? from.unit ?? to.unit
  return {
    ...NO_FACTS,
    type,
    id: row.$id,
    when,
    sure: !when.uncertain,
    summary: `${String(row.label)}.`,
    lens: scope.lensOf(unit),
    unit,
    position: type === 'Move' ? null : place.position,
    official,
    reassignment: row.$id,
  }
}

/** Moves into or out of a post of which a tenure tells are no changes of their own. */
export function byOtherMoves(moves: readonly FoundMove[], inPosts: readonly FoundChange[], scope: Scope): readonly FoundChange[] {
  const told = new Set(inPosts.map(({ type, reassignment }) => `${type} ${reassignment}`))
  return moves.filter(({ row }) => !told.has(`${typeOf(String(row.kind))} ${row.$id}`)).map((move) => changeByMove(move, scope))
}

/** From one post to another is a move; the rest begins or ends something. */
export function typeOf(kind: string): Extract<ChangeType, 'Appointment' | 'Departure' | 'Move'> {
  if (kind === 'APPOINTED') return 'Appointment'
  return kind === 'REASSIGNED' || kind === 'DETAILED' ? 'Move' : 'Departure'
}

/** Moves by the post that they led to, or from. */
export function byPost(moves: readonly FoundMove[], place: 'from' | 'to'): ReadonlyMap<string, readonly FoundMove[]> {
  const found = new Map<string, FoundMove[]>()
  for (const move of moves) {
    const { position } = move[place]
    if (position !== null) found.set(position, [...(found.get(position) ?? []), move])
  }
  return found
}

function placeOf(row: Row, output: 'from' | 'to'): Place {
  const place = rowAt(row, output)
  if (place === null) return { position: null, unit: null }
  if (place.$type !== 'Position') return { position: null, unit: place.$id }
  return { position: place.$id, unit: rowAt(place, 'unit')?.$id ?? null }
}
