import type { WorkedQuery } from '../api/index.js'
import { Operation } from './operation.js'
import type { Graph, Tool } from './tool.js'

/** A worked query as something that an assistant may ask, with values of its own for the variables. */
export function workedQueryTool(graph: Graph, { name, title, note, query }: WorkedQuery): Tool {
  const operation = new Operation(graph, query)
  return {
    name,
    title,
    description: [title, note, operation.told, `What comes back: ${operation.shape}`].filter((each) => each !== '').join('\n'),
    inputSchema: operation.inputSchema,
    call: (given) => operation.ask(given),
  }
}
