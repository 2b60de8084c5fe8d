/** Writes the JSON Schema of each kind of record, for editors: seed/schemas/<kind>.schema.json. Run after `npm run build`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { jsonSchemas } from '../dist/dataset/index.js'

await mkdir('seed/schemas', { recursive: true })
for (const [kind, schema] of Object.entries(jsonSchemas())) {
  await writeFile(`seed/schemas/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
