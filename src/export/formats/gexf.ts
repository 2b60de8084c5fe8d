import { ALWAYS, FOREVER, parsePartialDate } from '../../model/partial-date.js'
import type { PropertyDefinition } from '../catalogue.js'
import type { Format } from '../format.js'
import {
  type ExportedNetwork,
  type ExportedNode,
  type ExportedRelationship,
  type ExportedValue,
  type Spell,
  spellOf,
} from '../network.js'
import { COLOURS, sizeOf } from '../writing/appearance.js'
import { nodeColumns, nodeValues, relationshipColumns, relationshipValues, textOf } from '../writing/values.js'
import { attributes, escaped, XML_TYPES } from '../writing/xml.js'

/**
 * GEXF 1.3 (https://gexf.net/schema.html), dynamic: a relationship's spell is the days on which it is in force, so that Gephi's timeline shows on
 * each day what the graph has on it. An open end has no `end`. What is in force on no day, such as a move that was only announced, can't be an edge
 * of it: Gephi shows an edge without a spell on all days. Its `Reassignment` is a node, and says what its status is.
 */
export const gexf: Format = {
  name: 'gexf',
  opens: 'Gephi, Gephi Lite, networkx; with a timeline',
  mediaType: 'application/gexf+xml; charset=utf-8',
  extension: 'gexf',
  write,
}

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  const nodeAttributes = [TYPE, ...nodeColumns(network.catalogue)]
  const edgeAttributes = relationshipColumns(network.catalogue)
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>${escaped(made)}</creator><description>${escaped(descriptionOf(network))}</description></meta>`,
    '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">',
    declarations('node', nodeAttributes),
    declarations('edge', edgeAttributes),
    `<nodes count="${network.nodeCount}">`,
    '',
  ].join('\n')
  const nodeNumbers = numbered(nodeAttributes)
  for await (const nodes of network.nodes()) yield nodes.map((node) => nodeElement(node, nodeNumbers)).join('')
  yield `</nodes>\n<edges>\n`
  const edgeNumbers = numbered(edgeAttributes)
  for await (const edges of network.relationships()) yield edges.map((edge) => edgeElement(edge, edgeNumbers)).join('')
  yield '</edges>\n</graph>\n</gexf>\n'
}

function descriptionOf({ title, version, truncated }: ExportedNetwork): string {
  const cut = truncated ? 'There is more: the limit that was asked for left it out. ' : ''
  return `${title}. Dataset ${version}. ${cut}Relationships that are in force on no day, such as moves that were only announced, are left out.`
}

const TYPE: PropertyDefinition = { name: 'type', kind: 'text' }

function declarations(of: 'node' | 'edge', definitions: readonly PropertyDefinition[]): string {
  const each = definitions.map(({ name, kind }, id) => `<attribute${attributes({ id, title: name, type: XML_TYPES[kind] })}/>`)
  return `<attributes class="${of}" mode="static">\n${each.join('\n')}\n</attributes>`
}

type Numbers = ReadonlyMap<string, number>

function numbered(definitions: readonly PropertyDefinition[]): Numbers {
  return new Map(definitions.map(({ name }, number) => [name, number]))
}

function nodeElement(node: ExportedNode, numbers: Numbers): string {
  const { id, label, type, degree, properties } = node
  const [red, green, blue] = [1, 3, 5].map((place) => Number.parseInt(COLOURS[type].slice(place, place + 2), 16))
  return [
    `<node${attributes({ id, label })}>`,
    values({ type, ...nodeValues(node) }, numbers),
    spells(lifetime(properties)),
    `<viz:color r="${red}" g="${green}" b="${blue}"/><viz:size value="${sizeOf(degree)}"/></node>\n`,
  ].join('')
}

/** A unit is there from the day on which it may first have been to the last on which it may have been; anything else is always. */
function lifetime({ foundedOn, closedOn }: ExportedNode['properties']): Spell | null {
  if (typeof foundedOn !== 'string' && typeof closedOn !== 'string') return null
  const start = typeof foundedOn === 'string' ? parsePartialDate(foundedOn).earliest : ALWAYS
  const end = typeof closedOn === 'string' ? parsePartialDate(closedOn).latest : FOREVER
  return spellOf(start, end)
}

function edgeElement(relationship: ExportedRelationship, numbers: Numbers): string {
  const { id, type, from, to, spell } = relationship
  if (spell === null) return ''
  return [
    `<edge${attributes({ id, kind: type, label: type, source: from, target: to })}>`,
    values(relationshipValues(relationship), numbers),
    spells(spell),
    '</edge>\n',
  ].join('')
}

function values(all: Readonly<Record<string, ExportedValue>>, numbers: Numbers): string {
  const each = Object.entries(all).flatMap(([name, value]) => {
    const id = numbers.get(name)
    return id === undefined ? [] : [`<attvalue${attributes({ for: id, value: textOf(value) })}/>`]
  })
  return `<attvalues>${each.join('')}</attvalues>`
}

/** What is bounded on neither side has no spell: it is there on all days. */
function spells(spell: Spell | null): string {
  return spell && (spell.start !== null || spell.end !== null) ? `<spells><spell${attributes({ ...spell })}/></spells>` : ''
}
