import { setImmediate } from 'node:timers/promises'
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { hierarchy, tree } from 'd3-hierarchy'
import type { ExportedNode } from '../network.js'
import { toldOf } from './arrow-labels.js'
import { setApart } from './boxes.js'
import type { Gathered } from './gathered.js'
import { type Placed, withLabelBelow, withLabelBeside } from './placed.js'

/** More labels than this and nobody reads any: the nodes with the most relationships have one, and those that were asked for. */
const MOST_LABELS = 130
/** A tree with more nodes is higher than anybody scrolls. */
const MOST_IN_A_TREE = 150

/** The nodes of a network, placed; of an org chart as a tree, of anything else as forces would have it. The same for the same network. */
export async function laidOut(network: Gathered): Promise<readonly Placed[]> {
  return isTree(network) ? asTree(network) : asForcesHaveIt(network)
}

/** Is it all about who reports to whom, does each report to one, and does that end at the top? With its history, it may have turned round. */
function isTree({ nodes, relationships }: Gathered): boolean {
  const inferiors = new Set(relationships.map(({ from }) => from))
  return (
    nodes.length <= MOST_IN_A_TREE &&
    relationships.length > 0 &&
    relationships.every(({ type }) => type === 'REPORTS_TO') &&
    inferiors.size === relationships.length &&
    endsAtTheTop(new Map(relationships.map(({ from, to }) => [from, to])))
  )
}

/** Does the way up from each come to one who reports to nobody? */
function endsAtTheTop(superiors: ReadonlyMap<string, string>): boolean {
  return [...superiors.keys()].every((start) => {
    let above: string | undefined = start
    for (let steps = 0; above !== undefined && steps <= superiors.size; steps++) above = superiors.get(above)
    return above === undefined
  })
}

const ROW = 26
const COLUMN_GAP = 70

/** From left to right, each superior to the left of those who report to it. */
function asTree({ nodes, relationships }: Gathered): readonly Placed[] {
  const superiors = new Map(relationships.map(({ from, to }) => [from, to]))
  const inferiors = new Map<string | undefined, ExportedNode[]>()
  for (const node of nodes) {
    const superior = superiors.get(node.id)
    inferiors.set(superior, [...(inferiors.get(superior) ?? []), node])
  }
  const root = hierarchy<ExportedNode | undefined>(undefined, (node) => inferiors.get(node?.id))
  const placed = tree<ExportedNode | undefined>()
    .nodeSize([ROW, 1])
    .separation(() => 1)(root)
    .descendants()
    .flatMap((at) => (at.data ? [{ ...withLabelBeside(at.data, ROW), depth: at.depth, y: at.x }] : []))
  let left = 0
  for (let depth = 1; placed.some((each) => each.depth === depth); depth++) {
    const column = placed.filter((each) => each.depth === depth)
    for (const each of column) each.x = left
    left += column.reduce((most, { right }) => Math.max(most, right), 0) + COLUMN_GAP
  }
  return placed
}

const TICKS = 300

/** How long arrows would be, in pixels; those that say what they are need room for it. */
const LENGTH = 60
const LENGTH_OF_TOLD = 115

interface Body extends SimulationNodeDatum {
  readonly id: string
  readonly radius: number
}

interface Link extends SimulationLinkDatum<Body> {
  readonly length: number
}

async function asForcesHaveIt({ nodes, relationships, goOn }: Gathered): Promise<readonly Placed[]> {
  const labelled = new Set(nodes.toSorted(byImportance).slice(0, MOST_LABELS))
  const placed = nodes.map((node) => withLabelBelow(node, labelled.has(node)))
  // Random only in name: it draws from a sequence that always begins the same, and begins with all nodes on a spiral.
  const bodies = placed.map(({ radius, node }): Body => ({ id: node.id, radius }))
  const told = toldOf(relationships)
  const links = relationships.map(
    (each): Link => ({ source: each.from, target: each.to, length: told.has(each) ? LENGTH_OF_TOLD : LENGTH }),
  )
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, Link>(links)
        .id(({ id }) => id)
        .distance(({ length }) => length),
    )
    .force('apart', forceManyBody().strength(-240).distanceMax(900))
    .force(
      'circles',
      forceCollide<Body>(({ radius }) => radius + 12),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.07))
    .stop()
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick()
    // A large picture takes a while: others are answered meanwhile.
    await setImmediate()
    goOn()
  }
  for (const [index, each] of placed.entries()) {
    each.x = bodies[index]?.x ?? 0
    each.y = bodies[index]?.y ?? 0
  }
  await setApart(placed)
  return placed
}

/** Those asked for first, then those with the most relationships, then by id. */
function byImportance(a: ExportedNode, b: ExportedNode): number {
  const asked = Number(b.distance === 0) - Number(a.distance === 0)
  return asked || b.degree - a.degree || (a.id < b.id ? -1 : 1)
}
