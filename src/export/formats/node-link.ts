import type { Format } from '../format.js'
import type { ExportedNetwork } from '../network.js'
import { about } from '../writing/about.js'
import { nodeData, relationshipData } from '../writing/json.js'
import { jsonItems } from '../writing/json-items.js'

/** Nodes and links as D3's examples have them and as networkx reads them: `node_link_graph(data, edges="links")`. */
export const nodeLink: Format = {
  name: 'node-link',
  opens: 'D3, networkx',
  mediaType: 'application/json; charset=utf-8',
  extension: 'node-link.json',
  write,
}

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify(about(network, made))},"nodes":[`
  yield* jsonItems(network.nodes(), (node) => ({ id: node.id, ...nodeData(node) }))
  yield '],"links":['
  yield* jsonItems(network.relationships(), (relationship) => {
    const { id, from: source, to: target } = relationship
    // `key` tells networkx one link from another between the same two nodes.
    return { id, key: id, source, target, ...relationshipData(relationship) }
  })
  yield ']}\n'
}
