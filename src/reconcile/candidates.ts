import { setImmediate } from 'node:timers/promises'
import { defaultLens, type Lens } from '../model/lens.js'
import type { Day } from '../model/partial-date.js'
import type { NodeType } from '../model/types.js'
import { readOnce } from '../questions/in-charge/on-any-day.js'
import { NAMED_KINDS, unitsGoingBy } from '../questions/in-charge/unit-names.js'
import { listOf, nodesOf, rowAt } from '../questions/plans.js'
import type { Answer, GraphStore, Read } from '../store/index.js'
import { ENTITY_NODES } from './entity-types.js'
import { Agreements, candidateSelections } from './hints.js'
import type { EntityQuery } from './queries.js'
import { type Candidate, type Found, ranked } from './scoring.js'

/** Entities that a search brings for a query, at most: more than anybody looks through. */
const SEARCHED = 25
/** Entities of a type that are looked through for a query without a name. */
const LOOKED_THROUGH = 500
/** What a column is of when nobody says: titles of sources have the names of all others in them. */
const USUAL_NODES = ENTITY_NODES.filter((type) => type !== 'Source')
const READ_NODES: readonly NodeType[] = [...ENTITY_NODES, 'RetiredId']

/** How an entity came to be a candidate. */
type Grounds = Pick<Found, 'byId' | 'byName' | 'retired'>
const NO_GROUNDS: Grounds = { byId: false, byName: false, retired: null }

/**
 * The candidates of each query, the best first. A query with a date is seen on its day and today, since what was not there on the day is a
 * worse candidate and not none; one without a date as today. Four calls of the store, however many queries; others are answered between
 * one query and the next.
 */
export async function candidatesOf(
  store: GraphStore,
  queries: readonly EntityQuery[],
  today: Day,
): Promise<readonly (readonly Candidate[])[]> {
  const at = lensesByDay(today)
  const lenses = queries.map(({ date }) => [...new Set([...date.days, today])].map(at))
  const found = await findAll(store, queries, lenses)
  const hints = new Set(queries.flatMap((query) => query.hints.map(([hint]) => hint)))
  const wanted = found.flatMap((ids, index) =>
    [...ids.keys()].flatMap((id) => (lenses[index] ?? []).map((lens) => ({ id, lens }))),
  )
  const rowAtLens = await readOnce(store, wanted, { types: ENTITY_NODES, selections: candidateSelections(hints) })
  const compared = new Agreements()
  const candidates: (readonly Candidate[])[] = []
  for (const [index, query] of queries.entries()) {
    await setImmediate()
    const entities = [...(found[index] ?? [])].map(([id, grounds]) => ({
      id,
      ...grounds,
      onDays: query.date.days.flatMap((day) => rowAtLens(id, at(day)) ?? []),
      today: rowAtLens(id, at(today)),
    }))
    candidates.push(ranked(query, entities, compared))
  }
  return candidates
}

/** The ids that each query brings through any of its lenses: by a search, as an id, and as a name that a unit goes by. */
async function findAll(
  store: GraphStore,
  queries: readonly EntityQuery[],
  lenses: readonly (readonly Lens[])[],
): Promise<readonly ReadonlyMap<string, Grounds>[]> {
  const found = queries.map((): Map<string, Grounds> => new Map())
  const add = (index: number, id: string, grounds: Partial<Grounds>): void => {
    const known = found[index]?.get(id) ?? NO_GROUNDS
    found[index]?.set(id, { ...known, ...grounds })
  }
  const seen = queries.flatMap((query, index) => (lenses[index] ?? []).map((lens) => ({ index, query, lens })))

  const reads = seen.flatMap(({ index, query, lens }) => readsOf(query).map((root) => ({ index, read: { root, lens } })))
  const answers = await store.read(reads.map(({ read }) => read))
  reads.forEach(({ index }, place) => {
    for (const [id, grounds] of foundIn(answers[place])) add(index, id, grounds)
  })

  const named = seen.flatMap(({ index, query: { text }, lens }) =>
    text === null ? [] : [{ index, name: text, officeKinds: NAMED_KINDS, lens }],
  )
  const units = named.length === 0 ? [] : await unitsGoingBy(store, named)
  named.forEach(({ index }, place) => {
    for (const { id } of units[place] ?? []) add(index, id, { byName: true })
  })
  return found
}

/** The lens of each day, one for all who ask: a store answers those that share one together. */
function lensesByDay(today: Day): (day: Day) => Lens {
  const lenses = new Map<Day, Lens>()
  return (day) => {
    const lens = lenses.get(day) ?? { ...defaultLens(today), validAt: day }
    lenses.set(day, lens)
    return lens
  }
}

/** Where the candidates of a query are looked for: by its text, or among all that are of its types. */
function readsOf({ text, types, strictness, hints }: EntityQuery): readonly Read['root'][] {
  // With neither a name nor a hint there is nothing to know an entity by.
  if (text === null && hints.length === 0) return []
  const nodes = types.length === 0 ? USUAL_NODES : [...new Set(types.flatMap((type) => type.nodes))]
  if (text === null) {
    const page = { first: LOOKED_THROUGH, after: null, last: null, before: null, count: false }
    return nodes.map((type) => ({ kind: 'list', type, where: null, order: [], page, selections: {} }))
  }
  if (text === '') return []
  const search = { kind: 'search', text, first: SEARCHED, selections: {} } as const
  const { RetiredId } = candidateSelections(new Set())
  return [
    { kind: 'nodes', ids: [text], types: READ_NODES, selections: RetiredId ? { RetiredId } : {} },
    { ...search, types: nodes },
    ...(strictness === 'should' && types.length > 0 ? [{ ...search, types: USUAL_NODES }] : []),
  ]
}

function foundIn(answer: Answer | undefined): readonly (readonly [id: string, grounds: Partial<Grounds>])[] {
  if (answer?.kind === 'search') return answer.hits.map(({ node }) => [node.$id, {}])
  if (answer?.kind === 'list') return listOf(answer).map(({ $id }) => [$id, {}])
  return nodesOf(answer).flatMap((row): (readonly [string, Partial<Grounds>])[] => {
    if (row === null) return []
    if (row.$type !== 'RetiredId') return [[row.$id, { byId: true }]]
    const now = rowAt(row, 'mergedInto')
    return now ? [[now.$id, { byId: true, retired: row.$id }]] : []
  })
}
