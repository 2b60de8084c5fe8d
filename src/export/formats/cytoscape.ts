import { citation } from '../../model/citation.js'
import type { Format } from '../format.js'
import type { ExportedNetwork } from '../network.js'
import { about } from '../writing/about.js'
import { nodeData, relationshipData } from '../writing/json.js'
import { jsonItems } from '../writing/json-items.js'

/** Cytoscape.js JSON (https://js.cytoscape.org/#notation/elements-json), as Cytoscape's desktop writes and reads it too. */
export const cytoscape: Format = {
  name: 'cytoscape',
  opens: 'Cytoscape.js, Cytoscape, Cytoscape Web',
  mediaType: 'application/json; charset=utf-8',
  extension: 'cyjs',
  write,
}

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  const data = { name: network.title, ...about(network, made) }
  yield `{"format_version":"1.0","generated_by":${JSON.stringify(made)},"target_cytoscapejs_version":"~3.0",`
  yield `"data":${JSON.stringify(data)},"elements":{"nodes":[`
  // The tables of the desktop hold texts and lists of texts, and no objects.
  yield* jsonItems(network.nodes(), (node) => ({
    data: { id: node.id, ...nodeData(node), citations: node.sources.map(citation) },
  }))
  yield '],"edges":['
  yield* jsonItems(network.relationships(), (relationship) => {
    const { id, from: source, to: target, sources } = relationship
    return { data: { id, source, target, ...relationshipData(relationship), citations: sources.map(citation) } }
  })
  yield ']}}\n'
}
