import { NetworkMetrics } from '../../questions/network/metrics.js'
import type { NetworkAnswer, Row } from '../../store/index.js'
import type { NetworkNodeResolvers } from '../generated/schema.js'
import type { Reading } from '../reading.js'

/** A node of a network, with what works out the figures of all its nodes. */
export interface NetworkNodeSource {
  readonly node: Row
  readonly distance: number | null
  readonly metrics: NetworkMetrics
}

/** A network whose nodes know the others. */
export function measured({ nodes, ends, ...network }: NetworkAnswer, reading: Reading) {
  const ids = nodes.map(({ node }) => node.$id)
  const metrics = new NetworkMetrics(ids, ends, () => reading.countBetweenness(nodes.length, ends.length))
  return { ...network, nodes: nodes.map((each): NetworkNodeSource => ({ ...each, metrics })) }
}

export const NetworkNode: NetworkNodeResolvers = {
  degree: ({ node, metrics }) => metrics.degrees.get(node.$id) ?? 0,
  pagerank: ({ node, metrics }) => metrics.pageranks.get(node.$id) ?? 0,
  betweenness: async ({ node, metrics }) => (await metrics.betweennesses).get(node.$id) ?? 0,
  community: ({ node, metrics }) => metrics.communities.get(node.$id) ?? 0,
}
