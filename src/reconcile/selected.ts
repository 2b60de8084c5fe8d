import type { PropertySelection } from '../store/index.js'

/** Properties of a node that are read under their own names. */
export function properties(...names: readonly string[]): readonly PropertySelection[] {
  return names.map((property) => ({ output: property, property }))
}
