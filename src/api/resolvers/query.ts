import type { GraphQLFieldResolver } from 'graphql'
import { formatDay } from '../../model/partial-date.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/types.js'
import type { Answer } from '../../store/index.js'
import type { QueryResolvers } from '../generated/schema.js'
import type { Context } from '../reading.js'
import { tables } from './tables.js'

/** Every field of Query that is no question: its answer was read with the whole operation. */
export const planned: GraphQLFieldResolver<unknown, Context, Record<string, unknown>> = async (_source, given, context, info) => {
  const answer = await context.reading.answer(info)
  return 'id' in given ? single(answer) : whole(answer)
}

function single(answer: Answer): unknown {
  return answer.kind === 'nodes' ? (answer.rows[0] ?? null) : whole(answer)
}

function whole(answer: Answer): unknown {
  switch (answer.kind) {
    case 'nodes':
      return answer.rows
    case 'list':
      return answer.page
    case 'search':
      return answer.hits
    case 'network':
      return answer.network
  }
}

export const Query: QueryResolvers = {
  ...tables,
  asOf: () => ({}),
  dataset: async (_source, _arguments, context) => {
    const { version, nodes, relationships, latestSource, store } = await context.reading.store.summary()
    return {
      version,
      nodes: NODE_TYPES.map((type) => ({ type, count: nodes[type] })),
      relationships: RELATIONSHIP_TYPES.map((type) => ({ type, count: relationships[type] })),
      latestSourceDate: latestSource === null ? null : formatDay(latestSource),
      store,
    }
  },
}
