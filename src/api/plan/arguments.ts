import { type FieldNode, type GraphQLField, getArgumentValues, getNamedType, isInputObjectType } from 'graphql'
import type { Predicate } from '../../store/index.js'
import type { Variables } from './template.js'
import type { Ways } from './ways.js'
import type { Filters } from './where.js'

/** Arguments that say which part of a list; every other argument is a filter by the property of its name. */
const PAGE_ARGUMENTS: ReadonlySet<string> = new Set([
  'first',
  'after',
  'last',
  'before',
  'where',
  'orderBy',
  'types',
  'direction',
  'history',
])

/** The values of a field's arguments, defaults filled in: also where null was given, which asks for nothing else. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): Record<string, unknown> {
  const values = getArgumentValues(field, node, variables)
  for (const { name, defaultValue } of field.args)
    if (values[name] === null && defaultValue !== undefined) values[name] = defaultValue
  return values
}

/** The condition in a field's `where`. */
export function whereCondition(
  filters: Filters,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Predicate[] {
  const argument = field.args.find(({ name }) => name === 'where')
  const type = argument && getNamedType(argument.type)
  const predicate = isInputObjectType(type) ? filters.predicate(type, values.where) : null
  return predicate ? [predicate] : []
}

/** The conditions in a field's other arguments. */
export function argumentConditions(
  ways: Ways,
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Predicate[] {
  return field.args.flatMap((argument): Predicate[] => {
    const value = values[argument.name]
    if (PAGE_ARGUMENTS.has(argument.name) || value === undefined || value === null) return []
    return [{ kind: 'compare', property: ways.propertyOf(argument), operator: 'equals', value: String(value) }]
  })
}

/** A field's arguments as one text, the same for the same arguments in any order. */
export function argumentText(node: FieldNode): string {
  return (node.arguments ?? [])
    .map((argument) => JSON.stringify(argument, (key, value) => (key === 'loc' ? undefined : value)))
    .sort()
    .join()
}
