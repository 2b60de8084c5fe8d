import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type DocumentNode, type FormattedExecutionResult, type GraphQLSchema, parse, print } from 'graphql'
import { FORMATS, type Format } from '../../export/index.js'
import { type Lens, parseLens } from '../../model/lens.js'
import type { GraphStore } from '../../store/index.js'
import { TABLE_FOR_ALL, writeTable } from '../../table/index.js'
import { requestError } from '../errors.js'
import type { Execute } from '../executor.js'
import { isKnown } from '../known-answers.js'
import { answerTable } from '../query-files/answer-table.js'
import { mentionedIn, mentioning } from '../query-files/mentioned.js'
import { addressed } from '../query-files/variables.js'
import type { WorkedQuery } from '../worked-queries.js'
import type { ExportOptions } from './export.js'

export interface QueryFilesOptions extends ExportOptions {
  readonly schema: GraphQLSchema
  readonly execute: Execute
  readonly workedQueries: readonly WorkedQuery[]
}

/** A worked query as it is kept for its addresses. */
interface Filed extends WorkedQuery {
  readonly document: DocumentNode
  /** The query that also tells which nodes its answer is about, made when a network is asked for. */
  readonly mentioning: string
}

interface AskedFile {
  readonly query: Filed
  readonly variables: Readonly<Record<string, unknown>>
  readonly lens: Lens
  /** The graph as it is for all that is read for the file. */
  readonly store: GraphStore
}

/** `GET /q/NAME.FORMAT?…`: a worked query as a file, its variables and its lens in the address. `GET /q` lists them. */
export function serveQueryFiles(server: FastifyInstance, options: QueryFilesOptions): void {
  const queries = new Map(options.workedQueries.map((query) => [query.name, filed(options.schema, query)]))
  const endings = ['json', 'csv', ...[...FORMATS.keys()].filter((name) => name !== 'csv')]
  server.get('/q', async () => ({
    formats: endings,
    queries: [...queries.values()].map(({ name, title, query }) => ({ name, title, address: `/q/${name}.json`, query })),
  }))
  server.get<{ Params: { file: string } }>('/q/:file', async (request, reply) => {
    const { file } = request.params
    const [, name = '', ending = ''] = /^(.+)\.([^.]+)$/.exec(file) ?? []
    const query = queries.get(name)
    if (!query || !endings.includes(ending))
      throw requestError(
        'NOT_FOUND',
        query
          ? `There is no format "${ending.slice(0, 100)}": expected ${endings.join(', ')}`
          : `There is no worked query "${file.slice(0, 100)}": expected NAME.FORMAT, such as ${[...queries.keys()][0]}.csv; /q lists them`,
      )
    const { variables, lens } = addressed(options.schema, query.document, request.query)
    const asked = { query, variables, lens: parseLens(lens, options.today()), store: options.store.snapshot('JOB') }
    if (await isKnown(request, reply, options)) return reply.code(304).send()
    const format = FORMATS.get(ending)
    if (ending === 'json') return sendJson(reply, await ask(options, asked, query.query))
    return ending === 'csv' || !format ? sendTable(reply, options, asked) : sendNetwork(request, reply, options, asked, format)
  })
}

function filed(schema: GraphQLSchema, query: WorkedQuery): Filed {
  const document = parse(query.query)
  return { ...query, document, mentioning: print(mentioning(schema, document)) }
}

function ask(
  { execute }: QueryFilesOptions,
  { variables, lens, store }: AskedFile,
  query: string,
): Promise<FormattedExecutionResult> {
  return execute({ query, variables, lens, store })
}

function sendJson(reply: FastifyReply, answer: FormattedExecutionResult): FastifyReply {
  return reply.code(statusOf(answer)).type('application/json; charset=utf-8').send(JSON.stringify(answer))
}

/** A file is all of its answer or none of it. */
function statusOf({ errors }: FormattedExecutionResult): number {
  if (!errors?.length) return 200
  const codes = errors.map(({ extensions }) => extensions?.code)
  if (codes.includes('STORE_UNAVAILABLE')) return 503
  return codes.includes('INTERNAL_SERVER_ERROR') ? 500 : 400
}

async function sendTable(reply: FastifyReply, options: QueryFilesOptions, asked: AskedFile): Promise<FastifyReply> {
  const answer = await ask(options, asked, asked.query.query)
  if (answer.errors) return sendJson(reply, answer)
  const { header, rows } = answerTable(options.schema, asked.query.document, answer.data)
  const text = writeTable(header, Readable.from([rows]), TABLE_FOR_ALL)
  return reply
    .headers({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `inline; filename="${asked.query.name}.csv"` })
    .send(Readable.from(text, { objectMode: false }))
}

/**
 * The nodes that the answer tells of, and what links them through the lens of the address. The query may look at other days than that: who held which post is
 * what the answer tells, and nobody else.
 */
async function sendNetwork(
  request: FastifyRequest,
  reply: FastifyReply,
  options: QueryFilesOptions,
  asked: AskedFile,
  format: Format,
): Promise<FastifyReply> {
  const answer = await ask(options, asked, asked.query.mentioning)
  if (answer.errors) return sendJson(reply, answer)
  const { nodes, relationships } = mentionedIn(answer.data)
  const whole = { depth: 0, through: null, types: null, limit: options.limits.exportAround, history: true }
  const part = { ...whole, around: nodes, tenures: relationships }
  const { store, lens, query } = asked
  return options.files.send(request, reply, format, { store, part, lens, name: query.name, title: query.title })
}
