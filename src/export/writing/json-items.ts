/** The items of a JSON array without its brackets, one a line, a piece at a time. */
export async function* jsonItems<Item>(
  pieces: AsyncIterable<readonly Item[]>,
  dataOf: (item: Item) => unknown = (item) => item,
): AsyncGenerator<string> {
  let before = '\n'
  for await (const piece of pieces) {
    if (piece.length === 0) continue
    yield before + piece.map((item) => JSON.stringify(dataOf(item))).join(',\n')
    before = ',\n'
  }
  yield '\n'
}
