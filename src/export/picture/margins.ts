import { formatDay } from '../../model/partial-date.js'
import { NODE_TYPES } from '../../model/types.js'
import type { ExportedNetwork } from '../network.js'
import { COLOURS } from '../writing/appearance.js'
import { attributes, escaped } from '../writing/xml.js'
import { capital, words } from './facts.js'
import type { Gathered } from './gathered.js'
import { type Font, lines, widthOf } from './labels.js'

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

/** Only of what is in the picture. */
function legend({ nodes, relationships }: Gathered, width: number): Margin {
  const types = new Set(nodes.map(({ type }) => type))
  const certainties = new Set(relationships.map(({ properties }) => properties.certainty))
  const keys = [
    ...NODE_TYPES.filter((type) => types.has(type)).map((type) => ({ sign: dot(COLOURS[type]), text: capital(words(type)) })),
    ...(certainties.has('CERTAIN') ? [{ sign: stroke(null), text: 'Certain' }] : []),
    ...(certainties.has('POSSIBLE') ? [{ sign: stroke('6 4'), text: 'Possible, not certain' }] : []),
    ...(certainties.has(undefined) ? [{ sign: stroke('1.5 4'), text: 'Not in force on the day' }] : []),
  ]
  return inRows(keys, width)
}

const SIGN = 28
const BETWEEN = 20

function inRows(keys: readonly Key[], width: number): Margin {
  let x = 0
  let row = 0
  const elements = keys.map(({ sign, text }) => {
    const wide = SIGN + widthOf(text, SMALL) + BETWEEN
    if (x > 0 && x + wide > width) {
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

function stroke(dashes: string | null): string {
  return `<path d="M0 11H22" stroke="#6b6b6b" stroke-width="1.5"${attributes({ 'stroke-dasharray': dashes })}/>`
}
