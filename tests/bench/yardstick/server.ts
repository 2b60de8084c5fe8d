import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { Neo4jGraphQL } from '@neo4j/graphql'
import fastify from 'fastify'
import neo4j from 'neo4j-driver'
import { serve, task } from '../children/child.js'

// @neo4j/graphql served as ours is: the same server software, the same framework, a process of its own.

const SCHEMA = new URL('./schema.graphql', import.meta.url)
/** Names kept for older queries, which a new project switches off. */
const DEPRECATED = {
  attributeFilters: true,
  relationshipFilters: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  mutationOperations: true,
}

await serve(async () => {
  const { uri, user, password } = task().neo4j
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  const library = new Neo4jGraphQL({
    typeDefs: readFileSync(SCHEMA, 'utf8'),
    driver,
    features: { excludeDeprecatedFields: DEPRECATED },
  })
  const apollo = new ApolloServer({
    schema: await library.getSchema(),
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  })
  await apollo.start()
  const server = fastify()
  // Named, so that the driver need not ask which database is the user's own.
  const answer = fastifyApolloHandler(apollo, { context: async () => ({ sessionConfig: { database: 'neo4j' } }) })
  server.route({ url: '/graphql', method: ['GET', 'POST'], handler: answer })
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  return {
    url,
    loadMilliseconds: null,
    close: async () => {
      await server.close()
      await apollo.stop()
      await driver.close()
    },
  }
})
