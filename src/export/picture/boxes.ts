/** What a node takes of a picture: its circle and its label, as far as they reach from its centre, in pixels. */
export interface Box {
  x: number
  y: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const ROUNDS = 600

/**
 * Moves boxes until none lies on another, each no farther than it must. They are first spread out so far that all of them have room, which keeps what
 * lies near to what near it.
 */
export function setApart(boxes: readonly Box[]): void {
  spread(boxes)
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(boxes)) return
}

/** How much more room than the boxes fill there is to be: edges want some too. */
const ROOM = 2.4
/** How much wider than high a picture is to be: labels are, and so are screens and pages. */
const ASPECT = 1.5

function spread(boxes: readonly Box[]): void {
  const filled = boxes.reduce((sum, { left, right, top, bottom }) => sum + (left + right) * (top + bottom), 0)
  const width = extent(boxes.map(({ x }) => x))
  const height = extent(boxes.map(({ y }) => y))
  const wanted = Math.sqrt(filled * ROOM * ASPECT)
  const across = width === 0 ? 1 : wanted / width
  const down = height === 0 ? 1 : wanted / ASPECT / height
  for (const box of boxes) {
    box.x *= across
    box.y *= down
  }
}

function extent(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0) - values.reduce((least, value) => Math.min(least, value), 0)
}

/** Pushes each two boxes that overlap half of the way apart, the way that is shorter. False when none do. */
function pushApart(boxes: readonly Box[]): boolean {
  const ordered = boxes.toSorted((a, b) => a.x - a.left - (b.x - b.left))
  const widest = boxes.reduce((most, { left, right }) => Math.max(most, left + right), 0)
  let pushed = false
  for (const [index, one] of ordered.entries()) {
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next]
      // Some slack, since boxes move within a round.
      if (!other || other.x - other.left > one.x + one.right + widest) break
      const across = Math.min(one.x + one.right, other.x + other.right) - Math.max(one.x - one.left, other.x - other.left)
      const down = Math.min(one.y + one.bottom, other.y + other.bottom) - Math.max(one.y - one.top, other.y - other.top)
      if (across <= 0 || down <= 0) continue
      pushed = true
      if (across < down) push(one, other, 'x', across)
      else push(one, other, 'y', down)
    }
  }
  return pushed
}

function push(one: Box, other: Box, axis: 'x' | 'y', overlap: number): void {
  const way = one[axis] <= other[axis] ? 1 : -1
  // A little more than half: halves alone come to an end only in the limit.
  const by = overlap / 2 + 0.5
  one[axis] -= way * by
  other[axis] += way * by
}
