import { parsePartialDate } from '../model/partial-date.js'
import type { GraphStore, Row } from '../store/index.js'
import { hop, list, readNodes, rowsAt, type Subject } from './plans.js'

/** Whether a post is filled on a day, as far as the sources tell. */
export interface Occupancy {
  /**
   * False: somebody certainly holds it. True: the day lies between the end of one known tenure and the start of the next. Null: nobody
   * says; that no holder is known makes no post vacant.
   */
  readonly vacant: boolean | null
  /** Two or more people are certainly in a sole post on one day: the sources contradict each other. */
  readonly contested: boolean
}

const PROPERTIES = ['certainty', 'status', 'validFrom', 'validTo'].map((property) => ({ output: property, property }))

/** The occupancy of each post. One call of the store. */
export async function occupancies(store: GraphStore, posts: readonly Subject[]): Promise<readonly Occupancy[]> {
  const holders = list('holders', [hop('HOLDS', 'IN', { history: true })], 'relationship', {
    HOLDS: { properties: PROPERTIES, steps: [] },
  })
  const selections = { Position: { properties: [{ output: 'sole', property: 'sole' }], steps: [holders] } }
  const rows = await readNodes(store, posts, { types: ['Position'], selections })
  return rows.map((row, index) => {
    const tenures = rowsAt(row, 'holders').filter(({ status }) => status !== 'PLANNED')
    const certain = tenures.filter(({ certainty }) => certainty === 'CERTAIN').length
    const day = posts[index]?.lens.validAt
    const between = day !== undefined && tenures.every(({ certainty }) => certainty === null) && isBetween(tenures, day)
    return {
      vacant: certain > 0 ? false : between ? true : null,
      contested: row?.sole === true && certain > 1,
    }
  })
}

/** Did a known tenure end before a day, and another begin after it? */
function isBetween(tenures: readonly Row[], day: number): boolean {
  const ended = tenures.some(({ validTo }) => typeof validTo === 'string' && parsePartialDate(validTo).latest <= day)
  const begins = tenures.some(({ validFrom }) => typeof validFrom === 'string' && parsePartialDate(validFrom).earliest > day)
  return ended && begins
}
