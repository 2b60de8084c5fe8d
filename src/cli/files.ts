import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a file whole or not at all, which may be one that is read meanwhile; without a name, to standard output. */
export async function writeOut(pieces: AsyncIterable<string | Uint8Array>, output: string | undefined): Promise<void> {
  const readable = Readable.from(pieces, { objectMode: false })
  if (output === undefined) return pipeline(readable, process.stdout, { end: false })
  const partial = `${output}.${randomUUID()}.partial`
  try {
    await pipeline(readable, createWriteStream(partial))
    await rename(partial, output)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** What can be wrong with a file that somebody named, by the system's code for it. */
export const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  EISDIR: 'expected a file, this is a directory',
  EACCES: 'this user may not read or write it',
  ENOTDIR: 'there is no such directory',
  ENOSPC: 'there is no space left for it',
}

export function isFileError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

/** Says what is wrong, and gives the exit code for it. */
export function complain(message: string, code: number): number {
  console.error(message)
  return code
}
