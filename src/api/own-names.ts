import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/** Refuses aliases that begin with two underscores, which GraphQL keeps for its own: as `__proto__` one would be no plain key of an answer. */
export function ownNames(context: ValidationContext): ASTVisitor {
  return {
    Field({ alias }) {
      if (!alias?.value.startsWith('__')) return
      context.reportError(
        new GraphQLError(
          `The alias "${alias.value}" begins with two underscores: expected another name, these are GraphQL's own`,
          {
            nodes: alias,
            extensions: { code: 'BAD_ALIAS' },
          },
        ),
      )
    },
  }
}
