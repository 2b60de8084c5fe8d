import { createClient } from 'enforcement-graph/client'
import { graphql } from './generated'
import type { OctoberWaveQuery } from './generated/graphql'

/** The wave of October 2025: its moves, whom they moved, from which posts and offices and to which; who says so, of each. */
const OctoberWave = graphql(/* GraphQL */ `
  query OctoberWave {
    asOf(validAt: "2025-12-31") {
      network(around: ["shakeup-2025-10"], depth: 3, through: [IN, OF, REASSIGNED_FROM, REASSIGNED_TO]) {
        nodes {
          degree
          node {
            __typename
            id
            label
            ... on Official {
              name
              identified
            }
            ... on Reassignment {
              kind
              status
            }
            ... on Organization {
              name
              abbreviation
            }
            ... on FieldOffice {
              name
            }
            ... on Position {
              title
            }
            sources {
              ...Citation
            }
          }
        }
        relationships {
          id
          type
          from {
            id
            label
          }
          to {
            id
            label
          }
          validFrom
          validTo
          seen
          status
          certainty
          sources {
            ...Citation
          }
        }
      }
    }
  }

  fragment Citation on Source {
    id
    label
    publishedOn
    url
  }
`)

export type Wave = NonNullable<OctoberWaveQuery['asOf']['network']>
export type WaveNode = Wave['nodes'][number]
export type WaveEdge = Wave['relationships'][number]
export type Citation = WaveEdge['sources'][number]

/** Asks the server that the page's address names (`?api=`), or else the one that `npx enforcement-graph serve` starts. */
export async function askForWave(): Promise<Wave> {
  const api = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:4000/graphql'
  const { asOf } = await createClient(api).query(OctoberWave)
  if (!asOf.network) throw new Error('There is no network')
  return asOf.network
}

/** A name that has room beside a node; the panel has the whole. */
export function shortName({ node }: WaveNode): string {
  switch (node.__typename) {
    case 'Official':
      return node.identified ? node.name : '(not named)'
    case 'Reassignment':
      return `${node.kind.toLowerCase()}${node.status === 'PLANNED' ? ', planned' : ''}`
    case 'Organization':
      return node.abbreviation ?? node.name
    case 'FieldOffice':
      return node.name.replace(' Field Office', '')
    case 'Position':
      return cut(node.title.replace(/^Field Office (Director, .*) Field Office$/, '$1'))
    default:
      return cut(node.label)
  }
}

const cut = (text: string) => (text.length > 28 ? `${text.slice(0, 27).trimEnd()}…` : text)

/** The relationships of moves that were announced and that no source shows to have happened. */
export function announcedOnly({ nodes, relationships }: Wave): ReadonlySet<WaveEdge> {
  const planned = new Set(nodes.flatMap(({ node }) => ('status' in node && node.status === 'PLANNED' ? node.id : [])))
  return new Set(
    relationships.filter(({ status, from, to }) => status === 'PLANNED' || planned.has(from.id) || planned.has(to.id)),
  )
}

/** Pixels: area grows with degree. */
export const radius = ({ degree }: WaveNode) => 4 + 2.5 * Math.sqrt(degree)
