import { z } from 'zod'
import { served } from '../api/http.js'
import { faultsOf, type PROTOCOL } from './protocol.js'

const candidate = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  type: z.array(z.object({ id: z.string() })),
  score: z.number(),
  match: z.boolean(),
  features: z.array(z.object({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
})
export type Candidate = z.infer<typeof candidate>

const value = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  str: z.string().optional(),
  float: z.number().optional(),
})
const extension = z.object({
  meta: z.array(z.object({ id: z.string(), name: z.string(), type: z.object({ id: z.string() }).optional() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(value))),
})

/** One who reconciles against a server on a dataset, and checks each answer against the protocol. */
export function client(data: string) {
  const { at, send } = served(data)

  const post = (form: Record<string, string>) =>
    send('/reconcile', { method: 'POST', body: new URLSearchParams(form), headers: { origin: 'https://other.example' } })
  const checked = (kind: keyof typeof PROTOCOL, json: unknown): unknown => {
    const faults = faultsOf(kind, json)
    if (faults.length > 0) throw new Error(`${kind}: ${faults.join('\n')}\n${JSON.stringify(json)}`)
    return json
  }

  /** The candidates of each query of a batch. */
  const reconcile = async (queries: Record<string, unknown>): Promise<Record<string, Candidate[]>> => {
    const { json } = await post({ queries: JSON.stringify(queries) })
    const results = z.record(z.string(), z.object({ result: z.array(candidate) })).parse(checked('results', json))
    return Object.fromEntries(Object.entries(results).map(([name, { result }]) => [name, result]))
  }
  /** The candidates of one query. */
  const candidatesOf = async (query: Record<string, unknown>): Promise<Candidate[]> => (await reconcile({ q: query })).q ?? []
  /** The columns of some ids: each value as its text, or as its id where it is an entity. */
  const extend = async (ids: readonly string[], properties: readonly (string | { id: string; settings: object })[]) => {
    const asked = properties.map((property) => (typeof property === 'string' ? { id: property } : property))
    const { json } = await post({ extend: JSON.stringify({ ids, properties: asked }) })
    const { meta, rows } = extension.parse(checked('extension', json))
    const plain = Object.entries(rows).map(([id, columns]) => [
      id,
      Object.fromEntries(
        Object.entries(columns).map(([column, values]) => [column, values.map((each) => each.id ?? each.str ?? each.float)]),
      ),
    ])
    return {
      meta,
      rows: Object.fromEntries(plain) as Record<string, Record<string, (string | number | undefined)[]>>,
      values: rows,
    }
  }
  /** The answer to a GET, as the protocol wants it. */
  const get = async (kind: keyof typeof PROTOCOL, path: string): Promise<unknown> => checked(kind, (await send(path)).json)
  /** What is wrong with a request: its status, code and message. */
  const refusal = async (answer: ReturnType<typeof send>) => {
    const { status, json } = await answer
    const [error] = z
      .object({ errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })) })
      .parse(json).errors
    return { status, code: error?.extensions.code, message: error?.message }
  }
  return { at, send, post, reconcile, candidatesOf, extend, get, refusal }
}
