import { GraphQLError } from 'graphql'
import { QuestionError } from '../questions/question-error.js'

/** What can be wrong with a request, as `extensions.code` says it. */
export type ErrorCode =
  | 'BAD_PAGE'
  | 'BAD_CURSOR'
  | 'BAD_ARGUMENT'
  | 'UNKNOWN_ID'
  | 'NOT_FOUND'
  | 'BUSY'
  | 'TOO_MANY_ITEMS'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'SELECTION_CONFLICT'

/** What is said when the store can't answer: of why, the log has more. */
export const OUT_OF_REACH = 'The graph is out of reach just now: ask again in a moment'

/** An error that the one who asks can mend. The message names the value and says what would have been right. */
export function requestError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } })
}

/** The answer to a question; when it could not be answered as it was put, that as an error of the request. */
export async function answered<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof QuestionError) throw requestError(error.code, error.message, { argument: error.argument })
    throw error
  }
}
