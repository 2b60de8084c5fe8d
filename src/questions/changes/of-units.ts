import { FOREVER } from '../../model/partial-date.js'
import type { Row, Selection } from '../../store/index.js'
import { hop, list, one, rowAt, rowsAt, textsOf } from '../plans.js'
import { dateAt, dayAt, type Turn } from '../succession/tenure-bounds.js'
import { type ChangeType, type FoundChange, mayCoincide, NO_FACTS, type Scope } from './change.js'
import { DATED_UNIT } from './listed.js'

/** A change of which an event tells. */
export interface ChangeByEvent extends FoundChange {
  /** All units that it is of, by their ids: `unit` is the first. */
  readonly units: readonly string[]
}

const IN_HISTORY = { history: true }
/** What shows that a unit was there before an event, or is what it created: who held a post in it, other events, and its names. */
const EVIDENT_UNIT: Selection = {
  properties: [...DATED_UNIT.properties, ...['name', 'formerNames'].map((property) => ({ output: property, property }))],
  steps: [
    list('tenures', [hop('POST_IN', 'IN', IN_HISTORY), hop('HOLDS', 'IN', IN_HISTORY)], 'relationship', {
      HOLDS: { properties: [{ output: 'certainFrom', property: 'certainFrom' }], steps: [] },
    }),
    list('events', [hop('AFFECTED', 'IN', IN_HISTORY)], 'node', {
      ChangeEvent: { properties: ['kind', 'date'].map((property) => ({ output: property, property })), steps: [] },
    }),
  ],
}
const POST: Selection = {
  properties: [{ output: 'label', property: 'label' }],
  steps: [
    one('unit', [hop('POST_IN', 'OUT', IN_HISTORY)], 'node', {
      Organization: { properties: [], steps: [] },
      FieldOffice: { properties: [], steps: [] },
    }),
  ],
}

/** What is to be read of a change event for what changed by it. */
export const CHANGING_EVENT: Selection = {
  properties: ['kind', 'date', 'before', 'after'].map((property) => ({ output: property, property })),
  steps: [
    list('affected', [hop('AFFECTED', 'OUT', IN_HISTORY)], 'node', {
      Organization: EVIDENT_UNIT,
      FieldOffice: EVIDENT_UNIT,
      Position: POST,
    }),
  ],
}

const TYPES: Readonly<Record<string, ChangeType>> = {
  CREATED: 'UnitOpened',
  MOVED: 'UnitMoved',
  RENAMED: 'UnitRenamed',
  CLOSED: 'UnitClosed',
}

/** What happened to the units of a scope, or to their posts, by events that were read with {@link CHANGING_EVENT}. */
export function changesByEvents(rows: readonly Row[], scope: Scope): readonly ChangeByEvent[] {
  return rows.flatMap((row) => {
    const when = dateAt(row, 'date')
    const affected = rowsAt(row, 'affected').filter((each) => scope.includes(unitOf(each)))
    const isOutside = affected.length === 0 && !scope.includes(null)
    return when === null || isOutside ? [] : [changeByEvent(row, when, affected, scope)]
  })
}

function changeByEvent(row: Row, when: Turn, affected: readonly Row[], scope: Scope): ChangeByEvent {
  const kind = String(row.kind)
  const units = affected.filter(({ $type }) => $type !== 'Position')
  // An event that a unit was there before, or is there after, created or closed something in it.
  const whole = units.filter(
    (unit) => !(kind === 'CREATED' && wasThereBefore(unit, when)) && !(kind === 'CLOSED' && outlasted(unit, when)),
  )
  const isOfPart = units.length > 0 && whole.length === 0
  const of = whole.length > 0 ? whole : affected
  const position = affected.find(({ $type }) => $type === 'Position')
  const ids = of.flatMap((each) => unitOf(each) ?? [])
  const unit = ids[0] ?? null
  return {
    ...NO_FACTS,
    type: whole.length > 0 ? (TYPES[kind] ?? 'UnitChanged') : 'UnitChanged',
    id: row.$id,
    when,
    sure: kind !== 'CREATED' || isOfPart || whole.every((unit) => isWhatOpened(unit, when, row.after)),
    summary: isOfPart ? partInWords(kind, units, row) : eventInWords(kind, of, row),
    lens: scope.lensOf(unit),
    unit,
    units: ids,
    position: position?.$id ?? null,
    changeEvent: row.$id,
  }
}

/** Units that began or ended by their own dates, but for those of which an event tells. */
export function changesByDates(
  units: readonly Row[],
  property: 'foundedOn' | 'closedOn',
  told: readonly ChangeByEvent[],
): readonly FoundChange[] {
  const type = property === 'foundedOn' ? 'UnitOpened' : 'UnitClosed'
  const known = new Set(told.filter((each) => each.type === type).flatMap((each) => each.units))
  return units.flatMap((unit): FoundChange[] => {
    const when = dateAt(unit, property)
    if (when === null || known.has(unit.$id)) return []
    const summary = `${String(unit.label)} was ${property === 'foundedOn' ? 'opened' : 'closed'}.`
    return [{ ...NO_FACTS, type, id: unit.$id, when, sure: true, summary, lens: unit.$lens, unit: unit.$id }]
  })
}

/** The unit that was affected, or whose post was. */
function unitOf(affected: Row): string | null {
  return affected.$type === 'Position' ? (rowAt(affected, 'unit')?.$id ?? null) : affected.$id
}

/** Was a unit there for certain before the days of an event? Its own date says so; where it has none, who was in it, or when it was created. */
function wasThereBefore(unit: Row, { earliest }: Turn): boolean {
  const founded = dateAt(unit, 'foundedOn')
  if (founded && !founded.uncertain) return founded.latest < earliest
  const wasCreated = rowsAt(unit, 'events').some((event) => {
    const date = dateAt(event, 'date')
    return event.kind === 'CREATED' && date !== null && !date.uncertain && date.latest < earliest
  })
  return wasCreated || rowsAt(unit, 'tenures').some((tenure) => dayAt(tenure, 'certainFrom', FOREVER) < earliest)
}

/**
 * Is it sure that a unit is itself what an event created, and not something in it? Its own date says so, or the event: by its name, or
 * by naming nothing else.
 */
function isWhatOpened(unit: Row, when: Turn, after: Row[string] | undefined): boolean {
  const founded = dateAt(unit, 'foundedOn')
  if (founded && mayCoincide(founded, when)) return true
  if (typeof after !== 'string') return true
  return [String(unit.name), ...textsOf(unit.formerNames)].some((name) => after.includes(name))
}

/** Is a unit there after the days of an event: does no date of its own say that it ended by them? */
function outlasted(unit: Row, { latest }: Turn): boolean {
  const closed = dateAt(unit, 'closedOn')
  return closed === null || closed.earliest > latest
}

/** What was created or closed in a unit that was there before, or is there after: what the event says was so after, or before. */
function partInWords(kind: string, units: readonly Row[], { before, after }: Row): string {
  const [what, other] = kind === 'CREATED' ? [after, before] : [before, after]
  const otherwise = typeof other === 'string' ? `; ${kind === 'CREATED' ? 'before' : 'after'}: ${other}` : ''
  const part = typeof what === 'string' ? what : 'what, is not said'
  return `In ${labels(units)}, ${kind.toLowerCase()}: ${part}${otherwise}.`
}

function eventInWords(kind: string, affected: readonly Row[], { before, after }: Row): string {
  const parts = [
    `${labels(affected)}: ${kind.toLowerCase().replace('_', ' ')}`,
    ...(typeof before === 'string' ? [`before: ${before}`] : []),
    ...(typeof after === 'string' ? [`after: ${after}`] : []),
  ]
  return `${parts.join('; ')}.`
}

function labels(rows: readonly Row[]): string {
  return rows.map(({ label }) => String(label)).join(', ')
}
