import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparableClaim, contradictions, numbersOf, QUALIFIERS } from '../../src/model/claims.js'
import { parsePartialDate } from '../../src/model/partial-date.js'

let made = 0
/** A claim that says exactly 12 offices of something that happened. */
function claim(given: Partial<ComparableClaim> = {}): ComparableClaim {
  made += 1
  return {
    id: `claim-${String(made).padStart(4, '0')}`,
    property: 'count',
    value: String(given.number ?? 12),
    number: 12,
    qualifier: 'EXACTLY',
    unit: 'offices',
    list: false,
    namesNode: false,
    wording: null,
    asOf: null,
    publishedOn: null,
    subjectType: 'Shakeup',
    ...given,
  }
}
const text = (property: string, value: string, given: Partial<ComparableClaim> = {}) =>
  claim({ property, value, number: null, qualifier: null, unit: null, ...given })
const agree = (...claims: ComparableClaim[]) => contradictions(claims).length === 0

describe('numbers', () => {
  test.each([
    ['EXACTLY 24 and EXACTLY 25', 'EXACTLY', 24, 'EXACTLY', 25, false],
    ['AT_LEAST 8 and EXACTLY 12', 'AT_LEAST', 8, 'EXACTLY', 12, true],
    ['AT_LEAST 12 and EXACTLY 12', 'AT_LEAST', 12, 'EXACTLY', 12, true],
    ['AT_LEAST 13 and EXACTLY 12', 'AT_LEAST', 13, 'EXACTLY', 12, false],
    ['AT_MOST 12 and AT_LEAST 12', 'AT_MOST', 12, 'AT_LEAST', 12, true],
    ['AT_MOST 11 and AT_LEAST 12', 'AT_MOST', 11, 'AT_LEAST', 12, false],
    ['AT_MOST 3 and AT_MOST 9', 'AT_MOST', 3, 'AT_MOST', 9, true],
    ['ABOUT 12 and EXACTLY 14.4', 'ABOUT', 12, 'EXACTLY', 14.4, true],
    ['ABOUT 12 and EXACTLY 9.6', 'ABOUT', 12, 'EXACTLY', 9.6, true],
    ['ABOUT 12 and EXACTLY 14.5', 'ABOUT', 12, 'EXACTLY', 14.5, false],
    ['ABOUT 10 and ABOUT 15', 'ABOUT', 10, 'ABOUT', 15, true],
    ['ABOUT 10 and ABOUT 16', 'ABOUT', 10, 'ABOUT', 16, false],
    ['ABOUT 0 and EXACTLY 0', 'ABOUT', 0, 'EXACTLY', 0, true],
    ['ABOUT -10 and EXACTLY -11', 'ABOUT', -10, 'EXACTLY', -11, true],
  ] as const)('%s', (_name, qualifier, number, otherQualifier, otherNumber, compatible) => {
    expect(agree(claim({ qualifier, number }), claim({ qualifier: otherQualifier, number: otherNumber }))).toBe(compatible)
  })

  test('other units, other properties, no qualifier and words of the source are not compared', () => {
    expect(agree(claim(), claim({ number: 5, unit: 'cities' }))).toBe(true)
    expect(agree(claim(), claim({ number: 5, unit: null }))).toBe(true)
    expect(agree(claim(), claim({ number: 5, property: 'other' }))).toBe(true)
    expect(agree(claim(), claim({ number: 5, qualifier: null }))).toBe(true)
    expect(agree(claim(), claim({ number: 5, wording: 'first round' }))).toBe(true)
    expect(agree(claim({ unit: null }), claim({ number: 5, unit: null }))).toBe(false)
  })
})

describe('days', () => {
  const on = (number: number, given: Partial<ComparableClaim>) => claim({ number, subjectType: 'Organization', ...given })
  const day = parsePartialDate

  test('dates that overlap are about the same day, dates that do not are not', () => {
    expect(agree(on(24, { asOf: day('2025-10') }), on(25, { asOf: day('2025-10-28') }))).toBe(false)
    expect(agree(on(24, { asOf: day('2025') }), on(25, { asOf: day('2025') }))).toBe(false)
    expect(agree(on(24, { asOf: day('2025-09') }), on(25, { asOf: day('2025-10') }))).toBe(true)
    expect(agree(on(24, { asOf: day('2025-09~') }), on(25, { asOf: day('2025-10') }))).toBe(false)
  })

  test('without a date it is that of publication, for what lasts; without either nobody knows', () => {
    expect(agree(on(24, { publishedOn: day('2025-10-27') }), on(25, { asOf: day('2025-10') }))).toBe(false)
    expect(agree(on(24, { publishedOn: day('2025-10-27') }), on(25, { publishedOn: day('2026-10-27') }))).toBe(true)
    expect(agree(on(24, {}), on(25, { asOf: day('2025-10') }))).toBe(true)
    expect(agree(on(24, {}), on(25, {}))).toBe(true)
  })

  test('what happened once has one number, whenever it was said; not where the claims name days', () => {
    expect(agree(claim({ number: 5, publishedOn: day('2025-10-27') }), claim({ publishedOn: day('2026-01') }))).toBe(false)
    expect(agree(claim({ number: 5, asOf: day('2025-10-27') }), claim({ asOf: day('2025-10-28') }))).toBe(true)
  })
})

describe('what is no number', () => {
  test('yes and no contradict each other, whatever is asked', () => {
    expect(agree(text('anything', 'true'), text('anything', 'false'))).toBe(false)
    expect(agree(text('anything', 'true'), text('anything', 'true'))).toBe(true)
    expect(agree(text('anything', 'true'), text('anything', 'perhaps'))).toBe(true)
  })

  test('dates and names of nodes do where there is one answer alone', () => {
    expect(agree(text('effectiveDate', '2025-10-24'), text('effectiveDate', '2025-10-26'))).toBe(false)
    expect(agree(text('effectiveDate', '2025-10-24'), text('effectiveDate', '2025-10'))).toBe(true)
    expect(agree(text('seenOn', '2025-10-24'), text('seenOn', '2025-10-26'))).toBe(true)
    const named = { namesNode: true }
    expect(agree(text('reportsTo', 'ice', named), text('reportsTo', 'cbp', named))).toBe(false)
    expect(agree(text('reportsTo', 'ice', named), text('reportsTo', 'ice', named))).toBe(true)
    expect(agree(text('reportsTo', 'ice', named), text('reportsTo', 'The Commissioner'))).toBe(true)
    expect(agree(text('initiatedBy', 'tom-homan', named), text('initiatedBy', 'kristi-noem', named))).toBe(true)
    expect(agree(text('constructor', 'ice', named), text('constructor', 'cbp', named))).toBe(true)
  })

  test('free texts and lists never do', () => {
    expect(agree(text('reportsTo', 'Commissioner'), text('reportsTo', 'Deputy Commissioner'))).toBe(true)
    expect(agree(text('reportsTo', 'true', { list: true }), text('reportsTo', 'false'))).toBe(true)
  })

  test('a date and a name, or a number and a truth, are not of a kind', () => {
    expect(agree(text('reportsTo', '2025', { unit: null }), text('reportsTo', 'ice', { namesNode: true }))).toBe(true)
    expect(agree(claim({ unit: null }), text('count', 'true'))).toBe(true)
  })
})

describe('groups', () => {
  test('claims that are linked by contradictions are one group, from the least to the greatest, then by id', () => {
    const [nbc, examiner, cbs] = [claim({ number: 25 }), claim({ number: 24 }), claim({ number: 25 })]
    expect(contradictions([cbs, examiner, nbc])).toEqual([[examiner, nbc, cbs]])
  })

  test('one that contradicts none of a group is not in it, though others of its property are', () => {
    const [five, twelve, open] = [claim({ number: 5 }), claim(), claim({ number: 3, qualifier: 'AT_LEAST' })]
    expect(contradictions([five, twelve, open])).toEqual([[five, twelve]])
  })

  const anyClaim = fc
    .record({
      number: fc.integer({ min: 0, max: 9 }),
      qualifier: fc.constantFrom(...QUALIFIERS),
      property: fc.constantFrom('a', 'b'),
      unit: fc.constantFrom('offices', null),
      asOf: fc.constantFrom(null, '2025', '2025-10', '2024'),
      subjectType: fc.constantFrom('Shakeup' as const, 'Organization' as const),
    })
    .map(({ asOf, ...given }) => claim({ ...given, asOf: asOf === null ? null : parsePartialDate(asOf) }))
  const anyClaims = fc.array(anyClaim, { maxLength: 12 })

  test('the order of the claims does not matter, no claim is in two groups, and each contradicts another of its own', () => {
    fc.assert(
      fc.property(anyClaims, fc.infiniteStream(fc.nat()), (claims, chance) => {
        const groups = contradictions(claims)
        const shuffled = claims.map((each) => ({ each, at: chance.next().value })).sort((a, b) => a.at - b.at)
        expect(contradictions(shuffled.map(({ each }) => each))).toEqual(groups)
        const members = groups.flat()
        expect(new Set(members).size).toBe(members.length)
        for (const group of groups) {
          for (const member of group) expect(group.some((other) => !agree(member, other))).toBe(true)
        }
        const outside = claims.filter((each) => !members.includes(each))
        for (const each of outside) expect(claims.every((other) => agree(each, other))).toBe(true)
      }),
    )
  })

  test('two numbers contradict each other exactly when no number is what both may mean', () => {
    const halves = Array.from({ length: 61 }, (_, index) => index / 2)
    const qualified = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom(...QUALIFIERS))
    fc.assert(
      fc.property(qualified, qualified, ([number, qualifier], [otherNumber, otherQualifier]) => {
        const [one, other] = [numbersOf(number, qualifier), numbersOf(otherNumber, otherQualifier)]
        const bounds = [...halves, one.least, one.most, other.least, other.most].filter(Number.isFinite)
        const both = bounds.some((each) => [one, other].every(({ least, most }) => least <= each && each <= most))
        expect(agree(claim({ number, qualifier }), claim({ number: otherNumber, qualifier: otherQualifier }))).toBe(both)
      }),
    )
  })
})
