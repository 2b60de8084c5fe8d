import type { Day } from '../model/partial-date.js'
import type { GraphStore } from '../store/index.js'
import { feedAsked } from './asked.js'
import { atomFeed } from './atom.js'
import { entriesOf } from './entries.js'

/**
 * The Atom feed (RFC 4287) of changes that an address asks for: its `unit`, `types`, `since`, `until`, `limit`, and how they are seen.
 * Throws QuestionError and LensError, which name the parameter and what was expected.
 */
export async function feed(
  store: GraphStore,
  { query, address, today }: { readonly query: Readonly<Record<string, unknown>>; readonly address: URL; readonly today: Day },
): Promise<string> {
  const asked = feedAsked(query, today)
  return atomFeed(await entriesOf(store, asked), asked, address, today)
}
