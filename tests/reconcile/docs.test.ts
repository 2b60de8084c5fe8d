import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SEED } from '../api/asking.js'
import { client } from './client.js'

const { post, candidatesOf, extend } = client(SEED)

/** The tables, or the blocks of JSON, of a page. */
const blocksOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^```json\n(.*?)^```/gms)].map(([, block]) => block ?? '')

test('what docs/openrefine.md asks has the answers that stand below it', async () => {
  const [queries = '', candidate = '', extension = '', rows = ''] = blocksOf('docs/openrefine.md')
  const results = (await post({ queries })).json
  expect(results).toMatchObject({ q0: { result: expect.arrayContaining([JSON.parse(candidate)]) } })
  const shown: Record<string, unknown> = JSON.parse(rows)
  const { rows: answered } = JSON.parse((await post({ extend: extension })).text)
  expect(Object.keys(shown).length).toBeGreaterThan(0)
  expect(answered).toMatchObject(shown)
})

test('the table of OpenRefine in README.md is what comes of its names and dates', async () => {
  const [, body = ''] = /^\| name \| date \| id .*\n\| --- .*\n((?:\|.*\n)+)/m.exec(readFileSync('README.md', 'utf8')) ?? []
  const lines = body.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) {
    const [query, date, shown = '', official = '', certainty] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const found = await candidatesOf({
      query,
      type: 'ERO_FIELD_OFFICE',
      type_strict: 'should',
      properties: [{ pid: 'date', v: date }],
    })
    const id = found.find(({ match }) => match)?.id
    expect(found.length, line).toBeGreaterThan(0)
    if (shown.startsWith('none')) {
      expect(id, line).toBeUndefined()
      continue
    }
    expect(`\`${id}\``).toBe(shown)
    const { values } = await extend([id ?? ''], ['in-charge', 'certainty'])
    expect(values[id ?? '']).toEqual({
      'in-charge': [expect.objectContaining({ name: official })],
      certainty: [{ str: certainty }],
    })
  }
})
