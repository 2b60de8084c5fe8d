import type { FastifyRequest } from 'fastify'
import { requestError } from './errors.js'

/** A name, an IPv4 address or an IPv6 address in brackets, and a port or none. */
const HOST = /^([a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i
const LONGEST_SHOWN = 100

/**
 * The origin (`https://host:port`) that the one who asks knows this server by; what a proxy says of it counts where proxies are
 * trusted. It goes into answers, so that nothing but a host may be in it. Throws BAD_ARGUMENT.
 */
export function ownOrigin({ protocol, host, url }: FastifyRequest): string {
  // A target with an origin of its own, which a proxy may be sent, names another address than the header does.
  if (!url.startsWith('/')) throw requestError('BAD_ARGUMENT', `target: "${brief(url)}": expected a path, such as /feed.atom`)
  if (protocol !== 'http' && protocol !== 'https') {
    throw requestError('BAD_ARGUMENT', `x-forwarded-proto: "${brief(protocol)}": expected http or https`)
  }
  const origin = `${protocol}://${host}`
  if (HOST.test(host) && URL.canParse(origin)) return origin
  throw requestError(
    'BAD_ARGUMENT',
    `host: "${brief(host)}" is no name of a host: expected one such as graph.example or 127.0.0.1:4000`,
  )
}

function brief(text: string): string {
  return text.slice(0, LONGEST_SHOWN)
}
