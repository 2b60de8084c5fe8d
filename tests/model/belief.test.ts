import { describe, expect, test } from 'vitest'
import { type Belief, beliefFor, certaintyOf } from '../../src/model/belief.js'
import { believe } from '../../src/model/believe.js'
import { defaultLens, type Lens } from '../../src/model/lens.js'
import { ALWAYS, FOREVER, formatDay, parseDay } from '../../src/model/partial-date.js'
import { beliefsOf, beliefsOfOne, factsOf, type Telling } from './stated-facts.js'

const lens = (day: string, more: Partial<Lens> = {}): Lens => ({ ...defaultLens(parseDay(day)), ...more })
const on = (beliefs: readonly Belief[], day: string, more: Partial<Lens> = {}) => {
  const belief = beliefFor(beliefs, lens(day, more))
  return belief ? certaintyOf(belief, lens(day, more)) : null
}
/** Possible from, certain from, certain to, possible to: as dates, null where open. */
const fourDays = (belief: Belief | undefined) =>
  belief && [belief.possibleFrom, belief.certainFrom, belief.certainTo, belief.possibleTo].map(formatDay)
const latest = (beliefs: readonly Belief[] | undefined) => beliefs?.find((belief) => belief.evidence === 'ANY')

describe('a tenure', () => {
  test('is certain from the last reading of its start to the eve of the first reading of its end', () => {
    const beliefs = beliefsOfOne({ validFrom: '2025-03', validTo: '2025-10' })
    expect(fourDays(latest(beliefs))).toEqual(['2025-03-01', '2025-03-31', '2025-09-30', '2025-10-31'])
    expect(on(beliefs, '2025-02-28')).toBeNull()
    expect(on(beliefs, '2025-03-30')).toBe('POSSIBLE')
    expect(on(beliefs, '2025-03-31')).toBe('CERTAIN')
    expect(on(beliefs, '2025-10-01')).toBe('POSSIBLE')
    expect(on(beliefs, '2025-10-01', { certainty: 'CERTAIN' })).toBeNull()
    expect(on(beliefs, '2025-11-01')).toBeNull()
  })
  test('is certain between its sightings, and possible around them', () => {
    const beliefs = beliefsOfOne({ seen: ['2025-03-05', '2025-06-01'] })
    expect(fourDays(latest(beliefs))).toEqual([null, '2025-03-05', '2025-06-01', null])
  })
  test('is certain on no day when it was seen once, some day in a month', () => {
    const beliefs = beliefsOfOne({ seen: ['2025-10'] })
    for (const day of ['2025-10-01', '2025-10-15', '2025-10-31']) expect(on(beliefs, day)).toBe('POSSIBLE')
  })
  test('is certain on the day of its start, and only possible on the day of its end', () => {
    const beliefs = beliefsOfOne({ validFrom: '2025-03-05', validTo: '2025-06-01' })
    expect(on(beliefs, '2025-03-05')).toBe('CERTAIN')
    expect(on(beliefs, '2025-05-31')).toBe('CERTAIN')
    expect(on(beliefs, '2025-06-01')).toBe('POSSIBLE')
  })
  test('with a start marked ? is certain only where it was seen', () => {
    expect(fourDays(latest(beliefsOfOne({ validFrom: '2025-03-05?', seen: ['2025-05-01'] })))).toEqual([
      ...['2025-03-05', '2025-05-01', '2025-05-01'],
      null,
    ])
  })
  test.each([['validFrom'], ['validTo'], ['seen']])('a %s marked ? makes nothing certain', (field) => {
    const belief = latest(beliefsOfOne({ [field]: field === 'seen' ? ['2025-03-05?'] : '2025-03-05?' }))
    expect(belief?.certainFrom).toBeGreaterThan(belief?.certainTo ?? FOREVER)
  })
})

describe('what a status means for a tenure that its dates make certain', () => {
  const at = (status: 'PLANNED' | 'DISPUTED' | 'DENIED') =>
    beliefsOfOne({ status, validFrom: '2025-03-05', validTo: '2025-06-01' })
  test('PLANNED is never in force', () => {
    for (const day of ['2025-03-05', '2025-04-01', '2025-06-01', '2030-01-01']) expect(on(at('PLANNED'), day)).toBeNull()
  })
  test.each(['DISPUTED', 'DENIED'] as const)('%s is never certain', (status) => {
    expect(on(at(status), '2025-04-01')).toBe('POSSIBLE')
    expect(on(at(status), '2025-04-01', { certainty: 'CERTAIN' })).toBeNull()
  })
  test('an event that is PLANNED never happened', () => {
    const beliefs = beliefsOfOne({ type: 'REPLACED', status: 'PLANNED', validFrom: '2025-03-05' })
    expect(on(beliefs, '2025-04-01')).toBeNull()
  })
})

describe('an event', () => {
  test('has happened from its date on, for ever', () => {
    const beliefs = beliefsOfOne({ type: 'REPLACED', validFrom: '2025-03' })
    expect(on(beliefs, '2025-02-28')).toBeNull()
    expect(on(beliefs, '2025-03-10')).toBe('POSSIBLE')
    expect(on(beliefs, '2026-01-01')).toBe('CERTAIN')
  })
  test('without a date is certain on no day', () => {
    const belief = latest(beliefsOfOne({ type: 'REPLACED' }))
    expect(belief?.certainFrom).toBeGreaterThan(belief?.certainTo ?? FOREVER)
  })
})

describe('a standing link', () => {
  const library = { old: '2024-05-01', new: '2026-02-03', press: '2020-01-01' }
  test('without dates is certain from the publication of its first source to that of its last', () => {
    const beliefs = beliefsOfOne({ type: 'REPORTS_TO', sources: ['old', 'new'] }, library)
    expect(fourDays(latest(beliefs))).toEqual([null, '2024-05-01', '2026-02-03', null])
  })
  test('is certain for an earlier reader only to the sources of their time', () => {
    const beliefs = beliefsOfOne({ type: 'REPORTS_TO', sources: ['old', 'new'] }, library)
    expect(on(beliefs, '2025-01-01', { knownAt: parseDay('2025-01-01') })).toBe('POSSIBLE')
    expect(on(beliefs, '2025-01-01')).toBe('CERTAIN')
  })
  test('holds no longer than its ends exist', () => {
    const facts = factsOf([{ type: 'REPORTS_TO', from: 'post', to: 'unit', sources: ['old'] }], library)
    const closed = {
      date: { text: '2025-06-01', earliest: parseDay('2025-06-01'), latest: parseDay('2025-06-01'), uncertain: false },
      sources: ['new'],
    }
    const nodes = facts.nodes.map((node) => (node.id === 'unit' ? { ...node, validTo: closed } : node))
    const [link] = believe({ ...facts, nodes }).relationships
    expect(on(link?.beliefs ?? [], '2025-06-02')).toBeNull()
    expect(on(link?.beliefs ?? [], '2025-06-02', { knownAt: parseDay('2025-07-01') })).toBe('POSSIBLE')
  })
})

describe('a link that makes a thing what it is', () => {
  test('holds throughout, whatever its sources date from', () => {
    const beliefs = beliefsOfOne({ type: 'POST_IN', sources: ['old'] }, { old: '2024-05-01' })
    expect(fourDays(latest(beliefs))).toEqual([null, null, null, null])
    expect(on(beliefs, '2026-01-01')).toBe('CERTAIN')
  })
  test('holds only between its dates where it has any', () => {
    const beliefs = beliefsOfOne({ type: 'POST_IN', validFrom: '2020-06', validTo: '2024-01-15' })
    expect(fourDays(latest(beliefs))).toEqual(['2020-06-01', '2020-06-30', '2024-01-14', '2024-01-15'])
  })
})

describe('knowledge', () => {
  const library = { september: '2025-09-01', november: '2025-11-03', official: '2026-01-05' }
  const tenure = {
    validFrom: { date: '2025-03-01', by: 'september' },
    validTo: { date: '2025-10-01', by: 'november' },
    seen: [{ date: '2025-08-30', by: 'official' }],
    sources: ['september'],
  }
  test('an end published later does not end a tenure for an earlier reader', () => {
    const beliefs = beliefsOfOne(tenure, library)
    expect(on(beliefs, '2025-10-15', { knownAt: parseDay('2025-11-02') })).toBe('POSSIBLE')
    expect(on(beliefs, '2025-10-15', { knownAt: parseDay('2025-11-03') })).toBeNull()
    expect(beliefFor(beliefs, lens('2025-10-15', { knownAt: parseDay('2025-11-02') }))?.validTo).toBeNull()
  })
  test('nothing is known of a fact before the first source that tells of it', () => {
    expect(beliefFor(beliefsOfOne(tenure, library), lens('2025-04-01', { knownAt: parseDay('2025-08-31') }))).toBeUndefined()
  })
  test('a source dated to a month is known from the last day of that month', () => {
    const beliefs = beliefsOfOne({ sources: ['press'], seen: ['2025-01-01'] }, { press: '2025-10' })
    expect(beliefs.map((belief) => formatDay(belief.knownFrom))).toEqual(['2025-10-31'])
  })
  test('official evidence knows only what official records state', () => {
    const official = beliefsOfOne(tenure, library).filter((belief) => belief.evidence === 'OFFICIAL')
    expect(official).toMatchObject([{ knownFrom: parseDay('2026-01-05'), validFrom: null, validTo: null, seen: ['2025-08-30'] }])
  })
  test('an undated source was not written before what it tells of', () => {
    const beliefs = beliefsOfOne({ validFrom: '2025-03', seen: ['2025-06-01'] }, { press: null })
    expect(beliefs.map((belief) => formatDay(belief.knownFrom))).toEqual(['2025-06-01', '2025-03-01'])
  })
  test('an undated source that tells of no day counts as always known', () => {
    expect(beliefsOfOne({ type: 'POST_IN' }, { press: null }).map((belief) => belief.knownFrom)).toEqual([ALWAYS])
  })
  test('one more source that says the same starts no new belief', () => {
    const beliefs = beliefsOfOne(
      { ...tenure, validTo: { date: '2025-10-01', by: 'september' }, seen: [], sources: ['september', 'november'] },
      library,
    )
    expect(beliefs).toHaveLength(1)
  })
})

describe('a sole post', () => {
  const last = (tellings: Parameters<typeof beliefsOf>[0], sole = true) => {
    const beliefs = beliefsOf(tellings, undefined, sole)
    return tellings.map((_, index) => fourDays(latest(beliefs.get(`tenure-${index}`))))
  }
  test('its holder is possible no later than the day from which another is certain', () => {
    expect(last([{ validFrom: '2024-02-01' }, { validFrom: '2025-10-27' }])).toEqual([
      ['2024-02-01', '2024-02-01', '2024-02-01', '2025-10-27'],
      ['2025-10-27', '2025-10-27', '2025-10-27', null],
    ])
  })
  test('its holder is possible no earlier than the day to which another is certain', () => {
    expect(last([{ seen: ['2024-02-01', '2024-03-01'] }, { seen: ['2025-10-27'] }])[1]).toEqual([
      ...['2024-03-01', '2025-10-27', '2025-10-27'],
      null,
    ])
  })
  test('who was last seen on the day of the handover left on it', () => {
    expect(last([{ seen: ['2024-02-01', '2025-10-27'] }, { validFrom: '2025-10-27' }])[0]?.[3]).toBe('2025-10-27')
  })
  test('who began in a month in which the predecessor was still seen came after them', () => {
    const [, successor] = last([{ seen: ['2025-03-05', '2025-03-10'] }, { validFrom: '2025-03', seen: ['2025-03-31'] }])
    expect(successor).toEqual(['2025-03-10', '2025-03-31', '2025-03-31', null])
  })
  test('who began some day in a month may have begun after somebody who was seen in that month', () => {
    const [, other] = last([{ seen: ['2025-03-05', '2025-03-10'] }, { validFrom: '2025-03' }])
    expect(other).toEqual(['2025-03-01', '2025-03-31', null, null])
  })
  test('a disputed holder ends with the next certain one, and ends nobody', () => {
    const [disputed, next] = last([{ status: 'DISPUTED', seen: ['2024-02-01'] }, { seen: ['2025-01-05'] }])
    expect(disputed?.[3]).toBe('2025-01-05')
    expect(next?.[0]).toBeNull()
  })
  test('a post that several may hold bounds nobody', () => {
    expect(last([{ validFrom: '2024-02-01' }, { validFrom: '2025-10-27' }], false)[0]?.[3]).toBeNull()
  })
  test('a handover ends a tenure only for readers who know of the successor', () => {
    const library = { early: '2024-03-01', late: '2025-11-03' }
    const beliefs = beliefsOf(
      [
        { validFrom: { date: '2024-02-01', by: 'early' }, sources: ['early'] },
        { validFrom: { date: '2025-10-27', by: 'late' }, sources: ['late'] },
      ],
      library,
    ).get('tenure-0')
    expect(on(beliefs ?? [], '2025-10-30', { knownAt: parseDay('2025-11-02') })).toBe('POSSIBLE')
    expect(on(beliefs ?? [], '2025-10-30', { knownAt: parseDay('2025-11-03') })).toBeNull()
  })
})

describe('a move that took the holder of a sole post away', () => {
  const moved = { id: 'moved', type: 'REASSIGNED_FROM', from: 'somebody', validFrom: '2025-10' } as const
  const holder = (telling: Telling, move: Telling = moved) => beliefsOf([{ ...telling, id: 'holder' }, move]).get('holder') ?? []

  test('ends the tenure of whoever was there before it and is not seen after', () => {
    expect(fourDays(latest(holder({ seen: ['2024-03-12'] })))).toEqual([null, '2024-03-12', '2024-03-12', '2025-10-31'])
  })
  test('ends nobody who is seen after it', () => {
    expect(fourDays(latest(holder({ seen: ['2024-03-12', '2025-11-20'] })))?.[3]).toBeNull()
  })
  test('ends nobody who may have come after it', () => {
    expect(fourDays(latest(holder({ validFrom: '2025' })))?.[3]).toBeNull()
  })
  test('ends nobody while it is only announced, or for a reader who does not know of it', () => {
    expect(fourDays(latest(holder({ seen: ['2024-03-12'] }, { ...moved, status: 'PLANNED' })))?.[3]).toBeNull()
    const library = { early: '2024-03-12', late: '2025-10-28' }
    const beliefs = beliefsOf(
      [
        { id: 'holder', seen: [{ date: '2024-03-12', by: 'early' }], sources: ['early'] },
        { ...moved, validFrom: { date: '2025-10', by: 'late' }, sources: ['late'] },
      ],
      library,
    ).get('holder')
    expect(on(beliefs ?? [], '2025-11-15', { knownAt: parseDay('2025-10-27') })).toBe('POSSIBLE')
    expect(on(beliefs ?? [], '2025-11-15')).toBeNull()
  })
})

test('an end that is known by a last day alone makes no day certain, and leaves no day that a store can’t hold', () => {
  const [belief] = beliefsOfOne({ validTo: '../2025-06-30' })
  expect(belief?.certainTo).toBeGreaterThanOrEqual(ALWAYS)
  expect(on(belief ? [belief] : [], '2025-07-01')).toBeNull()
  expect(on(belief ? [belief] : [], '2025-06-01')).toBe('POSSIBLE')
})

test('what is certain is possible too where statements contradict each other', () => {
  const [belief] = beliefsOfOne({ validTo: '2024-06-01', seen: ['2025-03-01', '2025-05-01'] })
  expect(belief?.possibleFrom).toBeLessThanOrEqual(belief?.certainFrom ?? ALWAYS)
  expect(belief?.possibleTo).toBeGreaterThanOrEqual(belief?.certainTo ?? FOREVER)
})
