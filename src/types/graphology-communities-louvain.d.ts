/** The package's own types name a default export that Node's modules do not see. */
declare module 'graphology-communities-louvain' {
  import type Graph from 'graphology'

  /** The community of each node, by its key. */
  function louvain(graph: Graph, options?: { readonly randomWalk?: boolean }): Record<string, number>
  export = louvain
}
