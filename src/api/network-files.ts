import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Catalogue, type Format, fileOf, type NetworkRequest, readNetwork, withinRoom } from '../export/index.js'
import type { Lens } from '../model/lens.js'
import { type GraphStore, StoreError } from '../store/index.js'
import { requestError } from './errors.js'
import type { Limits } from './limits.js'

export interface NetworkFileOptions {
  readonly catalogue: Catalogue
  readonly limits: Limits
  /** The software's version: a file says what made it. */
  readonly version: string
}

/** Which network, of which graph, and what the file is called. */
export interface NetworkFile {
  /** A snapshot for a job. */
  readonly store: GraphStore
  readonly part: NetworkRequest
  readonly lens: Lens
  /** Without its ending. */
  readonly name: string
  /** What it is, before what the network says of itself. */
  readonly title?: string
}

/** Sends networks as files, as they are read: so many at a time, and each for no longer than somebody takes it. */
export class NetworkFiles {
  readonly #options: NetworkFileOptions
  #underWay = 0

  constructor(options: NetworkFileOptions) {
    this.#options = options
  }

  /** Throws QuestionError, StoreError, and BUSY where too many are sent already, each with nothing sent. */
  async send(request: FastifyRequest, reply: FastifyReply, format: Format, file: NetworkFile): Promise<FastifyReply> {
    const { catalogue, limits, version } = this.#options
    // Who asks for no more than the headers has them for nothing.
    if (request.method === 'HEAD') return reply.headers(headersOf(format, file.name)).send()
    const signal = this.#begin(request, reply, limits)
    // Read before anything is sent: what can be wrong with a request is told in place of the file.
    const network = await readNetwork(file.store, withinRoom(format, file.part), file.lens, catalogue, signal)
    const named = file.title === undefined ? network : { ...network, title: `${file.title} (${network.title})` }
    const pieces = fileOf(format, named, `enforcement-graph ${version}`)
    return reply
      .headers({ ...headersOf(format, file.name), 'x-truncated': String(network.truncated) })
      .send(Readable.from(told(pieces, request, signal), { objectMode: false }))
  }

  /** Takes a place until the answer is through or the one who asked has gone, which the signal tells. */
  #begin({ raw, log }: FastifyRequest, reply: FastifyReply, { exports, exportStall }: Limits): AbortSignal {
    if (this.#underWay >= exports)
      throw requestError('BUSY', `${exports} files are being made, which is as many as there may be: ask again in a moment`)
    // Who has left before now would never be told of leaving, and keep the place for ever.
    if (reply.raw.destroyed) throw requestError('BUSY', 'The one who asked has left')
    this.#underWay++
    const gone = new AbortController()
    reply.raw.once('close', () => {
      this.#underWay--
      gone.abort(new Error('Nobody waits for this file any more'))
    })
    reply.raw.setTimeout(exportStall, () => {
      log.warn('A file was taken no further: its connection is closed')
      raw.socket.destroy()
    })
    return gone.signal
  }
}

function headersOf({ policy, extension, mediaType }: Format, name: string): Readonly<Record<string, string>> {
  return {
    'content-type': mediaType,
    'content-disposition': `${policy === undefined ? 'attachment' : 'inline'}; filename="${name}.${extension}"`,
    ...(policy !== undefined && { 'content-security-policy': policy }),
  }
}

/** The pieces of a file. What breaks it off is written to the log: the one who takes it sees no more than that it ends too soon. */
async function* told(
  pieces: AsyncIterable<string | Uint8Array>,
  { log }: FastifyRequest,
  signal: AbortSignal,
): AsyncGenerator<string | Uint8Array> {
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted()
      yield piece
    }
  } catch (error) {
    if (!signal.aborted)
      log.error(error, error instanceof StoreError ? 'The graph went out of reach within a file' : 'A file broke off')
    throw error
  }
}
