import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { StoreError } from '../store/index.js'
import { depthRule } from './depth.js'
import { OUT_OF_REACH } from './errors.js'
import type { Limits } from './limits.js'
import { ownNames } from './own-names.js'
import { Planner } from './plan/operation.js'
import { queriesOnly } from './queries-only.js'
import type { Context } from './reading.js'
import { readSchema, resolve } from './schema.js'
import { shapedAnswers } from './shaped-answers.js'

/** Tokens of a query: far more than the longest worked one, far fewer than a parser minds. */
const MOST_TOKENS = 2_000
const MOST_ERRORS = 5

type Log = (fault: unknown) => void

/** Apollo Server over the schema, and the planner that its requests share. */
export function createApollo(options: { readonly schemaDirectory: string; readonly limits: Limits }, log: Log) {
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
    message: isOutOfReach ? OUT_OF_REACH : 'Internal error',
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
