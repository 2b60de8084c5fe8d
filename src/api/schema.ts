import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import {
  type GraphQLFieldResolver,
  GraphQLSchema,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from 'graphql'
import { connection, edge } from './connections.js'
import type { Resolvers } from './generated/schema.js'
import type { Ways } from './plan/ways.js'
import { isNodeType, isRelationshipType } from './plan/ways.js'
import type { Context } from './reading.js'
import { FieldOffice, Official, Organization, Position, Tenure } from './resolvers/facts.js'
import { planned, Query } from './resolvers/query.js'
import { DateScalar, PartialDateScalar } from './scalars.js'

const questions: Resolvers = { Query, Position, FieldOffice, Official, Organization, Tenure }

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

/** A row has its values under the names that the operation gave them; the parts of an answer have theirs under their own. */
const read: GraphQLFieldResolver<unknown, Context> = (source, _arguments, _context, info) => {
  if (typeof source !== 'object' || source === null) return undefined
  const name = '$type' in source ? String(info.path.key) : info.fieldName
  const value: unknown = Object.getOwnPropertyDescriptor(source, name)?.value
  if (value !== null && value !== undefined) return value
  return isListType(getNullableType(info.returnType)) ? [] : null
}

/** A row is of the type that shows its facts; a part of a question's answer says which it is of. */
function typeNameOf(row: unknown, ways: Ways): string | undefined {
  if (typeof row === 'object' && row !== null && '__typename' in row) return String(row.__typename)
  const type = typeof row === 'object' && row !== null && '$type' in row ? row.$type : undefined
  return isNodeType(type) || isRelationshipType(type) ? ways.typeName(type) : undefined
}
