import { DATASET_LABEL, DATASET_NAME } from '../layout.js'

/**
 * Binds `copy` to the copy that is read: the current one, or a given one while it is there. One that was replaced stays for longer
 * than a request takes.
 */
export function beginning(copy: number | null): string[] {
  const dataset = `MATCH (dataset:${DATASET_LABEL} {name: '${DATASET_NAME}'})`
  if (copy === null) return [dataset, 'WITH dataset.copy AS copy', 'WHERE copy IS NOT NULL']
  return [dataset, 'WITH dataset, $p.copy AS copy', 'WHERE copy IN [dataset.copy, dataset.previous]']
}
