import { expect, test } from 'vitest'
import { contractApi } from './asking.js'

const { data, errors } = contractApi()

test('A22 a field under two names, or with two sets of arguments, is answered under each', async () => {
  const answer = await data(`{
    official(id: "ines-marlow") { name called: name }
    organization(id: "lanterns") { up: reportsTo { id } up2: reportsTo { up: reportsTo { id } } }
    search(text: "arden", types: [City]) { node { id } }
    offices: search(text: "arden", types: [FieldOffice], first: 1) { node { __typename ... on FieldOffice { kind } } }
  }`)
  expect(answer).toEqual({
    official: { name: 'Inês Marlow', called: 'Inês Marlow' },
    organization: { up: { id: 'coast' }, up2: { up: { id: 'tides' } } },
    search: [{ node: { id: 'arden-aa' } }],
    offices: [{ node: { __typename: 'FieldOffice', kind: 'ERO_FIELD_OFFICE' } }],
  })
})

test('A23 fragments on interfaces, unions and types each give what is theirs', async () => {
  const answer = await data(`{
    nodes(ids: ["light-arden", "coast", "minister", "move-okoro", "arden-light", "claim-lights"]) {
      __typename
      ... on Unit { name }
      ... on Fact { sources { id } }
      ...Post
      ... on Reassignment { to { __typename ... on Position { title } ... on Unit { name } } }
      ... on RetiredId { mergedInto { label } }
      ... on Claim { values number }
    }
  }
  fragment Post on Position { title unit { ... on Organization { abbreviation } ... on FieldOffice { code } } }`)
  expect(answer).toEqual({
    nodes: [
      { __typename: 'FieldOffice', name: 'Arden Light', sources: [{ id: 'directory-2023' }] },
      { __typename: 'Organization', name: 'Coast Bureau', sources: [{ id: 'charter-2020' }] },
      { __typename: 'Position', sources: [{ id: 'charter-2020' }], title: 'Minister of Tides', unit: { abbreviation: 'DOT' } },
      {
        __typename: 'Reassignment',
        sources: [{ id: 'gazette-october' }],
        to: { __typename: 'Position', title: 'Keeper, Belmar' },
      },
      { __typename: 'RetiredId', sources: [{ id: 'offices-2024' }], mergedInto: { label: 'Arden Light' } },
      { __typename: 'Claim', sources: [{ id: 'directory-2025' }], values: ['Arden', 'Belmar', 'Corvin'], number: null },
    ],
  })
})

test('A24 fragments on relationship types give what is theirs', async () => {
  const answer = await data(`{
    node(id: "keeper-belmar") {
      relationships(types: [HOLDS, POST_IN], first: 10) {
        totalCount
        nodes { __typename id ... on Tenure { acting official { name } } ... on PostInUnit { to { label } } }
      }
    }
  }`)
  expect(answer).toEqual({
    node: {
      relationships: {
        totalCount: 2,
        nodes: [
          { __typename: 'PostInUnit', id: 'keeper-belmar.POST_IN', to: { label: 'Belmar Light' } },
          { __typename: 'Tenure', id: 'okoro-belmar', acting: true, official: { name: 'Sam Okoro' } },
        ],
      },
    },
  })
})

test('A25 relationships go in the direction asked for, either by default', async () => {
  const answer = await data(`{ node(id: "lanterns") {
    all: relationships(types: [REPORTS_TO]) { nodes { id } }
    up: relationships(types: [REPORTS_TO], direction: OUT) { nodes { id } }
    down: relationships(types: [REPORTS_TO], direction: IN) { nodes { id } }
    none: relationships(types: []) { totalCount }
  } }`)
  expect(answer).toEqual({
    node: {
      all: { nodes: [{ id: 'beacons.REPORTS_TO' }, { id: 'lanterns.REPORTS_TO.2' }] },
      up: { nodes: [{ id: 'lanterns.REPORTS_TO.2' }] },
      down: { nodes: [{ id: 'beacons.REPORTS_TO' }] },
      none: { totalCount: 0 },
    },
  })
})

test('A108 relationships with history are all that are known, and those not in force say so', async () => {
  const answer = await data(`{ node(id: "keeper-belmar") {
    now: relationships(types: [HOLDS], history: false) { totalCount nodes { id certainty } }
    ever: relationships(types: [HOLDS], history: true) { totalCount nodes { id certainty } }
  } }`)
  const okoro = { id: 'okoro-belmar', certainty: 'POSSIBLE' }
  expect(answer).toEqual({
    node: {
      now: { totalCount: 1, nodes: [okoro] },
      ever: { totalCount: 2, nodes: [okoro, { id: 'quist-belmar', certainty: null }] },
    },
  })
})

test('A26 @skip and @include follow the variables of each request, on fields, fragments and whole lenses', async () => {
  const query = `query ($with: Boolean!, $without: Boolean! = false) {
    official(id: "sam-okoro") { name @include(if: $with) ...More @skip(if: $without) }
    asOf(validAt: "2022-01-01") @include(if: $with) { organization(id: "lanterns") { reportsTo { id } } }
  }
  fragment More on Official { tenures { totalCount } }`
  const tenures = { totalCount: 2 }
  expect(await data(query, { with: true })).toEqual({
    official: { name: 'Sam Okoro', tenures },
    asOf: { organization: { reportsTo: { id: 'tides' } } },
  })
  expect(await data(query, { with: false })).toEqual({ official: { tenures } })
  expect(await data(query, { with: true, without: true })).toEqual({
    official: { name: 'Sam Okoro' },
    asOf: { organization: { reportsTo: { id: 'tides' } } },
  })
})

test('A27 variables stand for whole filters, for parts of them, for pages and orders', async () => {
  const whole =
    'query ($where: CityWhere, $order: [CityOrder!], $first: Int) { cities(where: $where, orderBy: $order, first: $first) { totalCount nodes { id } } }'
  expect(
    await data(whole, { where: { or: [{ state: { eq: 'AA' } }, { latitude: { lt: 50 } }] }, order: ['NAME_DESC'], first: 1 }),
  ).toEqual({
    cities: { totalCount: 2, nodes: [{ id: 'port-eloi-cc' }] },
  })
  expect(await data(whole)).toMatchObject({ cities: { totalCount: 4 } })
  const part =
    'query ($state: String!, $n: Float) { cities(where: { not: { state: { eq: $state } }, latitude: { gt: $n } }) { nodes { id } } }'
  expect(await data(part, { state: 'AA', n: 50 })).toEqual({ cities: { nodes: [{ id: 'belmar-bb' }, { id: 'corvin-bb' }] } })
  expect(await data('query ($ids: [ID!]!) { nodes(ids: $ids) { label } }', { ids: ['coast'] })).toEqual({
    nodes: [{ label: 'Coast Bureau (CB)' }],
  })
})

test('A28 filters ask of texts, numbers, dates, states and of what is related', async () => {
  const count = async (list: string, where: string) => data(`{ ${list}(where: ${where}) { totalCount } }`)
  const has = (totalCount: number) => ({ totalCount })
  expect(await count('shakeups', '{ ordinal: { in: [2, 3] } }')).toEqual({ shakeups: has(1) })
  expect(await count('fieldOffices', '{ city: { name: { eq: "Corvin" } } }')).toEqual({ fieldOffices: has(2) })
  expect(await count('fieldOffices', '{ coversState: { has: "AA" } }')).toEqual({ fieldOffices: has(1) })
  expect(await count('fieldOffices', '{ below: { eq: "beacons" } }')).toEqual({ fieldOffices: has(6) })
  expect(await count('fieldOffices', '{ foundedOn: { within: "2021" } }')).toEqual({ fieldOffices: has(10) })
  expect(await count('fieldOffices', '{ foundedOn: { eq: null } }')).toEqual({ fieldOffices: has(7) })
  expect(await count('fieldOffices', '{ director: { name: { startsWith: "Quill" } } }')).toEqual({ fieldOffices: has(1) })
  expect(await count('officials', '{ agency: { id: { eq: "lanterns" } } }')).toEqual({ officials: has(8) })
  expect(await count('officials', '{ identified: { eq: false } }')).toEqual({ officials: has(1) })
  expect(await count('reassignments', '{ status: { eq: PLANNED }, date: { overlaps: "2026-03-15" } }')).toEqual({
    reassignments: has(2),
  })
  expect(await count('claims', '{ about: { eq: "october-tide" } }')).toEqual({ claims: has(2) })
  expect(await count('sources', '{ publishedOn: { after: "2025-10-28" }, kind: { in: [NEWS] } }')).toEqual({ sources: has(2) })
  expect(await count('organizations', '{ reportsTo: { id: { eq: "coast" } } }')).toEqual({ organizations: has(2) })
})

test('A29 moves say who came, who left, and by which announced or real move', async () => {
  const answer = await data(`{
    shakeup(id: "october-tide") { reassignments { totalCount nodes { id from { ... on Node { id } } to { ... on Node { id } } replacement { official { id } } replaced { replaced { id } position { id } } } } }
    position(id: "keeper-arden") { reassignedFrom { nodes { id status replacement { status official { id } } } } reassignedTo { nodes { id } } }
    fieldOffice(id: "light-belmar") { reassignedFrom { nodes { id } } reassignedTo { nodes { id } } }
  }`)
  expect(answer).toEqual({
    shakeup: {
      reassignments: {
        totalCount: 5,
        nodes: [
          {
            id: 'move-lund',
            from: { id: 'head-of-lanterns' },
            to: null,
            replacement: { official: { id: 'rosa-vance' } },
            replaced: null,
          },
          {
            id: 'move-vance',
            from: null,
            to: { id: 'head-of-lanterns' },
            replacement: null,
            replaced: { replaced: { id: 'petra-lund' }, position: { id: 'head-of-lanterns' } },
          },
          {
            id: 'move-okoro',
            from: null,
            to: { id: 'keeper-belmar' },
            replacement: null,
            replaced: { replaced: { id: 'tessa-quist' }, position: { id: 'keeper-belmar' } },
          },
          {
            id: 'move-quist',
            from: { id: 'keeper-belmar' },
            to: null,
            replacement: { official: { id: 'sam-okoro' } },
            replaced: null,
          },
          { id: 'move-unnamed', from: { id: 'light-corvin' }, to: null, replacement: null, replaced: null },
        ],
      },
    },
    position: {
      reassignedFrom: {
        nodes: [{ id: 'plan-ferro', status: 'PLANNED', replacement: { status: 'PLANNED', official: { id: 'sam-okoro' } } }],
      },
      reassignedTo: { nodes: [{ id: 'plan-okoro' }] },
    },
    fieldOffice: {
      reassignedFrom: { nodes: [{ id: 'move-quist' }, { id: 'plan-okoro' }] },
      reassignedTo: { nodes: [{ id: 'move-okoro' }] },
    },
  })
})

test('A30 a post is vacant, filled, contested, or nobody says', async () => {
  const state = async (id: string, validAt: string) =>
    data(`{ asOf(validAt: "${validAt}") { position(id: "${id}") { vacant contested } } }`)
  const is = (vacant: boolean | null, contested = false) => ({ asOf: { position: { vacant, contested } } })
  expect(await state('keeper-belmar', '2025-10-01')).toEqual(is(false))
  expect(await state('keeper-belmar', '2026-01-01')).toEqual(is(null))
  expect(await state('keeper-belmar', '2023-12-01')).toEqual(is(null))
  expect(await state('head-of-beacons', '2025-10-01')).toEqual(is(null))
})

test('A31 one document asked again with other values is answered anew', async () => {
  const query = 'query ($id: ID!, $first: Int) { official(id: $id) { name tenures(first: $first) { totalCount nodes { id } } } }'
  expect(await data(query, { id: 'sam-okoro', first: 1 })).toEqual({
    official: { name: 'Sam Okoro', tenures: { totalCount: 2, nodes: [{ id: 'okoro-belmar' }] } },
  })
  expect(await data(query, { id: 'vic-arno', first: 5 })).toEqual({
    official: { name: 'Vic Arno', tenures: { totalCount: 1, nodes: [{ id: 'arno-arden' }] } },
  })
  expect(await errors(query, { id: 'vic-arno', first: 501 })).toMatchObject([{ code: 'BAD_PAGE' }])
})
