/** How a table is written down. */
export interface Dialect {
  readonly delimiter: string
  readonly lineEnd: '\n' | '\r\n' | '\r'
  /** Does it begin with a byte order mark, as spreadsheets write and want it? */
  readonly marked: boolean
}

/** How a table is written for whoever may read it (RFC 4180), in UTF-8. */
export const TABLE_FOR_ALL: Dialect = Object.freeze({ delimiter: ',', lineEnd: '\r\n', marked: false })

export const BYTE_ORDER_MARK = '\uFEFF'
/** The first of those that the header has most of. */
const DELIMITERS = [',', ';', '\t', '|'] as const
const QUOTE = '"'

/**
 * How a table is written, by its header: the delimiter that it has most of outside of quotes, and what it ends with. Null while `text` does
 * not have all of the header; `whole` when no more will come.
 */
export function dialectOf(text: string, whole: boolean, delimiter: string | null): Dialect | null {
  const end = endOfLine(text)
  // After a carriage return at the very end a line feed may be still to come.
  if (!whole && (end === null || end === text.length - 1)) return null
  const header = text.slice(0, end ?? undefined)
  return {
    delimiter: delimiter ?? mostFrequent(header),
    lineEnd: end === null || text[end] === '\n' ? '\n' : text[end + 1] === '\n' ? '\r\n' : '\r',
    marked: text.startsWith(BYTE_ORDER_MARK),
  }
}

/** Where the first line ends that says anything. */
function endOfLine(text: string): number | null {
  let quoted = false
  let blank = true
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === QUOTE) quoted = !quoted
    if (quoted || (character !== '\n' && character !== '\r')) {
      blank &&= character === BYTE_ORDER_MARK
      continue
    }
    if (!blank) return index
  }
  return null
}

function mostFrequent(header: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]))
  let quoted = false
  for (const character of header) {
    if (character === QUOTE) quoted = !quoted
    const count = counts.get(character)
    if (!quoted && count !== undefined) counts.set(character, count + 1)
  }
  const [first, ...others] = counts
  return others.reduce((most, each) => (each[1] > most[1] ? each : most), first ?? [DELIMITERS[0], 0])[0]
}
