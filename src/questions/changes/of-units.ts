import type { Row, Selection } from '../../store/index.js'
import { hop, list, one, rowAt, rowsAt } from '../plans.js'
import { dateAt } from '../succession/tenure-bounds.js'
import { type ChangeType, type FoundChange, NO_FACTS } from './change.js'

const AFFECTED = [hop('AFFECTED', 'OUT', { history: true })]
const LABELLED: Selection = { properties: [{ output: 'label', property: 'label' }], steps: [] }
const LABELLED_UNITS = { Organization: LABELLED, FieldOffice: LABELLED }
const LABELLED_POST = { ...LABELLED, steps: [one('unit', [hop('POST_IN', 'OUT')], 'node', LABELLED_UNITS)] }

/** What is to be read of a change event for what changed by it. */
export const CHANGING_EVENT: Selection = {
  properties: ['kind', 'date', 'before', 'after'].map((property) => ({ output: property, property })),
  steps: [list('affected', AFFECTED, 'node', { ...LABELLED_UNITS, Position: LABELLED_POST })],
}

/** The ids of the units that an event affected, or whose posts it did. */
export function unitsOf(event: Row): readonly string[] {
  return rowsAt(event, 'affected').flatMap((each) => (each.$type === 'Position' ? (rowAt(each, 'unit')?.$id ?? []) : each.$id))
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
export function changesByDates(
  units: readonly Row[],
  property: 'foundedOn' | 'closedOn',
  told: readonly FoundChange[],
): readonly FoundChange[] {
  const type = property === 'foundedOn' ? 'UnitOpened' : 'UnitClosed'
  return units.flatMap((unit): FoundChange[] => {
    const when = dateAt(unit, property)
    if (when === null || told.some((each) => each.type === type && each.unit === unit.$id)) return []
    const summary = `${String(unit.label)} was ${property === 'foundedOn' ? 'opened' : 'closed'}.`
    return [{ ...NO_FACTS, type, id: unit.$id, when, sure: true, summary, lens: unit.$lens, unit: unit.$id }]
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
