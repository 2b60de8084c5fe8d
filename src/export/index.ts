import { csv } from './csv.js'
import { cypher } from './cypher.js'
import { cytoscape } from './cytoscape.js'
import { dot } from './dot.js'
import type { Format } from './format.js'
import { ftm } from './ftm.js'
import { gexf } from './gexf.js'
import { graphml } from './graphml.js'
import { graphology } from './graphology.js'
import { html } from './html.js'
import { jsonld } from './jsonld.js'
import { nodeLink } from './node-link.js'
import { popolo } from './popolo.js'
import { svg } from './svg.js'

/** Every format, by its name. A new one is a file of its own and a line here. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [gexf, graphml, cytoscape, graphology, nodeLink, dot, csv, cypher, jsonld, popolo, ftm, svg, html].map((format) => [
    format.name,
    format,
  ]),
)

export type { Catalogue, PropertyDefinition, ValueKind } from './catalogue.js'
export { type Format, fileOf } from './format.js'
export type { ExportedNetwork } from './network.js'
export { readNetwork } from './read-network.js'
export { type NetworkRequest, parseRequest, partsOfAddress, type WrittenRequest } from './request.js'
