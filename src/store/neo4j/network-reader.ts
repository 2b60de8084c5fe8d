import type { Lens } from '../../model/lens.js'
import type { NetworkAnswer, NetworkRoot, Row } from '../read-plan.js'
import { compile } from './compile/index.js'
import { closing, everywhere, type FoundLink, type NetworkStatement, outwards } from './compile/network.js'

/** Runs a statement, and gives the values of its only record. */
export type Run = (text: string, parameters: Record<string, unknown>) => Promise<readonly unknown[]>

/** A network while it grows: which nodes are in it and how far they are, and its relationships in the order of their finding. */
interface Growing {
  readonly distances: Map<string, number | null>
  readonly relationships: Row[]
  readonly ends: [from: string, to: string][]
  truncated: boolean
}

/**
 * The part of the graph around some nodes: a trip for each level, since what was reached would weigh on every row of a single statement,
 * and one for what is read of the nodes. All of one copy: the given one, or the current one.
 */
export async function readNetwork(
  run: Run,
  root: NetworkRoot,
  lens: Lens,
  given: number | null,
): Promise<{ readonly copy: number; readonly network: NetworkAnswer }> {
  const growing: Growing = { distances: new Map(), relationships: [], ends: [], truncated: false }
  const find = async (statement: NetworkStatement) => statement.decode(await run(statement.text, statement.parameters))
  const { copy, unknown, nodes } = root.around === null ? await takeAll() : await growAround(root.around)
  return {
    copy,
    network: {
      nodes,
      relationships: growing.relationships,
      ends: growing.ends,
      truncated: growing.truncated,
      unknown,
    },
  }

  async function takeAll() {
    const { copy, links } = await find(everywhere(root, lens, given))
    take(growing, links, root.limit, null)
    return { copy, unknown: [], nodes: await readNodes(copy) }
  }

  async function readNodes(copy: number): Promise<NetworkAnswer['nodes']> {
    const ids = [...growing.distances.keys()].sort((a, b) => nearness(growing, a) - nearness(growing, b) || (a < b ? -1 : 1))
    const statement = compile([{ root: { kind: 'nodes', ids, history: root.history, selections: root.selections }, lens }], copy)
    const [answer] = statement.decode(await run(statement.text, statement.parameters)).answers
    const rows = answer?.kind === 'nodes' ? answer.rows : []
    return ids.flatMap((id, index) => {
      const node = rows[index]
      return node ? [{ node, distance: growing.distances.get(id) ?? null }] : []
    })
  }

  async function growAround(around: readonly string[]) {
    const start = { ids: [...new Set(around)], earlier: [], room: root.limit }
    const first = await find(root.depth === 0 ? closing(root, lens, given, start) : outwards(root, lens, given, start))
    for (const id of around) if (first.asked.get(id)) growing.distances.set(id, 0)
    let frontier: readonly string[] = [...growing.distances.keys()]
    let earlier: readonly string[] = []
    let links = first.links
    let closed = root.depth === 0 ? Promise.resolve(first) : undefined
    for (let distance = 1; distance <= root.depth; distance++) {
      const next = take(growing, links, root.limit, distance)
      earlier = [...earlier, ...frontier]
      frontier = next
      if (growing.truncated || frontier.length === 0) break
      const from = { ids: frontier, earlier, room: root.limit - growing.relationships.length }
      if (distance < root.depth) links = (await find(outwards(root, lens, first.copy, from))).links
      else closed = find(closing(root, lens, first.copy, from))
    }
    // The outermost links bring no new nodes: what is read of the nodes need not wait for them.
    const [nodes, last] = await Promise.all([readNodes(first.copy), closed])
    if (last) take(growing, last.links, root.limit, root.depth)
    return { copy: first.copy, unknown: around.filter((id) => !first.asked.has(id)), nodes }
  }
}

const nearness = ({ distances }: Growing, id: string): number => distances.get(id) ?? 0

/** Takes what there is room for, and gives the nodes that are new. */
function take(growing: Growing, links: readonly FoundLink[], limit: number, distance: number | null): string[] {
  const room = limit - growing.relationships.length
  growing.truncated = links.length > room
  const fresh: string[] = []
  for (const { from, to, row } of links.slice(0, room)) {
    growing.relationships.push(row)
    growing.ends.push([from, to])
    for (const id of [from, to]) {
      if (growing.distances.has(id)) continue
      growing.distances.set(id, distance)
      fresh.push(id)
    }
  }
  return fresh
}
