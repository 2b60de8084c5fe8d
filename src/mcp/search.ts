import { Operation } from './operation.js'
import type { Graph, Tool } from './tool.js'

const SEARCH = `
  query Search($text: String!, $types: [NodeType!], $first: Int = 10) {
    search(text: $text, types: $types, first: $first) {
      score
      field
      snippet
      node {
        id
        __typename
        label
      }
    }
  }
`

/** Nodes by their words: where an assistant begins that has no id. */
export function searchTool(graph: Graph): Tool {
  const operation = new Operation(graph, SEARCH)
  return {
    name: 'search',
    title: 'Search the graph',
    description: `${operation.told} Each hit has the id that \`node\` and other tools take.`,
    inputSchema: operation.inputSchema,
    call: (given) => operation.ask(given),
  }
}
