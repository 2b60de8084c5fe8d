import type { Database } from '../database.js'
import { DATASET_LABEL, NODE_LABEL } from '../layout.js'
import { ForeignGraphError, ImportError } from './import-error.js'
import { checkedLayout, IMPORT_LABEL } from './migrations.js'

const OURS = [NODE_LABEL, DATASET_LABEL, IMPORT_LABEL]

/**
 * Throws {@link ForeignGraphError} for a database with nodes that are not of this software. The counts that it asks for are kept by the
 * server; only when they don't add up is a node looked for. `beside` allows them, but not where they look like a copy of ours: an
 * import would take them for one that was left behind.
 */
export async function refuseForeignGraph(database: Database, beside: boolean): Promise<void> {
  const isOurs = (await checkedLayout(database)) > 0
  if (beside) return isOurs ? undefined : refuseSeemingCopies(database)
  // Without a layout nothing is ours, whatever its label.
  const labels = isOurs ? OURS : []
  const counts = ['MATCH (n) RETURN count(n) AS count', ...labels.map((label) => `MATCH (n:${label}) RETURN count(n) AS count`)]
  let others = 0
  for (const [index, text] of counts.entries()) {
    const [row] = await database.read<{ count: number }>(text)
    others += (row?.count ?? 0) * (index === 0 ? 1 : -1)
  }
  if (others <= 0) return
  const condition = labels.length === 0 ? '' : `WHERE ${labels.map((label) => `NOT n:${label}`).join(' AND ')}`
  const [found] = await database.read<{ labels: string[] }>(`MATCH (n) ${condition} RETURN labels(n) AS labels LIMIT 1`)
  // Another import may have removed nodes between two counts.
  if (!found) return
  const label = found.labels.length === 0 ? 'without a label' : `labelled ${found.labels.join(', ')}`
  throw new ForeignGraphError(
    `The database holds another graph: nodes that are not of this one (${others} in all), such as one ${label}`,
  )
}

async function refuseSeemingCopies(database: Database): Promise<void> {
  const [row] = await database.read<{ count: number }>(
    `MATCH (n:${NODE_LABEL}) WHERE n.copy IS NOT NULL RETURN count(n) AS count`,
  )
  if (!row?.count) return
  throw new ImportError(
    `The database holds another graph with nodes labelled ${NODE_LABEL} that have a property "copy", as those of this one do: choose another database`,
  )
}
