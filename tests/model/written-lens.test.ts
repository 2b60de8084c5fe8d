import { describe, expect, test } from 'vitest'
import { defaultLens, parseLens } from '../../src/model/lens.js'
import { parseDay } from '../../src/model/partial-date.js'

const TODAY = parseDay('2026-06-01')

describe('a lens as people write it', () => {
  test('what is left out is as it is for one who asks for nothing special', () => {
    expect(parseLens({}, TODAY)).toEqual(defaultLens(TODAY))
    expect(parseLens({ knownAt: '2025-10-27', evidence: 'OFFICIAL' }, TODAY)).toEqual({
      ...defaultLens(TODAY),
      knownAt: parseDay('2025-10-27'),
      evidence: 'OFFICIAL',
    })
  })

  test.each([
    [{ validAt: '2025-02-30' }, /^validAt: "2025-02-30"/],
    [{ knownAt: '' }, /^knownAt: "" is not a day: expected YYYY-MM-DD/],
    [{ certainty: 'certain' }, 'certainty: "certain": expected CERTAIN or POSSIBLE'],
    [{ evidence: 'PRESS' }, 'evidence: "PRESS": expected ANY or OFFICIAL'],
  ])('%j is refused by name', (written, message) => {
    expect(() => parseLens(written, TODAY)).toThrow(message)
  })
})
