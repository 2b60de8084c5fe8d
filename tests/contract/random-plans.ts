import fc from 'fast-check'
import type { Lens } from '../../src/model/lens.js'
import { type Day, FOREVER, parseDay } from '../../src/model/partial-date.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../src/model/types.js'
import type { Follow, Hop, Order, Page, Predicate, Read, Selections, Step, Via } from '../../src/store/read-plan.js'
import { CONTRACT_GRAPH } from './contract-graph.js'
import { ALL, compare, compareDate, select } from './plans.js'

// Any plan, within reason: some steps deep, along anything, through any lens. The days are those on which something of the
// dataset changes, and their neighbours: a day in between is like one of them.

const TURNING_DAYS: readonly Day[] = [
  ...new Set(
    [...CONTRACT_GRAPH.nodes, ...CONTRACT_GRAPH.relationships].flatMap(({ beliefs }) =>
      beliefs.flatMap((belief) => [
        belief.knownFrom,
        belief.possibleFrom,
        belief.certainFrom,
        belief.certainTo + 1,
        belief.possibleTo + 1,
      ]),
    ),
  ),
].filter((each) => each > parseDay('2000-01-01') && each < parseDay('2040-01-01'))

const day = fc.constantFrom(...TURNING_DAYS.flatMap((each) => [each - 1, each]))

export const anyLens: fc.Arbitrary<Lens> = fc.record({
  validAt: day,
  knownAt: fc.oneof(day, fc.constant(FOREVER)),
  certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
  evidence: fc.constantFrom('ANY', 'OFFICIAL'),
})

export interface Reach {
  /** May a plan go over what is known and not in force? */
  readonly history: boolean
  /** Steps under one another. */
  readonly depth: number
}

const PROPERTIES = [
  ...['id', 'status', 'validFrom', 'validTo', 'seen', 'certainty', 'knownFrom', 'startedOn', 'name', 'closedOn'],
  ...['possibleFrom', 'certainFrom', 'certainTo', 'possibleTo'],
]

const anyPredicate: fc.Arbitrary<Predicate | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc.constantFrom<Predicate>(
    compare('head', 'equals', true),
    compare('name', 'contains', 'a'),
    compareDate('foundedOn', 'before', '2022'),
    { kind: 'stated', property: 'note' },
    { kind: 'not', of: { kind: 'stated', property: 'foundedOn' } },
    { kind: 'ofType', types: ['Organization', 'Position', 'Official'] },
    {
      kind: 'related',
      hops: [{ types: ['REPORTS_TO'], direction: 'OUT', atLeast: 1, atMost: 3, history: false, where: null, matching: null }],
      where: null,
    },
  ),
)

const anyHistory = ({ history }: Reach): fc.Arbitrary<boolean> => (history ? fc.boolean() : fc.constant(false))

function anyHop(reach: Reach): fc.Arbitrary<Hop> {
  return fc
    .record({
      types: fc.oneof(
        fc.constantFrom(...RELATIONSHIP_TYPES).map((type) => [type]),
        fc.constant(RELATIONSHIP_TYPES),
        fc.subarray(RELATIONSHIP_TYPES, { minLength: 1 }),
      ),
      direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
      atLeast: fc.constantFrom(0, 1, 1, 1, 2),
      atMost: fc.constantFrom(1, 1, 2, 4),
      history: anyHistory(reach),
      where: anyPredicate,
      matching: fc.constantFrom(null, null, null, 'reassignment'),
    })
    .map((hop) => ({ ...hop, atMost: Math.max(hop.atLeast, hop.atMost) }))
}

function anyVia(reach: Reach): fc.Arbitrary<Via> {
  const along: fc.Arbitrary<Via> = fc.record({
    kind: fc.constant('follow' as const),
    hops: fc.array(anyHop(reach), { minLength: 1, maxLength: 3 }),
    answer: fc.constantFrom<Follow['answer']>(
      'node',
      'node',
      'relationship',
      { reference: 'reassignment' },
      { reference: 'position' },
    ),
  })
  const others: Via[] = [
    { kind: 'end', end: 'from' },
    { kind: 'end', end: 'to' },
    { kind: 'reference', property: 'reassignment' },
    { kind: 'sources' },
    { kind: 'self' },
    // What a source supports is whatever is known of it, in force or not.
    ...(reach.history ? ([{ kind: 'supports' }] as const) : []),
  ]
  return fc.oneof({ weight: 3, arbitrary: along }, fc.constantFrom(...others))
}

const anyOrder: fc.Arbitrary<Order[]> = fc.array(
  fc.record({ property: fc.constantFrom('name', 'foundedOn', 'startedOn', 'status'), descending: fc.boolean() }),
  { maxLength: 2 },
)
const anyPage: fc.Arbitrary<Page> = fc.oneof(
  fc.constant(ALL),
  fc.integer({ min: 0, max: 12 }).map((first) => ({ ...ALL, first })),
  fc.integer({ min: 0, max: 12 }).map((last) => ({ ...ALL, last })),
)

/** From a relationship only some ways go on; the others are taken from nodes alone. */
const FROM_RELATIONSHIPS: readonly Via['kind'][] = ['end', 'reference', 'sources', 'self']
const FROM_NODES: readonly Via['kind'][] = ['follow', 'sources', 'self']
const FROM_SOURCES: readonly Via['kind'][] = [...FROM_NODES, 'supports']

function selectionsOf(steps: readonly Step[]): Selections {
  const from = (kinds: readonly Via['kind'][]) => ({
    properties: PROPERTIES.map((property) => ({ output: property, property })),
    steps: steps.filter(({ via }) => kinds.includes(via.kind)),
  })
  return Object.fromEntries([
    ...NODE_TYPES.map((type) => [type, from(type === 'Source' ? FROM_SOURCES : FROM_NODES)]),
    ...RELATIONSHIP_TYPES.map((type) => [type, from(FROM_RELATIONSHIPS)]),
  ])
}

function anySelections(reach: Reach, depth: number): fc.Arbitrary<Selections> {
  if (depth === 0) return fc.constant(select(PROPERTIES))
  const step: fc.Arbitrary<Omit<Step, 'output'>> = fc.record({
    via: anyVia(reach),
    shape: fc.oneof(
      fc.constant({ kind: 'one' } as const),
      fc.constant({ kind: 'list' } as const),
      anyPage.map((page) => ({ kind: 'page', page }) as const),
    ),
    where: anyPredicate,
    order: anyOrder,
    selections: anySelections(reach, depth - 1),
    relationshipSelections: fc.constant(select(PROPERTIES)),
  })
  return fc
    .array(step, { minLength: 1, maxLength: 3 })
    .map((steps) => selectionsOf(steps.map((each, index) => ({ ...each, output: `step${index}` }))))
}

/** Any read of nodes, of a list, by words, of a network or of paths. */
export function anyRead(reach: Reach): fc.Arbitrary<Read> {
  const selections = anySelections(reach, reach.depth)
  const ids = CONTRACT_GRAPH.nodes.map(({ id }) => id)
  const root: fc.Arbitrary<Read['root']> = fc.oneof(
    fc.record({
      kind: fc.constant('nodes'),
      ids: fc.subarray(ids, { minLength: 1, maxLength: 4 }),
      history: anyHistory(reach),
      selections,
    }),
    fc.record({
      kind: fc.constant('list'),
      type: fc.constantFrom(...NODE_TYPES),
      history: anyHistory(reach),
      where: anyPredicate,
      order: anyOrder,
      page: fc.integer({ min: 0, max: 5 }).map((first) => ({ ...ALL, first })),
      selections,
    }),
    fc.record({
      kind: fc.constant('search'),
      text: fc.constantFrom('arden', 'marlow', 'okoro', 'directory', 'reassignmentCount', 'lantern', 'keeper'),
      first: fc.constantFrom(1, 3, 50),
      selections,
    }),
    fc.record({
      kind: fc.constant('network'),
      around: fc.oneof(fc.constant(null), fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 })),
      depth: fc.integer({ min: 0, max: 3 }),
      through: fc.oneof(fc.constant(null), fc.subarray(RELATIONSHIP_TYPES, { minLength: 1 })),
      types: fc.constant(null),
      history: anyHistory(reach),
      limit: fc.constantFrom(1, 10, 60),
      selections: fc.constant(select(PROPERTIES)),
      relationshipSelections: fc.constant(select(PROPERTIES)),
    }),
    fc.record({
      kind: fc.constant('paths'),
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      through: fc.oneof(fc.constant(null), fc.subarray(RELATIONSHIP_TYPES, { minLength: 1 })),
      maxLength: fc.constantFrom(1, 4, 15),
      first: fc.constantFrom(1, 20),
      selections,
      relationshipSelections: fc.constant(select(PROPERTIES)),
    }),
  )
  return fc.record({ root, lens: anyLens })
}
