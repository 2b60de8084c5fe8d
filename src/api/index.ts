export type { Limits } from './limits.js'
export { DEFAULT_LIMITS } from './limits.js'
export { type ApiOptions, createExecutor, createServer, type GraphQLRequest } from './server.js'
export { readWorkedQueries, type WorkedQuery } from './worked-queries.js'
