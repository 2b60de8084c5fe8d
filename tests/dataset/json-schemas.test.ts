import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../src/dataset/index.js'

const FILES = fileURLToPath(new URL('../../seed/schemas/', import.meta.url))
const schemas = Object.entries(jsonSchemas())

test.each(schemas)('the schema file of %s says what its definition says', async (kind, schema) => {
  expect(JSON.parse(await readFile(`${FILES}${kind}.schema.json`, 'utf8'))).toEqual(schema)
})

test('there is a schema file for each kind, and no other', async () => {
  expect((await readdir(FILES)).sort()).toEqual(schemas.map(([kind]) => `${kind}.schema.json`).sort())
})

test.each(schemas)('the schema of %s is of a list of records and takes no unknown property', (_, schema) => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'array',
    items: { type: 'object', additionalProperties: false, required: expect.arrayContaining(['id']) },
  })
  expect(schema).not.toHaveProperty('$id')
})
