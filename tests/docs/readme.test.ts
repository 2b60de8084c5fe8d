import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, onTestFinished, test } from 'vitest'
import { answerQuery } from '../../src/app.js'
import { FORMATS } from '../../src/export/index.js'
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

  test('its conversion makes a valid dataset as it stands, and tells what could not enter', async () => {
    const [, given = ''] = /^npx enforcement-graph (convert .*)$/m.exec(README) ?? []
    const parent = await mkdtemp(join(tmpdir(), 'readme-'))
    onTestFinished(() => rm(parent, { recursive: true, force: true }))
    const output = join(parent, 'dataset')
    const words = given.split(' ')
    expect(words).toContain('my-dataset')
    const { code, out, err } = await run(words.map((word) => (word === 'my-dataset' ? output : word)))
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('1 organizations, 2 positions, 3 officials, 3 tenures'),
    })
    expect(err).toContain('1 person.email: ')
    expect(err).toContain('1 organization: "club" is no kind of unit')
    expect(await run(['validate', output])).toMatchObject({ code: 0, err: '' })
  })

  test('its table of formats has each, and says what opens it', () => {
    const rows = [...README.matchAll(/^\| `(\w[\w-]*)` \| (.+) \|$/gm)].map(([, name]) => name)
    expect(rows.filter((name) => FORMATS.has(name ?? ''))).toEqual([...FORMATS.keys()])
  })

  test('its configuration of an assistant starts the command that answers assistants', async () => {
    const [configuration = ''] = blocks('json').filter((block) => block.includes('mcpServers'))
    const { command, args } = JSON.parse(configuration).mcpServers['enforcement-graph']
    expect([command, args[0]]).toEqual(['npx', 'enforcement-graph'])
    expect(await run(args.slice(1))).toEqual({ code: 0, out: '', err: '' })
  })

  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  test.each(['README.md', 'CONTRIBUTING.md', 'seed/NOTES.md', ...pages.map((page) => join('docs', page))])(
    '%s links to files that are there',
    (page) => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '')
      expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
    },
  )
})
