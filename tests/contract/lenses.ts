import { expect } from 'vitest'
import type { Answer, Read } from '../../src/store/index.js'

/** Checks that every row of every answer carries the lens of its read, and leaves it out, so that tests compare the rest. */
export function withoutLenses(answers: readonly Answer[], reads: readonly Read[]): readonly Answer[] {
  return answers.map((answer, index) => {
    const lens = reads[index]?.lens
    // Several paths may share a row.
    const met = new Set<object>()
    const strip = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || met.has(value)) return
      met.add(value)
      if ('$type' in value) {
        expect(value).toHaveProperty('$lens', lens)
        Reflect.deleteProperty(value, '$lens')
      }
      for (const each of Object.values(value)) strip(each)
    }
    strip(answer)
    return answer
  })
}
