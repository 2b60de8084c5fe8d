import type { Format } from '../format.js'
import type { ExportedNetwork } from '../network.js'
import { about } from '../writing/about.js'
import { nodeData, relationshipData } from '../writing/json.js'
import { jsonItems } from '../writing/json-items.js'

/**
 * A graph of graphology as it writes it down (https://graphology.github.io/serialization.html), with the colours and sizes that sigma draws by.
 * Positions, which sigma wants too, are for a layout to give.
 */
export const graphology: Format = {
  name: 'graphology',
  opens: 'graphology, sigma, Gephi Lite',
  mediaType: 'application/json; charset=utf-8',
  extension: 'graphology.json',
  write,
}

const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true }

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  yield `{"attributes":${JSON.stringify(about(network, made))},"options":${JSON.stringify(OPTIONS)},"nodes":[`
  yield* jsonItems(network.nodes(), (node) => ({ key: node.id, attributes: nodeData(node) }))
  yield '],"edges":['
  yield* jsonItems(network.relationships(), (relationship) => {
    const { id: key, from: source, to: target } = relationship
    return { key, source, target, attributes: relationshipData(relationship) }
  })
  yield ']}\n'
}
