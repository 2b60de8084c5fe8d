import { expect, test } from 'vitest'
import { contractApi } from './asking.js'

async function callsOf(query: string, variables?: Record<string, unknown>) {
  const { store, data } = contractApi()
  const answer = await data(query, variables)
  return { answer, calls: store.reads.length, reads: store.reads.flat().length, summaries: store.summaries }
}

test('A1 an operation of declared fields costs one call of the store, however deep, however many fields and lenses', async () => {
  const { calls, reads, answer } = await callsOf(`{
    fieldOffice(id: "light-arden") {
      reportsTo { ... on Organization { reportsTo { reportsTo { leader { official { tenures { nodes { position { unit { label } sources { label } } } } } } } } } }
    }
    officials(first: 3) { nodes { positions { unit { positions { nodes { holder { official { name } } } } } } } }
    search(text: "arden") { node { id } }
    network(around: ["tides"]) { nodes { node { label } } }
    nodes(ids: ["crown", "nobody"]) { id }
    asOf(validAt: "2022-03-01") {
      organization(id: "lanterns") { ancestors { name } }
      asOf(knownAt: "2025-01-01") { cities { totalCount } }
    }
  }`)
  expect({ calls, reads }).toEqual({ calls: 1, reads: 7 })
  expect(answer).toMatchObject({
    asOf: { organization: { ancestors: [{ name: 'Department of Tides' }, { name: 'The Crown Office' }] } },
  })
})

test('A2 a question costs one call more, however many facts of the level are asked', async () => {
  const { calls, answer } = await callsOf(
    '{ officials(first: 50) { nodes { name chainOfCommand { level position { title } } } } }',
  )
  expect(calls).toBe(2)
  expect(answer).toMatchObject({
    officials: { nodes: expect.arrayContaining([{ name: 'Zeno Ash', chainOfCommand: expect.any(Array) }]) },
  })
})

test('A3 two questions about the facts of one level cost a call each, or share one when they ask the same', async () => {
  expect((await callsOf('{ positions { nodes { vacant contested } } }')).calls).toBeLessThanOrEqual(3)
  const chains = '{ positions { nodes { chainOfCommand { level } holder { official { chainOfCommand { level } } } } } }'
  expect((await callsOf(chains)).calls).toBe(3)
})

test('A4 a question on many facts costs one call also where each has arguments or a lens of its own', async () => {
  expect((await callsOf('{ organizations { nodes { orgChart(depth: 1) { level unit { label } } } } }')).calls).toBe(2)
  const lenses = `{
    a: asOf(validAt: "2025-10-01") { ...Chain }
    b: asOf(validAt: "2025-11-01") { ...Chain }
  }
  fragment Chain on Query { positions { nodes { chainOfCommand { level tenure { official { name } } } } } }`
  expect((await callsOf(lenses)).calls).toBe(2)
})

test('A5 `dataset` asks for the summary and reads nothing', async () => {
  const { calls, summaries, answer } = await callsOf('{ dataset { version store latestSourceDate nodes { type count } } }')
  expect({ calls, summaries }).toEqual({ calls: 0, summaries: 1 })
  expect(answer).toMatchObject({
    dataset: { latestSourceDate: '2025-12-15', nodes: expect.arrayContaining([{ type: 'City', count: 4 }]) },
  })
})

test('A6 nothing is read for a field that @skip leaves out, nor for an operation that reads nothing', async () => {
  const skipped = await callsOf(
    'query ($no: Boolean!) { crown: organization(id: "crown") { id } piers: fieldOffices @include(if: $no) { totalCount } }',
    { no: false },
  )
  expect(skipped).toMatchObject({ calls: 1, reads: 1, answer: { crown: { id: 'crown' } } })
  expect((await callsOf('{ __typename }')).calls).toBe(0)
  expect((await callsOf('{ __schema { queryType { name } } }')).calls).toBe(0)
})

test('A7 a question answers each of its places in full, also where they share a fragment', async () => {
  const { answer } = await callsOf(`{
    few: official(id: "quill-ferro") { ...Levels }
    more: official(id: "sam-okoro") { ...Levels chainOfCommand { position { title } tenure { official { name } } } }
  }
  fragment Levels on Official { chainOfCommand { level } }`)
  expect(answer).toEqual({
    few: { chainOfCommand: [{ level: 1 }, { level: 2 }, { level: 3 }, { level: 4 }] },
    more: {
      chainOfCommand: [
        { level: 1, position: { title: 'Head of the Beacon Division' }, tenure: null },
        { level: 2, position: { title: 'Head of the Lantern Service' }, tenure: { official: { name: 'Rosa Vance' } } },
        { level: 3, position: { title: 'Head of the Coast Bureau' }, tenure: { official: { name: 'Otto Brandt' } } },
        { level: 4, position: { title: 'Minister of Tides' }, tenure: { official: { name: 'Inês Marlow' } } },
      ],
    },
  })
})
