import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { ROOT } from './command.js'

const execute = promisify(execFile)
const CODEGEN = path.join(ROOT, 'node_modules', '.bin', 'graphql-codegen')
const COMPILER = path.join(ROOT, 'node_modules', '.bin', 'tsc')

/** A folder that has nothing in it but the package, installed from its tarball as anybody would. */
let place: string
let tarball: string
let packed: readonly string[]

beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'enforcement-graph-'))
  // Built already, and `prepare` would take the pages away from other tests while it builds them again.
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', place]
  tarball = path.join(place, (await execute('npm', pack, { cwd: ROOT })).stdout.trim())
  await writeFile(path.join(place, 'package.json'), '{"private": true, "type": "module"}')
  await execute('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], { cwd: place })
  packed = (await execute('tar', ['-tzf', tarball])).stdout
    .trim()
    .split('\n')
    .map((file) => file.replace('package/', ''))
}, 180_000)

afterAll(() => rm(place, { recursive: true, force: true }))

/** Runs a command in that folder, without any setting of the one who runs the tests; rejects unless it ends with 0. */
const inPlace = (command: string, args: readonly string[]) =>
  execute(command, args, { cwd: place, env: { PATH: process.env.PATH, HOME: process.env.HOME }, maxBuffer: 2 ** 26 })
const npx = (...args: readonly string[]) => inPlace('npx', ['--no-install', 'enforcement-graph', ...args])
const installed = (file: string) => path.join(place, 'node_modules', 'enforcement-graph', file)

/** Serves from that folder until the test ends; gives the server's address. */
async function serve(): Promise<string> {
  const args = ['--no-install', 'enforcement-graph', 'serve', '--port', '0']
  // In a group of its own: npx stands between, and both must go.
  const child = spawn('npx', args, { cwd: place, env: { PATH: process.env.PATH, HOME: process.env.HOME }, detached: true })
  const ended = once(child, 'close')
  onTestFinished(async () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
    await ended
  })
  let printed = ''
  return new Promise((resolve, reject) => {
    const look = (text: Buffer) => {
      printed += text
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? []
      if (url) resolve(url)
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    void ended.then(() => reject(new Error(`It ended before it served:\n${printed}`)))
  })
}

/** The programs that docs/client.md shows, by the names in their first lines, and the README's. */
async function shownPrograms(): Promise<Map<string, string>> {
  const [page, readme] = await Promise.all(['docs/client.md', 'README.md'].map((file) => readFile(path.join(ROOT, file), 'utf8')))
  const named = [...(page ?? '').matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```/gms)]
  const [, first = ''] = /^```ts\n(.*?)^```/ms.exec(readme ?? '') ?? []
  return new Map([...named.map(([, name = '', program = '']) => [name, program] as const), ['readme.ts', first]])
}

describe('what is published', () => {
  test('is what is run, the schema, the dataset and its JSON Schemas, and the types of the client; nothing that makes or tests it', () => {
    const folders = [...new Set(packed.map((file) => file.replace(/\/.*/, '')))].sort()
    expect(folders).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'docs', 'examples', 'package.json', 'queries', 'schema', 'seed'].sort(),
    )
    expect(packed).toEqual(
      expect.arrayContaining([
        'dist/cli/main.js',
        'dist/client/index.d.ts',
        'dist/web/graphiql/page.html',
        'schema/query.graphql',
        'queries/who-was-in-charge.graphql',
        'seed/officials.yaml',
        'seed/schemas/officials.schema.json',
        'docs/client.md',
      ]),
    )
    expect(packed.filter((file) => /test|bench|docs\/examples|node_modules|\.map$/.test(file))).toEqual([])
    expect(packed.filter((file) => file.endsWith('.ts') && !file.startsWith('dist/client/'))).toEqual([])
  })

  test('has nothing left over in it from an older build', () => {
    const compiled = packed.filter((file) => /^dist\/(?!web\/).*\.js$/.test(file))
    const sources = compiled.map((file) => file.replace(/^dist/, 'src').replace(/\.js$/, '.ts'))
    expect(
      sources.filter((file) => !existsSync(path.join(ROOT, file))),
      'remove dist and build again',
    ).toEqual([])
  })

  test('is no heavier than 6 MB', async () => {
    expect((await stat(tarball)).size).toBeLessThan(6_000_000)
  })

  test('has no fault that publint knows', async () => {
    const bytes = await readFile(tarball)
    const { messages } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true })
    expect(messages).toEqual([])
  })
})

describe('installed in an empty folder', { timeout: 120_000 }, () => {
  test('it serves the API, the page and the worked queries', async () => {
    const url = await serve()
    const ask = async (query: string): Promise<unknown> =>
      (await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json' } })).json()
    expect(await ask('{ fieldOffices(where: {kind: {eq: ERO_FIELD_OFFICE}}) { totalCount } }')).toEqual({
      data: { fieldOffices: { totalCount: 25 } },
    })
    expect(await ask(await readFile(installed('queries/chain-of-command.graphql'), 'utf8'))).not.toHaveProperty('errors')
    const page = await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text()
    const [script] = /\/[\w/]+graphiql\.js/.exec(page) ?? expect.fail(page)
    expect((await fetch(`${url}${script}`)).status).toBe(200)
  })

  test('its commands validate the dataset, answer a query and join a table', async () => {
    expect((await npx('validate')).stdout).toContain(installed('seed'))
    const { stdout: answer } = await npx('query', installed('queries/who-runs-each-field-office.graphql'))
    expect(JSON.parse(answer).data.fieldOffices.totalCount).toBe(25)
    expect((await npx('join', installed('examples/arrests.csv'))).stdout).toContain('Russell Hott')
  })

  test('the programs of docs/client.md and the README compile against it, with the types of their own queries, and are answered', async () => {
    const programs = await shownPrograms()
    expect([...programs.keys()]).toEqual(['ask.ts', 'codegen.ts', 'moves.ts', 'readme.ts'])
    const url = await serve()
    for (const [name, program] of programs)
      await writeFile(path.join(place, name), program.replaceAll('http://127.0.0.1:4000', url))

    // The generator is installed here already: it is lent, and the package and its schema are those of the tarball.
    await symlink(path.join(ROOT, 'node_modules', '@graphql-codegen'), path.join(place, 'node_modules', '@graphql-codegen'))
    await inPlace(CODEGEN, ['--config', 'codegen.ts'])
    const strict = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '']
    await inPlace(COMPILER, [...strict, '--module', 'esnext', '--moduleResolution', 'bundler', 'ask.ts', 'moves.ts', 'readme.ts'])
    await inPlace(COMPILER, [...strict, '--module', 'nodenext', 'ask.ts', 'readme.ts'])

    await mkdir(path.join(place, 'built'))
    const entryPoints = ['ask.ts', 'moves.ts', 'readme.ts']
    await build({ absWorkingDir: place, entryPoints, bundle: true, format: 'esm', target: 'node20', outdir: 'built' })
    const asked = await inPlace(process.execPath, ['built/ask.js'])
    expect(asked.stdout).toMatch(/^ERO Atlanta.*\n(?:.+\n){24}Robert Guadian\n$/)
    expect(asked.stderr).toBe('')
    expect((await inPlace(process.execPath, ['built/readme.js'])).stdout).toBe('Robert Guadian\n')
    expect((await inPlace(process.execPath, ['built/moves.js'])).stdout).toMatch(
      /^2025-10-26 CONFIRMED Robert Guadian reassigned/m,
    )
  })

  test('what of it may be imported is the client, and files by their names', async () => {
    const program = `
      const { createRequire } = await import('node:module')
      const require = createRequire(import.meta.url)
      const files = ['schema/query.graphql', 'queries/who-was-in-charge.graphql', 'seed/schemas/officials.schema.json', 'package.json']
      for (const file of files) require.resolve('enforcement-graph/' + file)
      const client = await import('enforcement-graph/client')
      const inner = await import('enforcement-graph/dist/app.js').catch((error) => error.code)
      console.log(typeof client.createClient, inner)`
    await writeFile(path.join(place, 'import.js'), program)
    expect((await inPlace(process.execPath, ['import.js'])).stdout).toBe('function ERR_PACKAGE_PATH_NOT_EXPORTED\n')
  })
})
