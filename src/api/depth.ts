import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/**
 * Refuses operations deeper than `most` levels of fields, fragments counted where they are spread. A depth is counted once for
 * each fragment, so that doubling them costs nothing. Questions about the schema itself are left alone.
 */
export function depthRule(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const depths = new Map<FragmentDefinitionNode, number>()

    function depthOf(selectionSet: SelectionSetNode | undefined): number {
      return Math.max(0, ...(selectionSet?.selections ?? []).map(depthOfSelection))
    }

    function depthOfSelection(selection: SelectionSetNode['selections'][number]): number {
      switch (selection.kind) {
        case Kind.FIELD:
          return selection.name.value.startsWith('__') ? 1 : 1 + depthOf(selection.selectionSet)
        case Kind.INLINE_FRAGMENT:
          return depthOf(selection.selectionSet)
        case Kind.FRAGMENT_SPREAD: {
          const fragment = context.getFragment(selection.name.value)
          return fragment ? depthOfFragment(fragment) : 0
        }
      }
    }

    function depthOfFragment(fragment: FragmentDefinitionNode): number {
      const known = depths.get(fragment)
      if (known !== undefined) return known
      depths.set(fragment, 0) // A fragment in a cycle: another rule refuses it.
      const depth = depthOf(fragment.selectionSet)
      depths.set(fragment, depth)
      return depth
    }

    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet)
        if (depth <= most) return
        context.reportError(
          new GraphQLError(`This operation is ${depth} levels deep: expected at most ${most}`, {
            nodes: operation,
            extensions: { code: 'QUERY_TOO_DEEP', depth, allowed: most },
          }),
        )
      },
    }
  }
}
