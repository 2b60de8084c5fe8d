import { z } from 'zod'
import { KINDS, type KindName } from './kinds/index.js'
import { KIND_NAMES } from './reading.js'

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** For each kind of record, the schema of its files, for editors: made from the one definition, so never behind it. */
export function jsonSchemas(): Record<KindName, JsonSchema> {
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, jsonSchemaOf(kind)])) as Record<KindName, JsonSchema>
}

type Definition = z.core.JSONSchema.BaseSchema
const definitions = new Map<KindName, Definition>()

/** The definition of one record of a kind, as data. */
export function definitionOf(kind: KindName): Definition {
  const known = definitions.get(kind)
  if (known) return known
  const definition = z.toJSONSchema(KINDS[kind].schema, { io: 'input', target: 'draft-2020-12' })
  definitions.set(kind, definition)
  return definition
}

function jsonSchemaOf(kind: KindName): JsonSchema {
  const { noun } = KINDS[kind]
  const { $schema, ...items } = definitionOf(kind)
  return {
    $schema,
    title: kind,
    description: `A list of records, each a ${noun}: the form of ${kind}.yaml and of ${kind}/*.yaml`,
    type: 'array',
    items: { title: noun, ...items },
  }
}
