import type { Format } from './format.js'
import { csv } from './formats/csv.js'
import { cypher } from './formats/cypher.js'
import { cytoscape } from './formats/cytoscape.js'
import { dot } from './formats/dot.js'
import { ftm } from './formats/ftm.js'
import { gexf } from './formats/gexf.js'
import { graphml } from './formats/graphml.js'
import { graphology } from './formats/graphology.js'
import { html } from './formats/html.js'
import { jsonld } from './formats/jsonld.js'
import { nodeLink } from './formats/node-link.js'
import { popolo } from './formats/popolo.js'
import { svg } from './formats/svg.js'

/** Every format, by its name. A new one is a file of its own and a line here. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [gexf, graphml, cytoscape, graphology, nodeLink, dot, csv, cypher, jsonld, popolo, ftm, svg, html].map((format) => [
    format.name,
    format,
  ]),
)

export type { Catalogue, PropertyDefinition, ValueKind } from './catalogue.js'
export { type Format, fileOf, withinRoom } from './format.js'
export type { ExportedNetwork } from './network.js'
export { readNetwork } from './read-network.js'
export { type NetworkRequest, parseRequest, partsOfAddress, type WrittenRequest } from './request.js'
