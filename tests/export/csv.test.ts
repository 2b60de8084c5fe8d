import { describe, expect, test } from 'vitest'
import { CHARACTERS, ESCAPES, exporting, SEED } from './exporting.js'
import { python, readBack } from './reading-back.js'

// The zip of tables, read by Python's zipfile and csv. tests/neo4j/export.test.ts has Neo4j's importer read it.

type Row = Readonly<Record<string, string>>

interface Tables {
  readonly 'README.txt': string
  readonly 'nodes.csv': readonly Row[]
  readonly 'relationships.csv': readonly Row[]
}

async function read(file: Buffer): Promise<Tables> {
  return JSON.parse(await readBack('read_tables.py', [], file))
}

const rowOf = (rows: readonly Row[], id: string): Row | undefined => rows.find((row) => (row['id:ID'] ?? row.id) === id)
/** A list as one cell has it. */
const listOf = (...items: string[]): string => items.join('\u001F')

describe.skipIf(python === null)('csv, read by Python', () => {
  describe('on the real dataset', () => {
    const { file, network, everything } = exporting(SEED)

    test('has the whole graph', async () => {
      const tables = await read(await file('csv'))
      const ids = (rows: readonly Row[], column: string) => rows.map((row) => row[column]).sort()
      expect({
        nodes: ids(tables['nodes.csv'], 'id:ID'),
        relationships: ids(tables['relationships.csv'], 'id'),
      }).toEqual(await everything())
    })

    test('has types, ends, dates as written, certainty, status and sources as the API has them', async () => {
      const address = 'around=ero-chicago&depth=2&validAt=2025-10-16&knownAt=2025-11-20'
      const {
        'nodes.csv': nodes,
        'relationships.csv': relationships,
        'README.txt': readme,
      } = await read(await file('csv', address))
      const answered = await network('around: ["ero-chicago"], depth: 2', 'validAt: "2025-10-16", knownAt: "2025-11-20"')
      expect(nodes).toHaveLength(answered.nodes.length)
      for (const { node, degree, distance } of answered.nodes)
        expect(rowOf(nodes, node.id)).toMatchObject({
          ':LABEL': node.__typename,
          label: node.label,
          'degree:long': String(degree),
          'distance:long': String(distance),
          'sourceIds:string[]': listOf(...idsOf(node.sources)),
        })
      expect(answered.relationships.length).toBeGreaterThan(10)
      expect(relationships).toHaveLength(answered.relationships.length)
      for (const { id, type, from, to, validFrom, validTo, certainty, status, sources } of answered.relationships)
        expect(rowOf(relationships, id)).toMatchObject({
          ':TYPE': type,
          ':START_ID': from.id,
          ':END_ID': to.id,
          validFrom: validFrom ?? '',
          validTo: validTo ?? '',
          certainty: certainty ?? '',
          status,
          'sourceIds:string[]': listOf(...idsOf(sources)),
        })
      expect(readme).toContain('around ero-chicago, 2 deep, on 2025-10-16, as known on 2025-11-20\n')
    })

    test('is the same file for the same request', async () => {
      expect((await file('csv', 'around=ice')).equals(await file('csv', 'around=ice'))).toBe(true)
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('everything comes back as it went in', async () => {
      const { 'nodes.csv': nodes, 'relationships.csv': relationships } = await read(await file('csv', 'around=amp&depth=2'))
      expect(rowOf(nodes, 'amp')).toMatchObject({
        name: 'R&D <Office> "Quote\'s" ]]> end',
        'aliases:string[]': listOf('one; two', 'three, four | five', '=SUM(1)', 'back\\slash'),
        note: 'First line\nsecond line\twith a tab\n\nand {braces} $(dollars) `ticks` %percent%',
      })
      expect(rowOf(nodes, 'escapes')?.name).toBe(ESCAPES)
      expect(rowOf(nodes, 'rtl')?.['sources:string[]']).toBe('مكتب الميناء – סירה 🛟, Ünïcode 日報')
      expect(rowOf(relationships, 'obrien-amp')).toMatchObject({
        note: 'He said: "I\'m <here> & now"\nso it stands',
        'acting:boolean': 'true',
        'seen:string[]': '2025-05-01',
      })
    })
  })
})

function idsOf(sources: unknown): string[] {
  return Array.isArray(sources) ? sources.map(({ id }) => String(id)) : []
}
