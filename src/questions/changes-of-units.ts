import type { Lens } from '../model/lens.js'
import type { NodeType } from '../model/types.js'
import type { Predicate, Read, Row, Selection } from '../store/index.js'
import { type ChangeType, type FoundChange, NO_FACTS, type Stretch } from './change.js'
import { EVERYTHING, hop, list, one, rowAt, rowsAt } from './plans.js'
import { dateAt } from './tenure-days.js'
import { between, under } from './units.js'

const UNITS = ['Organization', 'FieldOffice'] as const
const AFFECTED = [hop('AFFECTED', 'OUT', { history: true })]
const LABELLED: Selection = { properties: [{ output: 'label', property: 'label' }], steps: [] }
const LABELLED_UNITS = { Organization: LABELLED, FieldOffice: LABELLED }
const LABELLED_POST = { ...LABELLED, steps: [one('unit', [hop('POST_IN', 'OUT')], 'node', LABELLED_UNITS)] }

/** What is to be read of a change event for what changed by it. */
export const CHANGING_EVENT: Selection = {
  properties: ['kind', 'date', 'before', 'after'].map((property) => ({ output: property, property })),
  steps: [list('affected', AFFECTED, 'node', { ...LABELLED_UNITS, Position: LABELLED_POST })],
}

/** A read of which change events there were in a stretch: of a unit, of those below it, or of a post in any; or of all. */
export function readOfEvents(unit: string | null, { since, until }: Stretch, lens: Lens): Read {
  return {
    root: {
      kind: 'list',
      type: 'ChangeEvent',
      where: { kind: 'all', of: [between('date', since, until), ...(unit === null ? [] : [under(unit, AFFECTED)])] },
      order: [],
      page: EVERYTHING,
      selections: {},
    },
    lens,
  }
}

/** Reads of the units that were founded, or closed, in a stretch: as their own dates say. */
export function readsOfUnits(
  unit: string | null,
  property: 'foundedOn' | 'closedOn',
  { since, until }: Stretch,
  lens: Lens,
): readonly Read[] {
  const where: Predicate = { kind: 'all', of: [between(property, since, until), ...(unit === null ? [] : [under(unit, [])])] }
  const properties = [property, 'label'].map((each) => ({ output: each, property: each }))
  return UNITS.map((type: NodeType) => ({
    root: { kind: 'list', type, where, order: [], page: EVERYTHING, selections: { [type]: { properties, steps: [] } } },
    lens,
  }))
}

/** What happened to units, by events that were read with {@link CHANGING_EVENT}. */
export function changesByEvents(rows: readonly Row[]): readonly FoundChange[] {
  return rows.flatMap((row) => {
    const when = dateAt(row, 'date')
    const affected = rowsAt(row, 'affected')
    const unit = affected.find(({ $type }) => $type !== 'Position')
    const position = affected.find(({ $type }) => $type === 'Position')
    const kind = String(row.kind)
    if (when === null) return []
    return [
      {
        ...NO_FACTS,
        type: unit ? (TYPES[kind] ?? 'UnitChanged') : 'UnitChanged',
        id: row.$id,
        when,
        sure: true,
        summary: eventInWords(kind, affected, row),
        lens: row.$lens,
        unit: unit?.$id ?? rowAt(position ?? null, 'unit')?.$id ?? null,
        position: position?.$id ?? null,
        changeEvent: row.$id,
      },
    ]
  })
}

/** Units that began or ended by their own dates, but for those of which an event tells. */
export function changesByDates(rows: readonly Row[], told: readonly FoundChange[]): readonly FoundChange[] {
  return rows.flatMap((row): FoundChange[] => {
    const founded = dateAt(row, 'foundedOn')
    const when = founded ?? dateAt(row, 'closedOn')
    const type = founded ? 'UnitOpened' : 'UnitClosed'
    if (when === null || told.some((each) => each.type === type && each.unit === row.$id)) return []
    const summary = `${String(row.label)} was ${founded ? 'opened' : 'closed'}.`
    return [{ ...NO_FACTS, type, id: row.$id, when, sure: true, summary, lens: row.$lens, unit: row.$id }]
  })
}

const TYPES: Readonly<Record<string, ChangeType>> = {
  CREATED: 'UnitOpened',
  MOVED: 'UnitMoved',
  RENAMED: 'UnitRenamed',
  CLOSED: 'UnitClosed',
}

/** An event may be of a part of a unit: what was before and after says which. */
function eventInWords(kind: string, affected: readonly Row[], { before, after }: Row): string {
  const what = affected.map(({ label }) => String(label)).join(', ')
  const parts = [
    `${what}: ${kind.toLowerCase().replace('_', ' ')}`,
    ...(typeof before === 'string' ? [`before: ${before}`] : []),
    ...(typeof after === 'string' ? [`after: ${after}`] : []),
  ]
  return `${parts.join('; ')}.`
}
