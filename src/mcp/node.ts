import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { LENS_PARTS } from '../model/lens.js'
import { Operation } from './operation.js'
import { type Graph, type Tool, type ToolAnswer, ToolError } from './tool.js'

const FIND = 'query ($id: ID!) { node(id: $id) { __typename } }'
const NEAR = 'query ($text: String!) { search(text: $text, first: 5) { node { id label } } }'

/** All that is known of one node: its properties, and its relationships with their other ends. */
export function nodeTool(graph: Graph): Tool {
  const { schema } = graph
  const [find, near] = [new Operation(graph, FIND), new Operation(graph, NEAR)]
  const operations = new Map(possibleTypes(schema, 'Node').map((type) => [type.name, new Operation(graph, aboutA(schema, type))]))
  const [any] = operations.values()
  if (!any) throw new Error('The schema has no type of node')
  return {
    name: 'node',
    title: 'All that is known of one node',
    description:
      'A node by its id (`search` finds ids): its properties, and its relationships in force at the lens, each with both ends, dates, certainty, status and sources; with `history` all that are known, where `certainty: null` says that one is not in force.',
    inputSchema: any.inputSchema,
    async call(given) {
      const lens = Object.fromEntries(LENS_PARTS.filter((part) => part in given).map((part) => [part, given[part]]))
      const id = 'id' in given ? { id: given.id } : {}
      const operation = operations.get(typeNameOf(await find.ask({ ...id, ...lens })) ?? '')
      if (operation) return operation.ask(given)
      if (typeNameOf(await find.ask(id)) !== null) throw new ToolError(hidden(String(given.id)))
      throw new ToolError(await unknown(near, String(given.id), lens))
    },
  }
}

function typeNameOf({ data }: ToolAnswer): string | null {
  const { node }: { node?: unknown } = { ...(typeof data === 'object' ? data : null) }
  return typeof node === 'object' && node !== null && '__typename' in node ? String(node.__typename) : null
}

function hidden(id: string): string {
  return `"${id}" is not there through this lens: no source that it lets through tells of it by then. Without \`validAt\`, \`knownAt\` and \`evidence\` it is.`
}

/** That there is no node with an id, and which may have been meant of those that are there through the lens. */
async function unknown(near: Operation, id: string, lens: Readonly<Record<string, unknown>>): Promise<string> {
  const { data } = await near.ask({ text: id.replaceAll('-', ' ').slice(0, 100), ...lens })
  const { search: hits }: { search?: unknown } = { ...(typeof data === 'object' ? data : null) }
  const found = (Array.isArray(hits) ? hits : []).map(({ node }) => `${node.id} (${node.label})`)
  const advice = found.length > 0 ? `Near it: ${found.join('; ')}` : '`search` finds nodes by their words'
  return `UNKNOWN_ID: there is no node "${id.slice(0, 100)}". ${advice}`
}

/** The query for all that is told of a node of one type. */
function aboutA(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const links = possibleTypes(schema, 'Relationship').map((each) => `... on ${each.name} { ${properties(each).join(' ')} }`)
  return `query Node(
    $id: ID!
    $types: [RelationshipType!]
    $direction: Direction = BOTH
    $history: Boolean = false
    $first: Int = 100
    $after: String
  ) {
    node(id: $id) {
      __typename
      ... on ${type.name} { ${properties(type).join(' ')} }
      relationships(types: $types, direction: $direction, history: $history, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          from { id label }
          to { id label }
          ${links.join('\n')}
        }
      }
    }
  }`
}

function possibleTypes(schema: GraphQLSchema, name: string): readonly GraphQLNamedType[] {
  const type = schema.getType(name)
  return isInterfaceType(type) ? schema.getPossibleTypes(type) : []
}

/** The selections of what a type tells of itself: its values, those of its parts, and the nodes that it names. */
function properties(type: GraphQLNamedType): string[] {
  return isObjectType(type) ? Object.values(type.getFields()).flatMap(property) : []
}

function property(field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.type)
  const has = (directive: string) => field.astNode?.directives?.some(({ name }) => name.value === directive) === true
  if (field.args.length > 0) return []
  if (isLeafType(type)) return [field.name]
  if (has('embedded')) return [`${field.name} { ${properties(type).join(' ')} }`]
  return has('reference') ? [`${field.name} { id label }`] : []
}
