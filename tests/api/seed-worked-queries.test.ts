import { readdirSync } from 'node:fs'
import { Kind, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readWorkedQueries } from '../../src/api/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { loadGraph } from '../contract/contract-graph.js'
import { apiOn, QUERIES, SEED } from './asking.js'

const { ask } = apiOn(new MemoryStore(await loadGraph(SEED)))
const queries = readWorkedQueries(QUERIES)

test('A70 every file of queries/ is a worked query', () => {
  expect(queries.map(({ name }) => `${name}.graphql`).sort()).toEqual(readdirSync(QUERIES).sort())
  expect(queries.length).toBeGreaterThan(0)
})

test('A76 the October 2025 wave as a network has all of its moves, and nobody whom none of them moved', async () => {
  const { data } = await ask(queries.find(({ name }) => name === 'the-wave-as-a-network')?.query ?? '')
  const { nodes, relationships }: Wave = JSON.parse(JSON.stringify(data)).asOf.network
  const linked = (type: string) => relationships.filter((each) => each.type === type)
  const moves = linked('IN').flatMap(({ from, to }) => (to.id === 'shakeup-2025-10' ? from.id : []))
  const moved = linked('OF').flatMap(({ from, to }) => (moves.includes(from.id) ? to.id : []))
  const ofType = (type: string) => nodes.flatMap(({ node }) => (node.__typename === type ? node.id : [])).sort()
  expect(ofType('Official')).toEqual([...new Set(moved)].sort())
  expect(ofType('Reassignment')).toEqual(moves.toSorted())
  const all = await ask(
    '{ asOf(validAt: "2025-12-31") { shakeup(id: "shakeup-2025-10") { reassignments(first: 100) { nodes { id } } } } }',
  )
  const ids: string[] = JSON.stringify(all.data).match(/(?<="id":")[^"]+/g) ?? []
  expect(moves.sort()).toEqual(ids.sort())
})

interface Wave {
  readonly nodes: readonly { readonly node: { readonly id: string; readonly __typename: string } }[]
  readonly relationships: readonly {
    readonly type: string
    readonly from: { readonly id: string }
    readonly to: { readonly id: string }
  }[]
}

describe.each(queries.map((each) => [each.name, each] as const))('%s', (name, { title, query }) => {
  test('A71 a worked query has a question for its title, and one operation with a name', () => {
    expect(title).toMatch(/^[A-Z].*[^.]$/)
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    expect(operations.map(({ name }) => name?.value)).toEqual([expect.stringMatching(/^[A-Z]\w+$/)])
  })

  test('A72 a worked query is answered from the seed without an error, and with something', async () => {
    const { data, errors } = await ask(query)
    expect(errors).toBeUndefined()
    const leaves = JSON.stringify(data).match(/"(?:\w+)":(?:"[^"]|\d|true)/g)
    expect(leaves?.length ?? 0).toBeGreaterThan(3)
    expect(Object.values(data ?? {})).not.toContain(null)
  })

  test('A75 a worked query has the answer that is kept of it; where facts were added, `vitest -u` keeps the new one', async () => {
    const { data } = await ask(query)
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(`../fixtures/answers/${name}.json`)
  })
})
