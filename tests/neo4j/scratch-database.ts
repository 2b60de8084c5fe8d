import type { Driver, RecordShape } from 'neo4j-driver'
import { onTestFinished } from 'vitest'
import type { Graph, GraphNode, GraphRelationship } from '../../src/model/graph.js'
import { openDriver } from '../../src/store/neo4j/connection.js'
import type { TestServer } from './global-setup.js'

/** A database of a test's own for as long as it runs. */
export interface ScratchDatabase {
  readonly driver: Driver
  /** The rows of one query. */
  readonly ask: <Row extends RecordShape>(text: string, parameters?: Record<string, unknown>) => Promise<Row[]>
}

/** The server's database, emptied: what was in it is gone, and what the test leaves the next one removes. */
export async function scratchDatabase(server: TestServer): Promise<ScratchDatabase> {
  const driver = openDriver(server)
  onTestFinished(() => driver.close())
  const ask: ScratchDatabase['ask'] = async <Row extends RecordShape>(text: string, parameters = {}) => {
    const { records } = await driver.executeQuery<{ records: { toObject: () => Row }[] }>(text, parameters)
    return records.map((record) => record.toObject())
  }
  await emptyDatabase(driver)
  return { driver, ask }
}

/** Removes all that is in a server's database. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  for (let left = 1; left > 0; ) {
    const { records } = await driver.executeQuery('MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS left')
    left = Number(records[0]?.get('left') ?? 0)
  }
}

/** A small graph all of whose facts bear a number: so many officials in a ring, each replaced by the next. */
export function stampedGraph(stamp: number, size: number): Graph {
  const common = { status: 'REPORTED', sources: ['a-source'], seen: [], beliefs: [] } as const
  const id = (index: number): string => `official-${String(index % size).padStart(6, '0')}`
  const indexes = Array.from({ length: size }, (_, index) => index)
  return {
    version: `stamp-${stamp}`,
    nodes: indexes.map(
      (index): GraphNode => ({ ...common, id: id(index), type: 'Official', label: `Official ${index}`, properties: { stamp } }),
    ),
    relationships: indexes.map(
      (index): GraphRelationship => ({
        ...common,
        id: `${id(index)}.REPLACED`,
        type: 'REPLACED',
        from: id(index),
        to: id(index + 1),
        properties: { stamp },
      }),
    ),
  }
}
