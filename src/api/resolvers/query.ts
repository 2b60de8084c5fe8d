import { type GraphQLField, type GraphQLFieldResolver, getNullableType, isListType } from 'graphql'
import { formatDay } from '../../model/partial-date.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/types.js'
import type { Answer, NetworkAnswer, Path, PathsAnswer } from '../../store/index.js'
import { requestError } from '../errors.js'
import type { QueryResolvers } from '../generated/schema.js'
import type { Context } from '../reading.js'
import { measured } from './network.js'
import { tables } from './tables.js'

/** Every field of Query that is no question: its answer was read with the whole operation. */
export const planned: GraphQLFieldResolver<unknown, Context, Record<string, unknown>> = async (
  _source,
  given,
  { reading },
  info,
) => {
  const field = info.parentType.getFields()[info.fieldName]
  if (!field) throw new Error(`Query has no field ${info.fieldName}`)
  const answer = await reading.answer(info)
  const value = rootValue(field, answer, given)
  return answer.kind === 'network' ? measured(answer.network, reading) : value
}

/**
 * The value of a field of Query, of what was read for it. Throws an error of the request where it named a node that there is not; what it
 * was given says in which argument.
 */
export function rootValue(
  { type }: GraphQLField<unknown, unknown>,
  answer: Answer,
  given: Readonly<Record<string, unknown>> = {},
): unknown {
  const isList = isListType(getNullableType(type))
  switch (answer.kind) {
    case 'nodes':
      return isList ? answer.rows : (answer.rows[0] ?? null)
    case 'list':
      return answer.page
    case 'search':
      return answer.hits
    case 'network':
      return known(answer.network)
    case 'paths': {
      const paths = linked(answer.paths, given)
      return isList ? paths : (paths[0] ?? null)
    }
  }
}

/** A picture without one of the nodes that it was to show would be taken for the whole. */
function known(network: NetworkAnswer): NetworkAnswer {
  if (network.unknown.length === 0) return network
  const ids = network.unknown.map((id) => `"${id.slice(0, 100)}"`).join(', ')
  throw requestError('UNKNOWN_ID', `around: there is no node ${ids}; search finds nodes by their words`, { argument: 'around' })
}

/** That nothing links two nodes is an answer only where both are nodes. */
function linked({ paths, unknown }: PathsAnswer, given: Readonly<Record<string, unknown>>): readonly Path[] {
  const [first] = unknown
  if (first === undefined) return paths
  const argument = ['from', 'to'].find((name) => unknown.some((id) => id === given[name])) ?? 'from'
  const id = String(given[argument] ?? first).slice(0, 100)
  throw requestError('UNKNOWN_ID', `${argument}: there is no node "${id}"; search finds nodes by their words`, { argument })
}

export const Query: QueryResolvers = {
  ...tables,
  asOf: (_source, _arguments, { reading }, info) => {
    reading.planOf(info)
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
