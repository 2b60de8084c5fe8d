import { z } from 'zod'
import { type BenchQuery, IN_FORCE } from './query.js'
import { edgesOf, having, nodesOf, onlyOf } from './reading.js'

const OFFICE = ['id', 'name', 'label', 'code', 'kind']
const TENURE = ['validFrom', 'validTo', 'acting', 'status']
const PERSON = ['id', 'name', 'label']
const POST = ['id', 'title', 'head']
const UNIT = ['id', 'name', 'label']

const person = having({ tenures: nodesOf(having({})) })
const ours = having({ fieldOffices: nodesOf(having({ director: having({ official: person }).nullable() })) })

const careers = edgesOf(having({ unit: onlyOf(having({})) })).transform((edges) =>
  edges.map(({ node, properties }) => ({ ...properties, position: node })),
)
const director = onlyOf(
  having({
    holdersConnection: edgesOf(
      having({ positionsConnection: careers }).transform(({ positionsConnection, ...official }) => ({
        ...official,
        tenures: positionsConnection,
      })),
    ),
  }),
).transform((post) => {
  const tenure = post?.holdersConnection[0]
  return tenure ? { ...tenure.properties, official: tenure.node } : null
})
const yardstick = having({
  fieldOffices: z.array(
    having({ positions: director, city: onlyOf(having({})) }).transform(({ positions, ...office }) => ({
      ...office,
      director: positions,
    })),
  ),
})

/** Every ERO field office with its director, the director's latest two tenures, and where those were. */
export const fieldOffices: BenchQuery = {
  name: 'Q3',
  title: '25 offices, their directors, where those came from',
  variables: () => ({ kind: 'ERO_FIELD_OFFICE' }),
  ours: {
    text: ({ fields, part }) => `query ($kind: FieldOfficeKind!) {
      fieldOffices(where: {kind: {eq: $kind}}, orderBy: [NAME_ASC], first: 25) {
        nodes {
          ${fields('office', OFFICE)}
          ${part('city', `city { ${fields('city', ['id', 'name', 'state'])} }`)}
          director {
            ${fields('director', TENURE)}
            official {
              ${fields('person', PERSON)}
              tenures(orderBy: [STARTED_ON_DESC], first: 2) {
                nodes {
                  ${fields('tenure', TENURE)}
                  position { ${fields('post', POST)} unit { ${fields('unit', UNIT)} } }
                }
              }
            }
          }
        }
      }
    }`,
    answer: (data) => ours.parse(data).fieldOffices,
  },
  yardstick: {
    text: ({ fields, part }) => `query ($kind: String!, $today: Int!) {
      fieldOffices(where: {kind: {eq: $kind}}, sort: [{name: ASC}, {id: ASC}], limit: 25) {
        ${fields('office', OFFICE)}
        ${part('city', `city { ${fields('city', ['id', 'name', 'state'])} }`)}
        positions(where: {head: {eq: true}}) {
          holdersConnection(where: {edge: ${IN_FORCE}}) {
            edges {
              properties { ${fields('director', TENURE)} }
              node {
                ${fields('person', PERSON)}
                positionsConnection(first: 2, sort: [{edge: {startedOn: DESC}}, {edge: {id: ASC}}]) {
                  edges {
                    properties { ${fields('tenure', TENURE)} }
                    node { ${fields('post', POST)} unit { ${fields('unit', UNIT)} } }
                  }
                }
              }
            }
          }
        }
      }
    }`,
    answer: (data) => yardstick.parse(data).fieldOffices,
  },
}
