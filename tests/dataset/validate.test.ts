import { expect, test } from 'vitest'
import { validate } from '../../src/cli/validate.js'
import { scratchDataset, TODAY, VALID } from './scratch-dataset.js'

async function run(directory: string) {
  const printed: string[] = []
  const complaints: string[] = []
  const options = { today: TODAY, print: (line: string) => printed.push(line), complain: (line: string) => complaints.push(line) }
  return { code: await validate(directory, options), printed, complaints }
}

test('validate says in one line what a valid dataset holds, and returns 0', async () => {
  const { code, printed, complaints } = await run(VALID)
  expect(code).toBe(0)
  expect(complaints).toEqual([])
  expect(printed).toHaveLength(1)
  expect(printed[0]).toMatch(/3 organizations, 2 field-offices.*; version [0-9a-f]{16}$/)
})

test('validate prints each problem on a line of its own, then how many there are, and returns 1', async () => {
  const directory = await scratchDataset({
    'officials/more.yaml': '- id: new-official\n  name: New\n- id: other-official\n  nam: Other\n  sources: [news-october]\n',
    'cities/more.yaml': '[]\n',
    'sources/more.yaml': 'none\n',
  })
  const { code, printed, complaints } = await run(directory)
  expect(code).toBe(1)
  expect(printed).toEqual([])
  expect(complaints.slice(0, 1)).toEqual([
    `${directory}/officials/more.yaml:1:3  MISSING_SOURCE  official new-official: sources is missing: no fact without a source; expected a list of ids of sources`,
  ])
  expect(complaints.at(-1)).toBe('4 problems in 2 files; nothing was loaded')
})

test('validate counts one problem as one', async () => {
  const { complaints } = await run(await scratchDataset({ 'sources/more.yaml': 'none\n' }))
  expect(complaints.at(-1)).toBe('1 problem in 1 file; nothing was loaded')
})
