import { describe, expect, test } from 'vitest'
import { type AnsweredNetwork, CHARACTERS, exporting, SEED } from './exporting.js'
import { python, readBack } from './reading-back.js'

// FollowTheMoney, read back and checked by its own library.

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

async function read(file: Buffer): Promise<ReadonlyMap<string, Entity>> {
  const entities: readonly Entity[] = JSON.parse(await readBack('read_ftm.py', [], file))
  return new Map(entities.map((entity) => [entity.id, entity]))
}

function count(entities: ReadonlyMap<string, Entity>, ...schemas: readonly string[]): number {
  return [...entities.values()].filter(({ schema }) => schemas.includes(schema)).length
}

function nodesOf({ nodes }: AnsweredNetwork, ...types: readonly string[]): readonly string[] {
  return nodes.filter(({ node }) => types.includes(`${node.__typename}`)).map(({ node }) => node.id)
}

describe.skipIf(python === null)('FollowTheMoney, read by its library', () => {
  describe('on the real dataset', () => {
    const { file, network } = exporting(SEED)

    test('has all that the API answers under its own ids, each in its schema, and no value that is refused', async () => {
      const entities = await read(await file('ftm', 'history=true'))
      const answered = await network('history: true, limit: 3000')
      for (const { node } of answered.nodes) expect(entities.has(node.id)).toBe(true)
      expect(count(entities, 'PublicBody')).toBe(nodesOf(answered, 'Organization', 'FieldOffice').length)
      expect(count(entities, 'Person')).toBe(nodesOf(answered, 'Official').length)
      expect(count(entities, 'Position')).toBe(nodesOf(answered, 'Position').length)
      expect(count(entities, 'Address')).toBe(nodesOf(answered, 'City').length)
      expect(count(entities, 'Event')).toBe(nodesOf(answered, 'Reassignment', 'Shakeup', 'ChangeEvent').length)
      expect(count(entities, 'Note')).toBe(nodesOf(answered, 'Claim', 'RetiredId').length)
      expect(count(entities, 'Occupancy', 'UnknownLink')).toBe(answered.relationships.length)
    })

    test('every fact has its sources, as documents with title and publisher', async () => {
      const entities = await read(await file('ftm', 'around=ice&depth=2'))
      const answered = await network('around: ["ice"], depth: 2')
      expect(answered.relationships.length).toBeGreaterThan(50)
      for (const { id, sources } of answered.relationships) {
        const proofs = entities.get(id)?.properties.proof?.map((proof) => entities.get(proof)?.properties)
        const told = proofs?.map((each) => `${each?.title?.[0]}, ${each?.publisher?.[0]}`).sort()
        expect(told).toEqual(
          sourcesIn(sources)
            .map(({ title, publisher }) => `${title}, ${publisher}`)
            .sort(),
        )
      }
    })

    test('a tenure is an occupancy with its holder, its post and its dates', async () => {
      const entities = await read(await file('ftm', 'around=director-ice&history=true'))
      expect(entities.get('caleb-vitello-director-ice')).toMatchObject({
        schema: 'Occupancy',
        properties: {
          holder: ['caleb-vitello'],
          post: ['director-ice'],
          startDate: ['2025-01-20'],
          endDate: ['2025-02-21'],
          status: ['REPORTED'],
          summary: expect.arrayContaining(['acting: true']),
        },
      })
      expect(entities.get('director-ice')?.properties.organization).toEqual(['ice'])
      // An end that its source is not sure of is said to be such.
      expect(entities.get('todd-lyons-director-ice')?.properties).toMatchObject({
        endDate: ['2026-05-31'],
        summary: expect.arrayContaining(['validTo: 2026-05-31?']),
      })
    })

    test('what was only announced, and what ended nobody can say when, is no occupancy', async () => {
      const entities = await read(await file('ftm', 'history=true'))
      expect(entities.get('david-venturella-director-ice')).toMatchObject({
        schema: 'UnknownLink',
        properties: { subject: ['david-venturella'], object: ['director-ice'], role: ['holds'], status: ['PLANNED'] },
      })
      const ended = entities.get('kenneth-genalo-fod-ero-new-york')
      expect(ended?.schema).toBe('UnknownLink')
      expect(ended?.properties.endDate).toBeUndefined()
      expect(ended?.properties.summary).toContain('validTo: ../2025-05-29')
    })

    test('through a lens, it has what the API answers through it', async () => {
      const entities = await read(await file('ftm', 'around=ero-chicago&depth=2&validAt=2025-10-16&knownAt=2025-11-20'))
      const answered = await network('around: ["ero-chicago"], depth: 2', 'validAt: "2025-10-16", knownAt: "2025-11-20"')
      const tenures = answered.relationships.filter(({ type }) => type === 'HOLDS')
      expect(tenures.length).toBeGreaterThan(0)
      expect(count(entities, 'Occupancy')).toBe(tenures.length)
      for (const { id, status } of tenures) expect(entities.get(id)?.properties.status).toEqual([status])
      expect(count(entities, 'Occupancy', 'UnknownLink')).toBe(answered.relationships.length)
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('everything comes back as it went in', async () => {
      const entities = await read(await file('ftm', 'history=true'))
      const { name, alias, description } = entities.get('amp')?.properties ?? {}
      expect(name).toEqual(['R&D <Office> "Quote\'s" ]]> end'])
      expect([...(alias ?? [])].sort()).toEqual(['one; two', 'three, four | five', '=SUM(1)', 'back\\slash'].sort())
      expect(description).toEqual(['First line\nsecond line\twith a tab\n\nand {braces} $(dollars) `ticks` %percent%'])
      expect(entities.get('obrien-amp')).toMatchObject({
        schema: 'Occupancy',
        properties: {
          startDate: ['2025-03'],
          date: ['2025-05-01'],
          description: ['He said: "I\'m <here> & now"\nso it stands'],
          summary: expect.arrayContaining(['validFrom: 2025-03~']),
        },
      })
      expect(entities.get('scroll')?.properties).toMatchObject({
        title: ['مكتب الميناء – סירה 🛟'],
        publisher: ['Ünïcode 日報'],
      })
    })
  })
})

function sourcesIn(sources: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(sources) ? sources : []
}
