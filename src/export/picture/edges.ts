import type { ExportedRelationship } from '../network.js'
import type { Placed } from './placed.js'

/** How far apart parallel relationships run, in pixels. */
const LANE = 16
/** Between an arrow's point and the circle that it points at. */
const CLEARANCE = 2

/** A relationship and the line that it is drawn as: data of an SVG path, from the circle that it begins at to the one that it ends at. */
export interface Drawn {
  readonly relationship: ExportedRelationship
  readonly from: Placed
  readonly to: Placed
  readonly path: string
  /** Null for one that is drawn otherwise: it begins and ends at the same node, or is part of a tree. */
  readonly curve: Curve | null
}

/** From one point to another, bent towards a third. */
export interface Curve {
  readonly start: Point
  readonly bend: Point
  readonly end: Point
}

/** Every relationship with its line; those between the same two nodes run beside each other. */
export function drawn(relationships: readonly ExportedRelationship[], nodes: ReadonlyMap<string, Placed>): readonly Drawn[] {
  const parallel = new Map<string, number>()
  const pairOf = ({ from, to }: ExportedRelationship) => [from, to].sort().join('\n')
  for (const each of relationships) parallel.set(pairOf(each), (parallel.get(pairOf(each)) ?? 0) + 1)
  const seen = new Map<string, number>()
  return relationships.map((relationship) => {
    const from = nodes.get(relationship.from)
    const to = nodes.get(relationship.to)
    if (!from || !to) throw new Error(`${relationship.id} begins or ends outside of its network`)
    const pair = pairOf(relationship)
    const lane = seen.get(pair) ?? 0
    seen.set(pair, lane + 1)
    const middle = ((parallel.get(pair) ?? 1) - 1) / 2
    // A lane is on the same side whichever way its relationship goes.
    const side = relationship.from < relationship.to ? 1 : -1
    const ends = { relationship, from, to }
    if (from === to) return { ...ends, path: loop(from, lane), curve: null }
    if (from.beside) return { ...ends, path: elbow(from, to), curve: null }
    const curve = arc(from, to, (lane - middle) * side * LANE)
    return { ...ends, path: lane === middle ? straight(curve) : bent(curve), curve }
  })
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A curve that is `offset` away from the straight line in its middle. */
function arc(from: Placed, to: Placed, offset: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const bend = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * offset * 2,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * offset * 2,
  }
  return { start: towards(from, bend, from.radius), bend, end: towards(to, bend, to.radius + CLEARANCE) }
}

function straight({ start, end }: Curve): string {
  return `M${at(start)} L${at(end)}`
}

function bent({ start, bend, end }: Curve): string {
  return `M${at(start)} Q${at(bend)} ${at(end)}`
}

/** From one who reports, on the right, to the right end of the name of the superior. */
function elbow(from: Placed, to: Placed): string {
  const start = { x: from.x - from.radius, y: from.y }
  const end = { x: to.x + to.right + CLEARANCE + 2, y: to.y }
  const middle = (start.x + end.x) / 2
  return `M${at(start)} C${at({ x: middle, y: start.y })} ${at({ x: middle, y: end.y })} ${at(end)}`
}

function loop({ x, y, radius }: Placed, lane: number): string {
  const reach = radius + 20 + lane * LANE
  return `M${at({ x: x - 4, y: y - radius })} C${at({ x: x - reach, y: y - reach })} ${at({ x: x + reach, y: y - reach })} ${at({ x: x + 4, y: y - radius - CLEARANCE })}`
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance }
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}

/** A length as it is written: a tenth of a pixel is finer than anybody sees. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10
}
