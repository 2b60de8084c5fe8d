import { fileURLToPath } from 'node:url'
import { describe, expect, inject, test } from 'vitest'
import { CHARACTERS, exporting, SEED } from './exporting.js'
import { pipeThrough } from './reading-back.js'

// GEXF and GraphML, opened by Gephi itself, without its windows.

const artifacts = inject('artifacts')
const READER = fileURLToPath(new URL('readers/ReadWithGephi.java', import.meta.url))

interface Opened {
  readonly timeFormat: string
  readonly timeRepresentation: string
  readonly nodes: readonly { readonly id: string; readonly label: string }[]
  readonly edges: readonly Edge[]
  /** The edges that the timeline shows on each day. */
  readonly shown: Readonly<Record<string, readonly string[]>>
}

interface Edge {
  readonly id: string
  readonly type: string | null
  readonly from: string
  readonly to: string
  readonly directed: boolean
  readonly spells: readonly { readonly start: string | null; readonly end: string | null }[]
}

async function open(format: string, file: string | Buffer, days: readonly string[] = []): Promise<Opened> {
  const options = ['-Djava.awt.headless=true', '-cp', artifacts?.gephi ?? '']
  return JSON.parse(await pipeThrough('java', [...options, READER, format, ...days], file))
}

const spells = ({ edges }: Opened, id: string) => edges.find((edge) => edge.id === id)?.spells

describe.skipIf(artifacts === null)('in Gephi', () => {
  describe('the real dataset', () => {
    const { file, network } = exporting(SEED)

    test.each(['gexf', 'graphml'])('%s has the nodes and directed edges that the API answers', async (format) => {
      const { nodes, edges } = await open(format, await file(format, 'around=ero-chicago&depth=2'))
      const answered = await network('around: ["ero-chicago"], depth: 2')
      expect(nodes.map(({ id, label }) => `${id}: ${label}`).sort()).toEqual(
        answered.nodes.map(({ node }) => `${node.id}: ${node.label}`).sort(),
      )
      expect(edges.map(({ from, to, directed }) => `${from} ${to} ${directed}`).sort()).toEqual(
        answered.relationships.map(({ from, to }) => `${from.id} ${to.id} true`).sort(),
      )
    })

    const around = 'around: ["ero-chicago", "ero-denver", "shakeup-2025-10"], depth: 2, history: true'
    const history = 'around=ero-chicago,ero-denver,shakeup-2025-10&depth=2&history=true'
    const days = ['2025-01-20', '2025-06-15', '2025-10-16', '2025-10-24', '2025-10-25', '2025-10-28', '2025-12-31']

    test("gexf with its history shows on the timeline's days what was in force on them", async () => {
      const opened = await open('gexf', await file('gexf', history), days)
      expect(opened).toMatchObject({ timeFormat: 'DATE', timeRepresentation: 'INTERVAL' })
      const counts = new Set<number>()
      for (const day of days) {
        const { relationships } = await network(around, `validAt: "${day}"`)
        const inForce = relationships.filter(({ certainty }) => certainty !== null).map(({ id }) => id)
        expect(opened.shown[day]?.toSorted()).toEqual(inForce.sort())
        counts.add(inForce.length)
      }
      // A timeline on which nothing happens would say nothing.
      expect(counts.size).toBeGreaterThan(3)
    })

    test('a spell without an end has none, and what was only announced has no edge', async () => {
      const opened = await open('gexf', await file('gexf', history))
      const { relationships } = await network(around)
      const planned = relationships.filter(({ status }) => status === 'PLANNED')
      expect(planned.length).toBeGreaterThan(0)
      const ids = new Set(opened.edges.map(({ id }) => id))
      for (const { id } of planned) expect(ids.has(id)).toBe(false)
      const ended = relationships.filter(({ type, validTo }) => type === 'HOLDS' && validTo === '2025-10-26')
      expect(ended.length).toBeGreaterThan(0)
      for (const { id } of ended) expect(spells(opened, id)?.[0]?.end).toBe('2025-10-26')
      const events = relationships.filter(({ type, status }) => type === 'REASSIGNED_TO' && status !== 'PLANNED')
      expect(events.length).toBeGreaterThan(0)
      for (const { id } of events) expect(spells(opened, id)?.[0]?.end).toBe(null)
    })

    test('gexf with a date that does not exist would be complained of', async () => {
      const valid = (await file('gexf', history)).toString()
      const broken = valid.replace(/<spell start="[^"]*"/, '<spell start="2025-02-30"')
      expect(broken).not.toBe(valid)
      await expect(open('gexf', broken)).rejects.toThrow()
    })
  })

  describe('names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test.each(['gexf', 'graphml'])('come back from %s as they went in', async (format) => {
      const { nodes } = await open(format, await file(format))
      expect(nodes.find(({ id }) => id === 'amp')?.label).toBe('R&D <Office> "Quote\'s" ]]> end')
    })
  })
})
