import { type GraphQLFieldResolver, getNullableType, isListType } from 'graphql'
import type { PageAnswer } from '../store/index.js'
import { connection, type EdgeSource, edge } from './connections.js'
import { isNodeType, isRelationshipType, type Ways } from './plan/ways.js'

// Where the value of a field lies in what the store answered.

export type Source = Readonly<Record<string, unknown>>

export function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null
}

/** A row has its values under the names that the operation gave them; the parts of an answer have theirs under their own. */
export function valueIn(source: Source, responseKey: string | number, fieldName: string, isList: boolean): unknown {
  const name = '$type' in source ? responseKey : fieldName
  return (Object.hasOwn(source, name) ? source[name] : undefined) ?? (isList ? [] : null)
}

/** The resolver of every field whose value was read with the whole operation. */
export const read: GraphQLFieldResolver<unknown, unknown> = (source, _arguments, _context, { path, fieldName, returnType }) =>
  isSource(source) ? valueIn(source, path.key, fieldName, isListType(getNullableType(returnType))) : undefined

/** A row is of the type that shows its facts; a part of a question's answer says which it is of. Undefined for what is neither. */
export function typeNameOf(row: unknown, ways: Ways): string | undefined {
  if (!isSource(row)) return undefined
  const { $type: type, __typename: name } = row
  if (isNodeType(type) || isRelationshipType(type)) return ways.typeName(type)
  return typeof name === 'string' ? name : undefined
}

/** How a field of a connection or an edge follows from its page or its edge; undefined for a field of any other type. */
export function derivation(type: string, field: string): ((source: Source) => unknown) | undefined {
  if (type.endsWith('Connection') && isKeyOf(connection, field)) {
    const derive = connection[field]
    return (source) => (isPage(source) ? derive(source) : undefined)
  }
  if (type.endsWith('Edge') && isKeyOf(edge, field)) {
    const derive = edge[field]
    return (source) => (isEdge(source) ? derive(source) : undefined)
  }
  return undefined
}

function isKeyOf<Owner extends object>(owner: Owner, key: PropertyKey): key is keyof Owner {
  return Object.hasOwn(owner, key)
}

const isPage = (source: Source): source is Source & PageAnswer => 'edges' in source && 'order' in source
const isEdge = (source: Source): source is Source & EdgeSource => 'position' in source && 'order' in source
