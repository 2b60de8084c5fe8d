import { z } from 'zod'
import { type BenchQuery, IN_FORCE } from './query.js'
import { edgesOf, having, nodesOf, onlyOf } from './reading.js'

const NAMES = ['id', 'name', 'label', 'note']
const TENURE = ['acting', 'validFrom', 'status']
const PERSON = ['id', 'name', 'label']
const WIDEST = 50

const ourUnit = having({ children: nodesOf(having({})) })
const ours = having({ organization: having({ children: nodesOf(ourUnit) }) })

const head = onlyOf(having({ holdersConnection: edgesOf(having({})) })).transform((post) => {
  const tenure = post?.holdersConnection[0]
  return tenure ? { ...tenure.properties, official: tenure.node } : null
})
const leaf = having({ positions: head }).transform(({ positions, ...unit }) => ({ ...unit, head: positions }))
const parent = having({ positions: head, childrenConnection: edgesOf(leaf) }).transform(
  ({ positions, childrenConnection, ...unit }) => ({
    ...unit,
    head: positions,
    children: childrenConnection.map(({ node }) => node),
  }),
)
const root = having({ positions: head, childrenConnection: edgesOf(parent) }).transform(
  ({ positions, childrenConnection, ...unit }) => ({
    ...unit,
    head: positions,
    children: childrenConnection.map(({ node }) => node),
  }),
)
const yardstick = having({ organizations: z.tuple([root]) })

/** An agency, the units below it and those below them, each with who heads it. */
export const orgChart: BenchQuery = {
  name: 'Q2',
  title: 'organization chart of three levels',
  variables: ({ agency }) => ({ id: agency }),
  ours: {
    text: ({ fields, part }) => {
      const head = (place: string, field: string): string =>
        `head: ${field} { ${fields(`${place} tenure`, TENURE)} official { ${fields(`${place} person`, PERSON)} } }`
      const either = (place: string, next: string): string => `
        ... on Organization { ${head(place, 'leader')} ${next} }
        ... on FieldOffice { ${head(place, 'director')} ${next} }`
      const leaves = `children(first: ${WIDEST}) { nodes { ${fields('leaf', NAMES)} ${part('leaf head', either('leaf', ''))} } }`
      const offices = `children(first: ${WIDEST}) { nodes { ${fields('leaf', NAMES)} ${part('leaf head', head('leaf', 'director'))} } }`
      return `query ($id: ID!) {
        organization(id: $id) {
          ${fields('root', NAMES)}
          ${head('root', 'leader')}
          children(first: ${WIDEST}) {
            nodes {
              ${fields('unit', NAMES)}
              ... on Organization { ${head('unit', 'leader')} ${leaves} }
              ... on FieldOffice { ${head('unit', 'director')} ${offices} }
            }
          }
        }
      }`
    },
    answer: (data) => ours.parse(data).organization,
  },
  yardstick: {
    text: ({ fields, part }) => {
      const head = (place: string): string => `positions(where: {head: {eq: true}}) {
        holdersConnection(where: {edge: ${IN_FORCE}}) {
          edges { properties { ${fields(`${place} tenure`, TENURE)} } node { ${fields(`${place} person`, PERSON)} } }
        }
      }`
      const below = (selection: string): string => `childrenConnection(
        first: ${WIDEST}, where: {edge: ${IN_FORCE}}, sort: [{node: {id: ASC}}]
      ) { edges { node { ${selection} } } }`
      const leaf = `${fields('leaf', NAMES)} ${part('leaf head', head('leaf'))}`
      return `query ($id: ID!, $today: Int!) {
        organizations(where: {id: {eq: $id}}) {
          ${fields('root', NAMES)}
          ${head('root')}
          ${below(`
            ${fields('unit', NAMES)}
            ${head('unit')}
            ... on Organization { ${below(leaf)} }
            ... on FieldOffice { ${below(leaf)} }
          `)}
        }
      }`
    },
    answer: (data) => yardstick.parse(data).organizations[0],
  },
}
