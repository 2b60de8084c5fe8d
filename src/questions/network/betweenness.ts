import type { UndirectedGraph } from 'graphology'
import { NeighborhoodIndex } from 'graphology-indices/neighborhood.js'

/** How long shortest paths are counted at a stretch before others have their turn, in milliseconds. */
const STRETCH = 20

/**
 * The share of the shortest paths between two other nodes that leads over each node, as a mean over all pairs, 0 to 1, by key. Two nodes without a
 * path between them count as a pair that leads over none.
 *
 * graphology-metrics has it too: for 5,000 links it takes seconds in which nobody else is answered, three times as long as this, and it counts paths in
 * 32 bits, which three dozen forks in a row exceed.
 */
export async function betweennesses(graph: UndirectedGraph): Promise<ReadonlyMap<string, number>> {
  const { starts, neighborhood, nodes } = new NeighborhoodIndex(graph)
  const count = nodes.length
  const walk = new Walk(starts, neighborhood, count)
  let begun = performance.now()
  for (let source = 0; source < count; source++) {
    walk.addPathsFrom(source)
    if (performance.now() - begun < STRETCH) continue
    await new Promise((resolve) => setImmediate(resolve))
    begun = performance.now()
  }
  // Each pair was met from both of its ends.
  const pairs = (count - 1) * (count - 2)
  return new Map(nodes.map((id, node) => [id, pairs > 0 ? (walk.sums[node] ?? 0) / pairs : 0]))
}

/** Brandes' algorithm (2001): the shortest paths from each node, and from the farthest nodes back how much of them leads over which. */
class Walk {
  readonly #starts: Int32Array
  readonly #neighbours: Int32Array
  readonly #order: Int32Array
  readonly #distances: Int32Array
  readonly #paths: Float64Array
  readonly #shares: Float64Array
  /** What leads over each node, summed over the nodes that paths were walked from. */
  readonly sums: Float64Array

  constructor(starts: ArrayLike<number>, neighbours: ArrayLike<number>, count: number) {
    this.#starts = Int32Array.from(starts)
    this.#neighbours = Int32Array.from(neighbours)
    this.#order = new Int32Array(count)
    this.#distances = new Int32Array(count)
    this.#paths = new Float64Array(count)
    this.#shares = new Float64Array(count)
    this.sums = new Float64Array(count)
  }

  addPathsFrom(source: number): void {
    const reached = this.#walkOut(source)
    for (let place = reached - 1; place > 0; place--) this.#carryBack(this.#order[place] ?? 0)
  }

  /** Breadth first: how far each node is, and on how many shortest paths. Returns how many were reached. */
  #walkOut(source: number): number {
    const [starts, neighbours, order, distances, paths] = [
      this.#starts,
      this.#neighbours,
      this.#order,
      this.#distances,
      this.#paths,
    ]
    distances.fill(-1)
    paths.fill(0)
    this.#shares.fill(0)
    order[0] = source
    distances[source] = 0
    paths[source] = 1
    let reached = 1
    for (let place = 0; place < reached; place++) {
      const node = order[place] ?? 0
      const farther = (distances[node] ?? 0) + 1
      const end = starts[node + 1] ?? 0
      for (let slot = starts[node] ?? 0; slot < end; slot++) {
        const next = neighbours[slot] ?? 0
        if (distances[next] === -1) {
          distances[next] = farther
          order[reached++] = next
        }
        if (distances[next] === farther) paths[next] = (paths[next] ?? 0) + (paths[node] ?? 0)
      }
    }
    return reached
  }

  /** Hands what leads to and over a node on to those before it, by how many of its paths come over each. */
  #carryBack(node: number): void {
    const [starts, neighbours, distances, paths, shares] = [
      this.#starts,
      this.#neighbours,
      this.#distances,
      this.#paths,
      this.#shares,
    ]
    const nearer = (distances[node] ?? 0) - 1
    const share = (1 + (shares[node] ?? 0)) / (paths[node] ?? 1)
    const end = starts[node + 1] ?? 0
    for (let slot = starts[node] ?? 0; slot < end; slot++) {
      const before = neighbours[slot] ?? 0
      if (distances[before] === nearer) shares[before] = (shares[before] ?? 0) + (paths[before] ?? 0) * share
    }
    this.sums[node] = (this.sums[node] ?? 0) + (shares[node] ?? 0)
  }
}
