/** What one request may ask for. Each is a setting of the server; these are the defaults, and why. */
export interface Limits {
  /** Levels of fields under one another. The deepest worked query has 9; a cycle of lists grows without bound. */
  readonly depth: number
  /** Rows that an operation may come to: for each list, its page size times that of the lists around it, summed. */
  readonly cost: number
  /** Items of a page, and of a list argument. */
  readonly page: number
  /** Items of a page when nobody says. */
  readonly defaultPage: number
  /** Hits of a search. */
  readonly hits: number
  /** Characters of a text argument. */
  readonly text: number
  /** Relationships of a network. */
  readonly network: number
  /** Bytes of a request's body. */
  readonly body: number
}

export const DEFAULT_LIMITS: Limits = {
  depth: 15,
  cost: 50_000,
  page: 500,
  defaultPage: 25,
  hits: 100,
  text: 1_000,
  network: 5_000,
  body: 100_000,
}
