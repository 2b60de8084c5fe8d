import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { answerQuery } from '../../src/app.js'
import { run } from '../cli/command.js'

const README = readFileSync('README.md', 'utf8')

/** The code blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].flatMap(([, block]) => block ?? [])
}

/** Is it what is shown, of which an ellipsis leaves out the rest? */
const startsLike = (cell: string, shown: string) =>
  shown.endsWith('…') ? cell.startsWith(shown.slice(0, -1).trim()) : cell === shown

describe('the README', () => {
  test('its query has the answer that stands below it', async () => {
    const [query = ''] = blocks('graphql')
    const [answer = ''] = blocks('json')
    expect(await answerQuery(query, { data: 'seed' })).toEqual(JSON.parse(answer))
  })

  test('its request has the answer that stands below it', async () => {
    const [body = ''] = blocks('sh').flatMap((block) => /-d '(\{.*\})'/.exec(block)?.[1] ?? [])
    const { query }: { query: string } = JSON.parse(body)
    expect(await answerQuery(query, { data: 'seed' })).toEqual(JSON.parse(blocks('json')[1] ?? ''))
  })

  test('its filter is one that the API takes', async () => {
    const [, where = ''] = /`where: (\{.*?\})`;/.exec(README) ?? []
    const { errors, data } = await answerQuery(`{ fieldOffices(where: ${where}) { totalCount } }`, { data: 'seed' })
    expect(errors).toBeUndefined()
    expect(JSON.parse(JSON.stringify(data)).fieldOffices.totalCount).toBeGreaterThan(0)
  })

  test('its table of a join is what the join says', async () => {
    const { out } = await run(['join', 'examples/arrests.csv'])
    const joined: Record<string, string>[] = parse(out, { columns: true })
    const [, head = '', body = ''] = /^(\| field_office .*)\n\| --- .*\n((?:\|.*\n)+)/m.exec(README) ?? []
    const cells = (line: string) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    const shown = body.trimEnd().split('\n').map(cells)
    expect(shown.length).toBeGreaterThan(3)
    for (const row of shown) {
      const expected = cells(head).flatMap((name, place) => (name === '…' ? [] : [[name, row[place] ?? ''] as const]))
      const isRow = (each: Record<string, string>) => expected.every(([name, cell]) => startsLike(each[name] ?? '', cell))
      expect(joined.filter(isRow), row.join(' | ')).toHaveLength(1)
    }
  })

  test.each(['README.md', 'CONTRIBUTING.md', 'docs/model.md', 'docs/neo4j.md', 'docs/openrefine.md', 'seed/NOTES.md'])(
    '%s links to files that are there',
    (page) => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '')
      expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
    },
  )
})
