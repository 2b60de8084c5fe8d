import type { Belief } from './belief.js'
import type { PartialDate } from './partial-date.js'
import type { Status } from './provenance.js'
import type { NodeType, RelationshipType } from './types.js'

/** A property's value: text, number, truth, a list of texts, or a date with the days that it may mean. */
export type PropertyValue = string | number | boolean | readonly string[] | PartialDate

/** Properties by name. One that nobody has stated is absent. */
export type Properties = Readonly<Record<string, PropertyValue>>

/** A date that somebody stated: the date, and the ids of the sources that state it. */
export interface DateStatement {
  readonly date: PartialDate
  readonly sources: readonly string[]
}

/** What the dataset says of one thing or link, before anything is concluded from it. */
interface Statements {
  /** Unique among all nodes and relationships. */
  readonly id: string
  readonly properties: Properties
  readonly status: Status
  /** Ids of the sources that state the fact; never empty. */
  readonly sources: readonly string[]
  readonly validFrom?: DateStatement
  readonly validTo?: DateStatement
  /** Days on which a source shows the fact in force. */
  readonly seen: readonly DateStatement[]
}

/** A thing, as stated. `validFrom` and `validTo` say when it existed. */
export interface NodeFact extends Statements {
  readonly type: NodeType
  /** One line for people. */
  readonly label: string
}

/** A link, as stated. */
export interface RelationshipFact extends Statements {
  readonly type: RelationshipType
  /** Id of the node it starts at. */
  readonly from: string
  /** Id of the node it ends at. */
  readonly to: string
}

/** A source as far as belief needs it: when it was published (absent when nobody knows) and whether it is an official record. */
export interface SourceDate {
  readonly publishedOn?: PartialDate
  readonly official: boolean
}

/** Everything stated, with no conclusions: what a dataset is once it is read and checked. */
export interface Facts {
  readonly nodes: readonly NodeFact[]
  readonly relationships: readonly RelationshipFact[]
  readonly sources: ReadonlyMap<string, SourceDate>
  /** Ids of the posts that one person holds at a time. */
  readonly solePosts: ReadonlySet<string>
}

export interface GraphNode extends NodeFact {
  readonly beliefs: readonly Belief[]
}

export interface GraphRelationship extends RelationshipFact {
  readonly beliefs: readonly Belief[]
}

/** The graph with its beliefs: what a store loads. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
  /** Content hash of the dataset, the same for the same facts. */
  readonly version: string
}

/** The ids of the sources of a fact and of its dates, each once, the fact's own first. */
export function sourcesOf({
  sources,
  validFrom,
  validTo,
  seen,
}: Pick<NodeFact, 'sources' | 'validFrom' | 'validTo' | 'seen'>): string[] {
  const statements = [validFrom, validTo, ...seen]
  return [...new Set([...sources, ...statements.flatMap((statement) => statement?.sources ?? [])])]
}
