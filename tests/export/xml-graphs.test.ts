import { describe, expect, test } from 'vitest'
import { type Answered, CHARACTERS, ESCAPES, exporting, SEED } from './exporting.js'
import { python, readBack } from './reading-back.js'

// GEXF and GraphML, read back by networkx.

interface ReadBack {
  readonly nodes: readonly Answered[]
  readonly relationships: readonly (Answered & { readonly from: string; readonly to: string })[]
}

async function read(format: string, file: Buffer): Promise<ReadBack> {
  return JSON.parse(await readBack('read_graph.py', [format], file))
}

const byId = <Item extends Answered>(items: readonly Item[], id: string): Item | undefined => items.find((each) => each.id === id)

describe.skipIf(python === null).each(['gexf', 'graphml'])('%s, read by networkx', (format) => {
  describe('on the real dataset', () => {
    const { file, network } = exporting(SEED)

    test('has the nodes and relationships that the API answers', async () => {
      const read_ = await read(format, await file(format, 'around=ice&depth=2'))
      const answered = await network('around: ["ice"], depth: 2')
      expect(read_.nodes.map(({ id }) => id)).toEqual(answered.nodes.map(({ node }) => node.id))
      const ends = ({ id, from, to }: { id: string; from: unknown; to: unknown }) => `${id}: ${from} ${to}`
      expect(read_.relationships.map(ends).sort()).toEqual(
        answered.relationships.map(({ id, from, to }) => ends({ id, from: from.id, to: to.id })).sort(),
      )
    })

    test('has dates as written, certainty, status and sources as the API has them, through the same lens', async () => {
      const address = 'around=ero-chicago&depth=2&validAt=2025-10-16&knownAt=2025-11-20'
      const { nodes, relationships } = await read(format, await file(format, address))
      const answered = await network('around: ["ero-chicago"], depth: 2', 'validAt: "2025-10-16", knownAt: "2025-11-20"')
      for (const { node, degree, distance } of answered.nodes) {
        expect(byId(nodes, node.id)).toMatchObject({
          label: node.label,
          type: node.__typename,
          degree,
          distance,
          sourceIds: JSON.stringify(idsOf(node.sources)),
        })
      }
      expect(answered.relationships.length).toBeGreaterThan(10)
      for (const { id, validFrom, validTo, certainty, status, sources } of answered.relationships) {
        const stated = Object.entries({ validFrom, validTo, certainty, status }).filter(([, value]) => value !== null)
        expect(byId(relationships, id)).toMatchObject({
          ...Object.fromEntries(stated),
          sourceIds: JSON.stringify(idsOf(sources)),
        })
      }
    })
  })

  describe('on names that break formats', () => {
    const { file, network } = exporting(CHARACTERS)

    test('everything comes back as it went in', async () => {
      const { nodes, relationships } = await read(format, await file(format, 'around=amp&depth=2'))
      const answered = await network('around: ["amp"], depth: 2')
      expect(nodes.length).toBeGreaterThan(4)
      for (const { node } of answered.nodes) expect(byId(nodes, node.id)?.label).toBe(node.label)
      expect(byId(nodes, 'amp')).toMatchObject({
        name: 'R&D <Office> "Quote\'s" ]]> end',
        aliases: JSON.stringify(['one; two', 'three, four | five', '=SUM(1)', 'back\\slash']),
        note: 'First line\nsecond line\twith a tab\n\nand {braces} $(dollars) `ticks` %percent%',
      })
      expect(byId(nodes, 'escapes')?.name).toBe(ESCAPES)
      expect(byId(relationships, 'obrien-amp')?.note).toBe('He said: "I\'m <here> & now"\nso it stands')
      expect(String(byId(nodes, 'rtl')?.sources)).toContain('مكتب الميناء – סירה 🛟')
    })
  })
})

function idsOf(sources: unknown): unknown[] {
  return Array.isArray(sources) ? sources.map(({ id }) => id) : []
}
