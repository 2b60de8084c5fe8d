import type { Database } from '../database.js'
import { DATASET_LABEL, NODE_LABEL } from '../layout.js'
import { ForeignGraphError } from './import-error.js'
import { checkedLayout, IMPORT_LABEL } from './migrations.js'

const OURS = [NODE_LABEL, DATASET_LABEL, IMPORT_LABEL]

/**
 * Throws {@link ForeignGraphError} for a database with nodes that are not of this software. The counts that it asks for are kept by the
 * server; only when they don't add up is a node looked for.
 */
export async function refuseForeignGraph(database: Database): Promise<void> {
  const isOurs = (await checkedLayout(database)) > 0
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
