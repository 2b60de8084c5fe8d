import { type Graph, type GraphNode, type GraphRelationship, sourcesOf } from '../../model/graph.js'
import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipType } from '../../model/types.js'
import { BeliefColumns } from './belief-columns.js'
import { ValueIndex } from './value-index.js'

/**
 * Relationships by the node at one of their ends: node n's lie from `start[n]` to `start[n + 1]`, in the order of their ids. Whoever
 * walks reads the two columns itself: to make a list for every node costs more than the walk.
 */
export interface Adjacency {
  readonly start: Int32Array
  readonly relationships: Int32Array
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const EMPTY = new Int32Array(0)
const NO_RELATIONSHIPS: Adjacency = { start: EMPTY, relationships: EMPTY }

/**
 * The graph as the embedded store holds it: facts by index, in the order of their ids, and for every relationship type and
 * direction the neighbours side by side. One object per fact is kept for its words; everything that is walked is an integer.
 */
export class MemoryGraph {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
  readonly nodeBeliefs: BeliefColumns
  readonly relationshipBeliefs: BeliefColumns
  /** The relationships of all types that start at each node. */
  readonly outgoing: Adjacency
  /** The relationships of all types that end at each node. */
  readonly incoming: Adjacency
  readonly #indexOf: Map<string, number>
  readonly #byType: ReadonlyMap<NodeType, Int32Array>
  readonly #from: Int32Array
  readonly #to: Int32Array
  readonly #out = new Map<RelationshipType, Adjacency>()
  readonly #in = new Map<RelationshipType, Adjacency>()
  readonly #nodesBySource = new Map<number, number[]>()
  readonly #relationshipsBySource = new Map<number, number[]>()
  readonly #values: ValueIndex

  constructor(graph: Graph) {
    this.nodes = [...graph.nodes].sort(byId)
    this.relationships = [...graph.relationships].sort(byId)
    this.#indexOf = new Map(this.nodes.map((node, index) => [node.id, index]))
    this.#byType = new Map(
      NODE_TYPES.map((type) => [type, Int32Array.from(this.nodes.flatMap((node, index) => (node.type === type ? [index] : [])))]),
    )
    this.nodeBeliefs = new BeliefColumns(this.nodes)
    this.relationshipBeliefs = new BeliefColumns(this.relationships)
    this.#from = Int32Array.from(this.relationships, (relationship) => this.#mustIndex(relationship.from))
    this.#to = Int32Array.from(this.relationships, (relationship) => this.#mustIndex(relationship.to))
    const ofType = new Map<RelationshipType, number[]>(RELATIONSHIP_TYPES.map((type) => [type, []]))
    this.relationships.forEach(({ type }, index) => {
      append(ofType, type, index)
    })
    for (const [type, relationships] of ofType) {
      this.#out.set(type, this.#adjacencyOf(relationships, this.#from))
      this.#in.set(type, this.#adjacencyOf(relationships, this.#to))
    }
    const all = Int32Array.from(this.relationships.keys())
    this.outgoing = this.#adjacencyOf(all, this.#from)
    this.incoming = this.#adjacencyOf(all, this.#to)
    this.#values = new ValueIndex(this.nodes)
    this.nodes.forEach((node, index) => {
      for (const source of this.sourcesOf(node)) append(this.#nodesBySource, source, index)
    })
    this.relationships.forEach((relationship, index) => {
      for (const source of this.sourcesOf(relationship)) append(this.#relationshipsBySource, source, index)
    })
  }

  /** The index of the node with this id. */
  indexOf(id: string): number | undefined {
    return this.#indexOf.get(id)
  }

  node(index: number): GraphNode {
    const node = this.nodes[index]
    if (!node) throw new RangeError(`There is no node ${index}`)
    return node
  }

  relationship(index: number): GraphRelationship {
    const relationship = this.relationships[index]
    if (!relationship) throw new RangeError(`There is no relationship ${index}`)
    return relationship
  }

  nodesOfType(type: NodeType): Int32Array {
    return this.#byType.get(type) ?? EMPTY
  }

  /** The nodes of a type in which a property is stated to be one of some texts, apart for each text, whoever may know of it. */
  nodesWith(type: NodeType, property: string, texts: ReadonlySet<string>): readonly (readonly number[])[] {
    return this.#values.nodesWith(this.nodesOfType(type), type, property, texts)
  }

  /** The relationships of a type that start (OUT) or end (IN) at each node. */
  adjacency(type: RelationshipType, direction: 'OUT' | 'IN'): Adjacency {
    return (direction === 'OUT' ? this.#out : this.#in).get(type) ?? NO_RELATIONSHIPS
  }

  fromOf(relationship: number): number {
    return this.#from[relationship] ?? 0
  }

  toOf(relationship: number): number {
    return this.#to[relationship] ?? 0
  }

  /** The sources of a fact and of its dates, each once, the fact's own first. */
  sourcesOf(fact: GraphNode | GraphRelationship): number[] {
    return sourcesOf(fact).map((id) => this.#mustIndex(id))
  }

  /** The nodes and relationships that name a source. */
  supportedBy(source: number): { readonly nodes: readonly number[]; readonly relationships: readonly number[] } {
    return { nodes: this.#nodesBySource.get(source) ?? [], relationships: this.#relationshipsBySource.get(source) ?? [] }
  }

  #adjacencyOf(indices: ArrayLike<number> & Iterable<number>, ends: Int32Array): Adjacency {
    const start = new Int32Array(this.nodes.length + 1)
    for (const index of indices) {
      const slot = (ends[index] ?? 0) + 1
      start[slot] = (start[slot] ?? 0) + 1
    }
    for (let node = 0; node < this.nodes.length; node++) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0)
    const next = start.slice()
    const relationships = new Int32Array(indices.length)
    for (const index of indices) {
      const end = ends[index] ?? 0
      const slot = next[end] ?? 0
      relationships[slot] = index
      next[end] = slot + 1
    }
    return { start, relationships }
  }

  #mustIndex(id: string): number {
    const index = this.#indexOf.get(id)
    if (index === undefined) throw new Error(`The graph names "${id}", which is no node of it`)
    return index
  }
}

function append<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
