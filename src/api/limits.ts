/** What one request may ask for. Each is a setting of the server (LIMIT_COST is `cost`); the defaults are below. */
export interface Limits {
  /** Levels of fields under one another. The deepest worked query has 7; a cycle of lists grows without bound. */
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
  /** Relationships of an export of the whole graph over HTTP, which is read a piece at a time: it takes time rather than memory. */
  readonly export: number
  /** Relationships of an export around some nodes: which they are is found at once, and others wait meanwhile: some 10 microseconds for each. */
  readonly exportAround: number
  /** Exports that are made at once: each has a core to itself while it is made, and the ids of its nodes in memory. */
  readonly exports: number
  /** Milliseconds that the one who takes an export may take none of it. */
  readonly exportStall: number
  /** Relationships of a path. */
  readonly pathLength: number
  /** Paths between two nodes. */
  readonly paths: number
  /**
   * Steps that the betweenness of a request's networks may take together: for each, its nodes times its relationships. A network of 5,000
   * relationships around a node takes some 25 million, about a second in which others are answered too.
   */
  readonly betweenness: number
  /** Rows of a table that `inCharge` is asked of. */
  readonly table: number
  /**
   * Rows that the answers to questions (chains of command, charts, lines of succession, `inCharge`, `flows`, `turnover`,
   * `tenureLengths`, `changes`, `discrepancies`, `coverage`) may come to, all of a request together: a table is large by nature, and each of its rows has a chain
   * of command.
   */
  readonly tableCost: number
  /** Queries of a batch that is reconciled. */
  readonly reconcileQueries: number
  /** Values of a property of such a query. A batch may have as many times `reconcileQueries`, whatever their properties. */
  readonly reconcileValues: number
  /** Ids of a request to extend what was reconciled. */
  readonly reconcileIds: number
  /** Bytes of a body that holds a query, GraphQL or a batch to reconcile: a table of 10,000 rows takes 1 MB. How much of it is a query, its tokens limit. */
  readonly queryBody: number
  /** Bytes of any other request's body. */
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
  export: 1_000_000,
  exportAround: 100_000,
  exports: 8,
  exportStall: 30_000,
  pathLength: 15,
  paths: 100,
  betweenness: 60_000_000,
  table: 10_000,
  tableCost: 2_000_000,
  reconcileQueries: 50,
  reconcileValues: 10,
  reconcileIds: 1_000,
  queryBody: 2_000_000,
  body: 100_000,
}
