import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { defaultLens } from '../../model/lens.js'
import { badArgument } from '../../questions/question-error.js'
import {
  extendEntities,
  manifest,
  PATHS,
  PREVIEW_POLICY,
  parseSuggestion,
  preview,
  proposeProperties,
  type ReconciliationLimits,
  reconcile,
  suggestEntities,
  suggestProperties,
  suggestTypes,
} from '../../reconcile/index.js'
import type { GraphStore } from '../../store/index.js'
import { CountedStore } from '../counted-store.js'
import type { Origin } from '../known-answers.js'
import type { Limits } from '../limits.js'
import { ownOrigin } from '../own-address.js'

const ADVICE = 'Ask for fewer queries, ids or properties at once'

/** The Reconciliation Service API 0.2 under /reconcile, which OpenRefine and others speak. */
export async function serveReconciliation(server: FastifyInstance, options: Origin & { readonly limits: Limits }): Promise<void> {
  const { limits, today } = options
  const allowed: ReconciliationLimits = {
    queries: limits.reconcileQueries,
    values: limits.reconcileValues,
    ids: limits.reconcileIds,
    candidates: limits.hits,
    text: limits.text,
  }
  // All of an answer is of one version of the graph, and no request reads more than a question may.
  const store = (): GraphStore => new CountedStore(options.store.snapshot(), limits.tableCost, ADVICE)

  const answer = async (parameters: Parameters, otherwise: () => unknown): Promise<unknown> => {
    const queries = parameters.one('queries')
    const extension = parameters.one('extend')
    if (queries !== undefined && extension !== undefined) throw badArgument('extend', 'beside queries: expected one of the two')
    if (queries !== undefined) return reconcile(store(), queries, today(), allowed)
    if (extension !== undefined) return extendEntities(store(), extension, today(), allowed)
    return otherwise()
  }

  await server.register(async (service) => {
    // A form is all that the protocol sends.
    service.removeAllContentTypeParsers()
    await service.register(formbody)
    // People copy its address with a slash after it.
    for (const path of [PATHS.endpoint, `${PATHS.endpoint}/`]) {
      service.get(path, (request) =>
        answer(new Parameters(request.query), () => manifest(ownOrigin(request), options.version, allowed)),
      )
      service.post(path, { bodyLimit: limits.queryBody }, (request) =>
        answer(new Parameters(request.body), () => {
          throw badArgument(
            'queries',
            'none: expected a form with queries={"q0": {"query": "ERO Chicago"}}, or with extend={"ids": …}',
          )
        }),
      )
    }
    service.get(PATHS.preview, async (request, reply) => {
      const id = new Parameters(request.query).one('id')
      if (id === undefined) throw badArgument('id', 'none: expected an id such as ero-chicago or ero-chicago@2025-10-25')
      const { html, found } = await preview(store(), id, defaultLens(today()))
      reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PREVIEW_POLICY })
      return reply.code(found ? 200 : 404).send(html)
    })
    const suggestion = (request: FastifyRequest) => {
      const parameters = new Parameters(request.query)
      return parseSuggestion(parameters.one('prefix'), parameters.one('cursor'), allowed)
    }
    service.get(PATHS.suggestEntity, async (request) => suggestEntities(store(), suggestion(request), today()))
    service.get(PATHS.suggestType, async (request) => suggestTypes(suggestion(request)))
    service.get(PATHS.suggestProperty, async (request) => suggestProperties(suggestion(request)))
    service.get(PATHS.proposeProperties, async (request) => {
      const parameters = new Parameters(request.query)
      return proposeProperties(parameters.one('type'), parameters.one('limit'))
    })
  })
}

/** What an address or a form says. */
class Parameters {
  readonly #given: unknown

  constructor(given: unknown) {
    this.#given = given
  }

  /** The one value of a name. Throws BAD_ARGUMENT for several. */
  one(name: string): string | undefined {
    const given = this.#given
    const value: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined
    if (value === undefined || typeof value === 'string') return value
    throw badArgument(name, 'several: expected one')
  }
}
