import { citation } from '../../model/citation.js'
import type { Certainty } from '../../model/lens.js'
import type { ExportedNetwork, ExportedNode, ExportedRelationship, ExportedSource } from '../network.js'
import { capital, daysOf, factsOfNode, factsOfRelationship, type NamedFact, words } from '../picture/facts.js'
import type { Gathered } from '../picture/gathered.js'
import { isWebAddress } from '../writing/web-address.js'
import { attributes, escaped } from '../writing/xml.js'

/** All nodes and all relationships of a network as two tables, each fact with its sources. */
export function tables({ lens }: ExportedNetwork, { nodes, relationships }: Gathered): string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const labelOf = (id: string) => labels.get(id) ?? id
  return [
    table('Nodes', ['Name', 'Type', 'Facts', 'Sources'], nodes.map(nodeRow)),
    table(
      'Relationships',
      ['From', 'Type', 'To', ...COLUMNS, daysOf(lens.certainty), 'Facts', 'Sources'],
      relationships.map((each) => relationshipRow(each, labelOf(each.from), labelOf(each.to), lens.certainty)),
    ),
  ].join('\n')
}

function table(heading: string, columns: readonly string[], rows: readonly string[]): string {
  const headings = columns.map((column) => `<th scope="col"><button type="button">${capital(column)}</button></th>`)
  return [
    `<h2>${heading}</h2>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="${heading}">`,
    `<table id="${heading.toLowerCase()}"><caption>${rows.length} ${heading.toLowerCase()}</caption>`,
    `<thead><tr>${headings.join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table></div>`,
  ].join('\n')
}

// `data-panel` marks what the panel beside the picture shows of a row, and as what element.

function nodeRow(node: ExportedNode): string {
  const { id, type, label, sources } = node
  return [
    `<tr${attributes({ 'data-id': id, 'data-text': `${label}, ${words(type)}` })}>`,
    `<th scope="row" data-panel="h2">${escaped(label)}</th>`,
    `<td data-panel="p">${words(type)}</td>`,
    `<td data-panel="div">${facts(factsOfNode(node))}</td>`,
    `<td data-panel="div">${citations(sources)}</td></tr>`,
  ].join('')
}

/** Facts of relationships that have a column of their own, besides the days on which they are in force. */
const COLUMNS = ['certainty', 'status']

function relationshipRow(relationship: ExportedRelationship, fromLabel: string, toLabel: string, certainty: Certainty): string {
  const { id, type, from, to, sources } = relationship
  const text = `${fromLabel} – ${words(type)} – ${toLabel}`
  const known = new Map(factsOfRelationship(relationship, certainty))
  const columns = [...COLUMNS, daysOf(certainty)].map((name) => {
    const value = known.get(name)
    known.delete(name)
    return `<td data-panel="p"${attributes({ 'data-name': name })}>${value === undefined ? '–' : escaped(value)}</td>`
  })
  return [
    `<tr${attributes({ 'data-id': id, 'data-from': from, 'data-to': to, 'data-text': text })}>`,
    `<th scope="row" data-panel="h2">${escaped(fromLabel)}</th>`,
    `<td data-panel="p">${words(type)}</td>`,
    `<td data-panel="h2">${escaped(toLabel)}</td>`,
    ...columns,
    `<td data-panel="div">${facts([...known])}</td>`,
    `<td data-panel="div">${citations(sources)}</td></tr>`,
  ].join('')
}

function facts(known: readonly NamedFact[]): string {
  return `<dl>${known.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`
}

function citations(sources: readonly ExportedSource[]): string {
  return `<ul>${sources.map((source) => `<li>${cited(source)}</li>`).join('')}</ul>`
}

function cited(source: ExportedSource): string {
  const text = escaped(citation({ ...source, url: null }))
  // Whatever else an address may be, following it would be more than reading.
  if (!isWebAddress(source.url)) return text
  return `<a rel="noopener noreferrer"${attributes({ href: source.url })}>${text}</a>`
}
