import { createHash } from 'node:crypto'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import { defaultLens } from '../model/lens.js'
import type { Day } from '../model/partial-date.js'
import { type GraphStore, StoreError } from '../store/index.js'
import { depthRule } from './depth.js'
import { graphiql, PAGE_HEADERS, wantsPage } from './graphiql.js'
import { jsonOnly, tellErrors } from './http-errors.js'
import type { Limits } from './limits.js'
import { ownNames } from './own-names.js'
import { Planner } from './plan/operation.js'
import { queriesOnly } from './queries-only.js'
import { type Context, Reading } from './reading.js'
import { readSchema, resolve } from './schema.js'
import { shapedAnswers } from './shaped-answers.js'
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
}

/** Tokens of a query: far more than the longest worked one, far fewer than a parser minds. */
const MOST_TOKENS = 2_000
const MOST_ERRORS = 5

type Log = (fault: unknown) => void

function createApollo(options: Pick<ApiOptions, 'schemaDirectory' | 'limits'>, log: Log) {
  const schema = readSchema(options.schemaDirectory)
  const planner = new Planner(schema, options.limits)
  const apollo = new ApolloServer<Context>({
    schema: resolve(schema, planner.ways),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Nothing here changes anything and nothing is secret: a plain GET from a spreadsheet or another site is welcome.
    csrfPrevention: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [depthRule(options.limits.depth), ownNames, queriesOnly],
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      shapedAnswers(planner.ways),
      fewErrors,
      faults(log),
    ],
  })
  return { apollo, planner }
}

/** One request of GraphQL. */
export interface GraphQLRequest {
  readonly query: string
  readonly variables?: Record<string, unknown> | undefined
  readonly operationName?: string | undefined
}

/** The API without HTTP: answers one request after another, as the server would. */
export function createExecutor(
  options: Pick<ApiOptions, 'store' | 'schemaDirectory' | 'limits' | 'today'>,
): (request: GraphQLRequest) => Promise<FormattedExecutionResult> {
  const { apollo, planner } = createApollo(options, console.error)
  return async ({ query, variables, operationName }) => {
    const { body } = await apollo.executeOperation(
      { query, ...(variables && { variables }), ...(operationName !== undefined && { operationName }) },
      { contextValue: { reading: new Reading(options.store, planner, defaultLens(options.today())) } },
    )
    if (body.kind !== 'single') throw new Error('An answer in parts was asked for of one that gives none')
    return body.singleResult
  }
}

/** The HTTP server, not yet listening. */
export async function createServer(options: ApiOptions): Promise<FastifyInstance> {
  const { store, today } = options
  const server = fastify({
    logger: { level: options.logLevel },
    bodyLimit: options.limits.body,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  })
  const { apollo, planner } = createApollo(options, (fault) => server.log.error(fault))
  await apollo.start()
  tellErrors(server)
  await server.register(cors, { origin: '*', methods: ['GET', 'POST'] })
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

/** Does the one who asks have this answer already? When the graph is out of reach nobody can tell, and the answer will say so. */
async function isKnown(request: FastifyRequest, reply: FastifyReply, { store, today, version }: ApiOptions): Promise<boolean> {
  try {
    const graph = await store.summary()
    return isUnchanged(request, reply, `${version} ${graph.version} ${today()}`)
  } catch (error) {
    if (error instanceof StoreError) return false
    throw error
  }
}

/** Names the answer to a GET by what it depends on. True when the one who asks has that answer already. */
function isUnchanged(request: FastifyRequest, reply: FastifyReply, version: string): boolean {
  const asked = `${version} ${request.headers.accept ?? ''} ${request.url}`
  const tag = `"${createHash('sha256').update(asked).digest('hex').slice(0, 32)}"`
  reply.headers({ etag: tag, 'cache-control': 'no-cache', vary: 'accept' })
  const known = request.headers['if-none-match'] ?? ''
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
}

/** A fault of ours, not of the one who asks. */
function isFault(error: unknown): boolean {
  return !(unwrapResolverError(error) instanceof GraphQLError)
}

/** Writes faults to the log: the one who asks is told no more than that there was one. */
const faults = (log: Log): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors.filter(isFault)) log(unwrapResolverError(error))
    },
    willSendResponse: async ({ errors, response }) => {
      // Kept by its ETag, a fault of one moment would be the answer until the dataset changes.
      if (errors?.some(isFault)) response.http.headers.set('cache-control', 'no-store')
    },
  }),
})

/** The code that a rule or scalar of ours gave an error of validation, where Apollo says only that there was one. */
function ownCode(error: unknown): string | undefined {
  const original = error instanceof GraphQLError ? error.originalError : undefined
  const code = original instanceof GraphQLError ? original.extensions.code : undefined
  return typeof code === 'string' ? code : undefined
}

function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = ownCode(error)
  if (code !== undefined) return { ...formatted, extensions: { ...formatted.extensions, code } }
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR' || !isFault(error)) return formatted
  const isOutOfReach = unwrapResolverError(error) instanceof StoreError
  return {
    message: isOutOfReach ? 'The graph is out of reach just now: ask again in a moment' : 'Internal error',
    extensions: { code: isOutOfReach ? 'STORE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR' },
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  }
}

/** The first errors say what is wrong; a thousand more say it again. */
const fewErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return
      const { errors } = response.body.singleResult
      if (errors && errors.length > MOST_ERRORS) response.body.singleResult.errors = errors.slice(0, MOST_ERRORS)
    },
  }),
}
