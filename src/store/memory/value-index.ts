import type { GraphNode } from '../../model/graph.js'
import type { NodeType } from '../../model/types.js'

/** Nodes by the texts of their properties, made for each type and property when it is first asked for: most never are. */
export class ValueIndex {
  readonly #nodes: readonly GraphNode[]
  readonly #indexes = new Map<string, ReadonlyMap<string, readonly number[]>>()

  constructor(nodes: readonly GraphNode[]) {
    this.#nodes = nodes
  }

  /** Of all nodes of a type, those in which a property is stated to be one of some texts, apart for each text: a date's is the one it is written with. */
  nodesWith(ofType: Int32Array, type: NodeType, property: string, texts: ReadonlySet<string>): readonly (readonly number[])[] {
    const key = `${type} ${property}`
    const index = this.#indexes.get(key) ?? this.#indexOf(ofType, property)
    this.#indexes.set(key, index)
    return [...texts].map((text) => index.get(text) ?? [])
  }

  #indexOf(ofType: Int32Array, property: string): ReadonlyMap<string, readonly number[]> {
    const index = new Map<string, number[]>()
    for (const node of ofType) {
      const value = this.#nodes[node]?.properties[property]
      const text = typeof value === 'object' && 'text' in value ? value.text : value
      if (typeof text !== 'string') continue
      const nodes = index.get(text)
      if (nodes) nodes.push(node)
      else index.set(text, [node])
    }
    return index
  }
}
