import { askForWave, type Citation, type Wave, type WaveEdge, type WaveNode } from './wave'

/** Told apart by those who see few colours (Okabe and Ito's, as far as they stand out from white). */
const COLOURS = {
  Shakeup: '#000000',
  Reassignment: '#d55e00',
  Official: '#0072b2',
  Position: '#b5578c',
  FieldOffice: '#008a64',
  Organization: '#6b6b6b',
}

const WORDS: Readonly<Record<string, string>> = {
  Reassignment: 'Move',
  Shakeup: 'Shake-up',
  Position: 'Post',
  FieldOffice: 'Field office',
}

/** The colour of a node's type; every other type is grey. */
export const colour = ({ node }: WaveNode): string =>
  Object.entries(COLOURS).find(([type]) => type === node.__typename)?.[1] ?? '#6b6b6b'

/** Draws the wave on the stage, with a legend, or says beside it what went wrong. */
export async function show(draw: (wave: Wave, stage: HTMLElement) => void): Promise<void> {
  try {
    const wave = await askForWave()
    byId('legend').replaceChildren(...Object.entries(COLOURS).map(([type, fill]) => entry(type, fill)))
    draw(wave, byId('stage'))
    byId('status').textContent = `${wave.nodes.length} nodes, ${wave.relationships.length} relationships`
  } catch (error) {
    byId('status').textContent = error instanceof Error ? error.message : String(error)
  }
}

/** Shows in the panel what is known of a node: who names it, and each of its relationships. */
export function tellOfNode({ node }: WaveNode, wave: Wave): void {
  const its = wave.relationships.filter(({ from, to }) => from.id === node.id || to.id === node.id)
  byId('panel').replaceChildren(
    element('h2', node.label),
    element('p', WORDS[node.__typename] ?? node.__typename),
    citations(node.sources),
    ...its.flatMap(factOf),
  )
}

/** Shows in the panel what is known of a relationship: its dates, how it stands, who says so. */
export function tellOfEdge(edge: WaveEdge): void {
  byId('panel').replaceChildren(...factOf(edge))
}

function factOf(edge: WaveEdge): Node[] {
  const dates = [
    edge.validFrom && `from ${edge.validFrom}`,
    edge.validTo && `until ${edge.validTo}`,
    edge.seen.length > 0 && `seen ${edge.seen.join(', ')}`,
  ].filter(Boolean)
  const standing = [edge.status, edge.certainty].filter(Boolean).join(', ').toLowerCase()
  return [
    element('h3', `${edge.from.label} → ${edge.type} → ${edge.to.label}`),
    element('p', `${dates.join(', ') || 'no dates'}; ${standing}`),
    citations(edge.sources),
  ]
}

function citations(sources: readonly Citation[]): HTMLElement {
  const list = document.createElement('ul')
  for (const { label, url } of sources) {
    const item = document.createElement('li')
    if (url) item.append(Object.assign(element('a', label), { href: url, target: '_blank', rel: 'noreferrer' }))
    else item.append(label)
    list.append(item)
  }
  return list
}

function entry(type: string, fill: string): HTMLElement {
  const item = element('li', WORDS[type] ?? type)
  item.style.setProperty('--colour', fill)
  return item
}

function element(name: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text })
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found
}
