/** One thing that the server says is wrong with a question, or with answering it. */
export interface ResponseError {
  readonly message: string
  /** Where in the answer it belongs. */
  readonly path?: readonly (string | number)[]
  /** Where in the question it belongs; counted from 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  /** `code` says what kind it is: `BAD_ARGUMENT`, `QUERY_TOO_COSTLY` … */
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown }
}

/** What the server had sent when a question failed. */
interface Failure {
  readonly status?: number
  readonly errors?: readonly ResponseError[]
  readonly data?: unknown
  readonly cause?: unknown
}

/** A question got no answer, or not a whole one. The message says why, and names the server when it is at fault. */
export class ClientError extends Error {
  override readonly name = 'ClientError'
  /** The server that was asked. */
  readonly url: string
  /** The answer's HTTP status; null when there was no answer. */
  readonly status: number | null
  /** What the server says is wrong; empty when what came was no GraphQL. */
  readonly errors: readonly ResponseError[]
  /** What could be answered all the same, with null where it could not; null when nothing could. */
  readonly data: unknown

  constructor(url: string, message: string, { status, errors, data, cause }: Failure = {}) {
    super(message, { cause })
    this.url = url
    this.status = status ?? null
    this.errors = errors ?? []
    this.data = data ?? null
  }
}
