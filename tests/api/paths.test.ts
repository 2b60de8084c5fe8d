import { expect, test } from 'vitest'
import { MemoryStore } from '../../src/store/memory/index.js'
import { loadGraph } from '../contract/contract-graph.js'
import { apiOn, contractApi, SEED } from './asking.js'

const { data, errors, ask } = contractApi()
const seed = apiOn(new MemoryStore(await loadGraph(SEED)))

test('A91 a path gives its nodes and relationships by their types, and all that lies below them', async () => {
  const query = `{
    path(from: "dock-arden-east", to: "keeper-arden", through: [REPORTS_TO, POST_IN]) {
      length
      nodes { __typename id ... on FieldOffice { kind } ... on Position { title holder { official { name } } } }
      relationships { type from { id } to { id } ... on PostInUnit { status } }
    }
  }`
  expect(await data(query)).toEqual({
    path: {
      length: 2,
      nodes: [
        { __typename: 'FieldOffice', id: 'dock-arden-east', kind: 'ERO_SUB_OFFICE' },
        { __typename: 'FieldOffice', id: 'light-arden', kind: 'ERO_FIELD_OFFICE' },
        { __typename: 'Position', id: 'keeper-arden', title: 'Keeper, Arden', holder: { official: { name: 'Quill Ferro' } } },
      ],
      relationships: [
        { type: 'REPORTS_TO', from: { id: 'dock-arden-east' }, to: { id: 'light-arden' } },
        { type: 'POST_IN', from: { id: 'keeper-arden' }, to: { id: 'light-arden' }, status: 'CONFIRMED' },
      ],
    },
  })
})

test('A92 `path` is the first of `paths`; null where that is empty', async () => {
  const given = 'from: "sam-okoro", to: "yara-dell"'
  const part = '{ length nodes { id } relationships { id } }'
  const lens = 'asOf(validAt: "2025-11-01")'
  const both: unknown = await data(
    `{ ${lens} { path(${given}) ${part} paths(${given}) ${part} one: paths(${given}, first: 1) ${part} } }`,
  )
  const { asOf } = JSON.parse(JSON.stringify(both))
  expect(asOf.paths).toHaveLength(2)
  expect([asOf.path, asOf.one]).toEqual([asOf.paths[0], [asOf.paths[0]]])
  const none = 'from: "light-arden", to: "yara-dell", through: [REPORTS_TO]'
  expect(await data(`{ path(${none}) { length } paths(${none}) { length } }`)).toEqual({ path: null, paths: [] })
})

test('A93 an id that no node has is an error that names its argument; a node that is not there at the lens has no path', async () => {
  for (const [argument, given] of [
    ['from', 'from: "nobody", to: "tides"'],
    ['to', 'from: "tides", to: "nobody"'],
    ['from', 'from: "nobody", to: "nobody"'],
  ] as const) {
    for (const field of [`path(${given}) { length }`, `paths(${given}) { length }`]) {
      const [error, ...others] = (await ask(`{ ${field} }`)).errors ?? []
      expect(others).toEqual([])
      expect(error).toMatchObject({
        message: `${argument}: there is no node "nobody"; search finds nodes by their words`,
        extensions: { code: 'UNKNOWN_ID', argument },
      })
    }
  }
  expect(await data('{ asOf(validAt: "2025-01-01") { path(from: "north-watch", to: "tides") { length } } }')).toEqual({
    asOf: { path: null },
  })
})

test('A94 a path too long, and too many of them, are refused with what is allowed', async () => {
  for (const [argument, value, most] of [
    ['maxLength', 0, 15],
    ['maxLength', 16, 15],
    ['first', 0, 100],
    ['first', 101, 100],
  ] as const) {
    const { errors: [error] = [] } = await ask(`{ paths(from: "tides", to: "crown", ${argument}: ${value}) { length } }`)
    expect(error).toMatchObject({
      message: `${argument}: ${value}: expected 1 to ${most}`,
      extensions: { code: 'BAD_ARGUMENT', argument, allowed: { least: 1, most } },
    })
  }
  const below = 'nodes { relationships(first: 500) { nodes { from { id } } } }'
  expect(await errors(`{ paths(from: "tides", to: "crown", first: 100) { ${below} } }`)).toMatchObject([
    { code: 'QUERY_TOO_COSTLY' },
  ])
})

test('A95 paths are read with the whole operation, variables and all', async () => {
  const { store, data: asked } = contractApi()
  const answer = await asked(
    `query ($from: ID!, $through: [RelationshipType!], $most: Int) {
      path(from: $from, to: "crown", through: $through, maxLength: $most) { length }
      earlier: asOf(validAt: "2021-06-01") { path(from: "lanterns", to: "crown", through: $through) { length } }
      node(id: "crown") { label }
    }`,
    { from: 'lanterns', through: ['REPORTS_TO'], most: 3 },
  )
  // Until 2022 it was the department's own.
  expect(answer).toEqual({ path: { length: 3 }, earlier: { path: { length: 2 } }, node: { label: 'The Crown Office' } })
  expect(store.reads).toHaveLength(1)
})

test('A96 of the seed: who stood above both Gregory Bovino and ICE’s director in Chicago', async () => {
  const path = (given: string) =>
    seed.data(`{ asOf(${given}) { path(from: "gregory-bovino", to: "samuel-olson", through: [HOLDS, REPORTS_TO]) {
    nodes { id ... on Position { holder { official { id } } } }
  } } }`)
  expect(await path('validAt: "2025-10-20"')).toEqual({
    asOf: {
      path: {
        nodes: [
          { id: 'gregory-bovino' },
          { id: 'cpa-usbp-el-centro', holder: { official: { id: 'gregory-bovino' } } },
          { id: 'chief-usbp', holder: { official: { id: 'michael-banks' } } },
          { id: 'commissioner-cbp', holder: { official: { id: 'rodney-scott' } } },
          { id: 'secretary-dhs', holder: { official: { id: 'kristi-noem' } } },
          { id: 'director-ice', holder: { official: { id: 'todd-lyons' } } },
          { id: 'ead-ero', holder: { official: { id: 'marcos-charles' } } },
          { id: 'fod-ero-chicago', holder: { official: { id: 'samuel-olson' } } },
          { id: 'samuel-olson' },
        ],
      },
    },
  })
  // Before 2025 neither was known to hold these posts.
  expect(await path('validAt: "2025-10-20", knownAt: "2018-01-01"')).toEqual({ asOf: { path: null } })
})
