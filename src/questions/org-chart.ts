import type { GraphStore, Row, Selections } from '../store/index.js'
import { hop, itself, list, one, readNodes, rowAt, rowsAt, type Subject } from './plans.js'

/** One unit of an organization chart. */
export interface OrgChartEntry {
  /** 0 for the organization asked for. */
  readonly level: number
  readonly parentId: string | null
  readonly unit: Row
}

const UNITS = ['Organization', 'FieldOffice'] as const

/** For each organization, the units below it to a depth, top down, each under its parent, by id. One call of the store. */
export async function orgCharts(
  store: GraphStore,
  organizations: readonly Subject[],
  depth: number,
  unit: Selections,
): Promise<readonly (readonly OrgChartEntry[])[]> {
  const nothing = { properties: [], steps: [] }
  const parent = one('parent', [hop('REPORTS_TO', 'OUT')], 'node', { Organization: nothing, FieldOffice: nothing })
  const entry = { properties: [], steps: [itself('unit', unit), parent] }
  const below = list('units', [hop('REPORTS_TO', 'IN', { atLeast: 0, atMost: depth })], 'node', {
    Organization: entry,
    FieldOffice: entry,
  })
  const selections = { Organization: { properties: [], steps: [below] } }
  const rows = await readNodes(store, organizations, { types: [...UNITS], selections })
  return rows.map((row) => (row ? chart(row.$id, rowsAt(row, 'units')) : []))
}

/** Units in the order of a drawn chart: each followed by those below it. */
function chart(top: string, units: readonly Row[]): OrgChartEntry[] {
  const children = new Map<string, Row[]>()
  for (const each of units) {
    const parent = each.$id === top ? undefined : rowAt(each, 'parent')?.$id
    if (parent === undefined) continue
    children.set(parent, [...(children.get(parent) ?? []), each])
  }
  const entries: OrgChartEntry[] = []
  const visit = (each: Row | undefined, level: number, parentId: string | null): void => {
    const unit = each ? rowAt(each, 'unit') : null
    if (!each || !unit) return
    entries.push({ level, parentId, unit })
    for (const child of children.get(each.$id) ?? []) visit(child, level + 1, each.$id)
  }
  visit(
    units.find(({ $id }) => $id === top),
    0,
    null,
  )
  return entries
}
