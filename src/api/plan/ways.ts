import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipType } from '../../model/types.js'
import type { Hop } from '../../store/index.js'

/** A hop as the schema declares it; without types, the field's arguments name them. */
export interface DeclaredHop extends Omit<Hop, 'types'> {
  readonly types: readonly RelationshipType[] | null
  readonly reference: string | null
}

/** How the schema says that a field is read. */
export type Way =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'follow'; readonly hops: readonly DeclaredHop[] }
  | { readonly kind: 'end'; readonly end: 'from' | 'to' }
  | { readonly kind: 'reference'; readonly property: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'supports' }
  | { readonly kind: 'embedded' }
  | { readonly kind: 'question'; readonly needs: readonly string[] }

type Declared = GraphQLField<unknown, unknown> | GraphQLInputField
const NODE_TYPE_NAMES: ReadonlySet<string> = new Set(NODE_TYPES)
const RELATIONSHIP_TYPE_NAMES: ReadonlySet<string> = new Set(RELATIONSHIP_TYPES)

/** Reads the directives of a schema: which way each field goes, and which type of fact each object type shows. */
export class Ways {
  readonly schema: GraphQLSchema
  readonly #ways = new Map<GraphQLField<unknown, unknown>, Way>()
  readonly #hops = new Map<Declared, readonly DeclaredHop[]>()
  readonly #typeNames = new Map<NodeType | RelationshipType, string>()

  constructor(schema: GraphQLSchema) {
    this.schema = schema
    for (const type of Object.values(schema.getTypeMap())) {
      const fact = isObjectType(type) ? this.factType(type) : null
      if (!isObjectType(type) || fact === null) continue
      this.#typeNames.set(fact, type.name)
      for (const field of Object.values(type.getFields())) this.wayOf(field)
    }
  }

  /** The type of fact that an object type shows, or null for one that shows none (a connection, a part of an answer). */
  factType(type: GraphQLObjectType): NodeType | RelationshipType | null {
    if (isNodeType(type.name)) return type.name
    const relationship = this.#directive('relationship', type.astNode?.directives)?.type
    return isRelationshipType(relationship) ? relationship : null
  }

  /** The types of node, as the schema's filters name them. */
  readonly nodeTypes = NODE_TYPES

  /** The object types that an answer of this type may have. */
  possibleTypes(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type]
    return isInterfaceType(type) || isUnionType(type) ? this.schema.getPossibleTypes(type) : []
  }

  /** The name of the GraphQL type that shows a type of fact. */
  typeName(type: NodeType | RelationshipType): string {
    const name = this.#typeNames.get(type)
    if (name === undefined) throw new Error(`The schema has no type for ${type}`)
    return name
  }

  /** How a field is read. A field that leads to other facts and does not say how is an error of the schema. */
  wayOf(field: GraphQLField<unknown, unknown>): Way {
    const known = this.#ways.get(field)
    if (known) return known
    const way = this.#readWay(field)
    this.#ways.set(field, way)
    return way
  }

  /** The hops that a field of an input declares; none for one that asks of the fact itself. */
  hopsOf(field: Declared): readonly DeclaredHop[] {
    const known = this.#hops.get(field)
    if (known) return known
    const hops = (field.astNode?.directives ?? [])
      .filter((directive) => directive.name.value === 'follow')
      .map((directive) => hopOf(this.#values(directive)))
    this.#hops.set(field, hops)
    return hops
  }

  /** The property that a field, filter or argument reads. */
  propertyOf(field: {
    readonly name: string
    readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined
  }): string {
    const name = this.#directive('property', field.astNode?.directives)?.name
    return typeof name === 'string' ? name : field.name
  }

  /** The order that a list field declares for itself. */
  sortOf(field: GraphQLField<unknown, unknown>): { readonly property: string; readonly descending: boolean } | null {
    const sorted = this.#directive('sorted', field.astNode?.directives)
    return sorted ? { property: String(sorted.by), descending: sorted.descending === true } : null
  }

  #readWay(field: GraphQLField<unknown, unknown>): Way {
    const directives = field.astNode?.directives
    const question = this.#directive('question', directives)
    if (question) return { kind: 'question', needs: texts(question.needs) }
    const hops = this.hopsOf(field)
    if (hops.length > 0) return { kind: 'follow', hops }
    if (this.#directive('cited', directives)) return { kind: 'sources' }
    if (this.#directive('cites', directives)) return { kind: 'supports' }
    if (this.#directive('embedded', directives)) return { kind: 'embedded' }
    const end = this.#directive('end', directives)
    if (end) return { kind: 'end', end: end.of === 'FROM' ? 'from' : 'to' }
    const reference = this.#directive('reference', directives)
    if (reference) return { kind: 'reference', property: String(reference.property) }
    if (isCompositeType(getNamedType(field.type))) {
      throw new Error(
        `The schema's field "${field.name}" leads to ${String(field.type)} and does not say how: it needs @follow, @question or another way`,
      )
    }
    return { kind: 'property', property: this.propertyOf(field) }
  }

  #directive(name: string, directives: readonly DirectiveNode[] | undefined): Record<string, unknown> | undefined {
    const directive = directives?.find((each) => each.name.value === name)
    return directive && this.#values(directive)
  }

  #values(directive: DirectiveNode): Record<string, unknown> {
    const definition = this.schema.getDirective(directive.name.value)
    if (!definition) throw new Error(`The schema uses @${directive.name.value} and does not define it`)
    return getDirectiveValues(definition, { directives: [directive] }) ?? {}
  }
}

function hopOf(values: Record<string, unknown>): DeclaredHop {
  const { type, direction, atLeast, atMost, head, history, matching, reference } = values
  return {
    types: isRelationshipType(type) ? [type] : null,
    direction: direction === 'IN' || direction === 'BOTH' ? direction : 'OUT',
    atLeast: Number(atLeast),
    atMost: Number(atMost),
    history: history === true,
    where: head === true ? { kind: 'compare', property: 'head', operator: 'equals', value: true } : null,
    matching: typeof matching === 'string' ? matching : null,
    reference: typeof reference === 'string' ? reference : null,
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

export function isNodeType(name: unknown): name is NodeType {
  return typeof name === 'string' && NODE_TYPE_NAMES.has(name)
}

export function isRelationshipType(name: unknown): name is RelationshipType {
  return typeof name === 'string' && RELATIONSHIP_TYPE_NAMES.has(name)
}
