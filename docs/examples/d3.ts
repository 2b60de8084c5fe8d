import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { select } from 'd3-selection'
import { zoom } from 'd3-zoom'
import { colour, show, tellOfEdge, tellOfNode } from './page'
import { announcedOnly, radius, shortName, type Wave, type WaveEdge, type WaveNode } from './wave'

/** Labels are wider than high: nodes need more room to their sides. */
const STRETCH = 1.5

interface Placed extends SimulationNodeDatum {
  readonly of: WaveNode
}

interface Line {
  readonly of: WaveEdge
  readonly source: Placed
  readonly target: Placed
}

void show((wave, stage) => {
  const { nodes, lines } = layOut(wave)
  const svg = select(stage).append('svg').attr('viewBox', around(nodes)).attr('role', 'group')
  const all = svg.append('g')
  svg.call(zoom<SVGSVGElement, unknown>().on('zoom', ({ transform }) => all.attr('transform', transform)))

  const announced = announcedOnly(wave)
  const edge = all
    .selectAll('.edge')
    .data(lines)
    .join('g')
    .attr('class', ({ of }) => (announced.has(of) ? 'edge announced' : 'edge'))
    .attr('tabindex', 0)
    .attr('role', 'button')
    .attr('aria-label', ({ of }) => `${of.from.label}, ${of.type}, ${of.to.label}`)
    .on('click', (_event, { of }) => tellOfEdge(of))
    .on('keydown', (event, { of }) => event.key === 'Enter' && tellOfEdge(of))
  // The second line is not seen, and wide enough to be met by a pointer.
  for (const _line of ['seen', 'met']) {
    edge
      .append('line')
      .attr('x1', ({ source }) => x(source))
      .attr('y1', ({ source }) => y(source))
      .attr('x2', ({ target }) => x(target))
      .attr('y2', ({ target }) => y(target))
  }

  const node = all
    .selectAll('.node')
    .data(nodes)
    .join('g')
    .attr('class', 'node')
    .attr('transform', (placed) => `translate(${x(placed)},${y(placed)})`)
    .attr('tabindex', 0)
    .attr('role', 'button')
    .attr('aria-label', ({ of }) => of.node.label)
    .on('click', (_event, { of }) => tellOfNode(of, wave))
    .on('keydown', (event, { of }) => event.key === 'Enter' && tellOfNode(of, wave))
  node
    .append('circle')
    .attr('r', ({ of }) => radius(of))
    .attr('fill', ({ of }) => colour(of))
  node
    .append('text')
    .attr('y', ({ of }) => radius(of) + 11)
    .text(({ of }) => shortName(of))
})

/** A place for each node: the same at every visit, since d3-force begins on a spiral and not at random. */
function layOut(wave: Wave): { readonly nodes: Placed[]; readonly lines: Line[] } {
  const nodes = wave.nodes.map((of): Placed => ({ of }))
  const byId = new Map(nodes.map((placed) => [placed.of.node.id, placed]))
  const lines = wave.relationships.flatMap((of): Line[] => {
    const [source, target] = [byId.get(of.from.id), byId.get(of.to.id)]
    return source && target ? [{ of, source, target }] : []
  })
  forceSimulation(nodes)
    .force('link', forceLink(lines).distance(40))
    .force('charge', forceManyBody().strength(-160))
    .force('collide', forceCollide<Placed>(({ of }) => Math.max(28, 2.2 * shortName(of).length)).iterations(4))
    .force('x', forceX().strength(0.07))
    .force('y', forceY().strength(0.07))
    .stop()
    .tick(400)
  return { nodes, lines }
}

const x = (placed: Placed) => (placed.x ?? 0) * STRETCH
const y = (placed: Placed) => placed.y ?? 0

/** The view that holds all nodes and their labels. */
function around(nodes: readonly Placed[]): string {
  const [left, right] = [Math.min(...nodes.map(x)) - 90, Math.max(...nodes.map(x)) + 90]
  const [top, bottom] = [Math.min(...nodes.map(y)) - 25, Math.max(...nodes.map(y)) + 35]
  return [left, top, right - left, bottom - top].join(' ')
}
