import { GraphQLError } from 'graphql'

/** What can be wrong with a request, as `extensions.code` says it. */
export type ErrorCode =
  | 'BAD_PAGE'
  | 'BAD_CURSOR'
  | 'BAD_ARGUMENT'
  | 'TOO_MANY_ITEMS'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'SELECTION_CONFLICT'

/** An error that the one who asks can mend. The message names the value and says what would have been right. */
export function requestError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } })
}
