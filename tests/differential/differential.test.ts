import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSchema } from '../../src/api/schema.js'
import type { Graph } from '../../src/model/graph.js'
import type { GraphStore } from '../../src/store/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn, SCHEMA } from '../api/asking.js'
import { CONTRACT_GRAPH } from '../contract/contract-graph.js'
import { anyRead } from '../contract/random-plans.js'
import { STORES } from '../contract/stores.js'
import { anyGraph } from './random-graph.js'
import { anyOperation } from './random-operations.js'

const schema = readSchema(SCHEMA)
const GRAPHS = 10
const OPERATIONS = 50
const PLANS = 60
const WORDS = ['Arden', 'dock', 'ardne', 'Eloi pena', 'office', 'emoji', 'a* AND b~', 'istanbul', '東京', 'sisyphos']

function vocabularyOf(graph: Graph) {
  return { ids: [...graph.nodes, ...graph.relationships].map(({ id }) => id), words: WORDS }
}

describe.each(STORES.filter(({ name }) => name !== 'embedded'))(
  '$name answers as the embedded store does, to the byte',
  ({ open }) => {
    test(`D1 any operation over the schema, on any graph: ${GRAPHS * OPERATIONS} of them`, { timeout: 600_000 }, async () => {
      let compared = 0
      let told = 0
      await fc.assert(
        fc.asyncProperty(
          anyGraph.chain((graph) =>
            fc.tuple(
              fc.constant(graph),
              fc.array(anyOperation(schema, vocabularyOf(graph)), { minLength: OPERATIONS, maxLength: OPERATIONS }),
            ),
          ),
          async ([graph, operations]) => {
            const other = await open(graph)
            try {
              const embedded = apiOn(new MemoryStore(graph))
              const there = apiOn(other)
              for (const operation of operations) {
                const expected = JSON.stringify(await embedded.ask(operation))
                expect(JSON.stringify(await there.ask(operation)), operation).toBe(expected)
                compared++
                if (expected.length > 100) told++
              }
            } finally {
              await other.close()
            }
          },
        ),
        { numRuns: GRAPHS, endOnFailure: true },
      )
      expect(compared).toBeGreaterThanOrEqual(GRAPHS * OPERATIONS)
      expect(told).toBeGreaterThan(compared / 4)
    })

    describe('on the contract’s graph', () => {
      let other: GraphStore | undefined
      beforeAll(async () => {
        other = await open(CONTRACT_GRAPH)
      })
      afterAll(() => other?.close())

      test(`D2 any plan, beyond what the schema asks for: ${PLANS} of them`, { timeout: 600_000 }, async () => {
        const embedded = new MemoryStore(CONTRACT_GRAPH)
        await fc.assert(
          fc.asyncProperty(anyRead({ history: true, depth: 1 }), async (read) => {
            expect(canonicalize(await other?.read([read]))).toBe(canonicalize(await embedded.read([read])))
          }),
          { numRuns: PLANS, endOnFailure: true },
        )
      })
    })
  },
)
