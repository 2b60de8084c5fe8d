import type { Graph } from '../model/graph.js'
import type { Day } from '../model/partial-date.js'
import { checkCollection } from './checks/index.js'
import { collect } from './collection.js'
import { graphOf } from './facts.js'
import type { KindName } from './kinds/index.js'
import { inReadingOrder, type Problem } from './problem.js'
import { KIND_NAMES, readDataset } from './reading.js'
import { checkRecord } from './records.js'

export { FORESEEABLE_DAYS } from './checks/dates.js'
export { jsonSchemas } from './json-schemas.js'
export { FIELD_OFFICE_KINDS } from './kinds/field-office.js'
export type { KindName } from './kinds/index.js'
export { webAddress } from './kinds/kind.js'
export { ORGANIZATION_KINDS } from './kinds/organization.js'
export { isPrivateProperty, PRIVATE_DATA_REASON, privateTexts } from './private-data.js'
export { formatProblem, type Problem } from './problem.js'
export type { RecordOf } from './records.js'

/** How many records of each kind a dataset has. */
export type Counts = Readonly<Record<KindName, number>>

/** A whole dataset, or everything that is wrong with it: never a part. */
export type Loading =
  | { readonly ok: true; readonly graph: Graph; readonly counts: Counts }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads and checks the dataset in a directory. All problems come back at once, in reading order, their files named as
 * `directory` names them. `today` is the day after which dates are in the future. Throws only for what no edit of the dataset
 * can help, such as a file that may not be read.
 */
export async function loadDataset(directory: string, { today }: { readonly today: Day }): Promise<Loading> {
  const reading = await readDataset(directory)
  const checked = reading.records.map(checkRecord)
  const records = checked.map(({ record }) => record)
  const collection = collect(records, reading.unreadIds)
  const problems = [...reading.problems, ...checked.flatMap((each) => each.problems), ...checkCollection(collection, today)]
  if (problems.length > 0) return { ok: false, problems: inReadingOrder(problems) }
  return { ok: true, graph: graphOf(collection), counts: countsOf(records) }
}

function countsOf(records: readonly { readonly kind: KindName }[]): Counts {
  const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, 0])) as Record<KindName, number>
  for (const { kind } of records) counts[kind] += 1
  return counts
}
