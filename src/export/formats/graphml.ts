import type { PropertyDefinition } from '../catalogue.js'
import type { Format } from '../format.js'
import type { ExportedNetwork, ExportedValue } from '../network.js'
import { nodeColumns, nodeValues, relationshipColumns, relationshipValues, textOf } from '../writing/values.js'
import { attributes, escaped, XML_TYPES } from '../writing/xml.js'

/** GraphML (http://graphml.graphdrawing.org), for igraph, networkx, yEd, Cytoscape and others. */
export const graphml: Format = {
  name: 'graphml',
  opens: 'igraph, networkx, yEd, Cytoscape, Tulip',
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  write,
}

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  const nodeKeys = keysOf('node', [...of(['label', 'type']), ...nodeColumns(network.catalogue)])
  const edgeKeys = keysOf('edge', [...of(['label', 'type']), ...relationshipColumns(network.catalogue)])
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">',
    `<desc>${escaped(`${network.title}; dataset ${network.version}; ${made}`)}</desc>`,
    ...nodeKeys.declarations,
    ...edgeKeys.declarations,
    '<graph edgedefault="directed">',
    '',
  ].join('\n')
  for await (const nodes of network.nodes()) {
    yield nodes
      .map((node) => {
        const { id, label, type } = node
        return `<node${attributes({ id })}>${data({ label, type, ...nodeValues(node) }, nodeKeys)}</node>\n`
      })
      .join('')
  }
  for await (const edges of network.relationships()) {
    yield edges
      .map((edge) => {
        const { id, from, to, type } = edge
        const values = data({ label: type, type, ...relationshipValues(edge) }, edgeKeys)
        return `<edge${attributes({ id, source: from, target: to })}>${values}</edge>\n`
      })
      .join('')
  }
  yield '</graph>\n</graphml>\n'
}

interface Keys {
  readonly declarations: readonly string[]
  /** The key of each property by its name. */
  readonly ids: ReadonlyMap<string, string>
}

function of(names: readonly string[]): readonly PropertyDefinition[] {
  return names.map((name) => ({ name, kind: 'text' }))
}

function keysOf(element: 'node' | 'edge', definitions: readonly PropertyDefinition[]): Keys {
  const keys = definitions.map((definition, number) => ({ ...definition, id: `${element}${number}` }))
  return {
    declarations: keys.map(
      ({ id, name, kind }) => `<key${attributes({ id, for: element, 'attr.name': name, 'attr.type': XML_TYPES[kind] })}/>`,
    ),
    ids: new Map(keys.map(({ name, id }) => [name, id])),
  }
}

function data(values: Readonly<Record<string, ExportedValue>>, { ids }: Keys): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const key = ids.get(name)
      return key === undefined ? '' : `<data key="${key}">${escaped(textOf(value))}</data>`
    })
    .join('')
}
