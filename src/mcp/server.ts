// The server that takes JSON Schemas as they are: the SDK's other one makes them of Zod types, and ours are made of GraphQL's.
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js'
import { DEFAULT_LIMITS, Planner, type WorkedQuery } from '../api/index.js'
import { LensError } from '../model/lens.js'
import { INSTRUCTIONS } from './instructions.js'
import { nodeTool } from './node.js'
import { OUTPUT_SCHEMA } from './output-schema.js'
import { searchTool } from './search.js'
import { type Graph, type Tool, ToolError } from './tool.js'
import { workedQueryTool } from './worked-query.js'

/** A server of the Model Context Protocol, not yet connected. */
interface Assistant {
  readonly server: Server
  /** Comes back when every call so far has been answered. */
  readonly answered: () => Promise<void>
}

export interface AssistantOptions extends Omit<Graph, 'planner'> {
  readonly workedQueries: readonly WorkedQuery[]
  /** The software's version. */
  readonly version: string
  /** Told of faults of ours: whoever asks hears no more than that there was one. */
  readonly log: (fault: unknown) => void
}

/** The graph for assistants: a tool for each worked query, one that searches, and one for all that is known of a node. */
export function createAssistant({ workedQueries, version, log, ...options }: AssistantOptions): Assistant {
  const graph = { ...options, planner: new Planner(options.schema, DEFAULT_LIMITS) }
  const tools = [...workedQueries.map((each) => workedQueryTool(graph, each)), searchTool(graph), nodeTool(graph)]
  const server = new Server(
    { name: 'enforcement-graph', title: 'enforcement-graph', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  )
  const underway = new Set<Promise<unknown>>()
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(definition) }))
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name)
    if (!tool) {
      throw new McpError(
        ErrorCode.InvalidParams,
        `There is no tool "${params.name}": expected ${tools.map(({ name }) => name).join(', ')}`,
      )
    }
    const result = call(tool, params.arguments ?? {}, log)
    underway.add(result)
    return result.finally(() => underway.delete(result))
  })
  return {
    server,
    answered: async () => {
      await Promise.all(underway)
    },
  }
}

function definition({ name, title, description, inputSchema }: Tool) {
  return {
    name,
    title,
    description,
    inputSchema: { ...inputSchema, type: 'object' as const },
    outputSchema: OUTPUT_SCHEMA,
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  }
}

async function call(tool: Tool, given: Readonly<Record<string, unknown>>, log: AssistantOptions['log']): Promise<CallToolResult> {
  try {
    const answer = await tool.call(given)
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } }
  } catch (error) {
    const isTheirs = error instanceof ToolError || error instanceof LensError
    if (!isTheirs) log(error)
    return { content: [{ type: 'text', text: isTheirs ? error.message : 'Internal error' }], isError: true }
  }
}
