import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { NEO4J_VERSION } from '../../scripts/neo4j/server.mjs'
import { ROOT, run } from '../cli/command.js'

interface Compose {
  services: { neo4j: { image: string; ports: string[] }; app: { command: string[]; ports: string[] } }
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const compose = (): Compose => parse(read('docker-compose.yml'))

const isCompose = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(read('tests/fixtures/compose/compose-spec.json')),
)

/** What a text has of the command line: `enforcement-graph serve --host` is `['serve', '--host']`. */
function calls(text: string): string[][] {
  const words = text.replaceAll(/[",[\]]/g, ' ').matchAll(/enforcement-graph +([^&|;\n]+)/g)
  return [...words].map(([, call = '']) => call.split(/\s+/).filter((word, at) => at === 0 || word.startsWith('--')))
}

describe('docker-compose.yml', () => {
  test('is what the Compose Specification asks for', () => {
    isCompose(compose())
    expect(isCompose.errors).toBeNull()
  })

  test('would be refused with a mistake in it', () => {
    expect(isCompose(parse(read('docker-compose.yml').replace('healthcheck:', 'health_check:')))).toBe(false)
  })

  test('has the version of Neo4j that is also started without Docker', () => {
    expect(compose().services.neo4j.image).toBe(`neo4j:${NEO4J_VERSION}`)
  })

  test('publishes its services to this machine alone, since the password has a default', () => {
    const { neo4j, app } = compose().services
    for (const port of [...neo4j.ports, ...app.ports]) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  test('imports before it serves', () => {
    expect(calls(compose().services.app.command.join(' ')).map(([command]) => command)).toEqual(['import', 'serve'])
  })
})

test.each([
  ['docker-compose.yml', () => compose().services.app.command.join(' ')],
  ['Dockerfile', () => /^CMD (.*)$/m.exec(read('Dockerfile'))?.[1] ?? ''],
])('%s calls the command line by commands and flags that it has', async (_, text) => {
  const called = calls(text())
  expect(called).not.toEqual([])
  for (const [command = '', ...flags] of called) {
    const { code, out } = await run([command, '--help'])
    expect({ command, code }).toEqual({ command, code: 0 })
    expect(out).toContain(`enforcement-graph ${command}`)
    for (const flag of flags) expect(out).toContain(flag)
  }
})
