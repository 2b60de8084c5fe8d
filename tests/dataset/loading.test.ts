import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../src/dataset/index.js'
import { graphWith, scratchDataset, TODAY, VALID } from './scratch-dataset.js'

describe('a valid dataset', () => {
  test('loads whole, with its records counted by kind', async () => {
    const loading = await loadDataset(VALID, { today: TODAY })
    expect(loading).toMatchObject({
      ok: true,
      counts: { organizations: 3, tenures: 3, sources: 6, 'retired-ids': 1, claims: 2 },
    })
  })

  test('becomes nodes and relationships, each with sources and beliefs', async () => {
    const { nodes, relationships } = await graphWith()
    for (const fact of [...nodes, ...relationships]) {
      expect(fact.sources, fact.id).not.toHaveLength(0)
      expect(fact.beliefs, fact.id).not.toHaveLength(0)
      expect(fact).not.toHaveProperty('at')
    }
    expect(relationships.find((each) => each.id === 'ero-chicago.REPORTS_TO.2')).toMatchObject({ from: 'ero-chicago', to: 'ero' })
  })

  test('says what a move is, in the names of the people and posts', async () => {
    const { nodes } = await graphWith()
    const label = nodes.find((node) => node.id === 'ada-first-2025-10')?.label
    expect(label).toBe('Ada First reassigned from Field Office Director, Denver to Headquarters')
  })

  test('says of a move that was only announced that it is to be', async () => {
    const label = (await graphWith()).nodes.find((node) => node.id === 'unnamed-1-2025-10')?.label
    expect(label).toMatch(/^Announced: .* to be reassigned$/)
  })

  test('says of a copy of a source whose it is', async () => {
    const copy = `
- { id: copy, title: Directors out, publisher: An agency, republishedBy: A newspaper, kind: NEWS, quality: REPUBLICATION }
`
    const { nodes } = await graphWith({ 'sources/more.yaml': copy })
    expect(nodes.find((node) => node.id === 'copy')?.label).toBe('An agency: Directors out (as republished by A newspaper)')
  })

  test('a move without a date happened in the period of its shake-up', async () => {
    const { nodes } = await graphWith()
    const move = nodes.find((node) => node.id === 'ben-second-2025-10')
    expect(move?.validFrom?.date.text).toBe('2025-10-24/2025-10-31')
    expect(move?.properties).toMatchObject({ period: { text: '2025-10-24/2025-10-31' } })
    expect(move?.properties).not.toHaveProperty('date')
  })

  test('a replacement names the move that made way for it', async () => {
    const { relationships } = await graphWith()
    const replacement = relationships.find((each) => each.id === 'ben-second-2025-10.REPLACED')
    expect(replacement?.properties.departure).toBe('ada-first-2025-10')
  })
})

describe('the status of a fact', () => {
  const statusOf = async (id: string) => {
    const { nodes, relationships } = await graphWith()
    return [...nodes, ...relationships].find((fact) => fact.id === id)?.status
  }
  test('is CONFIRMED when one of its sources is official', async () => {
    expect(await statusOf('ada-first')).toBe('CONFIRMED')
  })
  test('is CONFIRMED when a source of one of its dates is official', async () => {
    const tenure = `
- id: dated-officially
  official: ben-second
  position: deputy-directors-denver
  validFrom: { date: 2025-05, sources: [ice-field-offices] }
  sources: [news-october]
`
    const { relationships } = await graphWith({ 'tenures/more.yaml': tenure })
    expect(relationships.find((each) => each.id === 'dated-officially')?.status).toBe('CONFIRMED')
  })
  test('is REPORTED when none is', async () => {
    expect(await statusOf('ben-second-denver')).toBe('REPORTED')
  })
  test('is what the record says where it says so', async () => {
    expect(await statusOf('unnamed-1-2025-10')).toBe('PLANNED')
    expect(await statusOf('unnamed-1-2025-10.OF')).not.toBe('PLANNED')
  })
})

describe('the version', () => {
  const text = (file: string) => readFile(path.join(VALID, file), 'utf8')
  test('is 16 hexadecimal digits', async () => {
    expect((await graphWith()).version).toMatch(/^[0-9a-f]{16}$/)
  })
  test('does not depend on files, order or comments', async () => {
    const { version } = await graphWith()
    const [first, ...others] = (await text('officials.yaml')).trimEnd().split('\n')
    const moved = { 'officials.yaml': `# Moved\n${others.reverse().join('\n')}\n`, 'officials/more.yaml': `${first}\n` }
    expect((await graphWith(moved)).version).toBe(version)
  })
  test('does not depend on the order of properties', async () => {
    const { version } = await graphWith()
    const shakeups = `
- sources: [news-october]
  period: 2025-10-24/2025-10-31
  name: Field office shake-up of October 2025
  id: october-2025
`
    expect((await graphWith({ 'shakeups.yaml': shakeups })).version).toBe(version)
  })
  test('changes with any value', async () => {
    const { version } = await graphWith()
    const cities = (await text('cities.yaml')).replace('39.7392', '39.7393')
    expect((await graphWith({ 'cities.yaml': cities })).version).not.toBe(version)
  })
})

test('problems name files as the user named the directory', async () => {
  const directory = await scratchDataset({ 'cities.yaml': '[' })
  const relative = path.relative(process.cwd(), directory)
  const loading = await loadDataset(`${relative}/`, { today: TODAY })
  expect(loading.ok ? [] : loading.problems.map((problem) => problem.file)).toContain(`${relative}/cities.yaml`)
})

test('other files in the directory are left alone', async () => {
  const directory = await scratchDataset({ 'NOTES.md': '- id: note', 'schemas/x.yaml': 'a: 1', '.hidden/a.yaml': '1' })
  expect(await loadDataset(directory, { today: TODAY })).toMatchObject({ ok: true })
})
