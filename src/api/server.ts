import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import fastify, { type FastifyInstance } from 'fastify'
import { defaultLens } from '../model/lens.js'
import type { Day } from '../model/partial-date.js'
import { type GraphStore, StoreError } from '../store/index.js'
import { createApollo } from './apollo.js'
import { catalogueOf } from './catalogue.js'
import { executorOn } from './executor.js'
import { graphiql, PAGE_HEADERS, wantsPage } from './graphiql.js'
import { jsonOnly, tellErrors } from './http-errors.js'
import { isKnown } from './known-answers.js'
import type { Limits } from './limits.js'
import { NetworkFiles } from './network-files.js'
import { Reading } from './reading.js'
import { serveExports } from './routes/export.js'
import { serveFeed } from './routes/feed.js'
import { serveQueryFiles } from './routes/query-files.js'
import { serveReconciliation } from './routes/reconcile.js'
import type { WorkedQuery } from './worked-queries.js'

/** What the API is made of. */
export interface ApiOptions {
  readonly store: GraphStore
  /** The folder of the schema's `.graphql` files. */
  readonly schemaDirectory: string
  /** The folder of GraphiQL's built page. */
  readonly graphiqlDirectory: string
  readonly workedQueries: readonly WorkedQuery[]
  readonly limits: Limits
  /** The day that `validAt` is when nobody says; asked at each request. */
  readonly today: () => Day
  readonly logLevel: string
  /** The software's version: the same question may have another answer after an update. */
  readonly version: string
  /** Is what a proxy says of the one who asks (X-Forwarded-Proto, X-Forwarded-Host) to be believed? */
  readonly trustProxy?: boolean
}

/** The HTTP server, not yet listening. */
export async function createServer(options: ApiOptions): Promise<FastifyInstance> {
  const { store, today } = options
  const server = fastify({
    logger: { level: options.logLevel },
    bodyLimit: options.limits.body,
    forceCloseConnections: 'idle',
    trustProxy: options.trustProxy ?? false,
    routerOptions: { maxParamLength: 200 },
  })
  const api = createApollo(options, (fault) => server.log.error(fault))
  const { apollo, planner } = api
  await apollo.start()
  tellErrors(server)
  await server.register(cors, { origin: '*', methods: ['GET', 'HEAD', 'POST'], exposedHeaders: ['etag', 'x-truncated'] })
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    // What is wrong with a request may be mended tomorrow without the request changing.
    if (reply.statusCode >= 400) reply.removeHeader('etag')
  })

  const page = await graphiql(server, options.graphiqlDirectory, options.workedQueries)
  const answer = fastifyApolloHandler(apollo, {
    context: async () => ({ reading: new Reading(store, planner, defaultLens(today())) }),
  })
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    bodyLimit: options.limits.queryBody,
    onRequest: jsonOnly,
    handler: async (request, reply) => {
      if (wantsPage(request)) return reply.headers(PAGE_HEADERS).send(page)
      if (request.method === 'GET' && (await isKnown(request, reply, options))) return reply.code(304).send()
      return answer.call(server, request, reply)
    },
  })
  const files = new NetworkFiles({ ...options, catalogue: catalogueOf(planner.ways) })
  serveExports(server, { ...options, files })
  serveQueryFiles(server, { ...options, files, schema: planner.ways.schema, execute: executorOn(api, options) })
  serveFeed(server, options)
  await serveReconciliation(server, options)
  server.get('/', async (_request, reply) => reply.redirect('/graphql'))
  server.get('/health/live', async () => ({ status: 'live' }))
  server.get('/health/ready', async (request, reply) => {
    try {
      return { status: 'ready', version: (await store.summary()).version }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      request.log.error(error)
      return reply.code(503).send({ status: 'unready', reason: 'the graph is out of reach' })
    }
  })
  server.addHook('onClose', () => apollo.stop())
  return server
}
