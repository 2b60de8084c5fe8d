/** A spreadsheet takes a cell that begins like this for a formula. None of ours is one, whatever a dataset may say. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/

/** A value as the text of a cell: items of a list parted by `; `, nothing for what is not there. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value) ? value.map((each) => each ?? '').join('; ') : String(value)
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text
}
