import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { GraphQLRequest, Planner } from '../api/index.js'
import type { Day } from '../model/partial-date.js'
import type { CitedAnswer } from './cited.js'
import type { JsonSchema } from './input-schema.js'
import type { SeenThrough } from './seen-through.js'

/** What tools ask of. */
export interface Graph {
  readonly schema: GraphQLSchema
  readonly planner: Planner
  readonly ask: (request: GraphQLRequest) => Promise<FormattedExecutionResult>
  readonly today: () => Day
}

/** What a tool answers: with the lens that it was seen through, and its sources. */
export type ToolAnswer = SeenThrough & CitedAnswer

/** Something that an assistant may ask. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputSchema: JsonSchema
  /** Throws {@link ToolError}, and LensError. */
  readonly call: (given: Readonly<Record<string, unknown>>) => Promise<ToolAnswer>
}

/** A call that has no answer. The message says what is wrong, and what was expected. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
}
