import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../src/dataset/index.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { SEED } from '../api/asking.js'
import { TODAY } from '../contract/contract-graph.js'
import { assistantOn, called, part } from './assistant.js'

const loading = await loadDataset(SEED, { today: TODAY })
if (!loading.ok) throw new Error('The seed has mistakes')
const { graph } = loading
const { client, faults } = await assistantOn(new MemoryStore(graph))

interface Cited {
  readonly sourceIds: readonly string[]
}

describe.each([
  { knownAt: '2024-12-31' },
  { knownAt: '2025-10-20' },
  { knownAt: '2025-11-15', certainty: 'CERTAIN' },
  { evidence: 'OFFICIAL' },
  { evidence: 'OFFICIAL', knownAt: '2025-10-28' },
])('through %o', (lens) => {
  test('M22 every node of the seed is told with all its properties, or is not there; one without sources of its own has those of its relationships', async () => {
    const types = new Set<string>()
    for (const { id, type } of graph.nodes) {
      const { answer, text } = await called(client, 'node', { id, history: true, first: 200, ...lens })
      if (!answer) {
        expect(text).toMatch(/^"[^"]+" is not there through this lens/)
        continue
      }
      types.add(type)
      const sourceIds: string[] = Object(part(answer, 'node')).sourceIds
      const relationships: Cited[] = Object(part(answer, 'node.relationships.nodes'))
      for (const each of relationships) expect(each.sourceIds, id).not.toEqual([])
      if (sourceIds.length === 0) expect(relationships, id).not.toEqual([])
    }
    expect(faults).toEqual([])
    expect(types.size).toBeGreaterThan(5)
  })
})

test('M23 a wave that is known before its period is told without it, by the sources of its moves', async () => {
  const given = { id: 'shakeup-2025-10', knownAt: '2025-10-20' }
  const { answer } = await called(client, 'node', given)
  expect(part(answer, 'node')).toMatchObject({ period: null, sourceIds: [] })
  const moves: Cited[] = Object(part(answer, 'node.relationships.nodes'))
  expect(moves.map(({ sourceIds }) => sourceIds)).not.toContainEqual([])
  expect(moves.length).toBeGreaterThan(0)
})

test('M24 what may have been meant by an id is told through the lens: nothing that came out later', async () => {
  const near = async (lens: object) => (await called(client, 'node', { id: 'shakeup-2025-11', ...lens })).text
  expect(await near({})).toContain('ap-2025-05-29-ice-shakeup (')
  const early = await near({ knownAt: '2024-12-31' })
  expect(early).toMatch(/^UNKNOWN_ID: there is no node "shakeup-2025-11"/)
  expect(early).not.toContain('ap-2025-05-29-ice-shakeup')
})
