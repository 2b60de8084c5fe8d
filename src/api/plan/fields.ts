import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql'
import type { Variables } from './template.js'

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** What an operation asks for under one name of an answer: the same field, once or more. */
export interface AskedField {
  readonly responseKey: string
  readonly name: string
  readonly first: FieldNode
  readonly nodes: readonly FieldNode[]
}

/** The fields that selections ask of one object type, without those that ask about the schema. */
export function fieldsOf(...asked: Parameters<typeof selectedFields>): readonly AskedField[] {
  return selectedFields(...asked).filter(({ name }) => !name.startsWith('__'))
}

/** All fields that selections ask of one object type, merged as GraphQL merges them (specification, section 6.3.2). */
export function selectedFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  conditions: Variables,
): readonly AskedField[] {
  const found = new Map<string, [FieldNode, ...FieldNode[]]>()
  const visited = new Set<string>()

  function collect(selectionSet: SelectionSetNode): void {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(selection, conditions)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const nodes = found.get(key)
        if (nodes) nodes.push(selection)
        else found.set(key, [selection])
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value]
        if (!fragment || visited.has(selection.name.value)) continue
        visited.add(selection.name.value)
        if (applies(schema, type, fragment.typeCondition.name.value)) collect(fragment.selectionSet)
      } else if (!selection.typeCondition || applies(schema, type, selection.typeCondition.name.value)) {
        collect(selection.selectionSet)
      }
    }
  }

  for (const selectionSet of selectionSets) collect(selectionSet)
  return [...found].map(([responseKey, nodes]) => ({ responseKey, name: nodes[0].name.value, first: nodes[0], nodes }))
}

/** The selections below some fields. */
export function below(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.map((node) => node.selectionSet).filter((selectionSet) => selectionSet !== undefined)
}

/** Does any argument of a field name a variable? */
export function asksVariables(node: FieldNode): boolean {
  return (node.arguments ?? []).some((argument) => variablesIn(argument.value).length > 0)
}

/** The variables that decide what is included: an operation has one plan for each combination of their values. */
export function conditionsOf(operation: OperationDefinitionNode, fragments: Fragments): readonly string[] {
  const names = new Set<string>()
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] }
  visit(document, {
    Directive(directive) {
      for (const argument of directive.arguments ?? []) for (const name of variablesIn(argument.value)) names.add(name)
    },
  })
  return [...names].sort()
}

function variablesIn(value: ValueNode): string[] {
  const names: string[] = []
  visit(value, { Variable: (variable) => void names.push(variable.name.value) })
  return names
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, name: string): boolean {
  const condition = schema.getType(name)
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
}

function isIncluded(selection: SelectionNode, conditions: Variables): boolean {
  if (!selection.directives?.length) return true
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, conditions)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, conditions)?.if !== false
  )
}
