import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Belief } from '../../src/model/belief.js'
import { beliefFor } from '../../src/model/belief.js'
import { type Day, FOREVER, formatDay, parseDay, parsePartialDate } from '../../src/model/partial-date.js'
import { EVIDENCE } from '../../src/model/provenance.js'
import { beliefsOf, type Library, type Stated, type Telling } from './stated-facts.js'

const FIRST = parseDay('2023-01-01')
const LAST = parseDay('2025-12-31')
const isoDay = (day: Day) => formatDay(day) ?? ''

/** A source's words for a day: exact, or a month, a year, a range or an 'about' that has the day in it, sure or not. */
const wordingOf = (day: Day): fc.Arbitrary<string> => {
  const iso = isoDay(day)
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(iso) },
    fc.constantFrom(iso.slice(0, 7), iso.slice(0, 4), `${iso}~`, `${iso.slice(0, 7)}~`, `${iso}?`, `${iso.slice(0, 7)}?`),
    fc.tuple(fc.nat(60), fc.nat(60)).map(([before, after]) => `${isoDay(day - before)}/${isoDay(day + after)}`),
  )
}

const LIBRARY: fc.Arbitrary<Library> = fc
  .tuple(
    ...['press-a', 'press-b', 'official-a', 'official-b'].map((id) =>
      fc.option(fc.integer({ min: FIRST, max: LAST })).map((day) => [id, day === null ? null : isoDay(day)] as const),
    ),
  )
  .map((entries) => Object.fromEntries(entries))
const BY = fc.constantFrom('press-a', 'press-b', 'official-a', 'official-b')
const stated = (day: Day): fc.Arbitrary<Stated> => fc.record({ date: wordingOf(day), by: BY })

interface Truth {
  readonly from: Day
  readonly to: Day
}

/** What may be told of somebody who truly held a post from one day to another, nothing of it false. */
const tellingOf = ({ from, to }: Truth): fc.Arbitrary<Telling> =>
  fc.record(
    {
      validFrom: stated(from),
      validTo: stated(to),
      seen: fc.array(fc.integer({ min: from, max: to }).chain(stated), { maxLength: 3 }),
      sources: fc.uniqueArray(BY, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['sources'] },
  )

/** Holders of one sole post, one after the other, with or without a gap. */
const SUCCESSION = fc
  .uniqueArray(fc.integer({ min: FIRST, max: LAST }), { minLength: 2, maxLength: 7 })
  .map((days) => days.sort((a, b) => a - b))
  .chain((days) => {
    const truths = days.slice(1).map((to, index): Truth => ({ from: days[index] ?? to, to }))
    const kept = truths.filter((_, index) => index % 3 !== 1 || truths.length < 3)
    return fc.tuple(fc.constant(kept), fc.tuple(...kept.map(tellingOf)), LIBRARY)
  })

const eachBelief = (tellings: readonly Telling[], library: Library, check: (belief: Belief, index: number) => void) => {
  const beliefs = beliefsOf(tellings, library)
  tellings.forEach((_, index) => {
    for (const belief of beliefs.get(`tenure-${index}`) ?? []) check(belief, index)
  })
}
const isCertain = (belief: Belief) => belief.certainFrom <= belief.certainTo

test('what is certain is possible, in every belief', () => {
  fc.assert(
    fc.property(SUCCESSION, ([, tellings, library]) => {
      eachBelief(tellings, library, (belief) => {
        if (!isCertain(belief)) return
        expect(belief.possibleFrom).toBeLessThanOrEqual(belief.certainFrom)
        expect(belief.certainTo).toBeLessThanOrEqual(belief.possibleTo)
      })
    }),
    { numRuns: 500 },
  )
})

test('no true statement makes a day certain that is not true, or rules out one that is: for no reader, on no evidence', () => {
  fc.assert(
    fc.property(SUCCESSION, ([truths, tellings, library]) => {
      eachBelief(tellings, library, (belief, index) => {
        const truth = truths[index] ?? { from: FOREVER, to: FOREVER }
        expect(belief.possibleFrom).toBeLessThanOrEqual(truth.from)
        expect(belief.possibleTo).toBeGreaterThanOrEqual(truth.to)
        if (!isCertain(belief)) return
        expect(belief.certainFrom).toBeGreaterThanOrEqual(truth.from)
        expect(belief.certainTo).toBeLessThanOrEqual(truth.to)
      })
    }),
    { numRuns: 2000 },
  )
})

test('beliefs of one track follow each other without overlap or gap, the latest first and for ever', () => {
  fc.assert(
    fc.property(SUCCESSION, ([, tellings, library]) => {
      for (const beliefs of beliefsOf(tellings, library).values()) {
        for (const evidence of EVIDENCE) {
          const track = beliefs.filter((belief) => belief.evidence === evidence)
          track.forEach((belief, index) => {
            expect(belief.knownFrom).toBeLessThanOrEqual(belief.knownTo)
            expect(belief.knownTo).toBe(index === 0 ? FOREVER : (track[index - 1]?.knownFrom ?? 0) - 1)
          })
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('neighbouring beliefs of one track differ', () => {
  fc.assert(
    fc.property(SUCCESSION, ([, tellings, library]) => {
      for (const beliefs of beliefsOf(tellings, library).values()) {
        beliefs.slice(1).forEach((belief, index) => {
          const later = beliefs[index]
          const { knownFrom: _from, knownTo: _to, ...content } = belief
          expect(later).not.toMatchObject(content)
        })
      }
    }),
  )
})

test('a reader of a day knows no statement that was published later', () => {
  fc.assert(
    fc.property(SUCCESSION, fc.integer({ min: FIRST, max: LAST }), ([, tellings, library], knownAt) => {
      const beliefs = beliefsOf(tellings, library)
      const published = (by: string) => {
        const on = library[by]
        return on === null || on === undefined || parsePartialDate(on).latest <= knownAt
      }
      tellings.forEach(({ validFrom, validTo }, index) => {
        const lens = { validAt: knownAt, knownAt, certainty: 'POSSIBLE', evidence: 'ANY' } as const
        const belief = beliefFor(beliefs.get(`tenure-${index}`) ?? [], lens)
        if (typeof validFrom === 'object' && !published(validFrom.by)) expect(belief?.validFrom ?? null).toBeNull()
        if (typeof validTo === 'object' && !published(validTo.by)) expect(belief?.validTo ?? null).toBeNull()
      })
    }),
    { numRuns: 500 },
  )
})
