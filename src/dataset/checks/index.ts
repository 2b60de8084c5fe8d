import type { Day } from '../../model/partial-date.js'
import type { Collection } from '../collection.js'
import type { Problem } from '../problem.js'
import { checkCycles } from './cycles.js'
import { checkDates } from './dates.js'
import { checkIdentifiers } from './identifiers.js'
import { checkReferences } from './references.js'
import { checkSolePosts } from './sole-posts.js'

/** What no record can know alone. `today` is the day from which on dates are in the future. */
export function checkCollection(collection: Collection, today: Day): Problem[] {
  return [
    ...checkReferences(collection),
    ...checkIdentifiers(collection),
    ...checkDates(collection, today),
    ...checkSolePosts(collection),
    ...checkCycles(collection),
  ]
}
