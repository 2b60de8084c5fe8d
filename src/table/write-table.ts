import { stringify } from 'csv-stringify/sync'
import { BYTE_ORDER_MARK, type Dialect } from './dialect.js'

/** A table as text, in pieces, written the way that the table was that it was made from. */
export async function* writeTable(
  header: readonly string[],
  batches: AsyncIterable<readonly (readonly string[])[]>,
  { delimiter, lineEnd, marked }: Dialect,
): AsyncGenerator<string> {
  const write = (rows: readonly (readonly string[])[]): string =>
    stringify([...rows], { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/ })
  yield `${marked ? BYTE_ORDER_MARK : ''}${write([header])}`
  for await (const batch of batches) yield write(batch)
}
