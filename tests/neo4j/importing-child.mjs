// Imports the graph that comes on standard input, as JSON, into the database that the environment names. Says when it begins and what it
// is about, so that whoever kills it knows when.
import { text } from 'node:stream/consumers'
import { graphSource, importGraph, openDriver } from '../../dist/store/neo4j/index.js'

const { NEO4J_URI: uri, NEO4J_PASSWORD: password, GRACE, DEAD_AFTER } = process.env
process.stdout.write('ready\n')
const graph = JSON.parse(await text(process.stdin))
process.stdout.write('begun\n')
const driver = openDriver({ uri, user: 'neo4j', password })
await importGraph(driver, graphSource(graph), {
  grace: Number(GRACE),
  deadAfter: Number(DEAD_AFTER),
  progress: ({ phase }) => process.stdout.write(`${phase}\n`),
})
await driver.close()
