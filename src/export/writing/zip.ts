import { Zip, ZipDeflate } from 'fflate'

/** A file in an archive; what it holds is read when its turn comes. */
export interface ZipEntry {
  readonly name: string
  readonly pieces: AsyncIterable<string>
}

/** The first moment that a zip can name, in any zone: the same files make the same archive, whenever and wherever. */
const NO_TIME = new Date(1980, 0, 1)
/** The most that an archive without the extensions for large ones holds, in bytes. */
const MOST = 2 ** 32 - 1

/** An archive of files, a piece at a time. Rejects for more than 4 GB of them, which would be an archive that can't be opened. */
export async function* zip(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    written.push(chunk)
  })
  const encoder = new TextEncoder()
  let size = 0
  for (const { name, pieces } of entries) {
    const file = new ZipDeflate(name)
    file.mtime = NO_TIME
    archive.add(file)
    for await (const piece of pieces) {
      const bytes = encoder.encode(piece)
      size += bytes.length
      if (size > MOST)
        throw new Error('The files are larger than 4 GB together, more than a zip holds: export a part of the graph')
      file.push(bytes)
      yield* written.splice(0)
    }
    file.push(new Uint8Array(0), true)
  }
  archive.end()
  yield* written.splice(0)
}
