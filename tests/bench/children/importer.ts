import { setImmediate as turn } from 'node:timers/promises'
import { importGraph, openDriver } from '../../../src/store/neo4j/index.js'
import { syntheticGraph } from '../synthetic-graph.js'
import { say, task } from './child.js'

const FACTS_BETWEEN_TURNS = 500

// A parent that ends waits for nothing any more.
process.once('disconnect', () => process.exit())

const { nodes, neo4j } = task()
const graph = syntheticGraph({ nodes })
const driver = openDriver(neo4j)

const imported = performance.now()
await importGraph(driver, {
  version: graph.version,
  nodes: () => inTurns(graph.nodes()),
  relationships: () => inTurns(graph.relationships()),
})
const whole = performance.now() - imported
const { maxRSS } = process.resourceUsage()

let elements = 0
const drained = performance.now()
for await (const _node of inTurns(graph.nodes())) elements++
for await (const _relationship of inTurns(graph.relationships())) elements++
const sourceMilliseconds = performance.now() - drained

await driver.close()
say({
  kind: 'imported',
  report: { elements, milliseconds: whole - sourceMilliseconds, sourceMilliseconds, peakBytes: maxRSS * 1_024 },
})
process.disconnect?.()

/** Like a source that reads files: it lets the driver hear the server in between. */
async function* inTurns<Fact>(facts: Iterable<Fact>): AsyncIterable<Fact> {
  let count = 0
  for (const fact of facts) {
    yield fact
    if (++count % FACTS_BETWEEN_TURNS === 0) await turn()
  }
}
