import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import type { z } from 'zod'
import { ConvertError } from './convert-error.js'

/** Mistakes of a file that are told: who has more makes the same one again and again. */
const MOST_TOLD = 20

/** A JSON text as data. Throws {@link ConvertError} with the line and the column of the first mistake; `firstLine` is the text's own line in its file. */
export function parseJson(text: string, firstLine = 1): unknown {
  try {
    return withinDepth(`line ${firstLine}`, () => JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // The parser of the language does not always say where.
    const mistakes: ParseError[] = []
    withinDepth(`line ${firstLine}`, () => parse(text, mistakes, { disallowComments: true }))
    const [first] = mistakes
    const before = text.slice(0, first?.offset ?? 0).split('\n')
    const place = `line ${firstLine + before.length - 1}, column ${(before.at(-1)?.length ?? 0) + 1}`
    throw new ConvertError(`${place}: the text is not JSON: ${first ? wordsOf(printParseErrorCode(first.error)) : error.message}`)
  }
}

/** What comes of reading. Throws {@link ConvertError} with the place where objects or lists stand within each other so deep that they can't be read. */
export function withinDepth<Result>(place: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message))
      throw new ConvertError(`${place}: objects or lists stand within each other too deep to be read`)
    throw error
  }
}

/** `ValueExpected` as `value expected` */
function wordsOf(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

/** The value as its definition has it. Throws {@link ConvertError} with the path of each mistake, `before` in front of it. */
export function fitting<Shape>(definition: z.ZodType<Shape>, value: unknown, before = ''): Shape {
  const result = withinDepth(before.replace(/[.,]? ?$/, '') || 'the document', () => definition.safeParse(value))
  if (result.success) return result.data
  const lines = result.error.issues.slice(0, MOST_TOLD).map(({ path, message }) => {
    const steps = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    const where = steps.length === 0 ? before.replace(/[.,]? ?$/, '') : `${before}${steps.join('')}`
    return `${where === '' ? 'the document' : where}: ${message.replace(/^Invalid input: /, '')}`
  })
  const more = result.error.issues.length - lines.length
  throw new ConvertError([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'))
}
