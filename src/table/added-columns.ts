import { ADDED_COLUMNS } from './answer-cells.js'
import { ColumnError } from './table-error.js'

/** What is put before the names of added columns unless told otherwise. */
export const PREFIX = 'eg'

/**
 * The headers of the added columns: `eg_unit` and so on. Where the table has any of them, such as one that was joined before, all are `eg2_`, or the
 * next number that is free. Throws {@link ColumnError} when somebody chose the prefix and it is not free.
 */
export function addedColumns(header: readonly string[], prefix: string | null): readonly string[] {
  const taken = new Set(header.map((name) => name.trim().toLowerCase()))
  const prefixed = (start: string): readonly string[] => ADDED_COLUMNS.map((name) => `${start}${name}`)
  const clash = (names: readonly string[]): string | undefined => names.find((name) => taken.has(name.toLowerCase()))
  if (prefix !== null) {
    const names = prefixed(prefix)
    const clashing = clash(names)
    if (clashing !== undefined)
      throw new ColumnError(`--prefix: the table has a column "${clashing}" already: expected another prefix`)
    return names
  }
  for (let number = 1; ; number++) {
    const names = prefixed(`${PREFIX}${number === 1 ? '' : number}_`)
    if (clash(names) === undefined) return names
  }
}
