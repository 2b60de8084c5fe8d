import { Ajv, type ValidateFunction } from 'ajv'

// What the Reconciliation Service API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/) says of each
// message, written from its text: stricter than the JSON Schemas that it comes with, since nothing that the text does not name may be there.

const text = { type: 'string' }
const filled = { type: 'string', minLength: 1 }
const number = { type: 'number' }
const address = { type: 'string', pattern: '^https?://[^/]+' }
const withId = { type: 'string', pattern: '^https?://.*\\{\\{id\\}\\}' }

function object(required: Readonly<Record<string, unknown>>, optional: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  }
}
function list(items: unknown, more: object = {}) {
  return { type: 'array', items, ...more }
}
function byName(values: unknown) {
  return { type: 'object', additionalProperties: values }
}

const briefType = object({ id: filled, name: filled })
const type = object({ id: filled, name: filled }, { description: text, broader: list(briefType) })
const service = object({ service_url: address, service_path: { type: 'string', pattern: '^/' } })
const setting = { name: filled, label: filled }
const settings = {
  oneOf: [
    object({ ...setting, type: { const: 'number' } }, { default: number, help_text: text }),
    object({ ...setting, type: { const: 'text' } }, { default: text, help_text: text }),
    object({ ...setting, type: { const: 'checkbox' } }, { default: { type: 'boolean' }, help_text: text }),
    object(
      { ...setting, type: { const: 'select' }, choices: list(object({ value: text, name: text }), { minItems: 1 }) },
      { default: text, help_text: text },
    ),
  ],
}

const MANIFEST = object(
  {
    versions: list(text, { contains: { const: '0.2' } }),
    name: filled,
    identifierSpace: { type: 'string', pattern: '^[a-z]+:' },
    schemaSpace: { type: 'string', pattern: '^[a-z]+:' },
  },
  {
    serviceVersion: text,
    defaultTypes: list(type, { uniqueItems: true }),
    documentation: address,
    view: object({ url: withId }),
    preview: object({ url: withId, width: { type: 'integer' }, height: { type: 'integer' } }),
    suggest: object({}, { entity: service, type: service, property: service }),
    extend: object({}, { propose_properties: service, property_settings: list(settings) }),
    batchSize: { type: 'integer', minimum: 1 },
  },
)

const FEATURE = object({ id: filled, value: { type: ['number', 'boolean'] } })
const RESULTS = byName(
  object({
    result: list(
      object(
        { id: filled, name: filled, type: list(briefType), score: { type: 'number', minimum: 0, maximum: 100 } },
        { description: text, features: list(FEATURE), match: { type: 'boolean' } },
      ),
    ),
  }),
)

const VALUE = {
  oneOf: [
    object({ id: filled, name: filled }, { description: text }),
    object({ str: text }),
    object({ float: number }),
    object({ int: { type: 'integer' } }),
    object({ date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}' } }),
    object({}),
  ],
}
const EXTENSION = object({
  meta: list(object({ id: filled, name: filled }, { type: briefType, service: address })),
  rows: byName(byName(list(VALUE))),
})

const described = { id: filled, name: filled }
const PROPOSAL = object({ type: filled, properties: list(object(described)) }, { limit: { type: 'integer' } })

const ajv = new Ajv({ allErrors: true, strict: false })

/** By what a message is, whether one is as the protocol wants it. */
export const PROTOCOL = {
  manifest: ajv.compile(MANIFEST),
  results: ajv.compile(RESULTS),
  extension: ajv.compile(EXTENSION),
  proposal: ajv.compile(PROPOSAL),
  entities: ajv.compile(object({ result: list(object(described, { description: text, notable: list(briefType) })) })),
  types: ajv.compile(object({ result: list(type) })),
  properties: ajv.compile(object({ result: list(object(described, { description: text })) })),
} satisfies Record<string, ValidateFunction>

/** What is wrong with a message, a line each; none for one that is as the protocol wants it. */
export function faultsOf(kind: keyof typeof PROTOCOL, message: unknown): readonly string[] {
  const validate = PROTOCOL[kind]
  validate(message)
  return (validate.errors ?? []).map(({ instancePath, message: what }) => `${instancePath} ${what}`)
}
