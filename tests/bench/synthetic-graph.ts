import { believe } from '../../src/model/believe.js'
import type { GraphNode, GraphRelationship, NodeFact, RelationshipFact, SourceDate } from '../../src/model/graph.js'
import { nodeFact } from './synthetic/nodes.js'
import { RELATIONSHIPS_OF, tenuresOf } from './synthetic/relationships.js'
import { ERO_FIELD_OFFICES, Shape, TYPES_BY_ID } from './synthetic/shape.js'
import { exactDate, indexOf } from './synthetic/statements.js'

/** Facts that are believed together: enough to share the work that each call costs, few enough to keep no memory. */
const CHUNK = 512

export interface SyntheticGraph {
  readonly version: string
  /** Sorted by id. Made anew at each call, and nothing is kept. */
  readonly nodes: () => Iterable<GraphNode>
  /** Sorted by id, about three for each node. */
  readonly relationships: () => Iterable<GraphRelationship>
  /** Ids that questions begin at. */
  readonly landmarks: Landmarks
}

export interface Landmarks {
  /** The top of all units. */
  readonly department: string
  /** An agency, the first of two with about 1,000 relationships around it: a tenth of the nodes where there are fewer than 10,000. */
  readonly agency: string
  /** The directorate that the 25 ERO field offices report to. */
  readonly ero: string
  /** The first of these offices. */
  readonly office: string
  /** Those who head these offices now, or last did. */
  readonly directors: readonly string[]
}

/**
 * A graph of the shape of the real one, at any size from 1,000 nodes on: the same for the same size and seed. Beliefs follow from the
 * statements as the dataset's do, but for what the other tenures of a post would add.
 */
export function syntheticGraph({ nodes, seed = 1 }: { readonly nodes: number; readonly seed?: number }): SyntheticGraph {
  const shape = new Shape(nodes, seed)
  // A unit's head is the post of the same index.
  const firstOffice = shape.counts.Organization
  return {
    version: `synthetic-${nodes}-${seed}`,
    nodes: () => believedNodes(shape),
    relationships: () => believedRelationships(shape),
    landmarks: {
      department: shape.unitId(0),
      agency: shape.unitId(1),
      ero: shape.unitId(shape.directorate('ERO')),
      office: shape.unitId(firstOffice),
      directors: Array.from({ length: ERO_FIELD_OFFICES }, (_, office) =>
        shape.id('Official', shape.officialIn(firstOffice + office, 0)),
      ),
    },
  }
}

function* believedNodes(shape: Shape): Iterable<GraphNode> {
  for (const facts of chunks(nodeFacts(shape))) yield* believedTogether(shape, facts, []).nodes
}

function* believedRelationships(shape: Shape): Iterable<GraphRelationship> {
  for (const facts of chunks(relationshipFacts(shape))) {
    const ends = new Map(facts.flatMap(({ from, to }) => [from, to]).map((id) => [id, bareEnd(id)]))
    yield* believedTogether(shape, [...ends.values()], facts).relationships
  }
}

function believedTogether(shape: Shape, nodes: readonly NodeFact[], relationships: readonly RelationshipFact[]) {
  const sources = new Map<string, SourceDate>()
  for (const fact of [...nodes, ...relationships]) {
    for (const id of [fact, fact.validFrom, fact.validTo, ...fact.seen].flatMap((statement) => statement?.sources ?? [])) {
      if (!sources.has(id)) sources.set(id, sourceDate(shape, id))
    }
  }
  return believe({ nodes, relationships, sources, solePosts: new Set() })
}

function sourceDate(shape: Shape, id: string): SourceDate {
  const index = indexOf(id)
  return { publishedOn: exactDate(shape.publishedOn(index)), official: shape.isOfficial(index) }
}

function* nodeFacts(shape: Shape): Iterable<NodeFact> {
  for (const type of TYPES_BY_ID) for (let index = 0; index < shape.counts[type]; index++) yield nodeFact(shape, type, index)
}

function* relationshipFacts(shape: Shape): Iterable<RelationshipFact> {
  for (const type of TYPES_BY_ID) {
    const relationships = RELATIONSHIPS_OF[type]
    if (relationships) for (let index = 0; index < shape.counts[type]; index++) yield* relationships(shape, index)
  }
  for (let post = 0; post < shape.counts.Position; post++) yield* tenuresOf(shape, post)
}

/** An end as far as the belief in a relationship needs it. Without dates: the links here are all younger than what they link. */
function bareEnd(id: string): NodeFact {
  return { id, type: 'Official', label: id, properties: {}, status: 'REPORTED', sources: [], seen: [] }
}

function* chunks<Item>(items: Iterable<Item>): Iterable<Item[]> {
  let chunk: Item[] = []
  for (const item of items) {
    chunk.push(item)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
