import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { run } from '../cli/command.js'
import { DATASETS, scratchDataset, VALID } from '../dataset/scratch-dataset.js'
import type { TestServer } from './global-setup.js'
import { scratchDatabase } from './scratch-database.js'
import { neo4j } from './server.js'

test('without a database it says what to set', async () => {
  const { code, err } = await run(['import', VALID])
  expect(code).toBe(2)
  expect(err).toContain('NEO4J_URI: expected the database to import into')
})

test('a database out of reach is 3, in words', async () => {
  const { code, err } = await run(['import', VALID, '--neo4j-uri', 'bolt://127.0.0.1:9'], { NEO4J_PASSWORD: 'some-password' })
  expect({ code, err }).toEqual({ code: 3, err: 'NEO4J_URI: nothing listens at bolt://127.0.0.1:9: is the server running?\n' })
})

describe.skipIf(neo4j === null)('import, with a database', () => {
  const server = (): TestServer => {
    if (neo4j === null) throw new Error('There is no server')
    return neo4j
  }
  const importing = (directory: string, ...flags: string[]) =>
    run(['import', directory, ...flags], { NEO4J_URI: server().uri, NEO4J_PASSWORD: server().password })

  test('it tells of a first graph, of what changes, and of nothing to do', async () => {
    await scratchDatabase(server())
    const dry = await importing(VALID, '--dry-run')
    expect(dry).toMatchObject({ code: 0, out: expect.stringMatching(/was not imported into bolt:.*: all of it would be new/) })
    const first = await importing(VALID)
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/a first graph: \d+ nodes and \d+ relationships/) })
    expect(first.err).toMatch(/^Writing nodes: \d+ of \d+$/m)
    const again = await importing(VALID)
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing changed: /) })

    const cities = await readFile(`${VALID}/cities.yaml`, 'utf8')
    const city = '- { id: a-new-city, name: Anew, state: CO, latitude: 39, longitude: -104, sources: [ice-field-offices] }'
    const other = await scratchDataset({ 'cities.yaml': `${cities}${city}\n` })
    const would = await importing(other, '--dry-run')
    expect(would.out).toMatch(/It would change:\n {2}City: 1 new \(a-new-city\)\n/)
    const changed = await importing(other)
    expect(changed.out).toMatch(/in place of version .* What changed:\n {2}City: 1 new \(a-new-city\)\n/)
  })

  test('a dataset with mistakes is told of in full, and the database is not asked', async () => {
    const { ask } = await scratchDatabase(server())
    const broken = await importing(`${DATASETS}/broken/dangling-reference`)
    expect(broken.code).toBe(1)
    expect(broken.err).toContain('nothing was loaded')
    expect(await ask('MATCH (n) RETURN n')).toEqual([])
  })

  test('somebody else’s graph is refused with the flag that goes on', async () => {
    const { ask } = await scratchDatabase(server())
    await ask('CREATE (:Movie)')
    const refused = await importing(VALID)
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringContaining('such as one labelled Movie; --force imports beside it'),
    })
    expect((await importing(VALID, '--force')).code).toBe(0)
    expect(await ask('MATCH (n:Movie) RETURN count(n) AS count')).toEqual([{ count: 1 }])
  })
})
