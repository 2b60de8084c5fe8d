import canonicalize from 'canonicalize'
import fc from 'fast-check'
import type { FormattedExecutionResult } from 'graphql'
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
/** How many operations are compared in all: the database takes its time over each, so that a run of all tests has fewer. */
const CASES = Number(process.env.DIFFERENTIAL_CASES ?? 60)
const GRAPHS = 10
const OPERATIONS = Math.ceil(CASES / GRAPHS)
const PLANS = 30
const WORDS = ['Arden', 'dock', 'ardne', 'Eloi pena', 'office', 'emoji', 'a* AND b~', 'istanbul', '東京', 'sisyphos']

function vocabularyOf(graph: Graph) {
  return { ids: [...graph.nodes, ...graph.relationships].map(({ id }) => id), words: WORDS }
}

/**
 * An answer as text. Of several errors that each leave nothing of it, which is told first is a race: only that there are some counts. So is in which order those of
 * fields that fail each for itself come.
 */
function told({ data, errors }: FormattedExecutionResult): string {
  if (data === null && errors) return 'nothing but errors'
  return JSON.stringify({ data, errors: errors?.map((error) => JSON.stringify(error)).sort() })
}

describe.each(STORES.filter(({ name }) => name !== 'embedded'))(
  '$name answers as the embedded store does, to the byte',
  ({ open }) => {
    test(`D1 any operation over the schema, on any graph: ${GRAPHS * OPERATIONS} of them`, { timeout: 1_800_000 }, async () => {
      let compared = 0
      let full = 0
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
                const expected = told(await embedded.ask(operation))
                expect(told(await there.ask(operation)), operation).toBe(expected)
                compared++
                if (expected.length > 100) full++
              }
            } finally {
              await other.close()
            }
          },
        ),
        { numRuns: GRAPHS, endOnFailure: true },
      )
      expect(compared).toBeGreaterThanOrEqual(GRAPHS * OPERATIONS)
      expect(full).toBeGreaterThan(compared / 10)
    })

    describe('on the contract’s graph', () => {
      let other: GraphStore | undefined
      beforeAll(async () => {
        other = await open(CONTRACT_GRAPH)
      })
      afterAll(() => other?.close())

      test(`D2 any plan, beyond what the schema asks for: ${PLANS} of them`, { timeout: 1_800_000 }, async () => {
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
