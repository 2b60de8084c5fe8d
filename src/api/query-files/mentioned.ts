import {
  type DocumentNode,
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { selectionOf } from '../selection-of.js'

/** What is asked besides of each fact: the ids of the nodes that it is, or that it links. */
const OF_FACTS = {
  Node: '... on Node { egNode: id }',
  Relationship: '... on Relationship { egRelationship: id egFrom: from { egNode: id } egTo: to { egNode: id } }',
} as const

/** The same query, in whose answer each node tells its id, and each relationship its own and those of its ends. */
export function mentioning(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const more = Object.entries(OF_FACTS).map(([name, text]) => ({
    type: compositeType(schema, name),
    selection: selectionOf(text),
  }))
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(selectionSet) {
          const type = types.getParentType()
          if (!isCompositeType(type) || isCitation(types)) return undefined
          const fitting = more.filter((each) => doTypesOverlap(schema, type, each.type)).map(({ selection }) => selection)
          return fitting.length === 0 ? undefined : { ...selectionSet, selections: [...selectionSet.selections, ...fitting] }
        },
      },
    }),
  )
}

/** The ids of what an answer tells of, each once, as they come. */
export interface Mentioned {
  readonly nodes: readonly string[]
  readonly relationships: ReadonlySet<string>
}

/** What an answer to a query that is {@link mentioning} tells of. */
export function mentionedIn(data: unknown): Mentioned {
  const nodes = new Set<string>()
  const relationships = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    // The places of a list are no keys that are looked for.
    for (const [key, each] of Object.entries(value)) {
      if (key === 'egNode' && typeof each === 'string') nodes.add(each)
      else if (key === 'egRelationship' && typeof each === 'string') relationships.add(each)
      else look(each)
    }
  }
  look(data)
  return { nodes: [...nodes], relationships }
}

/** A list of sources below a fact: they say it, and it is not about them. */
function isCitation(types: TypeInfo): boolean {
  const field = types.getFieldDef()
  if (!field || field.name === 'nodes') return false
  return isListType(getNullableType(field.type)) && getNamedType(field.type).name === 'Source'
}

function compositeType(schema: GraphQLSchema, name: string): GraphQLCompositeType {
  const type = schema.getType(name)
  if (!isCompositeType(type)) throw new Error(`The schema has no ${name}`)
  return type
}
