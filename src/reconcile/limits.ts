import { QuestionError } from '../questions/question-error.js'

/** How much one request may ask of the service. */
export interface ReconciliationLimits {
  /** Queries of a batch. */
  readonly queries: number
  /** Values of a property of a query. A batch may have as many times its queries, whatever their properties. */
  readonly values: number
  /** Ids that properties are asked for. */
  readonly ids: number
  /** Candidates of a query, and suggestions at a time. */
  readonly candidates: number
  /** Characters of a text. */
  readonly text: number
}

/** Throws TOO_MANY_ITEMS when there are more of something than allowed. */
export function checkCount(argument: string, what: string, count: number, allowed: number): void {
  if (count <= allowed) return
  throw new QuestionError(
    'TOO_MANY_ITEMS',
    argument,
    `${argument}: ${count} ${what}: expected at most ${allowed}; ask for the rest in another request`,
  )
}

/** Throws BAD_ARGUMENT when a text is longer than allowed. */
export function checkText(argument: string, text: string, allowed: number): void {
  if (text.length <= allowed) return
  throw new QuestionError('BAD_ARGUMENT', argument, `${argument}: ${text.length} characters: expected at most ${allowed}`)
}
