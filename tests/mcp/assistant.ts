import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { createExecutor, DEFAULT_LIMITS, readSchema, type WorkedQuery } from '../../src/api/index.js'
import { createAssistant, withSources } from '../../src/mcp/index.js'
import type { GraphStore } from '../../src/store/index.js'
import { SCHEMA } from '../api/asking.js'
import { TODAY } from '../contract/contract-graph.js'

/** An assistant's client, connected in this process to a server on a store. What the server logs is in `faults`. */
export async function assistantOn(store: GraphStore, workedQueries: readonly WorkedQuery[] = []) {
  const today = () => TODAY
  const faults: unknown[] = []
  const { server } = createAssistant({
    ask: createExecutor({ store, schemaDirectory: SCHEMA, limits: withSources(DEFAULT_LIMITS), today }),
    schema: readSchema(SCHEMA),
    workedQueries,
    today,
    version: '0',
    log: (fault) => faults.push(fault),
  })
  const [clientSide, serverSide] = InMemoryTransport.createLinkedPair()
  const client = new Client({ name: 'tests', version: '0' })
  await Promise.all([server.connect(serverSide), client.connect(clientSide)])
  return { client, faults }
}

/** A result of a tool: what it answers, or the text that says why it does not. */
export async function called(client: Client, name: string, given: Record<string, unknown> = {}) {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: given })
  const [said]: { text: string }[] = JSON.parse(JSON.stringify(content))
  // As JSON: whether the text says the same is a test of its own.
  const answer: ToolAnswer | null = structuredContent ? JSON.parse(JSON.stringify(structuredContent)) : null
  return { answer, text: said?.text, isError: isError === true }
}

interface Lens {
  readonly validAt: string | null
  readonly knownAt: string | null
  readonly certainty: string
  readonly evidence: string
}

export interface ToolAnswer {
  readonly lens: Lens
  readonly asOf?: Readonly<Record<string, Lens>>
  readonly dataset: string
  readonly data: unknown
  readonly sources: readonly { readonly id: string; readonly publisher: string; readonly title: string }[]
}

/** A part of an answer's data: `fieldOffice.director`. */
export function part(answer: ToolAnswer | null, path: string): unknown {
  return path.split('.').reduce<unknown>((whole, name) => Object(whole)[name], answer?.data)
}

/** An answer's data without what the tool added to it. */
export function withoutSourceIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSourceIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === 'sourceIds' ? [] : [[key, withoutSourceIds(part)]])),
  )
}

/** All ids of sources that facts of an answer name. */
export function namedSources(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namedSources)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'sourceIds' ? part : namedSources(part)))
}
