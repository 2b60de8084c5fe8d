import type { Graph, GraphNode, GraphRelationship } from '../../../model/graph.js'
import { SourceError } from './import-error.js'

/** Facts in the order of their ids, one at a time: they needn't fit in memory. May be asked for more than once. */
export type Facts<Fact> = () => Iterable<Fact> | AsyncIterable<Fact>

/** A graph to import. Ids are compared as JavaScript compares strings (`<`). */
export interface GraphSource {
  /** Content hash of the dataset, the same for the same facts. */
  readonly version: string
  readonly nodes: Facts<GraphNode>
  readonly relationships: Facts<GraphRelationship>
  /** How many there will be, where that is known: for whoever shows progress. */
  readonly size?: { readonly nodes: number; readonly relationships: number }
}

/** A graph in memory as a source. */
export function graphSource(graph: Graph): GraphSource {
  const nodes = inOrderOfIds(graph.nodes)
  const relationships = inOrderOfIds(graph.relationships)
  return {
    version: graph.version,
    nodes: () => nodes,
    relationships: () => relationships,
    size: { nodes: nodes.length, relationships: relationships.length },
  }
}

/** The same facts, as they come. Throws {@link SourceError} at the first that does not come after the one before it. */
export async function* checkedOrder<Fact extends { readonly id: string }>(facts: ReturnType<Facts<Fact>>): AsyncGenerator<Fact> {
  let last: string | undefined
  for await (const fact of facts) {
    if (last === fact.id) throw new SourceError(`The id "${fact.id}" comes twice`)
    if (last !== undefined && last > fact.id) {
      throw new SourceError(`"${fact.id}" comes after "${last}": expected facts in the order of their ids`)
    }
    last = fact.id
    yield fact
  }
}

function inOrderOfIds<Fact extends { readonly id: string }>(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
