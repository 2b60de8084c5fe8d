/** An import can't be done, or what it did no longer counts. The graph in the database is as it was; the message says why. */
export class ImportError extends Error {
  override readonly name: string = 'ImportError'
}

/** The database was laid out by a later version of this software. */
export class LayoutError extends ImportError {
  override readonly name = 'LayoutError'
}

/** The database holds somebody else's graph. The message says what was found. */
export class ForeignGraphError extends ImportError {
  override readonly name = 'ForeignGraphError'
}

export const TAKEN_FOR_DEAD =
  'This import gave no sign of life for so long that another one removed what it had written; the graph is as it was before'

/** Another import got in between. */
export class OvertakenError extends ImportError {
  override readonly name = 'OvertakenError'
}

/** A source is not what it promised to be: out of order, or with a link to nothing. The message names the fact. */
export class SourceError extends ImportError {
  override readonly name = 'SourceError'
}
