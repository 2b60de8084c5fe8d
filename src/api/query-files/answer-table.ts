import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { cellOf } from '../../table/index.js'
import { operationOf } from './variables.js'

/** An answer as a table: a header that the query alone decides, and rows. */
export interface AnswerTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The answer to a query as a table. Its rows are the items of its outermost lists of things: what else the answer has stands on every row, lists within a row are
 * put into one cell, item by item. Of several outermost lists, a first column `part` says which one a row is of. Sources are never rows of their own.
 */
export function answerTable(schema: GraphQLSchema, document: DocumentNode, data: unknown, operation?: string): AnswerTable {
  const { parts, around } = tableShape(schema, document, operation)
  const of = (columns: readonly Column[], value: unknown) => columns.map(({ path }) => cellOf(valueAt(value, path)))
  const partNames = parts.length > 1 ? ['part'] : []
  const names = [...new Set(parts.flatMap(({ columns }) => columns.map(({ name }) => name)))]
  const header = [...partNames, ...around.map(({ name }) => name), ...names]
  const outside = of(around, data)
  if (parts.length === 0) return { header, rows: [outside] }
  return {
    header,
    rows: parts.flatMap(({ name, path, columns }) =>
      itemsOf(valueAt(data, path)).map((item) => {
        const cells = new Map(columns.map((column, index) => [column.name, of(columns, item)[index] ?? '']))
        return [...partNames.map(() => name), ...outside, ...names.map((each) => cells.get(each) ?? '')]
      }),
    ),
  }
}

/** A column: its name, and the way to its value by the names of the answer. */
interface Column {
  readonly name: string
  readonly path: readonly string[]
}

interface TableShape {
  /** The lists whose items are rows. */
  readonly parts: readonly (Column & { readonly columns: readonly Column[] })[]
  /** What stands on every row. */
  readonly around: readonly Column[]
}

/** What a query asks for under one name: values, or an object with more, or a list of either. */
interface Asked {
  readonly fields: Map<string, Asked> | null
  readonly list: boolean
  /** Sources of the fact around it. */
  readonly cited: boolean
  /** A level that pages have and people don't mean: `nodes`, `edges`, `node`. */
  readonly silent: boolean
}

function tableShape(schema: GraphQLSchema, document: DocumentNode, operation: string | undefined): TableShape {
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no Query')
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const fields = new Map<string, Asked>()
  collect(schema, fragments, query, operationOf(document, operation).selectionSet, fields)
  const parts: (Column & { columns: readonly Column[] })[] = []
  const around = columnsOf(fields, { name: '', path: [] }, (list, under) =>
    parts.push({ ...list, columns: columnsOf(under, { name: '', path: [] }, null) }),
  )
  return { parts, around }
}

function collect(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  type: GraphQLNamedType,
  { selections }: SelectionSetNode,
  into: Map<string, Asked>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined
      const asked = into.get(key) ?? askedOf(type, selection.name.value, field?.type ?? null)
      into.set(key, asked)
      if (asked.fields && field && selection.selectionSet)
        collect(schema, fragments, getNamedType(field.type), selection.selectionSet, asked.fields)
      continue
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value)
    if (fragment) collect(schema, fragments, condition || type, fragment.selectionSet, into)
  }
}

function askedOf(parent: GraphQLNamedType, name: string, type: GraphQLOutputType | null): Asked {
  const named = type && getNamedType(type)
  const isPage = isObjectType(parent) && /(Connection|Edge)$/.test(parent.name)
  return {
    fields: named && isCompositeType(named) ? new Map() : null,
    list: type !== null && isListType(getNullableType(type)),
    cited: named?.name === 'Source' && !isPage,
    silent: isPage && ['nodes', 'edges', 'node'].includes(name),
  }
}

/** The columns below some fields. `takeList` is given each list of things that is met, and what is asked of its items; without it they are put into cells. */
function columnsOf(
  fields: ReadonlyMap<string, Asked>,
  above: Column,
  takeList: ((list: Column, under: ReadonlyMap<string, Asked>) => void) | null,
): Column[] {
  return [...fields].flatMap(([key, asked]): Column[] => {
    const name = asked.silent ? above.name : [above.name, key].filter((each) => each !== '').join('.')
    const here = { name, path: [...above.path, key] }
    if (!asked.fields) return [here]
    if (!asked.list || asked.cited || !takeList) return columnsOf(asked.fields, here, asked.list ? null : takeList)
    takeList(here, asked.fields)
    return []
  })
}

/** The value at the end of a way; where the way leads through lists, a list of all values there. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...others] = path
  if (key === undefined || value === null || value === undefined) return value
  if (Array.isArray(value)) return value.flatMap((each) => valueAt(each, path) ?? [''])
  return valueAt(new Map<string, unknown>(Object.entries(value)).get(key), others)
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
