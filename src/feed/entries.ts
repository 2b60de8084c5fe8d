import type { Lens } from '../model/lens.js'
import { changesAsKnown, type KnownChange } from '../questions/changes/as-known.js'
import type { ChangeMember, ChangeSelections } from '../questions/changes/change-facts.js'
import { nodesOf } from '../questions/plans.js'
import type { GraphStore, Row, Selection, Selections } from '../store/index.js'
import type { FeedAsked } from './asked.js'

/** A feed's entries, and what they are below. */
export interface FeedContent {
  /** The unit's name; null for everywhere. */
  readonly unit: string | null
  readonly changes: readonly KnownChange[]
}

const read = (...properties: readonly string[]): Selection => ({
  properties: properties.map((property) => ({ output: property, property })),
  steps: [],
})
const UNIT = { Organization: read('label', 'knownFrom'), FieldOffice: read('label', 'knownFrom') }
const MEMBERS: Partial<Record<ChangeMember, Selections>> = {
  unit: UNIT,
  tenure: { HOLDS: read('status', 'knownFrom') },
  reassignment: { Reassignment: read('status', 'knownFrom') },
  changeEvent: { ChangeEvent: read('knownFrom') },
  sources: { Source: read('title', 'publisher', 'publishedOn', 'url', 'knownFrom') },
}
const asked: ChangeSelections = (_type, member) => MEMBERS[member] ?? null

/** What became known last of what is asked. Throws {@link QuestionError} UNKNOWN_ID and BAD_ARGUMENT. */
export async function entriesOf(store: GraphStore, { most, lens, ...changes }: FeedAsked): Promise<FeedContent> {
  const known = await changesAsKnown(store, changes, most, lens, asked)
  return {
    unit: changes.unit === null ? null : await labelOf(store, changes.unit, { ...lens, validAt: changes.until }),
    changes: known,
  }
}

async function labelOf(store: GraphStore, id: string, lens: Lens): Promise<string | null> {
  const [answer] = await store.read([{ root: { kind: 'nodes', ids: [id], selections: UNIT }, lens }])
  const [row] = nodesOf(answer)
  return row ? text(row, 'label') : null
}

/** A text of a row; null where it has none. */
export function text(row: Row | null, output: string): string | null {
  const value = row?.[output]
  return typeof value === 'string' ? value : null
}
