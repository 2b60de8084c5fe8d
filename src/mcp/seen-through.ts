import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql'
import type { Planner } from '../api/index.js'
import type { Lens } from '../model/lens.js'
import { formatDay } from '../model/partial-date.js'

/** A lens in words: days as ISO 8601 has them, `knownAt` null for all that is known. */
export interface LensInWords {
  readonly validAt: string | null
  readonly knownAt: string | null
  readonly certainty: Lens['certainty']
  readonly evidence: Lens['evidence']
}

/** What an answer was seen through. */
export interface SeenThrough {
  readonly lens: LensInWords
  /** The parts of the answer that the query itself sees through another lens, each by its name. */
  readonly asOf?: Readonly<Record<string, LensInWords>>
}

/** What the answer to an operation is seen through, asked with these variables and this lens. An `asOf` that holds all of it is its lens. */
export function seenThrough(
  asked: {
    readonly schema: GraphQLSchema
    readonly planner: Planner
    readonly document: DocumentNode
    readonly operation: OperationDefinitionNode
  },
  given: Readonly<Record<string, unknown>>,
  lens: Lens,
): SeenThrough {
  const { schema, planner, document, operation } = asked
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const plan = planner.plan(operation, Object.fromEntries(fragments.map((each) => [each.name.value, each])), variables)
  const lenses = [...plan.lenses].map(([place, lensOf]) => [place, inWords(lensOf(lens, variables))] as const)
  const [only, ...others] = lenses
  const holdsAll = operation.selectionSet.selections.length === 1
  if (only && others.length === 0 && holdsAll) return { lens: only[1] }
  return { lens: inWords(lens), ...(only && { asOf: Object.fromEntries(lenses) }) }
}

function inWords({ validAt, knownAt, certainty, evidence }: Lens): LensInWords {
  return { validAt: formatDay(validAt), knownAt: formatDay(knownAt), certainty, evidence }
}
