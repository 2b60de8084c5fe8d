import { QuestionError } from '../questions/question-error.js'
import type { ExportedNetwork } from './network.js'
import type { NetworkRequest } from './request.js'

/** A kind of file that a tool opens. */
export interface Format {
  /** What addresses and commands call it. */
  readonly name: string
  /** What opens it, in a few words. */
  readonly opens: string
  readonly mediaType: string
  /** How its file's name ends, without the dot. */
  readonly extension: string
  /** The most nodes and relationships that it has room for; any number unless given. */
  readonly most?: { readonly nodes: number; readonly relationships: number }
  /** Of what a browser shows rather than saves: what it may do there, as a content security policy. */
  readonly policy?: string
  /**
   * A network as this kind of file, a piece at a time. `made` is what made it: software and version. Rejects with StoreError when the graph can't be read to
   * the end: the file is then no file.
   */
  readonly write: (network: ExportedNetwork, made: string) => AsyncIterable<string | Uint8Array>
}

/** What is to be read for a format: of one that has room for so much, one relationship more, which shows that there are more. */
export function withinRoom({ most }: Format, request: NetworkRequest): NetworkRequest {
  return most ? { ...request, limit: Math.min(request.limit, most.relationships + 1) } : request
}

/** A network as a file of a format, a piece at a time. Throws {@link QuestionError} for more than the format has room for, before there is any piece. */
export function fileOf(format: Format, network: ExportedNetwork, made: string): AsyncIterable<string | Uint8Array> {
  const { name, most } = format
  const { nodeCount, relationshipCount } = network
  if (!most || (nodeCount <= most.nodes && relationshipCount <= most.relationships)) return format.write(network, made)
  const much = relationshipCount > most.relationships ? 'more' : `${nodeCount} nodes`
  throw new QuestionError(
    'BAD_ARGUMENT',
    'limit',
    `limit: ${name} has room for ${most.nodes} nodes and ${most.relationships} relationships, and this network has ${much}: ask for less of it, with depth, limit, types or through`,
  )
}
