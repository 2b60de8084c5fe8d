import { z } from 'zod'
import { type BenchQuery, IN_FORCE } from './query.js'
import { edgesOf, having, nodesOf, onlyNodeOf, onlyOf } from './reading.js'

const NAMES = ['id', 'name', 'label', 'note']
const POST = ['id', 'title', 'label', 'head']
const TENURE = ['validFrom', 'validTo', 'acting', 'status']

const ours = having({ official: having({ tenures: nodesOf(having({})) }) })

const top = having({}).transform(({ reportsToConnection, ...unit }) =>
  reportsToConnection === undefined ? unit : { ...unit, reportsTo: onlyNodeOf(having({})).parse(reportsToConnection) },
)
const unit = having({ reportsToConnection: onlyNodeOf(top) }).transform(({ reportsToConnection, ...rest }) => ({
  ...rest,
  reportsTo: reportsToConnection,
}))
const yardstick = having({
  officials: z.tuple([having({ positionsConnection: edgesOf(having({ unit: onlyOf(unit) })) })]),
})

/** One official: every tenure, its post, the post's unit and the two units above. */
export const official: BenchQuery = {
  name: 'Q1',
  title: 'one official, four levels deep',
  variables: ({ directors }, round) => ({ id: directors[round % directors.length] ?? '' }),
  ours: {
    text: ({ fields, part }) => {
      const top = part('top', `reportsTo { ${fields('top', NAMES)} }`)
      const above = fields('above', NAMES)
      return `query ($id: ID!) {
        official(id: $id) {
          ${fields('official', [...NAMES, 'identified'])}
          tenures(first: 50) {
            nodes {
              ${fields('tenure', TENURE)}
              position {
                ${fields('post', POST)}
                unit {
                  ${fields('unit', NAMES)}
                  ... on Organization { reportsTo { ${above} ${top} } }
                  ... on FieldOffice {
                    reportsTo { ${above} ... on Organization { id ${top} } ... on FieldOffice { id ${top} } }
                  }
                }
              }
            }
          }
        }
      }`
    },
    answer: (data) => ours.parse(data).official,
  },
  yardstick: {
    text: ({ fields, part }) => {
      const up = (selection: string): string =>
        `reportsToConnection(where: {edge: ${IN_FORCE}}) { edges { node { ${selection} } } }`
      const above = fields('above', NAMES)
      const top = fields('top', NAMES)
      return `query ($id: ID!, $today: Int!) {
        officials(where: {id: {eq: $id}}) {
          ${fields('official', [...NAMES, 'identified'])}
          positionsConnection(first: 50, sort: [{edge: {startedOn: ASC}}, {edge: {id: ASC}}]) {
            edges {
              properties { ${fields('tenure', TENURE)} }
              node {
                ${fields('post', POST)}
                unit {
                  ${fields('unit', NAMES)}
                  ... on Organization { ${up(`${above} ${part('top', up(top))}`)} }
                  ... on FieldOffice {
                    ${up(`
                      ${above}
                      ... on Organization { id ${part('top', up(top))} }
                      ... on FieldOffice { id ${part('top', up(top))} }
                    `)}
                  }
                }
              }
            }
          }
        }
      }`
    },
    answer: (data) => {
      const [{ positionsConnection, ...person }] = yardstick.parse(data).officials
      return { ...person, tenures: positionsConnection.map(({ node, properties }) => ({ ...properties, position: node })) }
    },
  },
}
