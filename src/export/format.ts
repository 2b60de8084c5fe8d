import { QuestionError } from '../questions/question-error.js'
import type { ExportedNetwork } from './network.js'

/** A kind of file that a tool opens. */
export interface Format {
  /** What addresses and commands call it. */
  readonly name: string
  /** What opens it, in a few words. */
  readonly opens: string
  readonly mediaType: string
  /** How its file's name ends, without the dot. */
  readonly extension: string
  /** The most nodes that it has room for; none unless given. */
  readonly mostNodes?: number
  /** Of what a browser shows rather than saves: what it may do there, as a content security policy. */
  readonly policy?: string
  /**
   * A network as this kind of file, a piece at a time. `made` is what made it: software and version. Rejects with StoreError when the graph can't be read to
   * the end: the file is then no file.
   */
  readonly write: (network: ExportedNetwork, made: string) => AsyncIterable<string | Uint8Array>
}

/** A network as a file of a format, a piece at a time. Throws {@link QuestionError} for more than the format has room for, before there is any piece. */
export function fileOf(format: Format, network: ExportedNetwork, made: string): AsyncIterable<string | Uint8Array> {
  const { name, mostNodes = Number.POSITIVE_INFINITY } = format
  if (network.nodeCount <= mostNodes) return format.write(network, made)
  const much = `${name} has room for ${mostNodes} nodes, and this network has ${network.nodeCount}`
  throw new QuestionError('BAD_ARGUMENT', 'limit', `limit: ${much}: ask for less of it, with depth, limit, types or through`)
}
