import type { Lens } from '../../model/lens.js'
import type { Answer, ListRoot, Predicate, Read, Row, Selection } from '../../store/index.js'
import { EVERYTHING, hop, LEVELS, list, listOf, nodesOf, rowsAt } from '../plans.js'
import { between, checkUnit, unitSelections } from '../units.js'
import type { Stretch } from './change.js'

/** What may have changed in a stretch: the posts, moves and events by their ids, and the units by their own dates. */
export interface Listed {
  /** The ids of the unit and of those below it; null for everywhere. */
  readonly within: ReadonlySet<string> | null
  readonly posts: readonly Row[]
  /** All of the stretch: which of them are of these units, only their details tell. */
  readonly moves: readonly Row[]
  readonly events: readonly Row[]
  readonly founded: readonly Row[]
  readonly closed: readonly Row[]
}

const BARE: Selection = { properties: [], steps: [] }
const UNITS = ['Organization', 'FieldOffice'] as const

/**
 * Reads of what may have changed. Units that were closed in the stretch are looked for on its first day. Moves and events are listed by
 * their dates alone: to follow each up to the unit as well takes a database longer to plan than all else together.
 */
export function readsOfChanging(unit: string | null, stretch: Stretch, first: Lens, last: Lens): readonly Read[] {
  const { since, until } = stretch
  const closed = between('closedOn', since, until)
  const listed = [
    readOfAll('Reassignment', happened(stretch), BARE, last),
    readOfAll('ChangeEvent', between('date', since, until), BARE, last),
  ]
  if (unit !== null) {
    const isThere = readBelow(unit, unitWithPosts('foundedOn'), null, last)
    return [...listed, isThere, readBelow(unit, unitWithPosts('closedOn'), closed, first)]
  }
  const founded = between('foundedOn', since, until)
  return [
    ...listed,
    readOfAll('Position', null, BARE, last),
    ...UNITS.map((type) => readOfAll(type, founded, dated('foundedOn'), last)),
    ...UNITS.map((type) => readOfAll(type, closed, unitWithPosts('closedOn'), first)),
  ]
}

/** The answers to {@link readsOfChanging}. Throws {@link QuestionError} UNKNOWN_ID. */
export function listedIn(unit: string | null, [moved, happenings, ...others]: readonly Answer[], last: Lens): Listed {
  const moves = listOf(moved)
  const events = listOf(happenings)
  if (unit === null) {
    const [posts = [], organizations = [], offices = [], ...gone] = others.map(listOf)
    const closed = gone.flat()
    const founded = [...organizations, ...offices]
    return { within: null, posts: [...posts, ...closed.flatMap(postsOf)], moves, events, founded, closed }
  }
  const [there, gone] = others.map((answer) => nodesOf(answer)[0] ?? null)
  checkUnit('unit', unit, there ?? null, last)
  const founded = rowsAt(there ?? null, 'units')
  const closed = rowsAt(gone ?? null, 'units')
  const units = [...founded, ...closed]
  return { within: new Set(units.map(({ $id }) => $id)), posts: units.flatMap(postsOf), moves, events, founded, closed }
}

function postsOf(unit: Row): readonly Row[] {
  return rowsAt(unit, 'posts')
}

function readOfAll(type: ListRoot['type'], where: Predicate | null, selection: Selection, lens: Lens): Read {
  return { root: { kind: 'list', type, where, order: [], page: EVERYTHING, selections: { [type]: selection } }, lens }
}

function readBelow(unit: string, selection: Selection, where: Predicate | null, lens: Lens): Read {
  const down = [hop('REPORTS_TO', 'IN', { atLeast: 0, atMost: LEVELS })]
  const below = { ...list('units', down, 'node', { Organization: selection, FieldOffice: selection }), where }
  const types = [...UNITS, 'RetiredId'] as const
  return { root: { kind: 'nodes', ids: [unit], types, selections: unitSelections({ properties: [], steps: [below] }) }, lens }
}

function unitWithPosts(property: 'foundedOn' | 'closedOn'): Selection {
  return { ...dated(property), steps: [list('posts', [hop('POST_IN', 'IN')], 'node', { Position: BARE })] }
}

function dated(property: 'foundedOn' | 'closedOn'): Selection {
  return { properties: [property, 'label'].map((each) => ({ output: each, property: each })), steps: [] }
}

/** Holds of moves that may have been in a stretch, but for those only announced. */
function happened({ since, until }: Stretch): Predicate {
  const planned: Predicate = { kind: 'compare', property: 'status', operator: 'equals', value: 'PLANNED' }
  return { kind: 'all', of: [between('period', since, until), { kind: 'not', of: planned }] }
}
