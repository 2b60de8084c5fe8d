import type { ExportedNetwork, ExportedNode, ExportedRelationship } from '../network.js'

/** The whole of a network at once, as what draws it needs it. */
export interface Gathered {
  readonly nodes: readonly ExportedNode[]
  readonly relationships: readonly ExportedRelationship[]
  /** How many sources stand behind all that is shown. */
  readonly sourceCount: number
  /** Throws once nobody waits for the picture any more. */
  readonly goOn: () => void
}

/** Reads a network to its end. Rejects with StoreError. */
export async function gathered(network: ExportedNetwork): Promise<Gathered> {
  const nodes: ExportedNode[] = []
  const relationships: ExportedRelationship[] = []
  for await (const piece of network.nodes()) for (const node of piece) nodes.push(node)
  for await (const piece of network.relationships()) for (const relationship of piece) relationships.push(relationship)
  const sources = new Set([...nodes, ...relationships].flatMap((fact) => fact.sources.map(({ id }) => id)))
  return { nodes, relationships, sourceCount: sources.size, goOn: network.goOn }
}
