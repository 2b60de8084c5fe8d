import { z } from 'zod'
import type { BenchQuery } from './query.js'
import { having } from './reading.js'

const RELATIONSHIP = ['type', 'status', 'validFrom', 'validTo']
const NODE = ['id', 'label']
/** More than there are around any node. */
const MOST = 2_000

const fact = having({ id: z.string() })
const ours = having({
  network: having({
    truncated: z.literal(false),
    nodes: z.array(having({ distance: z.number(), node: fact })),
    relationships: z.array(having({ id: z.string(), from: fact, to: fact })),
  }),
})
const yardstick = having({
  around: having({ nodes: z.array(fact), relationships: z.array(having({ id: z.string(), from: z.string(), to: z.string() })) }),
})

type Fact = { readonly id: string }
const byId = (a: Fact, b: Fact): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** A network of a depth around a node: the yardstick has a field of its own for each depth. */
function networkOf(depth: number, field: string): Pick<BenchQuery, 'remark' | 'ours' | 'yardstick'> {
  return {
    remark: "the yardstick's is one hand-written statement, the same for every shape: nothing of it is new to the database",
    ours: {
      text: ({ fields }) => `query ($id: ID!) {
        network(around: [$id], depth: ${depth}, limit: ${MOST}) {
          truncated
          nodes { distance node { ${fields('node', NODE)} } }
          relationships { id ${fields('relationship', RELATIONSHIP)} from { id } to { id } }
        }
      }`,
      answer: (data) => {
        const { nodes, relationships } = ours.parse(data).network
        return {
          // The yardstick has no need to tell of the node itself.
          nodes: nodes
            .filter(({ distance }) => distance > 0)
            .map(({ node }) => node)
            .sort(byId),
          relationships: relationships.sort(byId),
        }
      },
    },
    yardstick: {
      text: ({ fields }) => `query ($id: ID!, $today: Int!) {
        around: ${field}(id: $id, today: $today) {
          nodes { ${fields('node', NODE)} }
          relationships { id ${fields('relationship', RELATIONSHIP)} from to }
        }
      }`,
      answer: (data) => {
        const { nodes, relationships } = yardstick.parse(data).around
        return {
          nodes: nodes.sort(byId),
          relationships: relationships
            .map(({ from, to, ...rest }) => ({ ...rest, from: { id: from }, to: { id: to } }))
            .sort(byId),
        }
      },
    },
  }
}

/** What is around an agency, and the relationships among all that. */
export const network: BenchQuery = {
  name: 'Q5',
  title: 'network around an agency',
  variables: ({ agency }) => ({ id: agency }),
  ...networkOf(1, 'network'),
}

/** What is around a field office, what is around that, and the relationships among all of it. */
export const neighbourhood: BenchQuery = {
  name: 'Q7',
  title: 'network of two levels around a field office',
  variables: ({ office }) => ({ id: office }),
  ...networkOf(2, 'neighbourhood'),
}
