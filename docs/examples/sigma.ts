import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import Sigma from 'sigma'
import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import { colour, show, tellOfEdge, tellOfNode } from './page'
import { announcedOnly, radius, shortName, type Wave } from './wave'

/** Labels are wider than high: nodes need more room to their sides. */
const STRETCH = 1.4

void show((wave, stage) => {
  const graph = layOut(wave)
  const renderer = new Sigma(graph, stage, {
    enableEdgeEvents: true,
    defaultEdgeType: 'arrow',
    defaultDrawNodeLabel: labelBelow,
    labelSize: 12,
    stagePadding: 60,
    labelRenderedSizeThreshold: 0,
    // One label a cell of this many pixels; those left out come when one zooms in.
    labelGridCellSize: 60,
  })
  renderer.on('clickNode', ({ node }) => {
    const found = wave.nodes.find((each) => each.node.id === node)
    if (found) tellOfNode(found, wave)
  })
  renderer.on('clickEdge', ({ edge }) => {
    const found = wave.relationships.find(({ id }) => id === edge)
    if (found) tellOfEdge(found)
  })
  const pointer = (on: boolean) => () => {
    stage.style.cursor = on ? 'pointer' : ''
  }
  renderer
    .on('enterNode', pointer(true))
    .on('enterEdge', pointer(true))
    .on('leaveNode', pointer(false))
    .on('leaveEdge', pointer(false))
})

/** The network with a place for each node: the same at every visit, since it begins on a circle and not at random. */
function layOut(wave: Wave): Graph {
  const graph = new Graph({ multi: true })
  for (const [place, each] of wave.nodes.entries()) {
    const angle = (2 * Math.PI * place) / wave.nodes.length
    const position = { x: Math.cos(angle), y: Math.sin(angle) }
    graph.addNode(each.node.id, { ...position, label: shortName(each), size: radius(each), color: colour(each) })
  }
  const announced = announcedOnly(wave)
  for (const edge of wave.relationships) {
    graph.addEdgeWithKey(edge.id, edge.from.id, edge.to.id, { size: 2, color: announced.has(edge) ? '#a8a8a8' : '#5f5f5f' })
  }
  forceAtlas2.assign(graph, { iterations: 500, settings: { ...forceAtlas2.inferSettings(graph), linLogMode: true } })
  // Apart as far as their labels are wide.
  noverlap.assign(graph, {
    maxIterations: 500,
    inputReducer: (id, { x, y }) => ({ x, y, size: Math.max(9, String(graph.getNodeAttribute(id, 'label')).length) }),
    settings: { margin: 3 },
  })
  graph.updateEachNodeAttributes((_id, attributes) => ({ ...attributes, x: attributes.x * STRETCH }))
  return graph
}

/** Labels below their nodes, on white, so that a line that runs through one leaves it readable. */
const labelBelow: NodeLabelDrawingFunction = (canvas, { x, y, size, label }, { labelSize, labelFont }) => {
  if (!label) return
  canvas.font = `${labelSize}px ${labelFont}`
  canvas.textAlign = 'center'
  canvas.lineWidth = 3
  canvas.strokeStyle = '#ffffff'
  canvas.fillStyle = '#000000'
  canvas.strokeText(label, x, y + size + labelSize)
  canvas.fillText(label, x, y + size + labelSize)
}
