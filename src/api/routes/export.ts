import type { FastifyInstance } from 'fastify'
import { FORMATS, parseRequest, partsOfAddress } from '../../export/index.js'
import { parseLens } from '../../model/lens.js'
import { requestError } from '../errors.js'
import { isKnown, type Origin } from '../known-answers.js'
import type { Limits } from '../limits.js'
import type { NetworkFiles } from '../network-files.js'

export interface ExportOptions extends Origin {
  readonly files: NetworkFiles
  readonly limits: Limits
}

/** `GET /export/FORMAT?around=…`: a network as a file. `GET /export` lists the formats. */
export function serveExports(server: FastifyInstance, options: ExportOptions): void {
  server.get('/export', async () => ({
    formats: [...FORMATS.values()].map(({ name, opens, mediaType }) => ({ name, opens, mediaType, address: `/export/${name}` })),
  }))
  server.get<{ Params: { format: string } }>('/export/:format', async (request, reply) => {
    const format = FORMATS.get(request.params.format)
    if (!format) {
      const known = [...FORMATS.keys()].join(', ')
      throw requestError('NOT_FOUND', `There is no format "${request.params.format.slice(0, 100)}": expected ${known}`)
    }
    const written = partsOfAddress(request.query)
    const { limits, store } = options
    const most = written.request.around === undefined ? limits.export : limits.exportAround
    const part = parseRequest(written.request, most)
    const lens = parseLens(written.lens, options.today())
    if (await isKnown(request, reply, options)) return reply.code(304).send()
    return options.files.send(request, reply, format, { store: store.snapshot('JOB'), part, lens, name: fileName(part.around) })
  })
}

/** Named for what it is around, as far as that is short. */
function fileName(around: readonly string[] | null): string {
  const name =
    around === null
      ? 'graph'
      : around
          .join('-')
          .replace(/[^\w-]/g, '_')
          .slice(0, 80)
  return `enforcement-${name}`
}
