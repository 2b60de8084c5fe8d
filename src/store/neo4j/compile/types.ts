import {
  NODE_TYPES,
  type NodeType,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipDefinition,
} from '../../../model/types.js'
import type { Hop, Predicate } from '../../read-plan.js'
import type { Fact } from './scope.js'

// What type a fact may have that a step reaches: where it can be only one, the text need not ask the database.

export type FactType = NodeType | RelationshipType

/** A fact with the types that it may have. */
export interface TypedFact extends Fact {
  readonly types: readonly FactType[]
  /** Of a relationship: the node that it ends at, where a variable holds it already. */
  readonly ends?: Readonly<Partial<Record<'from' | 'to', { readonly variable: string; readonly types: readonly NodeType[] }>>>
}

/** The types of node that a hop may reach from nodes of some types. */
export function typesReached(from: readonly NodeType[], hop: Hop): readonly NodeType[] {
  const reached = new Set<NodeType>()
  let level = new Set<NodeType>(from)
  for (let step = 1; step <= hop.atMost; step++) {
    const next = new Set(hop.types.flatMap((type) => [...level].flatMap((each) => across(type, hop.direction, each))))
    const isNew = [...next].some((type) => !reached.has(type))
    for (const type of next) reached.add(type)
    level = next
    if (!isNew) break
  }
  if (hop.atLeast === 0) for (const type of from) reached.add(type)
  return narrowed(
    NODE_TYPES.filter((type) => reached.has(type)),
    hop.where,
  )
}

function across(type: RelationshipType, direction: Hop['direction'], node: NodeType): readonly NodeType[] {
  const { from, to } = relationshipDefinition(type)
  return [...(direction !== 'IN' && from.includes(node) ? to : []), ...(direction !== 'OUT' && to.includes(node) ? from : [])]
}

/** The types of node that relationships of some types begin at, or end at. */
export function endTypes(types: readonly RelationshipType[], end: 'from' | 'to'): readonly NodeType[] {
  return [...new Set(types.flatMap((type) => relationshipDefinition(type)[end]))]
}

/** Of some types, those that a condition leaves. */
export function narrowed(types: readonly NodeType[], where: Predicate | null): readonly NodeType[] {
  if (where?.kind === 'ofType') return types.filter((type) => where.types.includes(type))
  if (where?.kind === 'all') return where.of.reduce((left, each) => narrowed(left, each), types)
  return types
}

/** A name for a variable that holds a fact of one of some types. */
export function variableName(types: readonly FactType[], otherwise: string): string {
  const [type] = types
  if (type === undefined || types.length > 1) return otherwise
  const words = type.includes('_') || type === type.toUpperCase() ? type.toLowerCase().split('_') : [type]
  return words
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
}

export const isRelationshipType = (type: FactType): type is RelationshipType => RELATIONSHIP_TYPES.some((each) => each === type)
export const isNodeType = (type: FactType): type is NodeType => NODE_TYPES.some((each) => each === type)

/** May a walk along these types, one way, never come back to where it began? Then it is short, whatever its ways. */
export function isAcyclic(types: readonly RelationshipType[]): boolean {
  return types.length === 1 && types.every((type) => relationshipDefinition(type).acyclic === true)
}
