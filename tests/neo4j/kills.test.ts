import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { graphSource } from '../../src/store/neo4j/import/graph-source.js'
import { importGraph } from '../../src/store/neo4j/import/import-graph.js'
import { type ScratchDatabase, scratchDatabase, stampedGraph } from './scratch-database.js'
import { neo4j } from './server.js'

const CHILD = fileURLToPath(new URL('importing-child.mjs', import.meta.url))
const KILLS = 50
/** What a child is about when it is killed, each in its turn, and up to how many milliseconds after it said so. */
const PHASES = ['begun', 'comparing', 'nodes', 'relationships', 'indexes', 'waiting for readers', 'removing what is old'] as const
const LATER = 60
/** A reader has so many milliseconds from the moment at which its copy is replaced: an answer that took longer is nobody's concern. */
const GRACE = 500
const DEAD_AFTER = 1_500

/** As many facts of each kind as tell the graphs of neighbouring versions apart by their counts too. */
const sizeOf = (stamp: number): number => 500 + (stamp % 7)

/** All that one query sees of the graph: what the pointer says, read once, and what is there. */
const WHOLE = `
  MATCH (d:Dataset {name: 'graph'})
  WITH d.version AS version, d.copy AS copy
  CALL (copy) {
    MATCH (n:Node) WHERE n.copy = copy AND n.id > ''
    RETURN count(n) AS nodes, min(n.stamp) AS leastNode, max(n.stamp) AS greatestNode
  }
  CALL (copy) {
    MATCH (n:Node)-[r:REPLACED]->(to) WHERE n.copy = copy AND n.id > '' AND to.copy = copy
    RETURN count(r) AS relationships, min(r.stamp) AS leastRelationship, max(r.stamp) AS greatestRelationship
  }
  RETURN version, nodes, leastNode, greatestNode, relationships, leastRelationship, greatestRelationship`

interface Seen {
  readonly [column: string]: unknown
  readonly version: string
}

test.skipIf(neo4j === null)(
  `${KILLS} imports are killed at any moment: every reader sees one version whole, and nothing is left in the end`,
  { timeout: 180_000 },
  async () => {
    if (neo4j === null) throw new Error('There is no server')
    const { driver, ask } = await scratchDatabase(neo4j)
    await importGraph(driver, graphSource(stampedGraph(0, sizeOf(0))), { grace: 0 })

    const reading = readAllTheTime(ask)
    let spare = startChild(neo4j)
    for (let stamp = 1; stamp <= KILLS; stamp += 1) {
      const child = spare
      spare = startChild(neo4j)
      await killWhileItImports(child, stamp, PHASES[stamp % PHASES.length])
    }
    spare.kill('SIGKILL')
    const seen = await reading.stop()
    const versions = new Set(seen.map(({ version }) => version))
    expect(seen.filter((each) => !isWhole(each))).toEqual([])
    expect(versions.size).toBeGreaterThan(1)

    await sleep(DEAD_AFTER)
    const last = stampedGraph(KILLS + 1, sizeOf(KILLS + 1))
    await importGraph(driver, graphSource(last), { grace: 0, deadAfter: DEAD_AFTER })
    expect((await ask<Seen>(WHOLE)).map(isWhole)).toEqual([true])
    expect(await ask('MATCH (n) WHERE NOT n:Dataset RETURN count(n) AS count')).toEqual([{ count: last.nodes.length }])
  },
)

function isWhole({ version, ...seen }: Seen): boolean {
  const stamp = Number(version.replace('stamp-', ''))
  const size = sizeOf(stamp)
  const whole = {
    nodes: size,
    leastNode: stamp,
    greatestNode: stamp,
    relationships: size,
    leastRelationship: stamp,
    greatestRelationship: stamp,
  }
  return Object.entries(whole).every(([name, value]) => seen[name] === value)
}

/** Asks for the whole graph again and again until it is stopped, and tells all that it saw in time. */
function readAllTheTime(ask: ScratchDatabase['ask']): { stop: () => Promise<Seen[]> } {
  const seen: Seen[] = []
  let stopped = false
  const reading = (async () => {
    while (!stopped) {
      const asked = performance.now()
      const answer = await ask<Seen>(WHOLE)
      if (performance.now() - asked < GRACE) seen.push(...answer)
      await sleep(5)
    }
  })()
  return {
    stop: async () => {
      stopped = true
      await reading
      return seen
    },
  }
}

/** A process that imports what it is given: started ahead, since that takes longer than the import. */
function startChild(server: { uri: string; password: string }): ChildProcess {
  const settings = {
    NEO4J_URI: server.uri,
    NEO4J_PASSWORD: server.password,
    GRACE: String(GRACE),
    DEAD_AFTER: String(DEAD_AFTER),
  }
  const child = spawn(process.execPath, [CHILD], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Kills a child soon after it has come to a phase, in which it may be done already. */
async function killWhileItImports(child: ChildProcess, stamp: number, phase: string | undefined): Promise<void> {
  const reached = new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (text.split('\n').some((line) => line === phase)) resolve()
    })
  })
  const ended = once(child, 'exit')
  child.stdin?.end(JSON.stringify(stampedGraph(stamp, sizeOf(stamp))))
  await Promise.race([reached.then(() => sleep(Math.random() * LATER)), ended])
  child.kill('SIGKILL')
  await ended
}
