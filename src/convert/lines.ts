import { ConvertError } from './convert-error.js'

/** Bytes as text, piece by piece. Throws {@link ConvertError} for what is not UTF-8. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const piece of bytes) yield decoder.decode(piece, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw error instanceof TypeError ? new ConvertError('the text is not UTF-8') : error
  }
}

/** The lines of a text, with their numbers from 1. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let line = 1
  let rest = ''
  for await (const piece of pieces) {
    const parts = `${rest}${piece}`.split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) yield { line: line++, text }
  }
  yield { line, text: rest }
}
