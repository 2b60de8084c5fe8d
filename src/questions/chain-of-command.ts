import type { GraphStore, Row, Selection, Selections } from '../store/index.js'
import { hop, itself, LEVELS, list, one, readNodes, rowAt, rowsAt, type Subject } from './plans.js'

/** One step up a chain of command. */
export interface CommandLink {
  /** 1 for the post right above. */
  readonly level: number
  readonly position: Row
  /** Who holds the post at the lens; null when nobody is known to. */
  readonly tenure: Row | null
  /** The post that the chain started from. */
  readonly start: Row
}

/** What is asked of each part of a link. */
export interface LinkSelections {
  readonly position: Selections
  readonly tenure: Selections
  readonly start: Selections
}

/** For each post, the posts above it up to the top, nearest first, each with its holder. One call of the store. */
export async function chainsAbovePosts(
  store: GraphStore,
  posts: readonly Subject[],
  asked: LinkSelections,
): Promise<readonly (readonly CommandLink[])[]> {
  const rows = await readNodes(store, posts, { types: ['Position'], selections: { Position: chain(asked) } })
  return rows.map(links)
}

/** For each official, the chains above the posts that they hold at the lens, one after another. One call of the store. */
export async function chainsAboveOfficials(
  store: GraphStore,
  officials: readonly Subject[],
  asked: LinkSelections,
): Promise<readonly (readonly CommandLink[])[]> {
  const held = list('held', [hop('HOLDS', 'OUT')], 'node', { Position: chain(asked) })
  const selections = { Official: { properties: [], steps: [held] } }
  const rows = await readNodes(store, officials, { types: ['Official'], selections })
  return rows.map((row) => rowsAt(row, 'held').flatMap(links))
}

/** What is to be read of a post for the chain above it. */
export function chain({ position, tenure, start }: LinkSelections): Selection {
  const above = list('above', [hop('REPORTS_TO', 'OUT', { atMost: LEVELS })], 'node', {
    Position: {
      properties: [],
      steps: [itself('position', position), one('tenure', [hop('HOLDS', 'IN')], 'relationship', tenure)],
    },
  })
  return { properties: [], steps: [above, itself('start', start)] }
}

/** The chain above a post that was read with {@link chain}; empty for no post. */
export function links(row: Row | null): CommandLink[] {
  const start = rowAt(row, 'start')
  if (!start) return []
  return rowsAt(row, 'above').flatMap((above, index) => {
    const position = rowAt(above, 'position')
    return position ? [{ level: index + 1, position, tenure: rowAt(above, 'tenure'), start }] : []
  })
}
