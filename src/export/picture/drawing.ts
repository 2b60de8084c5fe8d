import type { ExportedNetwork } from '../network.js'
import { COLOURS } from '../writing/appearance.js'
import { attributes, escaped } from '../writing/xml.js'
import { ARROW_FONT, type ArrowLabel, arrowLabels } from './arrow-labels.js'
import { type Drawn, drawn, rounded } from './edges.js'
import { asLines, factsOfNode, factsOfRelationship, words } from './facts.js'
import type { Gathered } from './gathered.js'
import { laidOut } from './layout.js'
import { footer, header, type Margin } from './margins.js'
import { lineHeight, type Placed } from './placed.js'
import { isAnnounced, STROKES, type Stroke, standingOf, strokeOf } from './strokes.js'

const INK = '#1a1a1a'
const PAPER = '#ffffff'
const PADDING = 28
const NARROWEST = 760

/**
 * A network as a picture: one `svg` element that needs nothing else and has no script and no style sheet. Each node and relationship has a `title` with its
 * facts and sources, which viewers show where one points.
 */
export async function drawing(network: ExportedNetwork, all: Gathered, made: string): Promise<string> {
  const placed = await laidOut(all)
  const frame = frameOf(placed)
  const width = Math.max(NARROWEST, frame.width + 2 * PADDING)
  const above = header(network, all, width - 2 * PADDING)
  const below = footer(network, all, made, width - 2 * PADDING)
  const height = above.height + frame.height + below.height + 4 * PADDING
  const left = (width - frame.width) / 2 - frame.left
  const top = above.height + 2 * PADDING - frame.top
  for (const each of placed) {
    each.x += left
    each.y += top
  }
  const edges = drawn(all.relationships, new Map(placed.map((each) => [each.node.id, each])))
  const labels = arrowLabels(edges, placed)
  const size = { width: rounded(width), height: rounded(height) }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ ...size, viewBox: `0 0 ${size.width} ${size.height}` })} role="img" aria-labelledby="picture-title picture-description" font-family="system-ui, 'Helvetica Neue', Arial, sans-serif" fill="${INK}">`,
    `<title id="picture-title">${escaped(network.title)}</title>`,
    `<desc id="picture-description">${escaped(describe(network, all))}</desc>`,
    `<defs>${Object.values(STROKES)
      .flatMap((stroke) => [arrowhead(stroke, false), arrowhead(stroke, true)])
      .join('')}</defs>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    moved(above, PADDING),
    '<g class="network">',
    ...edges.map((edge) => edgeElement(edge, network, labels.get(edge.relationship.id))),
    ...placed.map(nodeElement),
    '</g>',
    moved(below, height - below.height - PADDING),
    '</svg>',
    '',
  ].join('\n')
}

/** Hollow at what was only announced. */
function arrowhead({ name, colour }: Stroke, hollow: boolean): string {
  const head = hollow ? { d: 'M1 1.5 7 4 1 6.5z', fill: PAPER, stroke: colour } : { d: 'M0 0.5 8 4 0 7.5z', fill: colour }
  const size = hollow ? 9 : 8
  return `<marker id="${headOf(name, hollow)}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="${size}" markerHeight="${size}" markerUnits="userSpaceOnUse" orient="auto"><path${attributes(head)}/></marker>`
}

function headOf(name: string, hollow: boolean): string {
  return `arrow-${name.toLowerCase()}${hollow ? '-announced' : ''}`
}

function moved({ elements }: Margin, down: number): string {
  return `<g transform="translate(${PADDING} ${rounded(down)})">${elements}</g>`
}

function describe({ nodeCount, relationshipCount }: ExportedNetwork, { nodes }: Gathered): string {
  const central = nodes.toSorted((a, b) => b.degree - a.degree).slice(0, 5)
  return [
    `A network of ${nodeCount} nodes, drawn as circles coloured by type, and ${relationshipCount} relationships, drawn as arrows coloured by kind.`,
    `With the most relationships: ${central.map(({ label, degree }) => `${label} (${degree})`).join(', ')}.`,
  ].join(' ')
}

function frameOf(placed: readonly Placed[]) {
  const edge = (of: (each: Placed) => number, pick: (...values: number[]) => number) =>
    placed.reduce((found, each) => pick(found, of(each)), placed[0] ? of(placed[0]) : 0)
  const left = edge(({ x, left }) => x - left, Math.min)
  const top = edge(({ y, top }) => y - top, Math.min)
  return {
    left,
    top,
    width: edge(({ x, right }) => x + right, Math.max) - left,
    height: edge(({ y, bottom }) => y + bottom, Math.max) - top,
  }
}

function nodeElement(placed: Placed): string {
  const { node, x, y, radius } = placed
  const colour = COLOURS[node.type]
  const look = isAnnounced(node)
    ? { fill: PAPER, stroke: colour, 'stroke-width': 2.5, 'stroke-dasharray': '3 2' }
    : { fill: colour, stroke: INK, 'stroke-width': node.distance === 0 ? 2.5 : 1 }
  return [
    `<g class="node"${attributes({ 'data-id': node.id })}>`,
    `<title>${escaped(asLines(node.label, [['type', words(node.type)], ...factsOfNode(node)], node.sources))}</title>`,
    `<circle${attributes({ cx: rounded(x), cy: rounded(y), r: radius, ...look })}/>`,
    labelElement(placed),
    '</g>',
  ].join('')
}

/** The paper around letters keeps lines that run beneath them apart from them. */
const HALO = { stroke: PAPER, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }

function labelElement({ x, y, radius, label, font, beside }: Placed): string {
  if (label.length === 0) return ''
  const left = rounded(beside ? x + radius + 6 : x)
  const first = beside ? y + font.size * 0.35 : y + radius + font.size + 1
  const spans = label.map((line, index) => {
    const place = attributes({ x: left, y: rounded(first + index * lineHeight(font)) })
    return `<tspan${place}>${escaped(line)}</tspan>`
  })
  const style = attributes({
    'font-size': font.size,
    'font-weight': font.bold ? 'bold' : null,
    'text-anchor': beside ? null : 'middle',
    ...HALO,
  })
  return `<text${style}>${spans.join('')}</text>`
}

function edgeElement({ relationship, from, to, path }: Drawn, { lens }: ExportedNetwork, label: ArrowLabel | undefined): string {
  const heading = `${from.node.label} – ${words(relationship.type)} – ${to.node.label}`
  const { name, colour, width } = strokeOf(relationship)
  const line = { stroke: colour, 'stroke-width': width, 'stroke-dasharray': standingOf(relationship).dashes }
  const head = { 'marker-end': `url(#${headOf(name, isAnnounced(relationship))})` }
  return [
    `<g class="relationship"${attributes({ 'data-id': relationship.id })}>`,
    `<title>${escaped(asLines(heading, factsOfRelationship(relationship, lens.certainty), relationship.sources))}</title>`,
    // A line is thin: what is invisible beside it can be pointed at too.
    `<path${attributes({ d: path })} fill="none" stroke="${PAPER}" stroke-opacity="0" stroke-width="9"/>`,
    `<path${attributes({ d: path, ...line })} fill="none"${attributes(head)}/>`,
    label ? arrowLabelElement(label, colour) : '',
    '</g>',
  ].join('')
}

function arrowLabelElement({ text, x, y, angle }: ArrowLabel, colour: string): string {
  const place = `translate(${rounded(x)} ${rounded(y)}) rotate(${rounded(angle)})`
  const down = ARROW_FONT.size * 0.35
  return `<text${attributes({ transform: place, y: down, 'font-size': ARROW_FONT.size, 'text-anchor': 'middle', fill: colour, ...HALO })}>${escaped(text)}</text>`
}
