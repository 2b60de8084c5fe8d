import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Driver } from 'neo4j-driver'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findLocalServer, runAdmin, startServer } from '../../scripts/neo4j/server.mjs'
import { openDriver } from '../../src/store/neo4j/index.js'
import { type AnsweredNetwork, CHARACTERS, ESCAPES, exporting, SEED } from '../export/exporting.js'
import { scratchDatabase } from './scratch-database.js'
import { neo4j } from './server.js'

// What Neo4j makes of the exports that are for it: the tables, by its own importer, and the script.

const PART = 'around=ero-chicago&depth=2&validAt=2025-10-16&knownAt=2025-11-20'
const canImport = neo4j !== null && (await findLocalServer()).kind !== 'none'

describe.skipIf(!canImport)('csv, imported by neo4j-admin with the command that its README gives', () => {
  describe('on the real dataset', () => {
    const { file, network } = exporting(SEED)

    test('has what the API answers', { timeout: 300_000 }, async () => {
      const driver = await imported(await file('csv', PART))
      await expectAnswered(
        driver,
        await network('around: ["ero-chicago"], depth: 2', 'validAt: "2025-10-16", knownAt: "2025-11-20"'),
      )
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('everything comes back as it went in', { timeout: 300_000 }, async () => {
      await expectCharacters(await imported(await file('csv', 'around=amp&depth=2')))
    })
  })
})

describe.skipIf(neo4j === null)('cypher, run a statement at a time', () => {
  const database = async (): Promise<Driver> => {
    if (!neo4j) throw new Error('There is no server')
    const { driver } = await scratchDatabase(neo4j)
    onTestFinished(async () => void (await driver.executeQuery('DROP CONSTRAINT enforcement_graph_id IF EXISTS')))
    return driver
  }

  describe('on the real dataset', () => {
    const { file, network, everything } = exporting(SEED)

    test('has what the API answers, run once or again', { timeout: 300_000 }, async () => {
      const driver = await database()
      const script = String(await file('cypher', PART))
      await run(driver, script)
      await run(driver, script)
      await expectAnswered(
        driver,
        await network('around: ["ero-chicago"], depth: 2', 'validAt: "2025-10-16", knownAt: "2025-11-20"'),
      )
    })

    test('has the whole graph, in statements of a moderate size', { timeout: 300_000 }, async () => {
      const driver = await database()
      const script = String(await file('cypher'))
      expect(Math.max(...statementsOf(script).map((statement) => statement.split('\n').length))).toBeLessThan(60)
      await run(driver, script)
      const nodes = await ask(driver, 'MATCH (n) RETURN n.id AS id')
      const relationships = await ask(driver, 'MATCH ()-[r]->() RETURN r.id AS id')
      const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).sort()
      expect({ nodes: ids(nodes), relationships: ids(relationships) }).toEqual(await everything())
    })

    test('leaves alone what else is in the database', { timeout: 300_000 }, async () => {
      const driver = await database()
      await ask(
        driver,
        "CREATE (:Node:Organization {id: 'ice', copy: 1, name: 'theirs'})-[:REPORTS_TO]->(:Node:Organization {id: 'dhs', copy: 1})",
      )
      await run(driver, String(await file('cypher', 'around=ice')))
      expect(
        await ask(driver, 'MATCH (n:Node) RETURN n.id AS id, n.name AS name, count {(n)--()} AS degree ORDER BY id'),
      ).toEqual([
        { id: 'dhs', name: null, degree: 1 },
        { id: 'ice', name: 'theirs', degree: 1 },
      ])
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('everything comes back as it went in', { timeout: 300_000 }, async () => {
      const driver = await database()
      await run(driver, String(await file('cypher', 'around=amp&depth=2')))
      await expectCharacters(driver)
    })
  })
})

/** A server of its own on what the importer makes of the tables. */
async function imported(file: Buffer): Promise<Driver> {
  const home = await mkdtemp(path.join(tmpdir(), 'enforcement-graph-tables-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  await mkdir(path.join(home, 'conf'))
  const files = unzipSync(file)
  for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(home, name), bytes)
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
  const [, command = ''] = /^neo4j-admin (.*)$/m.exec(readme) ?? []
  await runAdmin(command.replaceAll('./', `${home}/`).split(' '), { home })
  const server = await startServer({ home, boltPort: 0, password: 'enforcement-graph' })
  onTestFinished(() => server.stop())
  const driver = openDriver(server)
  onTestFinished(() => driver.close())
  return driver
}

type Row = Readonly<Record<string, unknown>>

async function ask(driver: Driver, text: string): Promise<readonly Row[]> {
  const { records } = await driver.executeQuery(text)
  return records.map((record) => record.toObject())
}

async function run(driver: Driver, script: string): Promise<void> {
  for (const statement of statementsOf(script)) await driver.executeQuery(statement)
}

/** Parts a script as cypher-shell does: at each semicolon that is in no string and no comment. */
function statementsOf(script: string): readonly string[] {
  const parts = script.match(/'(?:[^'\\]|\\.)*'|\/\/.*|;|[^'/;]+|\//g) ?? []
  const statements = ['']
  for (const part of parts) {
    if (part === ';') statements.push('')
    else if (!part.startsWith('//')) statements.push(`${statements.pop()}${part}`)
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '')
}

async function expectAnswered(driver: Driver, { nodes, relationships }: AnsweredNetwork): Promise<void> {
  const found = await ask(
    driver,
    'MATCH (n) RETURN n.id AS id, [l IN labels(n) WHERE l <> "EnforcementGraph"] AS labels, n.label AS label, n.degree AS degree, coalesce(n.sourceIds, []) AS sources ORDER BY id',
  )
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect(found).toEqual(
    nodes
      .map(({ node: { id, label, __typename, sources }, degree }) => ({
        id,
        labels: [__typename],
        label,
        degree,
        sources: idsOf(sources),
      }))
      .sort(byId),
  )
  const related = await ask(
    driver,
    `MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.validFrom AS validFrom, r.validTo AS validTo,
      r.certainty AS certainty, r.status AS status, coalesce(r.sourceIds, []) AS sources ORDER BY id`,
  )
  expect(related.length).toBeGreaterThan(10)
  expect(related).toEqual(
    relationships
      .map(({ id, type, from, to, validFrom, validTo, certainty, status, sources }) => {
        return { id, type, from: from.id, to: to.id, validFrom, validTo, certainty, status, sources: idsOf(sources) }
      })
      .sort(byId),
  )
}

async function expectCharacters(driver: Driver): Promise<void> {
  expect(
    await ask(driver, "MATCH (n:Organization {id: 'amp'}) RETURN n.name AS name, n.aliases AS aliases, n.note AS note"),
  ).toEqual([
    {
      name: 'R&D <Office> "Quote\'s" ]]> end',
      aliases: ['one; two', 'three, four | five', '=SUM(1)', 'back\\slash'],
      note: 'First line\nsecond line\twith a tab\n\nand {braces} $(dollars) `ticks` %percent%',
    },
  ])
  expect(await ask(driver, "MATCH (n {id: 'escapes'}) RETURN n.name AS name")).toEqual([{ name: ESCAPES }])
  expect(await ask(driver, "MATCH (n {id: 'rtl'}) RETURN n.sources AS sources")).toEqual([
    { sources: ['مكتب الميناء – סירה 🛟, Ünïcode 日報'] },
  ])
  const tenure = `MATCH (:Official {id: 'obrien'})-[r:HOLDS]->(:Position) RETURN r.note AS note, r.acting AS acting, r.seen AS seen,
    r.inForceFrom = date('2025-02-01') AS since`
  expect(await ask(driver, tenure)).toEqual([
    { note: 'He said: "I\'m <here> & now"\nso it stands', acting: true, seen: ['2025-05-01'], since: true },
  ])
}

function idsOf(sources: unknown): string[] {
  return Array.isArray(sources) ? sources.map(({ id }) => String(id)) : []
}
