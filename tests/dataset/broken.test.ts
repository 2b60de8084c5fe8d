import { readdirSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formatProblem, loadDataset } from '../../src/dataset/index.js'
import { DATASETS, scratchDataset, TODAY } from './scratch-dataset.js'

const BROKEN = path.join(DATASETS, 'broken')

// Each folder is laid over the valid dataset; its expected.txt holds all problems that must come of it, one a line, in order.
for (const mistake of readdirSync(BROKEN)) {
  test(`${mistake.replaceAll('-', ' ')}: every problem is told at its place, and nothing is loaded`, async () => {
    const directory = await scratchDataset({}, path.join(BROKEN, mistake))
    const expected = await readFile(path.join(BROKEN, mistake, 'expected.txt'), 'utf8')

    const loading = await loadDataset(directory, { today: TODAY })

    expect(loading.ok).toBe(false)
    expect(loading).not.toHaveProperty('graph')
    const problems = loading.ok ? [] : loading.problems
    expect(problems.map((problem) => formatProblem(problem).replaceAll(`${directory}/`, '')).join('\n')).toBe(expected.trimEnd())
  })
}

test('a directory without any file of a dataset is refused, with what was expected', async () => {
  const directory = await scratchDataset()
  await rm(directory, { recursive: true })
  const nowhere = await loadDataset(directory, { today: TODAY })
  expect(nowhere).toMatchObject({ ok: false, problems: [{ code: 'NO_DATASET', message: 'there is no such directory' }] })
  await mkdir(path.join(directory, 'schemas'), { recursive: true })
  const empty = await loadDataset(directory, { today: TODAY })
  expect(empty).toMatchObject({
    ok: false,
    problems: [{ code: 'NO_DATASET', message: 'the directory holds no file of a dataset' }],
  })
})

test('an alias without an anchor is a syntax error at its place', async () => {
  const directory = await scratchDataset({
    'officials/more.yaml': '- &first { id: one, name: One, sources: [news-october] }\n- *second\n',
  })
  const loading = await loadDataset(directory, { today: TODAY })
  expect(loading).toMatchObject({ ok: false, problems: [{ code: 'SYNTAX', line: 2, column: 3 }] })
})
