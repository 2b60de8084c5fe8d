import { describe, expect, test } from 'vitest'
import { SEED } from '../../src/app.js'
import { loadDataset } from '../../src/dataset/index.js'
import type { Graph, GraphNode } from '../../src/model/graph.js'
import { sourcesOf } from '../../src/model/graph.js'
import { parseDay } from '../../src/model/partial-date.js'
import { graphSource } from '../../src/store/neo4j/import/graph-source.js'
import { ForeignGraphError, LayoutError, OvertakenError, SourceError } from '../../src/store/neo4j/import/import-error.js'
import { importGraph } from '../../src/store/neo4j/import/import-graph.js'
import { readGraph } from '../../src/store/neo4j/read-graph.js'
import { graphWith } from '../dataset/scratch-dataset.js'
import { type ScratchDatabase, scratchDatabase, stampedGraph } from './scratch-database.js'
import { neo4j } from './server.js'

const AT_ONCE = { grace: 0 }

describe.skipIf(neo4j === null)('import', () => {
  const scratch = (): Promise<ScratchDatabase> => {
    if (neo4j === null) throw new Error('There is no server')
    return scratchDatabase(neo4j)
  }

  test('a first import holds the whole graph, and says what it holds', async () => {
    const { driver, ask } = await scratch()
    const graph = await graphWith()
    const report = await importGraph(driver, graphSource(graph), AT_ONCE)
    expect(report).toMatchObject({ outcome: 'imported', version: graph.version, previousVersion: null, difference: null })
    expect(report.contents?.counts.get('Official')).toBe(graph.nodes.filter(({ type }) => type === 'Official').length)
    expect(inOrder(await readGraph(driver))).toEqual(inOrder(graph))
    const [pointer] = await ask(
      'MATCH (d:Dataset) RETURN d.version AS version, d.copy AS copy, size(d.types) = size(d.counts) AS parallel',
    )
    expect(pointer).toEqual({ version: graph.version, copy: 1, parallel: true })
    expect(await ask('MATCH (i:Import) RETURN i')).toEqual([])
  })

  test('what comes back of the seed is what went in, to the last belief', async () => {
    const { driver } = await scratch()
    const seed = await loaded(SEED)
    await importGraph(driver, graphSource(seed), AT_ONCE)
    expect(inOrder(await readGraph(driver))).toEqual(inOrder(seed))
  })

  test('the same graph again changes nothing', async () => {
    const { driver, ask } = await scratch()
    const graph = await graphWith()
    await importGraph(driver, graphSource(graph), AT_ONCE)
    const before = await ask('MATCH (d:Dataset) RETURN properties(d) AS all')
    const report = await importGraph(driver, graphSource(graph), AT_ONCE)
    expect(report).toMatchObject({ outcome: 'unchanged', difference: new Map() })
    expect(await ask('MATCH (d:Dataset) RETURN properties(d) AS all')).toEqual(before)
  })

  test('the same facts under another version only change the version', async () => {
    const { driver, ask } = await scratch()
    const graph = await graphWith()
    await importGraph(driver, graphSource(graph), AT_ONCE)
    const report = await importGraph(driver, graphSource({ ...graph, version: 'another' }), AT_ONCE)
    expect(report).toMatchObject({ outcome: 'renamed', version: 'another', previousVersion: graph.version })
    expect(await ask('MATCH (d:Dataset) RETURN d.version AS version, d.copy AS copy')).toEqual([{ version: 'another', copy: 1 }])
  })

  test('a changed graph replaces the one before and reports exactly what changed', async () => {
    const { driver, ask } = await scratch()
    const before = await graphWith()
    const after = changed(before)
    await importGraph(driver, graphSource(before), AT_ONCE)
    const report = await importGraph(driver, graphSource(after.graph), AT_ONCE)
    const none = { count: 0, examples: [] }
    expect(report.difference).toEqual(
      new Map([
        [
          'Official',
          { added: { count: 1, examples: ['zz-new'] }, changed: { count: 1, examples: [after.changed] }, removed: none },
        ],
        ['REPORTS_TO', { added: none, changed: none, removed: { count: 1, examples: [after.removed] } }],
      ]),
    )
    expect(inOrder(await readGraph(driver))).toEqual(inOrder(after.graph))
    expect(await ask('MATCH (n:Node) RETURN DISTINCT n.copy AS copy')).toEqual([{ copy: 2 }])
  })

  test('a dry run reports what would change and writes nothing', async () => {
    const { driver, ask } = await scratch()
    const before = await graphWith()
    const report = await importGraph(driver, graphSource(before), { dryRun: true })
    expect(report.outcome).toBe('dry run')
    expect(report.difference?.get('Official')?.added.count).toBe(before.nodes.filter(({ type }) => type === 'Official').length)
    expect(await ask('MATCH (n) RETURN n')).toEqual([])
    await importGraph(driver, graphSource(before), AT_ONCE)
    const dry = await importGraph(driver, graphSource(changed(before).graph), { dryRun: true })
    expect([...(dry.difference?.keys() ?? [])]).toEqual(['Official', 'REPORTS_TO'])
    expect(inOrder(await readGraph(driver))).toEqual(inOrder(before))
  })

  test('ids are ordered alike here and there, whatever their letters', async () => {
    const { driver } = await scratch()
    const graph = stampedGraph(1, 2)
    const ids = ['b', 'B', 'a-1', 'a.b', 'a1', 'a', 'A', 'Z_', 'z', 'a~', 'é', '日', '0', '10', '9']
    const nodes = ids.flatMap((id) => graph.nodes.slice(0, 1).map((node) => ({ ...node, id })))
    const source = graphSource({ ...graph, nodes, relationships: [] })
    await importGraph(driver, source, AT_ONCE)
    expect((await importGraph(driver, source, AT_ONCE)).outcome).toBe('unchanged')
  })

  test('somebody else’s graph is refused, and left as it is when told to go on', async () => {
    const { driver, ask } = await scratch()
    await ask("CREATE (:Movie {title: 'A film'})-[:SHOWN]->(:Node {id: 'a-cinema'})")
    const source = graphSource(await graphWith())
    await expect(importGraph(driver, source, AT_ONCE)).rejects.toThrow(ForeignGraphError)
    expect(await ask('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 2 }])
    for (const _ of [1, 2]) await importGraph(driver, source, { ...AT_ONCE, force: true })
    await importGraph(driver, graphSource(stampedGraph(1, 3)), { ...AT_ONCE, force: true })
    expect(await ask('MATCH (:Movie)-[:SHOWN]->(n:Node) RETURN n.id AS id')).toEqual([{ id: 'a-cinema' }])
  })

  test('a database that a later version laid out is refused', async () => {
    const { driver, ask } = await scratch()
    await ask("CREATE (:Dataset {name: 'graph', layout: 1000})")
    await expect(importGraph(driver, graphSource(stampedGraph(1, 3)))).rejects.toThrow(LayoutError)
  })

  test('a source out of order or with a loose end leaves the graph as it was, and nothing behind', async () => {
    const { driver, ask } = await scratch()
    const graph = stampedGraph(1, 5)
    await importGraph(driver, graphSource(graph), AT_ONCE)
    const other = stampedGraph(2, 5)
    const backwards = { ...graphSource(other), relationships: () => [...other.relationships].reverse() }
    const twice = { ...graphSource(other), nodes: () => [...other.nodes.slice(0, 1), ...other.nodes] }
    const loose = graphSource({ ...other, nodes: other.nodes.slice(1) })
    await expect(importGraph(driver, backwards, AT_ONCE)).rejects.toThrow(
      '"official-000003.REPLACED" comes after "official-000004.REPLACED"',
    )
    await expect(importGraph(driver, twice, AT_ONCE)).rejects.toThrow('The id "official-000000" comes twice')
    await expect(importGraph(driver, loose, AT_ONCE)).rejects.toThrow(
      new SourceError('The relationship "official-000000.REPLACED" names the node "official-000000", which there is not'),
    )
    expect(inOrder(await readGraph(driver))).toEqual(graph)
    expect(await ask('MATCH (n) WHERE NOT n:Dataset RETURN count(n) AS count')).toEqual([{ count: 5 }])
  })

  test('of two imports at once the first to finish stands', async () => {
    const { driver, ask } = await scratch()
    const slow = stampedGraph(1, 5)
    const quick = stampedGraph(2, 5)
    const source = {
      ...graphSource(slow),
      relationships: async function* () {
        await importGraph(driver, graphSource(quick), AT_ONCE)
        yield* slow.relationships
      },
    }
    await expect(importGraph(driver, source, AT_ONCE)).rejects.toThrow(OvertakenError)
    expect(inOrder(await readGraph(driver))).toEqual(quick)
    expect(await ask('MATCH (n) WHERE NOT n:Dataset RETURN count(n) AS count')).toEqual([{ count: 5 }])
  })

  test('an import that was taken for dead and wakes up changes nothing', async () => {
    const { driver, ask } = await scratch()
    const graph = stampedGraph(1, 5)
    await importGraph(driver, graphSource(graph), AT_ONCE)
    const late = stampedGraph(2, 5)
    const source = {
      ...graphSource(late),
      relationships: async function* () {
        await ask("MATCH (i:Import) SET i.aliveAt = datetime() - duration('PT1H')")
        // An import that finds nothing to change removes what dead ones left all the same.
        await importGraph(driver, graphSource(graph), AT_ONCE)
        yield* late.relationships
      },
    }
    await expect(importGraph(driver, source, AT_ONCE)).rejects.toThrow(OvertakenError)
    expect(inOrder(await readGraph(driver))).toEqual(graph)
  })

  test('what a dead import left is removed, what a living one is writing is not', async () => {
    const { driver, ask } = await scratch()
    await importGraph(driver, graphSource(stampedGraph(1, 5)), AT_ONCE)
    const begin = 'MATCH (d:Dataset) SET d.copies = $copy CREATE (:Import {copy: $copy, aliveAt: datetime() - duration($ago)})'
    await ask(`${begin} CREATE (:Node:Official {copy: $copy, id: 'of-the-dead'})`, { copy: 7, ago: 'PT1H' })
    await ask(`${begin} CREATE (:Node:Official {copy: $copy, id: 'of-the-living'})`, { copy: 8, ago: 'PT0S' })
    await ask("CREATE (:Node:Official {copy: 6, id: 'of-nobody'})")
    await importGraph(driver, graphSource(stampedGraph(2, 5)), AT_ONCE)
    expect(await ask('MATCH (n:Node) RETURN DISTINCT n.copy AS copy ORDER BY copy')).toEqual([{ copy: 8 }, { copy: 9 }])
    expect(await ask('MATCH (i:Import) RETURN i.copy AS copy')).toEqual([{ copy: 8 }])
  })

  test('who reads while a graph is replaced has time to finish', async () => {
    const { driver, ask } = await scratch()
    await importGraph(driver, graphSource(stampedGraph(1, 5)), AT_ONCE)
    let found: unknown
    await importGraph(driver, graphSource(stampedGraph(2, 5)), {
      grace: 300,
      progress: ({ phase }) => {
        if (phase === 'waiting for readers') found = ask('MATCH (n:Node) RETURN n.copy AS copy, count(*) AS count ORDER BY copy')
      },
    })
    expect(await found).toEqual([
      { copy: 1, count: 5 },
      { copy: 2, count: 5 },
    ])
    expect(await ask('MATCH (n:Node) RETURN DISTINCT n.copy AS copy')).toEqual([{ copy: 2 }])
  })

  test('whole numbers are whole in the database, and sources are found by the index', async () => {
    const { driver, ask } = await scratch()
    const seed = await loaded(SEED)
    await importGraph(driver, graphSource(seed), AT_ONCE)
    expect(await ask('MATCH (n:Node) WHERE NOT n.knownFrom IS :: INTEGER OR NOT n.older[0] IS :: INTEGER RETURN n.id')).toEqual(
      [],
    )
    const source = seed.relationships[0]?.sources[0] ?? ''
    for (const [procedure, pattern] of [
      ['queryRelationships', 'relationship'],
      ['queryNodes', 'node'],
    ]) {
      const index = `${pattern}_sources`
      const text = `CALL db.index.fulltext.${procedure}($index, $query) YIELD ${pattern} AS fact RETURN fact.id AS id`
      const found = (await ask<{ id: string }>(text, { index, query: `"${source}"` })).map((row) => row.id)
      const facts = pattern === 'node' ? seed.nodes : seed.relationships
      expect(found.sort()).toEqual(
        facts
          .filter((fact) => sourcesOf(fact).includes(source))
          .map((fact) => fact.id)
          .sort(),
      )
    }
  })
})

/** One official changed and one new, one relationship gone. */
function changed(graph: Graph): { graph: Graph; changed: string; removed: string } {
  const official = graph.nodes.find(({ type }) => type === 'Official')
  const link = graph.relationships.find(({ type }) => type === 'REPORTS_TO')
  if (!official || !link) throw new Error('The dataset has no official or no link')
  const other: GraphNode = { ...official, properties: { ...official.properties, name: 'Somebody else' } }
  return {
    graph: {
      version: 'changed',
      nodes: [...graph.nodes.filter((node) => node !== official), other, { ...official, id: 'zz-new' }],
      relationships: graph.relationships.filter((relationship) => relationship !== link),
    },
    changed: official.id,
    removed: link.id,
  }
}

function inOrder({ version, nodes, relationships }: Graph): Graph {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
  return { version, nodes: [...nodes].sort(byId), relationships: [...relationships].sort(byId) }
}

async function loaded(directory: string): Promise<Graph> {
  const loading = await loadDataset(directory, { today: parseDay('2026-11-25') })
  if (!loading.ok) throw new Error('The dataset has mistakes')
  return loading.graph
}
