import type { Lens } from '../../model/lens.js'
import type { Answer, GraphStore, ListRoot, NodesRoot, Predicate, Read, Row } from '../../store/index.js'
import { listOf, readNodes, type Subject } from '../plans.js'

/** Only units that were founded and closed: all others exist on the first day of some, or on the last, if they do on any. */
const WITH_A_LIFETIME: readonly Predicate[] = ['foundedOn', 'closedOn'].map((property) => ({ kind: 'stated', property }))

/**
 * Reads of all units of a list that exist on any of some days, whose lenses differ in nothing else. A long list of days takes little
 * more than one: those that never closed, or were there always, are read on the last and on the first alone.
 */
export function readsOfAnyDay(root: ListRoot, lenses: readonly Lens[]): readonly Read[] {
  const [first, ...later] = lenses.toSorted((one, other) => one.validAt - other.validAt)
  const last = later.pop()
  const brief: ListRoot = { ...root, where: { kind: 'all', of: [...(root.where ? [root.where] : []), ...WITH_A_LIFETIME] } }
  return [...[first, last].flatMap((lens) => (lens ? [{ root, lens }] : [])), ...later.map((lens) => ({ root: brief, lens }))]
}

/** The rows of such reads, by id, each unit once: what was read of it must be the same on every day. */
export function rowsOfAnyDay(answers: readonly Answer[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const row of answers.flatMap(listOf)) if (!rows.has(row.$id)) rows.set(row.$id, row)
  return [...rows.values()].sort((one, other) => (one.$id < other.$id ? -1 : 1))
}

/** The row of a unit as seen through a lens; null where it is not there. */
export type RowAtLens = (id: string, lens: Lens) => Row | null

/** Reads units, each once at each lens. One call of the store, none for none. */
export async function readOnce(
  store: GraphStore,
  wanted: readonly Subject[],
  root: Pick<NodesRoot, 'types' | 'selections'>,
): Promise<RowAtLens> {
  const byLens = new Map<Lens, Map<string, Row | null>>()
  const subjects = wanted.filter(({ id, lens }) => {
    const ids = byLens.get(lens) ?? new Map<string, Row | null>()
    byLens.set(lens, ids)
    return !ids.has(id) && ids.set(id, null)
  })
  if (subjects.length > 0) {
    const rows = await readNodes(store, subjects, root)
    subjects.forEach(({ id, lens }, index) => {
      byLens.get(lens)?.set(id, rows[index] ?? null)
    })
  }
  return (id, lens) => byLens.get(lens)?.get(id) ?? null
}
