import type { GraphStore } from '../store/index.js'
import { hop, list, readNodes, rowsAt, type Subject } from './plans.js'

/** Whether a post is filled on a day, as far as the sources tell. */
export interface Occupancy {
  /** True: its last known holder has left and nobody is known to have followed. False: somebody certainly holds it. Null: nobody says. */
  readonly vacant: boolean | null
  /** Two or more people are certainly in a sole post on one day: the sources contradict each other. */
  readonly contested: boolean
}

const PROPERTIES = ['certainty', 'status'].map((property) => ({ output: property, property }))

/** The occupancy of each post. One call of the store. */
export async function occupancies(store: GraphStore, posts: readonly Subject[]): Promise<readonly Occupancy[]> {
  const holders = list('holders', [hop('HOLDS', 'IN', { history: true })], 'relationship', {
    HOLDS: { properties: PROPERTIES, steps: [] },
  })
  const selections = { Position: { properties: [{ output: 'sole', property: 'sole' }], steps: [holders] } }
  const rows = await readNodes(store, posts, { types: ['Position'], selections })
  return rows.map((row) => {
    const tenures = rowsAt(row, 'holders').filter(({ status }) => status !== 'PLANNED')
    const certain = tenures.filter(({ certainty }) => certainty === 'CERTAIN').length
    const possible = tenures.filter(({ certainty }) => certainty === 'POSSIBLE').length
    const filled = certain > 0 ? false : null
    return {
      vacant: tenures.length > 0 && certain + possible === 0 ? true : filled,
      contested: row?.sole === true && certain > 1,
    }
  })
}
