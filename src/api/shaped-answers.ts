import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql'
import { AnswerShape, HasQuestion, NotPlain } from './answer-shape.js'
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

  /** Null where the operation is to be executed. */
  async function dataOf(asked: Asked, reading: Reading): Promise<Record<string, unknown> | null> {
    const plan = attempted(() => reading.planOf(asked))
    const shape = plan && shapeOf(plan, asked)
    const answerAt = shape && (await reading.answers(asked).catch(metAgain))
    if (!plan || !shape || !answerAt) return null
    try {
      return shape.data(answerAt)
    } catch (error) {
      if (!(error instanceof NotPlain)) throw error
      if (error instanceof HasQuestion) shapes.set(plan, null)
      return null
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
  // One error is enough to leave the rest to execution, which is as sparing: a list may have a million.
  const { coerced: variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 })
  if (!variableValues) return null
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  return {
    operation,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    variableValues,
  }
}

/** Whatever can't be planned or read: execution meets the same failure, and tells it where it belongs. */
const metAgain = (): null => null

function attempted<Value>(make: () => Value): Value | null {
  try {
    return make()
  } catch {
    return metAgain()
  }
}
