import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { LensError } from '../model/lens.js'
import { QuestionError } from '../questions/question-error.js'
import { StoreError } from '../store/index.js'
import { OUT_OF_REACH } from './errors.js'

/** What can be wrong with a request before it is known to be GraphQL, as `extensions.code` says it, by its HTTP status. */
const CODES: Readonly<Record<number, string>> = {
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

/** JSON alone, in UTF-8 alone: the specification of GraphQL over HTTP, and RFC 8259, know no other. */
const JSON_IN_UTF_8 = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i

/** Errors of HTTP have the form of those of GraphQL: one that asks need only know one. */
export function tellErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const code = mendable(error)
    if (code !== null) return tell(reply, MENDABLE[code] ?? (isTooMuch(error) ? 413 : 400), error.message, code)
    if (error instanceof StoreError) {
      request.log.error(error)
      return tell(reply, 503, OUT_OF_REACH, 'STORE_UNAVAILABLE')
    }
    const status = error.statusCode ?? 500
    if (status < 500) return tell(reply, status, error.message)
    request.log.error(error)
    return tell(reply, status, 'Internal error', 'INTERNAL_SERVER_ERROR')
  })
  server.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?')
    if (path !== '/graphql') return tell(reply, 404, `There is nothing at ${path}: GraphQL is at /graphql`)
    reply.header('allow', 'GET, POST')
    return tell(reply, 405, `${request.method}: expected GET or POST`)
  })
}

/** Refuses a body that is no JSON, before anything reads it. */
export async function jsonOnly(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const type = request.headers['content-type']
  if (request.method !== 'POST' || (type !== undefined && JSON_IN_UTF_8.test(type))) return
  await tell(reply, 415, `content-type: ${type === undefined ? 'none' : `"${type}"`}: expected application/json, in UTF-8`)
}

/** The protocol of reconciliation wants another status for a batch that is too large. */
function isTooMuch(error: Error): boolean {
  return error instanceof QuestionError && error.code === 'TOO_MANY_ITEMS'
}

/** Statuses of errors that the one who asks can mend, where they are not 400. */
const MENDABLE: Readonly<Record<string, number>> = { NOT_FOUND: 404, BUSY: 503 }

/** The code of an error that the one who asks can mend; null for any other. */
function mendable(error: Error): string | null {
  if (error instanceof LensError) return 'BAD_ARGUMENT'
  if (error instanceof QuestionError) return error.code
  const code = error instanceof GraphQLError ? error.extensions.code : undefined
  return typeof code === 'string' ? code : null
}

/** Headers of a file that was to be sent: an error in its place is not to be saved for it. */
const OF_FILES = ['content-disposition', 'content-security-policy', 'x-truncated'] as const

function tell(reply: FastifyReply, status: number, message: string, code = CODES[status] ?? 'BAD_REQUEST'): FastifyReply {
  for (const header of OF_FILES) reply.removeHeader(header)
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] })
}
