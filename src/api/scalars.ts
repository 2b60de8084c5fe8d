import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { DateError, type PartialDate, parseDay, parsePartialDate } from '../model/partial-date.js'

/** A calendar day. Inside it is the ISO text, checked. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: (value) => checkedDay(text(value, 'Date')),
  parseLiteral: (node) => checkedDay(literal(node, 'Date'), node),
})

/** A date as its source gives it. Inside it is read, with the days that it may mean. */
export const PartialDateScalar = new GraphQLScalarType<PartialDate, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: (value) => checked(() => parsePartialDate(text(value, 'PartialDate'))),
  parseLiteral: (node) => checked(() => parsePartialDate(literal(node, 'PartialDate')), node),
})

function checkedDay(day: string, node?: ValueNode): string {
  checked(() => parseDay(day), node)
  return day
}

function checked<Value>(read: () => Value, node?: ValueNode): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof DateError)
      throw new GraphQLError(error.message, { nodes: node ?? null, extensions: { code: 'BAD_DATE' } })
    throw error
  }
}

function text(value: unknown, type: string): string {
  if (typeof value === 'string') return value
  throw new GraphQLError(`${type}: expected a date as text, such as "2025-10-28"`, { extensions: { code: 'BAD_DATE' } })
}

function literal(node: ValueNode, type: string): string {
  return text(node.kind === Kind.STRING ? node.value : undefined, type)
}
