import { Kind, parse, type SelectionNode } from 'graphql'

/** A selection as it is written in a query, such as `id` or `... on Node { id }`, to be put into others. */
export function selectionOf(text: string): SelectionNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions
  const [selection] = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []
  if (!selection) throw new Error(`${text}: expected a selection`)
  return selection
}
