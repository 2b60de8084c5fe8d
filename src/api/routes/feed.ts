import type { FastifyInstance } from 'fastify'
import { feed } from '../../feed/index.js'
import { CountedStore } from '../counted-store.js'
import { isKnown, type Origin } from '../known-answers.js'
import type { Limits } from '../limits.js'
import { ownOrigin } from '../own-address.js'

/** The changes as a feed, at /feed.atom. */
export function serveFeed(server: FastifyInstance, options: Origin & { readonly limits: Limits }): void {
  server.get<{ Querystring: Record<string, unknown> }>('/feed.atom', async (request, reply) => {
    const origin = ownOrigin(request)
    if (await isKnown(request, reply, options, origin)) return reply.code(304).send()
    const address = new URL(request.url, origin)
    // A feed reader asks again in an hour: it had rather wait for a database that has not met the question than be told to come later.
    const store = new CountedStore(options.store.snapshot('JOB'), options.limits.tableCost)
    const text = await feed(store, { query: { ...request.query }, address, today: options.today() })
    return reply.type('application/atom+xml; charset=utf-8').send(text)
  })
}
