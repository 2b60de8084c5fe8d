import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type Limits, selectionOf } from '../api/index.js'

/** A source, as an answer names it. */
export interface CitedSource {
  readonly id: string
  readonly [property: string]: unknown
}

/** An answer whose sources stand apart: of each fact, `sourceIds` says which are its own. */
export interface CitedAnswer {
  /** The version of the dataset that it was read from. */
  readonly dataset: string
  readonly data: unknown
  /** Each once, in the order in which the answer comes to them. */
  readonly sources: readonly CitedSource[]
}

const SOURCE_IDS = 'sourceIds'
const DATASET = 'datasetOfAnswer'
const ASK_DATASET = selectionOf(`${DATASET}: dataset { version }`)
const ASK_SOURCES = selectionOf(`${SOURCE_IDS}: sources { id title publisher republishedBy publishedOn url kind quality }`)

/** The limits for an operation that {@link asksSources}: what it asks for without them keeps within the given ones. */
export function withSources(limits: Limits): Limits {
  // A list without pages, such as the sources of a fact, counts as five rows beside the one of the fact.
  const rows = 6
  return { ...limits, depth: limits.depth + 2, cost: limits.cost * rows, tableCost: limits.tableCost * rows }
}

/**
 * The same operation, asking besides for the sources of every fact in it, and for the dataset's version. A fact of which it asks no
 * more than the id is only pointed at.
 */
export function asksSources(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: {
        leave: (operation) => ({ ...operation, selectionSet: and(operation.selectionSet, ASK_DATASET) }),
      },
      SelectionSet: {
        leave(selectionSet, _key, parent) {
          const isOfSources = parent && 'kind' in parent && parent.kind === Kind.FIELD && parent.name.value === 'sources'
          const type = types.getParentType()
          if (isOfSources || isPointer(selectionSet)) return undefined
          const field = isObjectType(type) || isInterfaceType(type) ? type.getFields().sources : undefined
          return field && getNamedType(field.type).name === 'Source' ? and(selectionSet, ASK_SOURCES) : undefined
        },
      },
    }),
  )
}

function and({ selections, ...selectionSet }: SelectionSetNode, selection: SelectionNode): SelectionSetNode {
  return { ...selectionSet, selections: [...selections, selection] }
}

function isPointer({ selections }: SelectionSetNode): boolean {
  return selections.every((each) => each.kind === Kind.FIELD && (each.name.value === 'id' || each.name.value === '__typename'))
}

/** The answer to an operation that {@link asksSources}. */
export function cited(answer: Readonly<Record<string, unknown>>): CitedAnswer {
  const { [DATASET]: dataset, ...asked } = answer
  const sources = new Map<string, CitedSource>()
  const data = lifted(asked, sources)
  const version = isRecord(dataset) ? dataset.version : undefined
  return { dataset: String(version), data, sources: [...sources.values()] }
}

/** A copy of a part of an answer, in which sources are named by their ids; they are put among `sources`. */
function lifted(value: unknown, sources: Map<string, CitedSource>): unknown {
  if (Array.isArray(value)) return value.map((each) => lifted(each, sources))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key !== SOURCE_IDS || !Array.isArray(part)) return [key, lifted(part, sources)]
      const own = part.filter(isSource)
      for (const source of own) sources.set(source.id, source)
      return [key, own.map(({ id }) => id)]
    }),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isSource(value: unknown): value is CitedSource {
  return isRecord(value) && typeof value.id === 'string'
}
