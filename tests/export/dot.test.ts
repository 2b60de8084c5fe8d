import { describe, expect, inject, test } from 'vitest'
import { CHARACTERS, ESCAPES, exporting, SEED } from './exporting.js'
import { pipeThrough, python, readBack } from './reading-back.js'

// DOT, read and drawn by Graphviz.

interface Drawn {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly dashes: string | null
  readonly text: readonly string[]
  readonly tooltip: string
  readonly url: string | null
}

const graphviz = inject('graphviz')

async function draw(file: Buffer): Promise<{ readonly node: readonly Drawn[]; readonly edge: readonly Drawn[] }> {
  return JSON.parse(await readBack('read_svg.py', [], await pipeThrough('dot', ['-Tsvg'], file)))
}

const byId = (items: readonly Drawn[], id: string): Drawn | undefined => items.find((each) => each.id === id)

describe.skipIf(!graphviz)('dot, read by gvpr', () => {
  const { file, everything } = exporting(SEED)

  test('has the whole graph', async () => {
    const program = 'N{print("node ", $.name)} E{print("edge ", $.id)}'
    const lines = (await pipeThrough('gvpr', [program], await file('dot'))).trim().split('\n')
    const ids = (kind: string) => lines.flatMap((line) => (line.startsWith(`${kind} `) ? [line.slice(5)] : [])).sort()
    expect({ nodes: ids('node'), relationships: ids('edge') }).toEqual(await everything())
  })
})

describe.skipIf(!graphviz || python === null)('dot, drawn by Graphviz', () => {
  describe('on the real dataset', () => {
    const { file, network } = exporting(SEED)

    test('shows what the API answers: labels, types, dates as written, status and sources', async () => {
      const drawn = await draw(await file('dot', 'around=ero-chicago&depth=2&validAt=2025-10-16&knownAt=2025-11-20'))
      const answered = await network('around: ["ero-chicago"], depth: 2', 'validAt: "2025-10-16", knownAt: "2025-11-20"')
      expect(drawn.node).toHaveLength(answered.nodes.length)
      expect(drawn.edge).toHaveLength(answered.relationships.length)
      expect(answered.relationships.length).toBeGreaterThan(10)
      for (const { node } of answered.nodes)
        expect(byId(drawn.node, node.id)).toMatchObject({ name: node.id, type: node.__typename, text: [node.label] })
      for (const { id, type, from, to, validFrom, certainty, status, sources } of answered.relationships) {
        const edge = byId(drawn.edge, id)
        expect(edge).toMatchObject({ name: `${from.id}->${to.id}`, type })
        expect(edge?.text[0]).toBe(type)
        expect(edge?.dashes === null).toBe(certainty === 'CERTAIN')
        if (validFrom !== null) expect(edge?.text[1]).toContain(validFrom)
        for (const told of [status, certainty, ...titlesOf(sources)]) expect(edge?.tooltip).toContain(told)
      }
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('everything is seen as it is', async () => {
      const { node, edge } = await draw(await file('dot', 'around=amp&depth=2'))
      expect(byId(node, 'amp')).toMatchObject({
        text: ['R&D <Office> "Quote\'s" ]]> end'],
        url: 'https://coast.example/a?b=1&c=%22',
      })
      expect(byId(node, 'amp')?.tooltip).toContain(
        'A & B <ledger> "of" the \'coast\' ]]> -->, Salt; Pepper, Sons | Co\\, 2025-03 <https://coast.example/a?b=1&c=%22>\n',
      )
      expect(byId(node, 'rtl')?.tooltip).toBe('مكتب الميناء\nOrganization\nمكتب الميناء – סירה 🛟, Ünïcode 日報')
      expect(byId(node, 'emoji')?.text).toEqual(['Lighthouse 🗼👩‍🚒 é'])
      expect(byId(node, 'escapes')?.text).toEqual([ESCAPES])
      expect(byId(edge, 'obrien-amp')).toMatchObject({ type: 'HOLDS', text: ['HOLDS', 'from 2025-03~'] })
    })
  })
})

function titlesOf(sources: unknown): readonly string[] {
  return Array.isArray(sources) ? sources.map(({ title }) => String(title)) : []
}
