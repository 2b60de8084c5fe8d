import { ENTITY_TYPES, inFull, type WrittenType } from './entity-types.js'
import { PROPERTY_SETTINGS } from './extension.js'
import type { ReconciliationLimits } from './limits.js'
import { PREVIEW_SIZE } from './preview.js'

/** Where the parts of the service are, below its own address. */
export const PATHS = {
  endpoint: '/reconcile',
  preview: '/reconcile/preview',
  suggestEntity: '/reconcile/suggest/entity',
  suggestType: '/reconcile/suggest/type',
  suggestProperty: '/reconcile/suggest/property',
  proposeProperties: '/reconcile/properties',
} as const

// The same wherever the service runs: ids that one gave mean the same to another.
const IDENTIFIER_SPACE = 'urn:enforcement-graph:node'
const SCHEMA_SPACE = 'urn:enforcement-graph:type'

interface ServiceAddress {
  readonly service_url: string
  readonly service_path: string
}

/** What the service says of itself, as the protocol writes it. */
export interface Manifest {
  readonly versions: readonly string[]
  readonly name: string
  readonly identifierSpace: string
  readonly schemaSpace: string
  readonly serviceVersion: string
  readonly defaultTypes: readonly WrittenType[]
  readonly view: { readonly url: string }
  readonly preview: { readonly url: string; readonly width: number; readonly height: number }
  readonly suggest: Readonly<Record<'entity' | 'type' | 'property', ServiceAddress>>
  readonly extend: { readonly propose_properties: ServiceAddress; readonly property_settings: typeof PROPERTY_SETTINGS }
  readonly batchSize: number
}

/** The manifest of a service at an address (`https://host`, with no slash after it). */
export function manifest(address: string, version: string, limits: ReconciliationLimits): Manifest {
  const at = (path: string): ServiceAddress => ({ service_url: address, service_path: path })
  const page = `${address}${PATHS.preview}?id={{id}}`
  return {
    versions: ['0.2'],
    name: 'enforcement-graph: who enforces US immigration law, and when',
    identifierSpace: IDENTIFIER_SPACE,
    schemaSpace: SCHEMA_SPACE,
    serviceVersion: version,
    defaultTypes: ENTITY_TYPES.map(inFull),
    view: { url: page },
    preview: { url: page, ...PREVIEW_SIZE },
    suggest: { entity: at(PATHS.suggestEntity), type: at(PATHS.suggestType), property: at(PATHS.suggestProperty) },
    extend: { propose_properties: at(PATHS.proposeProperties), property_settings: PROPERTY_SETTINGS },
    batchSize: limits.queries,
  }
}
