import type { Day } from '../model/partial-date.js'
import type { GraphStore } from '../store/index.js'
import { candidatesOf } from './candidates.js'
import { type Extension, extend, parseExtension } from './extension.js'
import type { ReconciliationLimits } from './limits.js'
import { parseQueries } from './queries.js'
import type { Candidate } from './scoring.js'

// The Reconciliation Service API 0.2, https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/, without HTTP.

export type { ReconciliationLimits } from './limits.js'
export { manifest, PATHS } from './manifest.js'
export { PREVIEW_POLICY, preview } from './preview.js'
export { parseSuggestion, proposeProperties, suggestEntities, suggestProperties, suggestTypes } from './suggestions.js'

/** The answer to a batch of queries, by the names that they have in it. */
export type ResultBatch = Readonly<Record<string, { readonly result: readonly Candidate[] }>>

/** The candidates of a batch of queries, which is written in JSON. Throws BAD_ARGUMENT and TOO_MANY_ITEMS. */
export async function reconcile(
  store: GraphStore,
  queries: string,
  today: Day,
  limits: ReconciliationLimits,
): Promise<ResultBatch> {
  const asked = parseQueries(queries, limits)
  const candidates = await candidatesOf(store, [...asked.values()], today)
  return Object.fromEntries([...asked.keys()].map((name, index) => [name, { result: candidates[index] ?? [] }]))
}

/** The values of properties of some entities, asked for in JSON. Throws BAD_ARGUMENT and TOO_MANY_ITEMS. */
export async function extendEntities(
  store: GraphStore,
  query: string,
  today: Day,
  limits: ReconciliationLimits,
): Promise<Extension> {
  return extend(store, parseExtension(query, today, limits))
}
