import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { ClientError, type ResponseError } from './client-error.js'

/**
 * The text of a query that carries the types of its answer and of its variables: a document of this package, or one of your own that a
 * code generator made in its string mode. A text alone is none: its answer could be taken for anything.
 */
export type QueryText<Data, Variables> = DocumentTypeDecoration<Data, Variables> & Pick<string, 'trim'> & object

export interface ClientOptions {
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface RequestOptions {
  /** Sent with this request; they win over the client's. */
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the wait: the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

export interface Client {
  /**
   * Asks, and gives the answer's data. Variables may be left out where every one of them may.
   * Throws a ClientError when the server can't be reached, when it refuses the question, and when any part of the answer failed.
   */
  query<Data, Variables>(document: QueryText<Data, Variables>, ...rest: Arguments<Variables>): Promise<Data>
}

type Arguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions]

/** A client of the GraphQL API at an address, such as `http://127.0.0.1:4000/graphql`. */
export function createClient(url: string | URL, options: ClientOptions = {}): Client {
  const address = String(url)
  return {
    async query(document, variables?, request = {}) {
      const body = JSON.stringify({ query: document.trim(), variables })
      const response = await send(address, body, headersOf(options, request), request.signal)
      return dataOf(address, response)
    },
  }
}

/** The headers of a request, whatever the spelling of their names: its own before the client's, and these before what is always sent. */
function headersOf(...given: readonly ClientOptions[]): Headers {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  })
  for (const [name, value] of given.flatMap((each) => Object.entries(each.headers ?? {}))) headers.set(name, value)
  return headers
}

/** The answer's status and text, whatever they are. */
async function send(url: string, body: string, headers: Headers, signal: AbortSignal | undefined): Promise<Received> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: signal ?? null,
    })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  } catch (cause) {
    signal?.throwIfAborted()
    throw new ClientError(url, `${url}: out of reach: ${reason(cause)}`, { cause })
  }
}

interface Received {
  readonly status: number
  readonly type: string | null
  readonly text: string
}

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly ResponseError[]
}

function dataOf<Data>(url: string, { status, type, text }: Received): Data {
  const answer = parsed(text)
  if (!isAnswer<Data>(answer)) {
    throw new ClientError(url, `${url}: expected a GraphQL answer, got ${type ?? 'no content type'} with status ${status}`, {
      status,
    })
  }
  const { data } = answer
  const errors = answer.errors ?? []
  if (errors.length > 0 || !data) {
    const message = errors.map((error) => error.message).join('\n') || `${url}: an answer without data`
    throw new ClientError(url, message, { status, errors, data })
  }
  return data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Has it the form of an answer? That its data are of the document's type is the schema's promise, which nobody checks twice. */
function isAnswer<Data>(value: unknown): value is Answer<Data> {
  return typeof value === 'object' && value !== null && ('data' in value || ('errors' in value && Array.isArray(value.errors)))
}

/** Why a fetch failed: Node says it in the cause, browsers in the message. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message
}
