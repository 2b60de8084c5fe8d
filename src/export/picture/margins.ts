import { formatDay } from '../../model/partial-date.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/types.js'
import type { ExportedNetwork } from '../network.js'
import { COLOURS } from '../writing/appearance.js'
import { attributes, escaped } from '../writing/xml.js'
import { capital, words } from './facts.js'
import type { Gathered } from './gathered.js'
import { type Font, lines, widthOf } from './labels.js'
import { isAnnounced, STANDINGS, STROKES, type Stroke, standingOf, strokeOf } from './strokes.js'

/** What stands above or below a picture's network. */
export interface Margin {
  readonly height: number
  /** SVG elements, from (0, 0). */
  readonly elements: string
}

const HEADING: Font = { size: 19, bold: true }
const SMALL: Font = { size: 12 }
const ROW = 22
const MUTED = '#4d4d4d'

/** The title, and what colours and lines mean. */
export function header({ title }: ExportedNetwork, all: Gathered, width: number): Margin {
  const heading = lines(title, width, HEADING, 3)
  const keys = legend(all, width)
  const top = heading.length * (HEADING.size + 5) + 14
  return {
    height: top + keys.height,
    elements: `${texts(heading, HEADING)}<g transform="translate(0 ${top})">${keys.elements}</g>`,
  }
}

/** Through which lens, of what dataset, from how many sources, made by what. */
export function footer(
  { lens, version, truncated, nodeCount, relationshipCount }: ExportedNetwork,
  { sourceCount }: Gathered,
  made: string,
  width: number,
): Margin {
  const known = formatDay(lens.knownAt)
  const said = [
    `${nodeCount} nodes, ${relationshipCount} relationships${truncated ? ', and there are more: the limit left them out' : ''}`,
    `${sourceCount} sources`,
    `on ${formatDay(lens.validAt)}, ${known === null ? 'by all that is known' : `as known on ${known}`}`,
    lens.certainty === 'CERTAIN' ? 'only what is certain' : 'the possible included',
    lens.evidence === 'OFFICIAL' ? 'from official records alone' : 'from any source',
    `dataset ${version.slice(0, 12)}`,
    made,
  ]
  const wrapped = lines(said.join(' · '), width, SMALL, 6)
  return { height: wrapped.length * (SMALL.size + 5), elements: texts(wrapped, SMALL, MUTED) }
}

function texts(all: readonly string[], { size, bold }: Font, fill: string | null = null): string {
  const spans = all.map((line, index) => `<tspan x="0" y="${size + index * (size + 5)}">${escaped(line)}</tspan>`)
  return `<text${attributes({ 'font-size': size, 'font-weight': bold ? 'bold' : null, fill })}>${spans.join('')}</text>`
}

interface Key {
  readonly sign: string
  readonly text: string
}

/** Only of what is in the picture: types of nodes, kinds of relationships, and how far things are so. */
function legend({ nodes, relationships }: Gathered, width: number): Margin {
  const types = new Set(nodes.map(({ type }) => type))
  const standings = new Set(relationships.map(standingOf))
  // A node that was only announced is a ring; the key has what occurs of both.
  const ring = nodes.some(isAnnounced) ? RING : ''
  const keys: readonly (readonly Key[])[] = [
    NODE_TYPES.filter((type) => types.has(type)).map((type) => ({ sign: dot(COLOURS[type]), text: capital(words(type)) })),
    Object.values(STROKES).flatMap((stroke) => keyOf(stroke, relationships)),
    Object.values(STANDINGS).flatMap((standing): readonly Key[] => {
      const sign = standings.has(standing) ? line(STROKES.STANDING, standing.dashes) : ''
      const whole = standing === STANDINGS.ANNOUNCED ? sign + ring : sign
      return whole === '' ? [] : [{ sign: whole, text: standing.name }]
    }),
  ]
  return inRows(keys, width)
}

/** A kind of relationships, with the types that the picture has of it. */
function keyOf(stroke: Stroke, relationships: Gathered['relationships']): readonly Key[] {
  const found = new Set(relationships.flatMap((each) => (strokeOf(each) === stroke ? each.type : [])))
  if (found.size === 0) return []
  const types = RELATIONSHIP_TYPES.filter((type) => found.has(type)).map(words)
  return [{ sign: line(stroke, null), text: `${stroke.name}: ${types.join(', ')}` }]
}

const SIGN = 28
const BETWEEN = 20

/** Each group begins a row. */
function inRows(groups: readonly (readonly Key[])[], width: number): Margin {
  let x = 0
  let row = 0
  const keys = groups.flatMap((group) => group.map((key, index) => ({ ...key, first: index === 0 })))
  const elements = keys.map(({ sign, text, first }) => {
    const wide = SIGN + widthOf(text, SMALL) + BETWEEN
    if (x > 0 && (first || x + wide > width)) {
      x = 0
      row++
    }
    const element = `<g transform="translate(${Math.round(x)} ${row * ROW})">${sign}<text x="${SIGN}" y="15" font-size="${SMALL.size}">${escaped(text)}</text></g>`
    x += wide
    return element
  })
  return { height: (row + 1) * ROW, elements: elements.join('') }
}

function dot(colour: string): string {
  return `<circle cx="15" cy="11" r="7" fill="${colour}" stroke="#1a1a1a"/>`
}

const RING = '<circle cx="19" cy="11" r="4.5" fill="#ffffff" stroke="#4d4d4d" stroke-width="2" stroke-dasharray="3 2"/>'

function line({ colour, width }: Stroke, dashes: string | null): string {
  return `<path d="M0 11H22" fill="none"${attributes({ stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes })}/>`
}
