import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { served } from '../api/http.js'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/datasets/${name}`, import.meta.url))

/** Datasets that are exported: the real one, and one with everything that breaks formats. */
export const SEED = fileURLToPath(new URL('../../seed', import.meta.url))
export const CHARACTERS = fixture('characters')
/** One whose chain of command turned round: with its history it goes in a circle. */
export const TURNED_ROUND = fixture('turned-round')

/** What its `escapes` is called: what tools take for an escape, a reference, an end of a statement or a comment. */
export const ESCAPES = `${String.raw`\N \L \n \u0041 \\ &lt; &#65; \" \' $1 {} ; // /* end`}\\`

/** A node or relationship of the API's answer, with what every export has of it. */
export interface Answered {
  readonly id: string
  readonly [field: string]: unknown
}

export interface AnsweredNetwork {
  readonly nodes: readonly { readonly degree: number; readonly distance: number | null; readonly node: Answered }[]
  readonly relationships: readonly (Answered & { readonly from: Answered; readonly to: Answered })[]
}

/** A server on a dataset for the tests of a file: what it exports, and what it answers to the same request in GraphQL. */
export function exporting(data: string) {
  const { at } = served(data)
  return {
    at,
    /** A file as bytes. Fails for anything but a file. */
    async file(format: string, address = ''): Promise<Buffer> {
      const response = await fetch(at(`/export/${format}?${address}`))
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
      if (!response.body) throw new Error('The file is empty')
      return buffer(Readable.fromWeb(response.body))
    },
    /** The same part of the graph as the API answers it; `given` are arguments of `network`, `lens` those of `asOf`. */
    async network(given: string, lens = ''): Promise<AnsweredNetwork> {
      const network = `network(${given}) { nodes { degree distance node { ...Node } } relationships { ...Relationship } }`
      const text = `{ ${lens === '' ? network : `asOf(${lens}) { ${network} }`} } ${FRAGMENTS}`
      const data = await ask<{ network: AnsweredNetwork; asOf: { network: AnsweredNetwork } }>(at('/graphql'), text)
      return lens === '' ? data.network : data.asOf.network
    },
    /** The ids of all that is in the graph today, sorted. */
    async everything(): Promise<{ readonly nodes: readonly string[]; readonly relationships: readonly string[] }> {
      const text = '{ network(limit: 5000) { truncated nodes { node { id } } relationships { id } } }'
      const { network } = await ask<{ network: AnsweredNetwork & { truncated: boolean } }>(at('/graphql'), text)
      if (network.truncated) throw new Error('The graph has grown past what the API answers at once')
      return {
        nodes: network.nodes.map(({ node }) => node.id).sort(),
        relationships: network.relationships.map(({ id }) => id).sort(),
      }
    },
  }
}

async function ask<Data>(address: string, query: string): Promise<Data> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const answer: { data: Data; errors?: unknown } = JSON.parse(await response.text())
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

const FRAGMENTS = `
  fragment Node on Node { id label __typename knownFrom sources { id title publisher publishedOn url } }
  fragment Relationship on Relationship {
    id type from { id } to { id } validFrom validTo seen certainty status knownFrom sources { id title publisher publishedOn url }
  }
`
