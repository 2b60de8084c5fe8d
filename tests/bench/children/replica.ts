import { serveOnNeo4j } from './on-neo4j.js'

await serveOnNeo4j({ replica: true })
