import { describe, expect, test } from 'vitest'
import { compileCandidates } from '../../src/store/neo4j/compile/candidates.js'
import { compile } from '../../src/store/neo4j/compile/index.js'
import { closing, everywhere, outwards } from '../../src/store/neo4j/compile/network.js'
import { anyShortest, firstShortest } from '../../src/store/neo4j/compile/paths.js'
import type { Read } from '../../src/store/read-plan.js'
import {
  ALL,
  both,
  by,
  compare,
  compareDate,
  follow,
  hop,
  lens,
  list,
  listOf,
  networkOf,
  nodes,
  not,
  one,
  page,
  pathsBetween,
  select,
} from '../contract/plans.js'

// What is sent to the database for each kind of plan, for a reader to see: golden/NAME.cypher. A change of the compiler shows there.

const past = lens({ knownAt: '2025-10-27' })
const name = select(['name'])
const holder = one(
  'holder',
  follow(hop('HOLDS', 'IN'), 'relationship'),
  select([], one('official', { kind: 'end', end: 'from' }, name)),
)
const above = hop('REPORTS_TO', 'OUT', { atMost: 16 })

const PLANS: Readonly<Record<string, readonly Read[]>> = {
  'nodes by id': [nodes(['ice'], name, lens(), ['Organization'])],
  'nodes of any type': [nodes(['ice', 'todd-lyons'], name)],
  'one of several': [nodes('fod-ero-chicago', select(['title'], holder), lens(), ['Position'])],
  'one of several, on what was known before': [nodes('fod-ero-chicago', select(['title'], holder), past, ['Position'])],
  'one of several, from official records': [
    nodes('fod-ero-chicago', select(['title'], holder), lens({ evidence: 'OFFICIAL' }), ['Position']),
  ],
  'a list that is ordered': [
    nodes('ice', select([], list('units', follow(hop('REPORTS_TO', 'IN')), name, { order: by('-foundedOn', 'name') })), lens(), [
      'Organization',
    ]),
  ],
  'a page with a count': [
    nodes(
      'ice',
      select(
        [],
        page('units', follow(hop('REPORTS_TO', 'IN')), { ...ALL, first: 10 }, name, {
          relationshipSelections: select(['validFrom']),
        }),
      ),
      lens(),
      ['Organization'],
    ),
  ],
  'a list of nodes, filtered, after a position': [
    listOf('FieldOffice', {
      where: both(compare('kind', 'equals', 'ERO_FIELD_OFFICE'), not(compareDate('foundedOn', 'before', '2003')), {
        kind: 'related',
        hops: [hop('LOCATED_IN', 'OUT')],
        where: compare('state', 'oneOf', ['TX', 'CA']),
      }),
      order: by('name'),
      page: { ...ALL, first: 25, after: ['Chicago', 'ero-chicago'] },
      selections: name,
    }),
  ],
  'a repeated hop upwards': [nodes('ero-chicago', select([], list('ancestors', follow(above), name)), lens(), ['FieldOffice'])],
  'a repeated hop in both directions': [
    nodes(
      'ero-chicago',
      select([], list('near', follow(hop(['REPORTS_TO', 'LOCATED_IN'], 'BOTH', { atMost: 3 })), name)),
      lens(),
      ['FieldOffice'],
    ),
  ],
  'below a unit, its posts included': [
    listOf('Official', {
      where: {
        kind: 'related',
        hops: [hop('HOLDS', 'OUT'), hop('POST_IN', 'OUT'), { ...above, atLeast: 0 }],
        where: compare('id', 'equals', 'ice'),
      },
      page: { ...ALL, first: 25, count: false },
    }),
  ],
  'what a property refers to': [
    nodes(
      'todd-lyons',
      select(
        [],
        list('moves', follow(hop('REASSIGNED_FROM', 'OUT', { history: true }), { reference: 'reassignment' }), select(['date'])),
      ),
      lens(),
      ['Official'],
    ),
  ],
  'the sources of a fact': [
    nodes('ice', select([], list('sources', { kind: 'sources' }, select(['title']))), lens(), ['Organization']),
  ],
  'what a source supports': [
    nodes('ap-2025', select([], page('supports', { kind: 'supports' }, { ...ALL, first: 5 }, select(['status']))), lens(), [
      'Source',
    ]),
  ],
  'two lenses side by side': [
    nodes('ice', name, lens({ validAt: '2025-01-01' })),
    nodes('ice', name, lens({ validAt: '2026-01-01' })),
  ],
}

const file = (title: string) => `golden/${title.replaceAll(',', '').replaceAll(' ', '-')}.cypher`

describe('the text of each kind of plan', () => {
  test.each(Object.keys(PLANS))('%s', async (title) => {
    const reads = (PLANS[title] ?? []).flatMap(({ root, lens: through }) =>
      root.kind === 'nodes' || root.kind === 'list' ? [{ root, lens: through }] : [],
    )
    const { text, parameters } = compile(reads, null)
    // What was asked for is in the parameters alone.
    for (const value of ['ice', 'todd-lyons', 'ERO_FIELD_OFFICE', 'Chicago']) expect(text).not.toContain(`'${value}'`)
    expect(parameters).toHaveProperty('p')
    await expect(`${text}\n`).toMatchFileSnapshot(file(title))
  })

  test('the candidates of a search', async () => {
    const { text } = compileCandidates(
      [{ root: { kind: 'search', text: 'Chicago', first: 10, selections: {} }, lens: lens() }],
      null,
    )
    expect(text).not.toContain('hicago')
    await expect(`${text}\n`).toMatchFileSnapshot(file('the candidates of a search'))
  })

  test('a network: the first step, further steps, the last one, the whole', async () => {
    const { root, lens: through } = networkOf({
      around: ['ice'],
      depth: 2,
      selections: select(['label']),
      relationshipSelections: select(['status']),
    })
    if (root.kind !== 'network') throw new Error('Not a network')
    const further = { ids: ['ero', 'hsi'], earlier: ['ice'], room: 100 }
    const texts = [
      outwards(root, through, null, { ids: ['ice'], earlier: [], room: 100 }),
      outwards(root, through, 7, further),
      closing(root, through, 7, further),
      everywhere({ ...root, types: ['Organization'] }, through, null),
    ].map(({ text }) => text)
    for (const text of texts) expect(text).not.toContain("'ice'")
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(file('a network'))
  })

  test('a network with its history: the first step, the nodes alone, the whole as known before, and what is read of the nodes', async () => {
    const { root, lens: through } = networkOf({ around: ['ice'], history: true, relationshipSelections: select(['status']) })
    if (root.kind !== 'network') throw new Error('Not a network')
    const texts = [
      outwards(root, through, null, { ids: ['ice'], earlier: [], room: 100 }),
      closing({ ...root, depth: 0 }, through, null, { ids: ['ice', 'ero'], earlier: [], room: 100 }),
      everywhere(root, past, null),
      compile([{ root: { kind: 'nodes', ids: ['ice'], history: true, selections: name }, lens: through }], 7),
    ].map(({ text }) => text)
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(file('a network with its history'))
  })

  test('paths: some of the shortest, the first of very many, and what is read of them', async () => {
    const asked = (through: ReturnType<typeof lens>) => {
      const { root, lens: at } = pathsBetween('todd-lyons', 'gregory-bovino', { through: ['HOLDS', 'REPORTS_TO'] }, through)
      if (root.kind !== 'paths') throw new Error('No paths')
      return { root, lens: at }
    }
    const relationships = { kind: 'relationships', elements: ['5:a:1'], types: ['HOLDS', 'REPORTS_TO'] } as const
    const texts = [
      anyShortest([asked(lens())], 200, null),
      anyShortest([asked(past)], 200, null),
      firstShortest([{ ...asked(lens()), length: 5 }], 7),
      compile([{ root: { ...relationships, selections: select(['status']) }, lens: lens() }], 7),
    ].map(({ text }) => text)
    for (const text of texts) expect(text).not.toMatch(/todd-lyons|5:a:1/)
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(file('paths'))
  })

  test('what an imported copy pins is in the text once, as a parameter', () => {
    const { text, parameters } = compile([{ root: { kind: 'nodes', ids: ['ice'], selections: name }, lens: lens() }], 7)
    expect(text).toContain('$p.copy')
    expect(Number(parameters.p.copy)).toBe(7)
  })
})
