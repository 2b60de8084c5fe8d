import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { WorkedQuery } from './worked-queries.js'

/** The block of the page that takes the worked queries. */
const EMPTY_BLOCK = '<script type="application/json" id="worked-queries">[]</script>'

/**
 * Nothing leaves the machine and no script runs but ours. `unsafe-inline` for styles: Monaco, GraphiQL's editor, writes style
 * elements for its themes. `data:` for images: Monaco's style sheet and the page's icon.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** GraphiQL for browsers: the page that a plain GET of /graphql is answered with, and its files under /graphql/assets/. */
export async function graphiql(server: FastifyInstance, directory: string, queries: readonly WorkedQuery[]): Promise<string> {
  const template = await readPage(join(directory, 'page.html'))
  await server.register(fastifyStatic, { root: directory, prefix: '/graphql/assets/', index: false, preCompressed: true })
  return fillPage(template, queries)
}

/** The headers of the page. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cache-control': 'no-cache',
} as const

/** Is this somebody who opened /graphql in a browser? A query in the address opens in a tab. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
}

async function readPage(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new Error(`${path} is not there: run "npm run build"`, { cause: error })
  }
}

/** The page with the worked queries in it. */
export function fillPage(template: string, queries: readonly WorkedQuery[]): string {
  if (!template.includes(EMPTY_BLOCK)) throw new Error(`page.html has no block ${EMPTY_BLOCK}`)
  // "<" is escaped: a query that says </script> must not end the block. A function, since "$&" in a replacement means something.
  const json = JSON.stringify(queries).replaceAll('<', '\\u003c')
  return template.replace(EMPTY_BLOCK, () => EMPTY_BLOCK.replace('[]', () => json))
}
