import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { CONTRACT } from '../contract/contract-graph.js'
import { run } from './command.js'

const data = ['--data', CONTRACT]

describe('export', () => {
  test('writes what was asked for to standard output, and says on standard error what it is', async () => {
    const { code, out, err } = await run(['export', 'graphml', '--around', 'coast', '--valid-at', '2025-06-02', ...data])
    expect(code).toBe(0)
    expect(out).toMatch(/^<\?xml .*<\/graphml>\n$/s)
    const [, nodes] = /^enforcement-graph: around coast, 1 deep, on 2025-06-02: (\d+) nodes, \d+ relationships$/m.exec(err) ?? []
    expect(out.match(/<node /g)).toHaveLength(Number(nodes))
  })

  test('writes a file, and says when a limit left something out', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'export-'))
    const file = path.join(directory, 'coast.gexf')
    const { code, out, err } = await run(['export', 'gexf', '--limit', '3', '--history', '-o', file, ...data])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('3 relationships; there are more: --limit 3 left them out')
    expect(await readFile(file, 'utf8')).toMatch(/^<\?xml .*<edge .*<\/gexf>\n$/s)
    expect(await readdir(directory)).toEqual(['coast.gexf'])
  })

  test.each([
    [['export', 'xls'], 2, 'There is no format "xls": expected gexf, graphml'],
    [['export', 'gexf', '--depth', '9'], 2, 'depth: "9": expected a whole number from 0 to 6'],
    [['export', 'gexf', '--certainty', 'SURE'], 2, 'certainty: "SURE": expected CERTAIN or POSSIBLE'],
    [['export', 'gexf', '--around', 'nothing'], 1, 'around: there is no node "nothing"'],
    [['export', 'gexf', '-o', '/no/such/folder/file'], 2, '/no/such/folder/file: there is no such file or directory'],
  ])('%j ends with %i and a sentence', async (args, code, message) => {
    const ended = await run([...args, ...data])
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: '' })
    expect(ended.err).toContain(message)
    expect(ended.err).not.toMatch(/^\s+at /m)
  })

  test('refuses a picture in which nobody would see anything, and leaves no file', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'export-'))
    const { code, err } = await run(['export', 'svg', '-o', path.join(directory, 'all.svg'), '--data', 'seed'])
    expect(code).toBe(2)
    expect(err).toMatch(
      /^limit: svg has room for 1000 nodes and 5000 relationships, and this network has \d+ nodes: ask for less of it, with depth, limit, types or through$/m,
    )
    expect(await readdir(directory)).toEqual([])
  })

  test('without a database where one is named, it ends with 3', async () => {
    const { code, err } = await run(['export', 'gexf'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' })
    expect(code).toBe(3)
    expect(err).toContain('127.0.0.1:1')
  })
})
