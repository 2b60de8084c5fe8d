import { z } from 'zod'
import type { BenchQuery } from './query.js'
import { having, onlyOf } from './reading.js'

const OFFICE = ['id', 'name', 'label', 'kind', 'code', 'note']
const CITY = ['id', 'name', 'state', 'label']
/** The states whose offices the rounds ask for. */
const STATES = ['TX', 'CA', 'AZ', 'NY', 'FL', 'IL'] as const

const ours = having({ fieldOffices: having({ totalCount: z.number(), nodes: z.array(having({})) }) })
const yardstick = having({
  fieldOfficesConnection: having({
    totalCount: z.number(),
    edges: z.array(having({ node: having({ city: onlyOf(having({})) }) })),
  }),
})

/** The offices of some kinds in a state: the first fifty by name, and how many there are. */
export const page: BenchQuery = {
  name: 'Q4',
  title: 'filtered page of 50 with total count',
  variables: (_landmarks, round) => ({ state: STATES[round % STATES.length] ?? 'TX' }),
  ours: {
    text: ({ fields, part }) => `query ($state: String!) {
      fieldOffices(
        where: {kind: {in: [HSI_SAC_OFFICE, OFO_FIELD_OFFICE, AMO_BRANCH]}, city: {state: {eq: $state} ${part('open', 'latitude: {gt: 26}')}}}
        orderBy: [NAME_ASC]
        first: 50
      ) {
        totalCount
        nodes { ${fields('office', OFFICE)} city { ${fields('city', CITY)} } }
      }
    }`,
    answer: (data) => ours.parse(data).fieldOffices,
  },
  yardstick: {
    text: ({ fields, part }) => `query ($state: String!) {
      fieldOfficesConnection(
        where: {
          kind: {in: ["HSI_SAC_OFFICE", "OFO_FIELD_OFFICE", "AMO_BRANCH"]}
          city: {some: {state: {eq: $state} ${part('open', 'latitude: {gt: 26}')}}}
        }
        sort: [{name: ASC}, {id: ASC}]
        first: 50
      ) {
        totalCount
        edges { node { ${fields('office', OFFICE)} city { ${fields('city', CITY)} } } }
      }
    }`,
    answer: (data) => {
      const { totalCount, edges } = yardstick.parse(data).fieldOfficesConnection
      return { totalCount, nodes: edges.map(({ node }) => node) }
    },
  },
}
