/** A table that can't be read. The message says where and what was expected. */
export class TableError extends Error {
  override readonly name = 'TableError'
}

/** Columns that were named wrongly, or can't be told from the header. The message says which columns there are. */
export class ColumnError extends Error {
  override readonly name = 'ColumnError'
}
