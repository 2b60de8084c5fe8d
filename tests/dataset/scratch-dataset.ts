import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { loadDataset, type Problem } from '../../src/dataset/index.js'
import type { Graph } from '../../src/model/graph.js'
import { parseDay } from '../../src/model/partial-date.js'

export const DATASETS = fileURLToPath(new URL('../fixtures/datasets', import.meta.url))
export const VALID = path.join(DATASETS, 'valid')
/** The day on which all these tests take place. */
export const TODAY = parseDay('2026-06-01')

/** A copy of the valid dataset with some files added or replaced, for the length of one test. */
export async function scratchDataset(files: Readonly<Record<string, string>> = {}, overlay?: string): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'dataset-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  await cp(VALID, directory, { recursive: true })
  if (overlay !== undefined) {
    await cp(overlay, directory, { recursive: true })
    await rm(path.join(directory, 'expected.txt'), { force: true })
  }
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return directory
}

/** The problems of the valid dataset with some files added. */
export async function problemsWith(files: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  const loading = await loadDataset(await scratchDataset(files), { today: TODAY })
  return loading.ok ? [] : loading.problems
}

/** The graph of the valid dataset with some files added. Fails the test when they hold mistakes. */
export async function graphWith(files: Readonly<Record<string, string>> = {}): Promise<Graph> {
  const loading = await loadDataset(await scratchDataset(files), { today: TODAY })
  if (!loading.ok) throw new Error(`Not a valid dataset: ${JSON.stringify(loading.problems, null, 2)}`)
  return loading.graph
}
