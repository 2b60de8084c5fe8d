import { DirectedGraph, UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { pagerank } from 'graphology-metrics/centrality/index.js'
import { betweennesses } from './betweenness.js'

/** The ids of a relationship's two ends: where it begins, and where it ends. */
export type Ends = readonly [from: string, to: string]

/** A figure for each node of a network, by its id. */
export type Figures = ReadonlyMap<string, number>

/**
 * Figures of a network, each worked out when it is first asked for. The same nodes and relationships give the same figures, to the last digit, in
 * whatever order they come.
 */
export class NetworkMetrics {
  readonly #ids: readonly string[]
  readonly #ends: readonly Ends[]
  readonly #beforePaths: () => void
  #degrees: Figures | undefined
  #pageranks: Figures | undefined
  #betweennesses: Promise<Figures> | undefined
  #communities: Figures | undefined

  /**
   * `ends` are those of each relationship, all of them among the nodes. `beforePaths` is called once before all shortest paths are walked, which
   * takes longer than the rest; what it throws is thrown to whoever asked.
   */
  constructor(ids: readonly string[], ends: readonly Ends[], beforePaths: () => void) {
    this.#ids = [...ids].sort()
    this.#ends = ends
    this.#beforePaths = beforePaths
  }

  /** How many relationships of the network begin or end at each node; one from a node to itself does both. */
  get degrees(): Figures {
    if (this.#degrees) return this.#degrees
    const degrees = new Map(this.#ids.map((id) => [id, 0]))
    for (const id of this.#ends.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1)
    this.#degrees = degrees
    return degrees
  }

  /** PageRank along the direction of the relationships, parallel ones each: damping 0.85, all together 1. */
  get pageranks(): Figures {
    if (this.#pageranks) return this.#pageranks
    if (this.#ids.length === 0) return new Map()
    const graph = linked(new DirectedGraph(), this.#ids, this.#ends)
    // 200 steps bring the error below 0.85 to the power of 200, far below the tolerance: it always comes to an end.
    const ranks = pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 200, tolerance: 1e-9 })
    this.#pageranks = new Map(Object.entries(ranks))
    return this.#pageranks
  }

  /**
   * Of the shortest paths between any two other nodes, in either direction of the relationships, the share that leads over each node, as a mean over all
   * pairs: 0 to 1. Takes as many steps as nodes times relationships, and lets others have their turn meanwhile.
   */
  get betweennesses(): Promise<Figures> {
    this.#betweennesses ??= this.#walkPaths()
    return this.#betweennesses
  }

  /**
   * Which community each node belongs to: groups that are more densely linked within than to others (Louvain: modularity, resolution 1; in either direction,
   * parallel relationships each). 0 is the largest; of equals, the one with the first id.
   */
  get communities(): Figures {
    if (this.#communities) return this.#communities
    const graph = linked(new UndirectedGraph(), this.#ids, this.#ends)
    // It begins at a node by chance unless told not to: then the first id.
    this.#communities = numbered(this.#ids, graph.size === 0 ? {} : louvain(graph, { randomWalk: false }))
    return this.#communities
  }

  async #walkPaths(): Promise<Figures> {
    this.#beforePaths()
    return betweennesses(linked(new UndirectedGraph(), this.#ids, this.#ends))
  }
}

/**
 * One link in place of parallel ones, as heavy as they are many. The nodes by their ids and the links in the order of theirs: what is worked out on them
 * adds up numbers in that order. A relationship from a node to itself links nothing.
 */
function linked<Graph extends DirectedGraph | UndirectedGraph>(
  graph: Graph,
  ids: readonly string[],
  ends: readonly Ends[],
): Graph {
  for (const id of ids) graph.addNode(id)
  const ordered = ends
    .filter(([from, to]) => from !== to)
    .map(([from, to]): Ends => (graph.type === 'undirected' && to < from ? [to, from] : [from, to]))
  ordered.sort(([from, to], [otherFrom, otherTo]) => (from === otherFrom ? compare(to, otherTo) : compare(from, otherFrom)))
  for (const [from, to] of ordered) {
    graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }))
  }
  return graph
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Communities by their size, then by their first id; a node that is in none has one of its own. */
function numbered(ids: readonly string[], found: Readonly<Record<string, number>>): Figures {
  const members = new Map<number | string, string[]>()
  for (const id of ids) {
    const community = found[id] ?? id
    members.set(community, [...(members.get(community) ?? []), id])
  }
  // They came in the order of their first ids, and sorting keeps it among equals.
  const bySize = [...members.values()].sort((a, b) => b.length - a.length)
  return new Map(bySize.flatMap((group, number) => group.map((id): [string, number] => [id, number])))
}
