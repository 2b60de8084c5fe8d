import type { Day } from '../../model/partial-date.js'
import type { Row, Selection } from '../../store/index.js'
import { hop, NOTHING, one, rowAt } from '../plans.js'
import { type Gap, type Holder, lineOf, lineSelection } from '../succession/line.js'
import { isDisputed, type Turn } from '../succession/tenure-bounds.js'
import { gapInWords } from '../succession/words.js'
import { type FoundMove, typeOf } from './by-moves.js'
import { type FoundChange, mayCoincide, NO_FACTS } from './change.js'

const LINE = lineSelection()
/** What is to be read of a post for what changed in it. */
export const CHANGING_POST: Selection = {
  properties: [...LINE.properties, { output: 'label', property: 'label' }],
  steps: [...LINE.steps, one('unit', [hop('POST_IN', 'OUT')], 'node', { Organization: NOTHING, FieldOffice: NOTHING })],
}

/**
 * Who came to a post that was read with {@link CHANGING_POST}, who left it, and when it was empty; with the moves into it and out of it
 * that tell of that. A post that ended with its unit is not empty: it is no more.
 */
export function changesInPost(
  post: Row,
  into: readonly FoundMove[],
  outOf: readonly FoundMove[],
  hasEnded: boolean,
): readonly FoundChange[] {
  const line = lineOf(post, post.$lens.validAt)
  const holders = line.flatMap(({ holder }) => holder ?? [])
  const came = movesByHolder(holders, into, 'start')
  const left = movesByHolder(holders, outOf, 'end')
  return line.flatMap(({ holder, gap }): FoundChange[] => [
    ...(holder ? comingAndGoing(post, holder, came.get(holder), left.get(holder)) : []),
    ...(gap && !(hasEnded && gap.kind === 'OPEN') ? vacancy(post, holder, gap) : []),
  ])
}

/**
 * The move that tells of each holder's start or end. Where somebody held a post twice, it tells of the time whose own date it fits;
 * where none has a date of its own, or both have, nobody can say of which.
 */
function movesByHolder(
  holders: readonly Holder[],
  moves: readonly FoundMove[],
  turn: 'start' | 'end',
): ReadonlyMap<Holder, FoundMove> {
  const found = new Map<Holder, FoundMove>()
  for (const move of moves) {
    const fitting = holders.filter((each) => each.official.$id === move.official && mayCoincide(each[turn], move.when))
    const ownDates = fitting.filter((each) => each[turn].text !== null)
    const [only, ...others] = ownDates.length > 0 ? ownDates : fitting
    if (only && others.length === 0 && !found.has(only)) found.set(only, move)
  }
  return found
}

function comingAndGoing(
  post: Row,
  holder: Holder,
  came: FoundMove | undefined,
  left: FoundMove | undefined,
): readonly FoundChange[] {
  const name = String(holder.official.name)
  const as = `${holder.tenure.acting === true ? 'acting ' : ''}${String(post.label)}`
  const change = (type: 'Appointment' | 'Departure', when: Turn, move: FoundMove | undefined, summary: string): FoundChange => ({
    ...factsOf(post, holder),
    type,
    id: move && typeOf(String(move.row.kind)) === type ? move.row.$id : holder.tenure.$id,
    when,
    sure: !isDisputed(holder.tenure),
    summary,
    lens: post.$lens,
    reassignment: move?.row.$id ?? null,
  })
  const start = dated(holder.start, came, 'Appointment')
  const end = dated(holder.end, left, 'Departure')
  return [
    ...(start ? [change('Appointment', start, came, `${name} became ${as}.`)] : []),
    ...(end ? [change('Departure', end, left, `${name} left as ${as}.`)] : []),
  ]
}

/**
 * The date of a tenure's start or end: its own, or that of a move into the post, or out of it; null where nobody says. A move from one
 * post to another gives none: somebody may come back to a post, or keep one while they are elsewhere.
 */
function dated(turn: Turn, move: FoundMove | undefined, type: 'Appointment' | 'Departure'): Turn | null {
  if (turn.text !== null) return turn
  if (!move || typeOf(String(move.row.kind)) !== type) return null
  const { when } = move
  return { ...when, earliest: Math.max(turn.earliest, when.earliest), latest: Math.min(turn.latest, when.latest) }
}

/** A post that fell empty and was filled again, for certain; or one that nobody is known to have filled. */
function vacancy(post: Row, holder: Holder | null, gap: Gap): readonly FoundChange[] {
  if (!gap.certain && gap.kind !== 'OPEN') return []
  const words = (day: Day | null) => `${String(post.label)}: ${gapInWords(gap, holder, day)}`
  const summary = words(post.$lens.validAt)
  const change = { sure: gap.certain, summary, lastingSummary: words(null), lens: post.$lens }
  const opened: FoundChange = {
    ...{ ...change, ...factsOf(post, gap.left), type: 'VacancyOpened', id: gap.left.tenure.$id, when: gap.from },
    reassignment: gap.left.departure?.id ?? null,
  }
  if (!holder || !gap.to) return [opened]
  return [opened, { ...change, ...factsOf(post, holder), type: 'VacancyFilled', id: holder.tenure.$id, when: gap.to }]
}

function factsOf(post: Row, holder: Holder) {
  return {
    ...NO_FACTS,
    unit: rowAt(post, 'unit')?.$id ?? null,
    position: post.$id,
    official: holder.official.$id,
    tenure: holder.tenure.$id,
  }
}
