export { readCatalogue } from './catalogue.js'
export { DEFAULT_LIMITS, type Limits } from './limits.js'
export { createExecutor, createServer } from './server.js'
export { readWorkedQueries, type WorkedQuery } from './worked-queries.js'
