import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { createExecutor, DEFAULT_LIMITS } from '../../src/api/index.js'
import { parseDay } from '../../src/model/partial-date.js'
import { MemoryStore } from '../../src/store/memory/index.js'
import { QUERIES } from './queries/index.js'
import { newShape, PLAIN } from './queries/shape.js'
import { syntheticGraph } from './synthetic-graph.js'

const SHAPES = Array.from({ length: 40 }, (_, number) => newShape(7, number))

const { version, landmarks, nodes, relationships } = syntheticGraph({ nodes: 1_000 })
const ask = createExecutor({
  store: new MemoryStore({ version, nodes: [...nodes()], relationships: [...relationships()] }),
  schemaDirectory: fileURLToPath(new URL('../../schema', import.meta.url)),
  limits: DEFAULT_LIMITS,
  today: () => parseDay('2026-09-01'),
})

test.each(QUERIES)('$name has an answer of our API, in every shape', async ({ variables, ours }) => {
  for (const shape of [PLAIN, ...SHAPES]) {
    const { data, errors } = await ask({ query: ours.text(shape), variables: variables(landmarks, 0) })
    expect(errors).toBeUndefined()
    if (shape !== PLAIN) continue
    expect(ours.answer(data)).toBeTruthy()
    expect(JSON.stringify(data).length).toBeGreaterThan(500)
  }
})

test('the yardstick knows all that it is asked, in every shape', async () => {
  const typeDefs = readFileSync(new URL('./yardstick/schema.graphql', import.meta.url), 'utf8')
  const schema = await new Neo4jGraphQL({ typeDefs }).getSchema()
  const texts = QUERIES.flatMap(({ yardstick }) => [PLAIN, ...SHAPES].map(yardstick.text))
  expect(texts.flatMap((text) => validate(schema, parse(text)))).toEqual([])
})

test('no two shapes of a question are the same', () => {
  for (const { ours, yardstick } of QUERIES) {
    for (const side of [ours, yardstick]) {
      const texts = new Set([PLAIN, ...SHAPES].map(side.text))
      expect(texts.size).toBe(SHAPES.length + 1)
    }
  }
})
