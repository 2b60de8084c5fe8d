import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CONTRACT } from '../contract/contract-graph.js'
import { DATASETS, scratchDataset } from '../dataset/scratch-dataset.js'
import { run, start } from './command.js'

const QUERY = '{ organization(id: "tides") { name } }'

describe('validate', () => {
  test('C1 a dataset without mistakes is counted, with exit code 0', async () => {
    const { code, out, err } = await run(['validate', CONTRACT])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/8 organizations, 40 field-offices, .*; version [0-9a-f]+$/m)
  })

  test('C2 every mistake is printed on a line of its own, and how many there are, with exit code 1', async () => {
    const overlay = path.join(DATASETS, 'broken', 'dangling-reference')
    const directory = await scratchDataset({}, overlay)
    const expected = (await readFile(path.join(overlay, 'expected.txt'), 'utf8')).trimEnd()
    const { code, out, err } = await run(['validate', directory])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    const lines = err.replaceAll(`${directory}/`, '').trimEnd().split('\n')
    expect(lines.slice(0, -1).join('\n')).toBe(expected)
    expect(lines.at(-1)).toMatch(/^\d+ problems? in \d+ files?; nothing was loaded$/)
  })

  test('C3 a directory that is not there is told in words, with exit code 1', async () => {
    const { code, err } = await run(['validate', '/no/such/dataset'])
    expect(code).toBe(1)
    expect(err).toContain('there is no such directory')
    expect(err).not.toMatch(/^\s+at /m)
  })
})

describe('query', () => {
  test('C4 a query from a file is answered as JSON, with exit code 0', async () => {
    const directory = await scratchDataset()
    const file = path.join(directory, 'one.graphql')
    await writeFile(file, 'query A { __typename } query B ($id: ID!) { organization(id: $id) { name } }')
    const { code, out, err } = await run(['query', file, '-o', 'B', '-v', '{"id":"tides"}', '-d', CONTRACT])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual({ data: { organization: { name: 'Department of Tides' } } })
  })

  test('C5 a query is read from standard input, and the dataset from the environment', async () => {
    const { code, out } = await run(['query', '-'], { DATA: CONTRACT }, QUERY)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ data: { organization: { name: 'Department of Tides' } } })
  })

  test('C15 an answer is printed as a table; one with errors is none', async () => {
    const query =
      'query A { __typename } query B { organizations(orderBy: [NAME_ASC], first: 2) { totalCount nodes { name kind } } }'
    const { code, out } = await run(['query', '-', '--format', 'csv', '-o', 'B', '-d', CONTRACT], {}, query)
    expect({ code, out }).toEqual({
      code: 0,
      out: 'organizations.totalCount,name,kind\r\n7,Beacon Division,DIVISION\r\n7,Coast Bureau,AGENCY\r\n',
    })
    const wrong = await run(['query', '-', '--format', 'csv', '-d', CONTRACT], {}, '{ nope }')
    expect({ code: wrong.code, out: wrong.out }).toEqual({ code: 1, out: '' })
    expect(wrong.err).toContain('Cannot query field')
  })

  test('C6 a wrong query ends with exit code 1 and says why', async () => {
    const { code, out, err } = await run(['query', '-', '-d', CONTRACT], {}, '{ nope }')
    expect(code).toBe(1)
    expect(`${out}${err}`).toContain('Cannot query field')
    expect(`${out}${err}`).not.toMatch(/^\s+at /m)
  })

  test('C7 a query on a broken dataset ends with exit code 1 and its mistakes', async () => {
    const directory = await scratchDataset({}, path.join(DATASETS, 'broken', 'bare-year'))
    const { code, out, err } = await run(['query', '-', '-d', directory], {}, QUERY)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('nothing was loaded')
  })

  test('C8 a file that is not there ends with exit code 1 or 2 and its name, without a stack', async () => {
    const { code, err } = await run(['query', '/no/such/file.graphql', '-d', CONTRACT])
    expect([1, 2]).toContain(code)
    expect(err).toContain('/no/such/file.graphql')
    expect(err).not.toMatch(/^\s+at /m)
  })
})

describe('wrong usage', () => {
  test.each([
    [['serve', '--nope']],
    [['nope']],
    [['serve', '--port', 'http']],
    [['serve', '--port', '65536']],
    [['query']],
    [['query', '-', '-v', '[1]']],
    [['query', '-', '-v', '{nope']],
  ])('C9 %j ends with exit code 2 and says what was expected', async (args) => {
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/\S/)
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('C10 a setting that makes no sense ends with exit code 2 and its name', async () => {
    const { code, err } = await run(['validate', CONTRACT], { PORT: 'many' })
    expect(code).toBe(2)
    expect(err).toContain('"many" is no TCP port')
    const proxy = await run(['validate', CONTRACT], { TRUST_PROXY: 'perhaps' })
    expect(proxy).toMatchObject({ code: 2, err: expect.stringContaining('TRUST_PROXY: "perhaps": expected true or false') })
  })

  test('C15 a limit or a variable that there is not ends with exit code 2 and what there is', async () => {
    const setting = await run(['validate', CONTRACT], { LIMIT_CST: '5' })
    expect(setting).toMatchObject({ code: 2, err: expect.stringMatching(/LIMIT_CST: .*LIMIT_COST/) })
    const variable = await run(['query', 'queries/chain-of-command.graphql', '--variables', '{"ofice": "ero-denver"}'])
    expect(variable).toMatchObject({ code: 2, out: '', err: expect.stringContaining('$office') })
  })

  test('C11 help and the version end with exit code 0', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    for (const command of ['serve', 'validate', 'query']) {
      expect(await run([command, '--help']), command).toMatchObject({ code: 0, out: expect.stringContaining('Usage:') })
    }
  })
})

describe('serve', () => {
  test('C12 a server says where it is, answers there, and stops cleanly when told to', async () => {
    const server = start(['serve', '--port', '0', '--data', CONTRACT])
    const [, url] = await server.printed(/(http:\S+\/graphql)/)
    const answer = await fetch(url ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    })
    expect(await answer.json()).toEqual({ data: { organization: { name: 'Department of Tides' } } })
    server.process.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0, err: '' })
    await expect(fetch(url ?? '')).rejects.toThrow()
  })

  test('C13 a broken dataset is served not at all: its mistakes are those that validate prints, with exit code 1', async () => {
    for (const mistake of ['unknown-source', 'yaml-syntax-error', 'reversed-dates']) {
      const directory = await scratchDataset({}, path.join(DATASETS, 'broken', mistake))
      const [served, validated] = await Promise.all([run(['serve', '-p', '0', '-d', directory]), run(['validate', directory])])
      expect(served, mistake).toEqual({ code: 1, out: '', err: validated.err })
      expect(validated.err).toContain('nothing was loaded')
    }
  })

  test('C14 a port in use ends with exit code 3 and says what to do', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void taken.close())
    const address = taken.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const { code, out, err } = await run(['serve', '--port', port, '--data', CONTRACT])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain(`127.0.0.1:${port}`)
    expect(err).toContain('--port')
  })
})
