import { citation } from '../../model/citation.js'
import type { Format } from '../format.js'
import type { ExportedNetwork, ExportedNode, ExportedRelationship, ExportedSource, ExportedValue } from '../network.js'
import { aboutInWords } from '../writing/about.js'
import { COLOURS } from '../writing/appearance.js'
import { isWebAddress } from '../writing/web-address.js'
import { fitForXml } from '../writing/xml.js'

/**
 * Graphviz's DOT (https://graphviz.org/doc/info/lang.html): a picture of a network, and not all that is known of it. What is possible is dashed,
 * what is not in force on the lens's day dotted.
 */
export const dot: Format = {
  name: 'dot',
  opens: 'Graphviz',
  mediaType: 'text/vnd.graphviz; charset=utf-8',
  extension: 'gv',
  write,
}

// Most relationships lead to what is above.
const GRAPH = { charset: 'UTF-8', rankdir: 'BT', ranksep: '1', overlap: 'false', outputorder: 'edgesfirst', labelloc: 't' }
const FONT = { fontname: 'Helvetica,Arial,sans-serif', fontsize: '11' }
const STYLES: Readonly<Record<string, string>> = { CERTAIN: 'solid', POSSIBLE: 'dashed' }

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  const words = aboutInWords(network, made).join('\n')
  yield [
    'digraph enforcement {',
    `graph ${attributes({ ...GRAPH, ...FONT, label: words, tooltip: words })}`,
    `node ${attributes({ ...FONT, shape: 'box', style: 'rounded,filled' })}`,
    `edge ${attributes({ ...FONT, fontsize: '9', color: '#5c5c5c' })}`,
    '',
  ].join('\n')
  for await (const nodes of network.nodes()) yield nodes.map(nodeStatement).join('')
  for await (const relationships of network.relationships()) yield relationships.map(edgeStatement).join('')
  yield '}\n'
}

function nodeStatement({ id, label, type, sources }: ExportedNode): string {
  const colour = COLOURS[type]
  const tooltip = [label, type, ...sources.map(citation)].join('\n')
  // As good as white within, so that what is written there can be read.
  return `${quoted(id)} ${attributes({ id, class: type, label, color: colour, fillcolor: `${colour}33`, tooltip, ...linkOf(sources) })}\n`
}

function edgeStatement({ id, type, from, to, properties, sources }: ExportedRelationship): string {
  const dates = datesOf(properties)
  const { status, certainty = 'not in force' } = properties
  const tooltip = [`${from} ${type} ${to}`, ...dates, `${status}, ${certainty}`, ...sources.map(citation)].join('\n')
  const style = STYLES[String(certainty)] ?? 'dotted'
  const label = [type, ...dates].join('\n')
  // What is written beside an edge is no part of it for one who points there.
  return `${quoted(from)} -> ${quoted(to)} ${attributes({ id, class: type, label, style, tooltip, labeltooltip: tooltip, ...linkOf(sources) })}\n`
}

/** Dates as written, in one line; none where nobody gives any. */
function datesOf({ validFrom, validTo }: Readonly<Record<string, ExportedValue>>): readonly string[] {
  if (validFrom === undefined) return validTo === undefined ? [] : [`until ${validTo}`]
  return [validTo === undefined ? `from ${validFrom}` : `${validFrom} to ${validTo}`]
}

/** A fact leads to the first of its sources that can be read. */
function linkOf(sources: readonly ExportedSource[]): Readonly<Record<string, string>> {
  const url = sources.find((source) => isWebAddress(source.url))?.url
  return url == null ? {} : { URL: url, target: '_blank' }
}

function attributes(values: Readonly<Record<string, string>>): string {
  return `[${Object.entries(values)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(' ')}]`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '', '&': '&amp;' }

/** A text as a string of DOT, where a backslash has a meaning and so has an entity of HTML. A lone carriage return is no end of a line. */
function quoted(text: string): string {
  return `"${fitForXml(text).replace(/[\\"\n\r&]/g, (character) => ESCAPES[character] ?? character)}"`
}
