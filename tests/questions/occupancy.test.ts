import { expect, test } from 'vitest'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn } from '../api/asking.js'
import { graphWith } from '../dataset/scratch-dataset.js'

test('a post is vacant between two known tenures, and nobody says so before the first or after the last', async () => {
  const graph = await graphWith({
    'positions/more.yaml': '- { id: keeper, title: Keeper, unit: ero, head: false, sole: true, sources: [news-october] }',
    'tenures/more.yaml': `
- { id: ada-keeper, official: ada-first, position: keeper, validFrom: 2024-01-10, validTo: 2024-06-30, sources: [news-october] }
- { id: ben-keeper, official: ben-second, position: keeper, validFrom: 2024-09-01, validTo: 2025-02-01, sources: [news-october] }
`,
  })
  const { data } = apiOn(new MemoryStore(graph))
  const vacant = async (day: string) =>
    data(`{ asOf(validAt: "${day}") { position(id: "keeper") { vacant } } }`).then((answer) => JSON.stringify(answer))
  const is = (value: boolean | null) => JSON.stringify({ asOf: { position: { vacant: value } } })
  expect(await vacant('2023-12-01')).toBe(is(null))
  expect(await vacant('2024-03-01')).toBe(is(false))
  expect(await vacant('2024-08-01')).toBe(is(true))
  expect(await vacant('2025-06-01')).toBe(is(null))
})
