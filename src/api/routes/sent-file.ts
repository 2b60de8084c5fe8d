import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { type ExportedNetwork, type Format, fileOf } from '../../export/index.js'

/** Sends a network as a file, as it is read. Throws QuestionError, with nothing sent, for more than the format has room for. */
export function sendFile(
  reply: FastifyReply,
  format: Format,
  network: ExportedNetwork,
  { name, version }: { readonly name: string; readonly version: string },
): FastifyReply {
  const file = fileOf(format, network, `enforcement-graph ${version}`)
  const { policy, extension, mediaType } = format
  return reply
    .headers({
      'content-type': mediaType,
      'content-disposition': `${policy === undefined ? 'attachment' : 'inline'}; filename="${name}.${extension}"`,
      ...(policy !== undefined && { 'content-security-policy': policy }),
    })
    .send(Readable.from(file, { objectMode: false }))
}
