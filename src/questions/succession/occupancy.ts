import type { GraphStore } from '../../store/index.js'
import { end, hop, list, readNodes, rowAt, rowsAt, type Subject } from '../plans.js'
import { isEmpty, lineOf, lineSelection } from './line.js'

/** Whether a post is filled on a day, as far as the sources tell. */
export interface Occupancy {
  /**
   * False: somebody certainly holds it. True: the day lies in a gap of its line that is certain, between the end of one known tenure
   * and the start of the next. Null: nobody says; that no holder is known makes no post vacant.
   */
  readonly vacant: boolean | null
  /** Two or more people are certainly in a sole post on one day: the sources contradict each other. */
  readonly contested: boolean
}

/** The occupancy of each post. One call of the store. */
export async function occupancies(store: GraphStore, posts: readonly Subject[]): Promise<readonly Occupancy[]> {
  const line = lineSelection()
  const inForce = list('inForce', [hop('HOLDS', 'IN')], 'relationship', {
    HOLDS: {
      properties: [{ output: 'certainty', property: 'certainty' }],
      steps: [end('official', 'from', { Official: { properties: [], steps: [] } })],
    },
  })
  const selections = { Position: { ...line, steps: [...line.steps, inForce] } }
  const rows = await readNodes(store, posts, { types: ['Position'], selections })
  return rows.map((row, index) => {
    const certain = rowsAt(row, 'inForce').filter(({ certainty }) => certainty === 'CERTAIN')
    // Somebody may hold a post twice at once: acting, and for good.
    const people = new Set(certain.map((tenure) => rowAt(tenure, 'official')?.$id))
    const day = posts[index]?.lens.validAt
    const empty = row !== null && day !== undefined && isEmpty(lineOf(row, day), day)
    return {
      vacant: certain.length > 0 ? false : empty ? true : null,
      contested: row?.sole === true && people.size > 1,
    }
  })
}
