import type { GraphQLFieldResolver } from 'graphql'
import { formatDay } from '../../model/partial-date.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/types.js'
import type { Answer, NetworkAnswer } from '../../store/index.js'
import { requestError } from '../errors.js'
import type { QueryResolvers } from '../generated/schema.js'
import type { Context, Reading } from '../reading.js'
import { measured } from './network.js'
import { tables } from './tables.js'

/** Every field of Query that is no question: its answer was read with the whole operation. */
export const planned: GraphQLFieldResolver<unknown, Context, Record<string, unknown>> = async (_source, given, context, info) => {
  const answer = await context.reading.answer(info)
  return 'id' in given ? single(answer, context.reading) : whole(answer, context.reading)
}

function single(answer: Answer, reading: Reading): unknown {
  return answer.kind === 'nodes' ? (answer.rows[0] ?? null) : whole(answer, reading)
}

function whole(answer: Answer, reading: Reading): unknown {
  switch (answer.kind) {
    case 'nodes':
      return answer.rows
    case 'list':
      return answer.page
    case 'search':
      return answer.hits
    case 'network':
      return measured(known(answer.network), reading)
  }
}

/** A picture without one of the nodes that it was to show would be taken for the whole. */
function known(network: NetworkAnswer): NetworkAnswer {
  if (network.unknown.length === 0) return network
  const ids = network.unknown.map((id) => `"${id.slice(0, 100)}"`).join(', ')
  throw requestError('UNKNOWN_ID', `around: there is no node ${ids}; search finds nodes by their words`, { argument: 'around' })
}

export const Query: QueryResolvers = {
  ...tables,
  asOf: (_source, _arguments, { reading }, info) => {
    reading.prepare(info)
    return {}
  },
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
