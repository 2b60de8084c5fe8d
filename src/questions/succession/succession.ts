import type { Certainty } from '../../model/lens.js'
import { ALWAYS, type Day, formatDay } from '../../model/partial-date.js'
import type { GraphStore, Row, Selection, Selections } from '../../store/index.js'
import { end, hop, itself, list, readNodes, rowAt, rowsAt, type Subject } from '../plans.js'
import { HEAD } from '../units.js'
import { type Gap, type GapKind, type Holder, type LineStep, lineSelection, lineUpTo } from './line.js'
import { dateAt } from './tenure-bounds.js'
import { gapInWords, overlapInWords } from './words.js'

/** One step in the line of those who held a post. */
export interface SuccessionStep {
  readonly position: Row
  /** From 1, the oldest that is known. */
  readonly place: number
  /** Null in a last step for nobody: the last holder has left. */
  readonly tenure: Row | null
  /** Of those before, the one who left last. */
  readonly previous: Row | null
  /** Where a source says whom this one took over from. */
  readonly replacement: Row | null
  readonly gap: SuccessionGap | null
  readonly overlaps: readonly SuccessionOverlap[]
}

export interface SuccessionGap {
  readonly kind: GapKind
  readonly from: string | null
  readonly to: string | null
  readonly daysAtLeast: number
  readonly daysAtMost: number | null
  readonly certainty: Certainty
  readonly departure: Row | null
  readonly summary: string
}

export interface SuccessionOverlap {
  readonly tenure: Row
  readonly from: string
  readonly to: string
  readonly days: number
  readonly summary: string
}

/** What is asked of each part of a step. */
export interface SuccessionSelections {
  readonly position: Selections
  readonly tenure: Selections
  readonly previous: Selections
  readonly replacement: Selections
  readonly departure: Selections
  readonly overlapping: Selections
}

/**
 * For each post, or each unit's head posts by id, those who held it as one line, oldest first, with its gaps, up to the lens's day.
 * Through a lens of certain facts, gaps that are only possible are left out. One call of the store.
 */
export async function successions(
  store: GraphStore,
  subjects: readonly Subject[],
  asked: SuccessionSelections,
): Promise<readonly (readonly SuccessionStep[])[]> {
  const Position = postSelection(asked)
  const heads = { properties: [], steps: [list('heads', [hop('POST_IN', 'IN', { where: HEAD })], 'node', { Position })] }
  const rows = await readNodes(store, subjects, {
    types: ['Position', 'Organization', 'FieldOffice'],
    selections: { Position, Organization: heads, FieldOffice: heads },
  })
  return rows.map((row) => {
    if (row === null) return []
    const posts = row.$type === 'Position' ? [row] : [...rowsAt(row, 'heads')].sort((a, b) => (a.$id < b.$id ? -1 : 1))
    return posts.flatMap(stepsOf)
  })
}

function postSelection(asked: SuccessionSelections): Selection {
  const line = lineSelection([
    itself('tenure', asked.tenure),
    itself('previous', asked.previous),
    itself('overlapping', asked.overlapping),
  ])
  const nothing = { Official: { properties: [], steps: [] } }
  const taken = [hop('HOLDS', 'IN', { history: true }), hop('REPLACED', 'OUT', { history: true, matching: 'position' })]
  const left = [hop('REASSIGNED_FROM', 'IN', { history: true })]
  return {
    properties: [...line.properties],
    steps: [
      ...line.steps,
      itself('position', asked.position),
      list('replacements', taken, 'relationship', {
        REPLACED: {
          properties: ['validFrom', 'status'].map((property) => ({ output: property, property })),
          steps: [itself('replacement', asked.replacement), end('official', 'from', nothing), end('replaced', 'to', nothing)],
        },
      }),
      list('moves', left, { reference: 'reassignment' }, movesOf(asked.departure)),
    ],
  }
}

function movesOf(asked: Selections): Selections {
  return { Reassignment: { properties: [], steps: [itself('departure', asked)] } }
}

function stepsOf(post: Row): readonly SuccessionStep[] {
  const position = rowAt(post, 'position')
  if (!position) return []
  const { validAt, certainty } = post.$lens
  const shown = lineUpTo(post, validAt).map((step) =>
    certainty === 'CERTAIN' && step.gap && !step.gap.certain ? { ...step, gap: null } : step,
  )
  return shown
    .filter(({ holder, gap }) => holder !== null || gap !== null)
    .map((step, index) => ({
      position,
      place: index + 1,
      tenure: step.holder && rowAt(step.holder.tenure, 'tenure'),
      previous: step.previous && rowAt(step.previous.tenure, 'previous'),
      replacement: step.holder && replacementOf(post, step.holder, step.previous),
      gap: step.gap && gapOf(post, step.gap, step.holder, validAt),
      overlaps: overlapsOf(step),
    }))
}

function gapOf(post: Row, gap: Gap, next: Holder | null, day: Day): SuccessionGap {
  const { kind, left, from, to, daysAtLeast, daysAtMost, certain } = gap
  const move = rowsAt(post, 'moves').find(({ $id }) => $id === left.departure?.id) ?? null
  return {
    kind,
    from: from.text,
    to: to?.text ?? null,
    daysAtLeast,
    daysAtMost,
    certainty: certain ? 'CERTAIN' : 'POSSIBLE',
    departure: rowAt(move, 'departure'),
    summary: gapInWords(gap, next, day),
  }
}

function overlapsOf({ holder: later, overlaps }: LineStep): readonly SuccessionOverlap[] {
  return overlaps.flatMap(({ holder, from, to }) => {
    const tenure = rowAt(holder.tenure, 'overlapping')
    if (!tenure || !later) return []
    const summary = overlapInWords(holder, later, from, to)
    return [{ tenure, from: String(formatDay(from)), to: String(formatDay(to)), days: to - from + 1, summary }]
  })
}

/** What a source says of whom somebody took over from when they came: rather from the one before them in the line. */
function replacementOf(post: Row, { official, start }: Holder, previous: Holder | null): Row | null {
  const before = previous?.official.$id
  const said = rowsAt(post, 'replacements')
    .filter((each) => each.status !== 'PLANNED' && rowAt(each, 'official')?.$id === official.$id)
    .filter((each) => {
      const date = dateAt(each, 'validFrom')
      return (date?.earliest ?? ALWAYS) <= start.latest && (date === null || start.earliest <= date.latest)
    })
    .sort((a, b) => (a.$id < b.$id ? -1 : 1))
  const best = said.find((each) => rowAt(each, 'replaced')?.$id === before) ?? said[0]
  return best ? rowAt(best, 'replacement') : null
}
