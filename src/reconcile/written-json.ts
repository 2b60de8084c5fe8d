import type { z } from 'zod'
import { QuestionError } from '../questions/question-error.js'

/** A parameter that holds JSON of some shape. Throws BAD_ARGUMENT, naming the place in it and what was expected there. */
export function parseJson<Shape>(argument: string, text: string, shape: z.ZodType<Shape>, example: string): Shape {
  const parsed = shape.safeParse(jsonOf(argument, text, example))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = (issue?.path ?? []).map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  throw bad(argument, `${place}: ${issue?.message ?? 'something else was expected'}`)
}

function jsonOf(argument: string, text: string, example: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw bad(argument, `: expected JSON, such as ${example}: ${error.message}`)
    throw error
  }
}

function bad(argument: string, what: string): QuestionError {
  return new QuestionError('BAD_ARGUMENT', argument, `${argument}${what}`)
}
