import type { ExportedNode } from '../network.js'
import { sizeOf } from '../writing/appearance.js'
import type { Box } from './boxes.js'
import { words } from './facts.js'
import { type Font, lines, widthOf } from './labels.js'

/** A node with its circle and its label, somewhere in a picture. */
export interface Placed extends Box {
  readonly node: ExportedNode
  readonly radius: number
  readonly font: Font
  /** Its lines; none when there was no room for a label. */
  readonly label: readonly string[]
  /** To the right of the circle; else below it. */
  readonly beside: boolean
}

const LEADING = 2
const GAP = 6

/** How high a line of a label is. */
export function lineHeight({ size }: Font): number {
  return size + LEADING
}

/** For a row of a tree. */
export function withLabelBeside(node: ExportedNode, row: number): Placed {
  const { radius, font } = styleOf(node)
  const label = lines(textOf(node), 480, font, 1)
  const right = radius + GAP + widest(label, font)
  return { node, radius, font, label, beside: true, x: 0, y: 0, left: radius, right, top: row / 2, bottom: row / 2 }
}

/** With the label in a few lines below the circle, in the middle. */
export function withLabelBelow(node: ExportedNode, labelled: boolean): Placed {
  const { radius, font } = styleOf(node)
  const label = labelled ? lines(textOf(node), font.size * 14, font, 4) : []
  const half = Math.max(radius, widest(label, font) / 2) + GAP
  const bottom = radius + label.length * lineHeight(font) + GAP
  return { node, radius, font, label, beside: false, x: 0, y: 0, left: half, right: half, top: radius + GAP, bottom }
}

function widest(label: readonly string[], font: Font): number {
  return label.reduce((most, line) => Math.max(most, widthOf(line, font)), 0)
}

/** What was asked for stands out. */
function styleOf({ degree, distance }: ExportedNode): Pick<Placed, 'radius' | 'font'> {
  return { radius: sizeOf(degree), font: distance === 0 ? { size: 14, bold: true } : { size: 11 } }
}

/** A claim is told from others by what it says; what it is about, an arrow leads to. */
function textOf({ type, label, properties: { property } }: ExportedNode): string {
  if (type !== 'Claim' || typeof property !== 'string' || !label.includes(property)) return label
  return words(property) + label.slice(label.indexOf(property) + property.length)
}
