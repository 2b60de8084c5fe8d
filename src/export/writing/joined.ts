import type { NodeType } from '../../model/types.js'
import type { ExportedNetwork, ExportedNode, ExportedRelationship, ExportedSource } from '../network.js'

// What formats need that tell of a node and of what it is linked to in one place.

/** A node with the relationships that begin at it, by id. */
export interface JoinedNode {
  readonly node: ExportedNode
  readonly outgoing: readonly ExportedRelationship[]
}

/** A network's nodes, each with the relationships that begin at it. Both are read once, side by side, since they come in one order. */
export async function* joinedNodes(network: ExportedNetwork): AsyncGenerator<readonly JoinedNode[]> {
  const relationships = oneByOne(network.relationships())
  try {
    let next = await relationships.next()
    for await (const nodes of network.nodes()) {
      const joined: JoinedNode[] = []
      for (const node of nodes) {
        const outgoing: ExportedRelationship[] = []
        while (!next.done && next.value.from === node.id) {
          outgoing.push(next.value)
          next = await relationships.next()
        }
        joined.push({ node, outgoing })
      }
      yield joined
    }
    if (!next.done) throw new Error(`The relationship ${next.value.id} begins at no node of its network, or out of order`)
  } finally {
    await relationships.return(undefined)
  }
}

async function* oneByOne<Item>(pieces: AsyncIterable<readonly Item[]>): AsyncGenerator<Item, undefined> {
  for await (const piece of pieces) yield* piece
  return undefined
}

/** Is a relationship in force on the lens's day? */
export function isInForce({ properties }: ExportedRelationship): boolean {
  return properties.certainty !== undefined
}

/** The ends of the relationships of a type that are in force, by the ids of the relationships. */
export function inForce(outgoing: readonly ExportedRelationship[], type: ExportedRelationship['type']): readonly string[] {
  return outgoing.filter((each) => each.type === type && isInForce(each)).map(({ to }) => to)
}

/** What is to be known of a network before it is written: no more than its posts and some ids. */
export interface Survey {
  /** By id: what a post is called, and the first of the units that it belongs to on the lens's day. */
  readonly posts: ReadonlyMap<string, { readonly title: string; readonly unit: string | undefined }>
  /** Ids of the nodes of some type that the network has. */
  readonly ids: (type: NodeType) => ReadonlySet<string>
}

/** Reads a network once for its survey. `types`: those whose ids are wanted. */
export async function surveyOf(network: ExportedNetwork, types: readonly NodeType[] = []): Promise<Survey> {
  const posts = new Map<string, { title: string; unit: string | undefined }>()
  const ids = new Map<NodeType, Set<string>>(types.map((type) => [type, new Set()]))
  for await (const joined of joinedNodes(network)) {
    for (const { node, outgoing } of joined) {
      ids.get(node.type)?.add(node.id)
      if (node.type === 'Position') posts.set(node.id, { title: node.label, unit: inForce(outgoing, 'POST_IN')[0] })
    }
  }
  return { posts, ids: (type) => ids.get(type) ?? new Set() }
}

/** The sources that are not among the told ones yet, each once; from now on they are. */
export function untold(sources: readonly ExportedSource[], told: Set<string>): readonly ExportedSource[] {
  return sources.filter(({ id }) => {
    const isNew = !told.has(id)
    told.add(id)
    return isNew
  })
}
