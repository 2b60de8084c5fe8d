import { z } from 'zod'
import type { BenchQuery } from './query.js'
import { having } from './reading.js'

const RELATIONSHIP = ['type', 'status', 'validFrom', 'validTo']
const NODE = ['id', 'label']

const node = having({ id: z.string() })
const ours = having({
  path: having({ nodes: z.array(node), relationships: z.array(having({ from: node, to: node })) }),
})
const yardstick = having({
  path: having({ nodes: z.array(node), relationships: z.array(having({ from: z.string(), to: z.string() })) }),
})

/**
 * Of several shortest paths the yardstick gives any: what both must agree on is how long they are and what they link. Throws when what
 * was given is no path.
 */
function ends(
  nodes: readonly { readonly id: string }[],
  relationships: readonly { readonly from: string; readonly to: string }[],
) {
  const ids = nodes.map(({ id }) => id)
  const isPath =
    ids.length === relationships.length + 1 &&
    relationships.every(({ from, to }, step) => {
      const [one, other] = [ids[step], ids[step + 1]]
      return (from === one && to === other) || (from === other && to === one)
    })
  if (!isPath) throw new Error(`${ids.join(', ')}: no path`)
  return { from: ids[0], to: ids.at(-1), length: relationships.length }
}

/** The shortest way from one field office's director to another's. */
export const path: BenchQuery = {
  name: 'Q6',
  title: 'shortest path',
  remark:
    "the yardstick's is a hand-written statement as in Q5, and gives any of the shortest paths; ours gives the first of them",
  variables: ({ directors }, round) => ({
    from: directors[round % directors.length] ?? '',
    to: directors[(round + 7) % directors.length] ?? '',
  }),
  ours: {
    text: ({ fields }) => `query ($from: ID!, $to: ID!) {
      path(from: $from, to: $to) {
        nodes { id ${fields('node', NODE)} }
        relationships { id ${fields('relationship', RELATIONSHIP)} from { id } to { id } }
      }
    }`,
    answer: (data) => {
      const { nodes, relationships } = ours.parse(data).path
      return ends(
        nodes,
        relationships.map(({ from, to }) => ({ from: from.id, to: to.id })),
      )
    },
  },
  yardstick: {
    text: ({ fields }) => `query ($from: ID!, $to: ID!, $today: Int!) {
      path(from: $from, to: $to, today: $today) {
        nodes { id ${fields('node', NODE)} }
        relationships { id ${fields('relationship', RELATIONSHIP)} from to }
      }
    }`,
    answer: (data) => {
      const { nodes, relationships } = yardstick.parse(data).path
      return ends(nodes, relationships)
    },
  },
}
