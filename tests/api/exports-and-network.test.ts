import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../src/model/types.js'
import { CONTRACT, CONTRACT_GRAPH } from '../contract/contract-graph.js'
import { served } from './http.js'

const { send, post } = served(CONTRACT)

interface Part {
  readonly around: readonly string[] | null
  readonly depth: number
  readonly through: readonly string[] | null
  readonly types: readonly string[] | null
  readonly limit: number
  readonly history: boolean
  readonly validAt: string
  readonly knownAt: string | null
  readonly certainty: string
  readonly evidence: string
}

const ids = CONTRACT_GRAPH.nodes.map(({ id }) => id)
const some = <Item>(items: readonly Item[]) => fc.oneof(fc.constant(null), fc.subarray([...items], { minLength: 1 }))
const anyPart: fc.Arbitrary<Part> = fc.record({
  around: fc.oneof(fc.constant(null), fc.subarray(ids, { minLength: 1, maxLength: 3 })),
  depth: fc.integer({ min: 0, max: 4 }),
  through: some(RELATIONSHIP_TYPES),
  types: some(NODE_TYPES),
  limit: fc.constantFrom(3, 20, 1_000),
  history: fc.boolean(),
  validAt: fc.constantFrom('2019-01-01', '2022-01-01', '2025-10-25', '2026-06-01'),
  knownAt: fc.constantFrom(null, '2023-12-31', '2025-10-27'),
  certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
  evidence: fc.constantFrom('ANY', 'OFFICIAL'),
})

const FIELDS = `
  nodes { degree distance node { id label __typename knownFrom sources { id } } }
  relationships { id type from { id } to { id } validFrom validTo seen certainty status knownFrom sources { id } }
  truncated`

interface Fact {
  readonly id: string
  readonly sources: readonly { readonly id: string }[]
  readonly [name: string]: unknown
}

/** What is told of a fact, as the API and a file both can: what nobody states is left out. */
function told({ sources, ...fact }: Fact): unknown {
  const stated = Object.entries(fact).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { ...Object.fromEntries(stated), sources: sources.map(({ id }) => id).sort() }
}

const byId = (facts: readonly Fact[]) => facts.map(told).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

test('a file has what `network` answers to the same request, whatever it is, through the same lens', async () => {
  await fc.assert(
    fc.asyncProperty(anyPart, async ({ validAt, knownAt, certainty, evidence, ...part }) => {
      const lens = `validAt: "${validAt}", certainty: ${certainty}, evidence: ${evidence}${knownAt ? `, knownAt: "${knownAt}"` : ''}`
      const query = `query ($around: [ID!], $depth: Int, $through: [RelationshipType!], $types: [NodeType!], $limit: Int, $history: Boolean) {
        asOf(${lens}) { network(around: $around, depth: $depth, through: $through, types: $types, limit: $limit, history: $history) { ${FIELDS} } }
      }`
      const { network } = JSON.parse((await post({ query, variables: part })).text).data.asOf
      const address = new URLSearchParams({ validAt, certainty, evidence, ...(knownAt && { knownAt }) })
      for (const [name, value] of Object.entries(part)) if (value !== null) address.set(name, String(value))
      const { text } = await send(`/export/node-link?${address}`)
      const file: { nodes: Fact[]; links: Fact[]; graph: { truncated: boolean } } = JSON.parse(text)
      expect(file.graph.truncated).toBe(network.truncated)
      const nodes = file.nodes.map(({ id, label, nodeType, knownFrom, degree, distance, sources }) => {
        return { id, label, __typename: nodeType, knownFrom: knownFrom ?? null, degree, distance: distance ?? null, sources }
      })
      expect(byId(nodes)).toEqual(
        byId(
          network.nodes.map(({ degree, distance, node }: { degree: number; distance: number; node: Fact }) => ({
            ...node,
            degree,
            distance,
          })),
        ),
      )
      const links = file.links.map((link): Fact => {
        const {
          key,
          source,
          target,
          relationshipType,
          validFrom,
          validTo,
          seen,
          certainty: sure,
          status,
          knownFrom,
          sources,
        } = link
        const ends = { from: { id: source }, to: { id: target } }
        return {
          id: String(key ?? link.id),
          type: relationshipType,
          ...ends,
          validFrom,
          validTo,
          seen,
          certainty: sure,
          status,
          knownFrom,
          sources,
        }
      })
      expect(byId(links)).toEqual(byId(network.relationships))
    }),
    { numRuns: 80 },
  )
})
