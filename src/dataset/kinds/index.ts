import { changeEvents } from './change-event.js'
import { cities } from './city.js'
import { claims } from './claim.js'
import { fieldOffices } from './field-office.js'
import { officials } from './official.js'
import { organizations } from './organization.js'
import { positions } from './position.js'
import { reassignments } from './reassignment.js'
import { retiredIds } from './retired-id.js'
import { shakeups } from './shakeup.js'
import { sources } from './source.js'
import { tenures } from './tenure.js'

/** Every kind of record, by the name of its file or folder in a dataset. */
export const KINDS = {
  organizations,
  'field-offices': fieldOffices,
  cities,
  positions,
  officials,
  tenures,
  reassignments,
  shakeups,
  'change-events': changeEvents,
  claims,
  sources,
  'retired-ids': retiredIds,
} as const

export type KindName = keyof typeof KINDS
