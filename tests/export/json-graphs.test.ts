import openCytoscape from 'cytoscape'
import { forceLink, forceSimulation } from 'd3-force'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { type Answered, CHARACTERS, ESCAPES, exporting, SEED } from './exporting.js'
import { python, readBack } from './reading-back.js'

// The formats in JSON, each read by a library that it is for.

interface ReadBack {
  readonly nodes: readonly Answered[]
  readonly relationships: readonly (Answered & { readonly from: unknown; readonly to: unknown })[]
}

interface Reader {
  readonly name: string
  readonly format: string
  readonly read: (file: Buffer) => ReadBack | Promise<ReadBack>
}

const READERS: readonly Reader[] = [
  { name: 'cytoscape, read by Cytoscape.js', format: 'cytoscape', read: readByCytoscape },
  { name: 'graphology, read by itself', format: 'graphology', read: readByGraphology },
  { name: 'node-link, read by D3', format: 'node-link', read: readByD3 },
  ...(python === null ? [] : [{ name: 'node-link, read by networkx', format: 'node-link', read: readByNetworkx }]),
]

function readByCytoscape(file: Buffer): ReadBack {
  const graph = openCytoscape({ headless: true, ...JSON.parse(file.toString()) })
  return {
    nodes: graph.nodes().map((node) => node.data()),
    relationships: graph.edges().map((edge) => ({ ...edge.data(), from: edge.source().id(), to: edge.target().id() })),
  }
}

function readByGraphology(file: Buffer): ReadBack {
  const graph = MultiDirectedGraph.from(JSON.parse(file.toString()))
  return {
    nodes: graph.mapNodes((id, attributes) => ({ ...attributes, id })),
    relationships: graph.mapEdges((id, attributes, from, to) => ({ ...attributes, id, from, to })),
  }
}

/** D3 puts the node itself where a link had its id, and fails for an id that no node has. */
function readByD3(file: Buffer): ReadBack {
  const { nodes, links } = JSON.parse(file.toString())
  const force = forceLink(links).id((node) => ('id' in node ? String(node.id) : ''))
  forceSimulation(nodes).force('link', force).stop()
  return {
    nodes,
    relationships: links.map((link: Answered & { source: Answered; target: Answered }) => ({
      ...link,
      from: link.source.id,
      to: link.target.id,
    })),
  }
}

async function readByNetworkx(file: Buffer): Promise<ReadBack> {
  return JSON.parse(await readBack('read_graph.py', ['node-link'], file))
}

const byId = <Item extends Answered>(items: readonly Item[], id: string): Item | undefined => items.find((each) => each.id === id)

describe.each(READERS)('$name', ({ format, read }) => {
  describe('on the real dataset', () => {
    const { file, network, everything } = exporting(SEED)

    test('has the nodes and relationships that the API answers, with the same dates, status, certainty and sources', async () => {
      const { nodes, relationships } = await read(
        await file(format, 'around=ero-chicago&depth=2&validAt=2025-10-16&knownAt=2025-11-20'),
      )
      const answered = await network('around: ["ero-chicago"], depth: 2', 'validAt: "2025-10-16", knownAt: "2025-11-20"')
      expect(nodes.map(({ id }) => id)).toEqual(answered.nodes.map(({ node }) => node.id))
      for (const { node, degree, distance } of answered.nodes) {
        const { label, __typename: nodeType, sources } = node
        expect(byId(nodes, node.id)).toMatchObject({ label, nodeType, degree, distance, sources })
      }
      expect(answered.relationships.length).toBeGreaterThan(10)
      expect(relationships).toHaveLength(answered.relationships.length)
      for (const { id, type, from, to, sources, ...more } of answered.relationships) {
        const { validFrom, validTo, certainty, status, seen } = more
        const stated = Object.entries({ validFrom, validTo, certainty, status, seen }).filter(([, value]) => isStated(value))
        expect(byId(relationships, id)).toMatchObject({
          ...Object.fromEntries(stated),
          relationshipType: type,
          from: from.id,
          to: to.id,
          sources,
        })
      }
    })

    test('has the whole graph', async () => {
      const { nodes, relationships } = await read(await file(format))
      expect({ nodes: idsOf(nodes), relationships: idsOf(relationships) }).toEqual(await everything())
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('everything comes back as it went in', async () => {
      const { nodes, relationships } = await read(await file(format, 'around=amp&depth=2'))
      expect(byId(nodes, 'amp')).toMatchObject({
        name: 'R&D <Office> "Quote\'s" ]]> end',
        aliases: ['one; two', 'three, four | five', '=SUM(1)', 'back\\slash'],
        note: 'First line\nsecond line\twith a tab\n\nand {braces} $(dollars) `ticks` %percent%',
      })
      expect(byId(nodes, 'escapes')?.name).toBe(ESCAPES)
      expect(byId(nodes, 'emoji')?.name).toBe('Lighthouse 🗼👩‍🚒 é')
      expect(byId(relationships, 'obrien-amp')).toMatchObject({
        acting: true,
        note: 'He said: "I\'m <here> & now"\nso it stands',
        validFrom: '2025-03~',
        seen: ['2025-05-01'],
      })
      expect(byId(nodes, 'rtl')?.sources).toEqual([
        {
          id: 'scroll',
          title: 'مكتب الميناء – סירה 🛟',
          publisher: 'Ünïcode 日報',
          publishedOn: null,
          url: null,
          kind: 'NEWS',
        },
      ])
    })
  })
})

describe('what the JSON formats say of themselves', () => {
  const { file } = exporting(SEED)
  const address = 'around=ice&limit=1&knownAt=2025-11-20&validAt=2025-10-16&evidence=OFFICIAL'
  const said = {
    title: 'enforcement-graph: around ice, 1 deep, on 2025-10-16, as known on 2025-11-20, from official records',
    validAt: '2025-10-16',
    knownAt: '2025-11-20',
    certainty: 'POSSIBLE',
    evidence: 'OFFICIAL',
    truncated: true,
  }
  test.each([
    { format: 'cytoscape', place: 'data' },
    { format: 'graphology', place: 'attributes' },
    { format: 'node-link', place: 'graph' },
  ])('$format has its title, its lens and whether there is more', async ({ format, place }) => {
    expect(JSON.parse((await file(format, address)).toString())[place]).toMatchObject(said)
  })
})

const idsOf = (items: readonly Answered[]): string[] => items.map(({ id }) => id).sort()

function isStated(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0)
}
