import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { GraphQLSchema, isAbstractType, isObjectType, Kind, parse } from 'graphql'
import { connection, edge } from './connections.js'
import { read, typeNameOf } from './field-values.js'
import type { Resolvers } from './generated/schema.js'
import type { Ways } from './plan/ways.js'
import { FieldOffice, Official, Organization, Position, Reassignment, Shakeup, Tenure } from './resolvers/facts.js'
import { NetworkNode } from './resolvers/network.js'
import { planned, Query } from './resolvers/query.js'
import { DateScalar, PartialDateScalar } from './scalars.js'

const questions: Resolvers = { Query, NetworkNode, Position, Official, Organization, FieldOffice, Reassignment, Shakeup, Tenure }

/** The API's types, as the folder's `.graphql` files give them, with the resolvers of questions, connections and scalars. */
export function readSchema(directory: string): GraphQLSchema {
  const files = readdirSync(directory).filter((name) => name.endsWith('.graphql'))
  const document = parse(
    files
      .sort()
      .map((name) => readFileSync(join(directory, name), 'utf8'))
      .join('\n'),
  )
  const types = document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
  const shared = types
    .map(({ name }) => name.value)
    .flatMap((name): [string, typeof connection | typeof edge][] => {
      if (name.endsWith('Connection')) return [[name, connection]]
      return name.endsWith('Edge') ? [[name, edge]] : []
    })
  const schema = makeExecutableSchema({
    typeDefs: document,
    resolvers: { Date: DateScalar, PartialDate: PartialDateScalar, ...questions, ...Object.fromEntries(shared) },
    resolverValidationOptions: { requireResolversForResolveType: 'ignore', requireResolversToMatchSchema: 'ignore' },
  })
  // A scalar of ours takes the place of the one that the files describe.
  for (const type of Object.values(schema.getTypeMap())) type.description ??= type.astNode?.description?.value
  // Pages that show the types list them as they come; their fields keep the order of the files.
  const byName = Object.values(schema.getTypeMap()).sort((a, b) => (a.name < b.name ? -1 : 1))
  return new GraphQLSchema({ ...schema.toConfig(), types: byName })
}

/** Gives a schema's declared fields their resolvers: rows are handed on as the store shaped them. */
export function resolve(schema: GraphQLSchema, ways: Ways): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isAbstractType(type)) type.resolveType = (row: unknown) => typeNameOf(row, ways)
    if (!isObjectType(type)) continue
    const other = type === schema.getQueryType() ? planned : read
    for (const field of Object.values(type.getFields())) field.resolve ??= other
  }
  return schema
}
