import { type ASTVisitor, GraphQLError, OperationTypeNode, type ValidationContext } from 'graphql'

/** Refuses mutations and subscriptions: nothing here can be changed or waited for. Without it they would pass for faults of ours. */
export function queriesOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation === OperationTypeNode.QUERY) return
      context.reportError(
        new GraphQLError(`A ${operation.operation} has nothing to work on here: expected a query`, {
          nodes: operation,
          extensions: { code: 'NOT_A_QUERY' },
        }),
      )
    },
  }
}
