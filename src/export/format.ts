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
  /**
   * A network as this kind of file, a piece at a time. `made` is what made it: software and version. Rejects with StoreError when the graph can't be read to
   * the end: the file is then no file.
   */
  readonly write: (network: ExportedNetwork, made: string) => AsyncIterable<string | Uint8Array>
}
