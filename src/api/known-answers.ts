import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Day } from '../model/partial-date.js'
import { type GraphStore, StoreError } from '../store/index.js'

/** What an answer to a GET depends on besides its address. */
export interface Origin {
  readonly store: GraphStore
  readonly today: () => Day
  /** The software's version: the same question may have another answer after an update. */
  readonly version: string
}

/**
 * Does the one who sends a GET have its answer already? The answer's ETag is set either way. When the graph is out of reach nobody can tell, and the
 * answer will say so. `address` is the server's own, for an answer that has it in it.
 */
export async function isKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  { store, today, version }: Origin,
  address = '',
): Promise<boolean> {
  try {
    const graph = await store.summary()
    return isUnchanged(request, reply, `${version} ${graph.version} ${today()} ${address}`)
  } catch (error) {
    if (error instanceof StoreError) return false
    throw error
  }
}

/** Names the answer to a GET by what it depends on. True when the one who asks has that answer already. */
function isUnchanged(request: FastifyRequest, reply: FastifyReply, version: string): boolean {
  const asked = `${version} ${request.headers.accept ?? ''} ${request.url}`
  const tag = `"${createHash('sha256').update(asked).digest('hex').slice(0, 32)}"`
  reply.headers({ etag: tag, 'cache-control': 'no-cache', vary: 'accept' })
  const known = request.headers['if-none-match'] ?? ''
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
}
