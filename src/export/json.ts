/** The items of a JSON array, one a line, a piece at a time. */
export async function* jsonItems(pieces: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  let before = '\n'
  for await (const piece of pieces) {
    if (piece.length === 0) continue
    yield `${before}${piece.map((item) => JSON.stringify(item)).join(',\n')}`
    before = ',\n'
  }
}
