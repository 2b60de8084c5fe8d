/** What can be wrong with what a question is asked of. */
export type QuestionErrorCode = 'BAD_ARGUMENT' | 'UNKNOWN_ID' | 'TOO_MANY_ITEMS'

/** A question that can't be answered as it was put. The message names the argument and the value, and says what was expected. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError'
  readonly code: QuestionErrorCode
  readonly argument: string

  constructor(code: QuestionErrorCode, argument: string, message: string) {
    super(message)
    this.code = code
    this.argument = argument
  }
}

/** That an argument makes no sense: `what` is its value, and what was expected. */
export function badArgument(argument: string, what: string): QuestionError {
  return new QuestionError('BAD_ARGUMENT', argument, `${argument}: ${what}`)
}
