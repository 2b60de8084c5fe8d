import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql'
import { AnswerShape, NotPlain } from './answer-shape.js'
import type { OperationPlan } from './plan/operation.js'
import type { Ways } from './plan/ways.js'
import type { Asked, Context, Reading } from './reading.js'

/**
 * Answers operations that only read, and that nothing is wrong with, without executing them field by field. Everything else is executed,
 * on what was read already: errors are told by one who knows their places.
 */
export function shapedAnswers(ways: Ways): ApolloServerPlugin<Context> {
  const shapes = new WeakMap<OperationPlan, AnswerShape | null>()

  function shapeOf(plan: OperationPlan, { operation, fragments }: Asked): AnswerShape | null {
    const known = shapes.get(plan)
    if (known !== undefined) return known
    const shape = AnswerShape.of(operation, { ways, fragments, conditions: plan.conditions })
    shapes.set(plan, shape)
    return shape
  }

  /** How an operation's answer is shaped, and where it lies; null where it is to be executed. */
  async function found(asked: Asked, reading: Reading) {
    try {
      const shape = shapeOf(reading.planOf(asked), asked)
      return shape && { shape, answerAt: await reading.answers(asked) }
    } catch {
      // Execution meets the same failure, and tells it where it belongs.
      return null
    }
  }

  async function dataOf(asked: Asked, reading: Reading): Promise<Record<string, unknown> | null> {
    const known = await found(asked, reading)
    try {
      return known ? known.shape.data(known.answerAt) : null
    } catch (error) {
      if (error instanceof NotPlain) return null
      throw error
    }
  }

  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request, contextValue: { reading } }) => {
        const asked = coerced(schema, document, operation, request.variables ?? {})
        const data = asked && (await dataOf(asked, reading))
        return data && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } }
      },
    }),
  }
}

/** An operation with the values of its variables; null when they are not what it declares, or when none has the name that was given. */
function coerced(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): Asked | null {
  if (!operation) return null
  const { coerced: variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!variableValues) return null
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  return {
    operation,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    variableValues,
  }
}
