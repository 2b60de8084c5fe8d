import { type Duration, relationshipDefinition } from '../../model/types.js'
import type { ExportedRelationship } from '../network.js'
import type { Curve, Drawn } from './edges.js'
import { words } from './facts.js'
import { type Font, widthOf } from './labels.js'
import type { Placed } from './placed.js'
import { isAnnounced } from './strokes.js'

/** What an arrow says that it is, along its line. */
export interface ArrowLabel {
  readonly text: string
  /** Its middle, in pixels. */
  readonly x: number
  readonly y: number
  /** In degrees; it is never upside down. */
  readonly angle: number
}

export const ARROW_FONT: Font = { size: 10 }
/** More than so many and they hide what they name. */
const MOST = 60
/** Where on a curve a label may be, the best place first. */
const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8]
/** Between a label and what it must not touch, in pixels. */
const CLEARANCE = 1

/** The relationships whose arrows say what they are: who holds a post, who was moved. None where there would be too many. */
export function toldOf(relationships: readonly ExportedRelationship[]): ReadonlySet<ExportedRelationship> {
  const told = relationships.filter(({ type }) => TOLD.has(relationshipDefinition(type).duration))
  return new Set(told.length > MOST ? [] : told)
}

const TOLD: ReadonlySet<Duration> = new Set(['TENURE', 'EVENT'])

/** What arrows say, by the ids of their relationships. One that finds no place between the nodes, their labels and those of other arrows is left out. */
export function arrowLabels(edges: readonly Drawn[], nodes: readonly Placed[]): ReadonlyMap<string, ArrowLabel> {
  const labels = new Map<string, ArrowLabel>()
  const told = toldOf(edges.map(({ relationship }) => relationship))
  const taken = nodes.flatMap(shapesOf)
  for (const { relationship, curve } of edges) {
    if (!curve || !told.has(relationship)) continue
    const text = textOf(relationship)
    const label = PLACES.map((place) => along(curve, place, text)).find((each) => isFree(each, taken))
    if (!label) continue
    labels.set(relationship.id, label)
    taken.push(...squaresOf(label))
  }
  return labels
}

function textOf(relationship: ExportedRelationship): string {
  return isAnnounced(relationship) ? `${words(relationship.type)} (announced)` : words(relationship.type)
}

function along({ start, bend, end }: Curve, place: number, text: string): ArrowLabel {
  const on = (axis: 'x' | 'y') => (1 - place) ** 2 * start[axis] + 2 * place * (1 - place) * bend[axis] + place ** 2 * end[axis]
  const slope = (axis: 'x' | 'y') => (1 - place) * (bend[axis] - start[axis]) + place * (end[axis] - bend[axis])
  const angle = (Math.atan2(slope('y'), slope('x')) * 180) / Math.PI
  return { text, x: on('x'), y: on('y'), angle: angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle }
}

interface Shape {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function isFree(label: ArrowLabel, taken: readonly Shape[]): boolean {
  return squaresOf(label).every((square) => taken.every((shape) => !overlap(square, shape)))
}

function overlap(one: Shape, other: Shape): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/** A label as a row of squares: it is not level, and a box around all of it would be far too large. */
function squaresOf({ text, x, y, angle }: ArrowLabel): readonly Shape[] {
  const half = ARROW_FONT.size / 2 + CLEARANCE
  const width = widthOf(text, ARROW_FONT)
  const count = Math.ceil(width / ARROW_FONT.size)
  const [across, down] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  return Array.from({ length: count }, (_none, index) => {
    const away = ((index + 0.5) / count - 0.5) * width
    const [middle, level] = [x + across * away, y + down * away]
    return { left: middle - half, right: middle + half, top: level - half, bottom: level + half }
  })
}

/** A circle, and what its label takes below it. */
function shapesOf({ x, y, radius, left, right, bottom, label }: Placed): readonly Shape[] {
  const circle = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
  return label.length === 0 ? [circle] : [circle, { left: x - left, right: x + right, top: y + radius, bottom: y + bottom }]
}
