import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCatalogue, readWorkedQueries } from '../../src/api/index.js'
import { FORMATS, readNetwork } from '../../src/export/index.js'
import { parseLens } from '../../src/model/lens.js'
import type { GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn, QUERIES, SCHEMA, SEED } from '../api/asking.js'
import { loadGraph, TODAY } from '../contract/contract-graph.js'
import { STORES } from '../contract/stores.js'

const CHANGES = `totalCount pageInfo { endCursor hasNextPage hasPreviousPage }
  nodes {
    type date certainty summary unit { id } sources { id }
    ... on Appointment { official { name } tenure { id validFrom } reassignment { id } }
    ... on Departure { official { name } tenure { id validTo } reassignment { id } }
    ... on Move { official { name } reassignment { id } }
  }`
const SUCCESSION_QUESTIONS = [
  `positions(first: 500) {
    nodes {
      id vacant
      succession {
        place tenure { id } previous { id } replacement { id } overlaps { tenure { id } summary }
        gap { kind from to daysAtLeast daysAtMost certainty departure { id } summary }
      }
    }
  }`,
  `changes(since: "1900-01-01", until: "2026-10-01", first: 500) { ${CHANGES} }`,
  `changes(since: "2025-09-01", until: "2025-11-30", unit: "ice", last: 10) { ${CHANGES} }`,
  `tenureLengths(unit: "dhs", since: "2025-01-20") {
    posts
    substantive { complete median mean shortest longest partly ongoing }
    acting { complete median mean shortest longest partly ongoing }
    rows { tenure { id } position { id } state days daysAtLeast daysAtMost }
  }`,
]

describe.each(STORES.filter(({ name }) => name !== 'embedded'))(
  '$name, with the dataset that comes with the package',
  ({ open }) => {
    let embedded: ReturnType<typeof apiOn>
    let other: ReturnType<typeof apiOn>
    let memory: GraphStore
    let store: GraphStore | undefined
    const database = (): GraphStore => {
      if (!store) throw new Error('The store is not open yet')
      return store
    }
    beforeAll(async () => {
      const graph = await loadGraph(SEED)
      store = await open(graph)
      memory = new MemoryStore(graph)
      embedded = apiOn(memory)
      other = apiOn(store)
    }, 120_000)
    afterAll(() => store?.close())

    test.each(readWorkedQueries(QUERIES))('$title', { timeout: 120_000 }, async ({ query }) => {
      const answer = await other.ask(query)
      expect(answer.errors).toBeUndefined()
      expect(JSON.stringify(answer)).toBe(JSON.stringify(await embedded.ask(query)))
    })

    test.each([
      { around: ['ice'], depth: 2, history: false, lens: {} },
      { around: ['shakeup-2025-10', 'ero-chicago'], depth: 3, history: true, lens: { knownAt: '2025-11-15' } },
      { around: null, depth: 1, history: true, lens: { certainty: 'CERTAIN', evidence: 'OFFICIAL' } },
    ])('every format of an export, %j', { timeout: 120_000 }, async ({ lens, ...part }) => {
      const request = { ...part, through: null, types: null, limit: 1_000_000 }
      const catalogue = readCatalogue(SCHEMA)
      const files = async (from: GraphStore): Promise<string[]> => {
        const network = await readNetwork(from.snapshot('JOB'), request, parseLens(lens, TODAY), catalogue)
        return Promise.all([...FORMATS.values()].map((format) => text(Readable.from(format.write(network, 'test')))))
      }
      const [ours, theirs] = [await files(memory), await files(database())]
      expect(theirs.length).toBe(FORMATS.size)
      for (const [index, [name]] of [...FORMATS].entries()) expect(theirs[index] === ours[index], name).toBe(true)
    })

    test('contradictions and coverage, everywhere and through every lens', { timeout: 120_000 }, async () => {
      const query = `{
        ...Disagreement
        then: asOf(validAt: "2025-10-28", knownAt: "2025-10-28") { ...Disagreement }
        certain: asOf(validAt: "2026-03-01", certainty: CERTAIN) { ...Disagreement }
        official: asOf(evidence: OFFICIAL) { ...Disagreement }
      }
      fragment Disagreement on Query {
        discrepancies { subject { id } property why claims { id label } }
        shakeups { nodes { id discrepancies { why } coverage { ...Figures } } }
        organizations(first: 100) { nodes { id discrepancies { why } fieldOfficeCoverage { summary documented reported { id } fieldOffices { id } } } }
      }
      fragment Figures on Coverage { summary documented named planned reported { id } reassignments { id } }`
      const answer = await other.ask(query)
      expect(answer.errors).toBeUndefined()
      expect(JSON.stringify(answer)).toBe(JSON.stringify(await embedded.ask(query)))
      for (const id of ['nobody', 'claim-001', 'sac-hsi-arizona']) {
        const unknown = `{ discrepancies(subject: "${id}") { why } }`
        const { errors } = await other.ask(unknown)
        expect(errors).toHaveLength(1)
        expect(JSON.stringify(errors)).toBe(JSON.stringify((await embedded.ask(unknown)).errors))
      }
    })

    test('figures of the whole network, whether its relationships are read or not', { timeout: 120_000 }, async () => {
      const query = '{ network(limit: 5000) { nodes { node { id } degree pagerank betweenness community } } }'
      const answer = await other.ask(query)
      expect(answer.errors).toBeUndefined()
      expect(JSON.stringify(answer)).toBe(JSON.stringify(await embedded.ask(query)))
    })

    test.each([
      'certainty: POSSIBLE',
      'certainty: CERTAIN',
      'knownAt: "2025-10-28"',
      'knownAt: "2025-10-28", evidence: OFFICIAL',
      'validAt: "2025-03-01"',
    ])('lines of succession, changes and lengths of tenures, with %s', { timeout: 120_000 }, async (lens) => {
      for (const question of SUCCESSION_QUESTIONS) {
        const query = `{ asOf(${lens}) { ${question} } }`
        const answer = await other.ask(query)
        expect(answer.errors).toBeUndefined()
        expect(JSON.stringify(answer)).toBe(JSON.stringify(await embedded.ask(query)))
      }
    })

    test('searches for what people search for', { timeout: 120_000 }, async () => {
      for (const text of [
        'chicago',
        'todd lyons',
        'ICE',
        'el centro',
        'who runs the Chicago field office',
        'border patrol',
        'directr',
      ]) {
        const query = `{ search(text: ${JSON.stringify(text)}, first: 20) { score field snippet node { id label } } }`
        expect(JSON.stringify(await other.ask(query))).toBe(JSON.stringify(await embedded.ask(query)))
      }
    })
  },
)
