import type { Lens } from '../model/lens.js'
import type { NodeType, RelationshipType } from '../model/types.js'

/**
 * What to read, as plain frozen data: roots, and under each a tree of steps shaped like the answer. A store answers all of it in
 * one go, every step through the root's lens. Nothing here knows who asks (GraphQL, a command, an export) or how it is stored.
 */
export interface Read {
  readonly root: Root
  readonly lens: Lens
}

/** Where a read begins. */
export type Root = NodesRoot | ListRoot | SearchRoot | NetworkRoot | PathsRoot

/** The nodes with these ids, in this order; null in place of one that is unknown, of another type, or not there at the lens. */
export interface NodesRoot {
  readonly kind: 'nodes'
  readonly ids: readonly string[]
  readonly types?: readonly NodeType[]
  /** Also what is known and not there on the lens's day. */
  readonly history?: boolean
  readonly selections: Selections
}

/** All nodes of a type that are there at the lens, filtered, ordered, paged. */
export interface ListRoot {
  readonly kind: 'list'
  readonly type: NodeType
  /** Also what is known and not there on the lens's day. */
  readonly history?: boolean
  readonly where: Predicate | null
  readonly order: readonly Order[]
  readonly page: Page
  readonly selections: Selections
}

/**
 * The nodes whose words match all words of a text or, where none does, some: best first. Forgives case, accents, and in words of four
 * letters or more one typo: a letter wrong, missing or too many, or two neighbours swapped.
 */
export interface SearchRoot {
  readonly kind: 'search'
  readonly text: string
  readonly types?: readonly NodeType[]
  readonly first: number
  readonly selections: Selections
}

/** What lies around some nodes, breadth first; around none, the whole graph. At most `limit` relationships, with both their ends. */
export interface NetworkRoot {
  readonly kind: 'network'
  readonly around: readonly string[] | null
  /** How many relationships away from the nodes asked for; 0 for these alone, and what is among them. */
  readonly depth: number
  readonly through: readonly RelationshipType[] | null
  readonly types: readonly NodeType[] | null
  /** Also what is known and not in force on the lens's day; nodes, too, that are not there then. */
  readonly history: boolean
  readonly limit: number
  readonly selections: Selections
  readonly relationshipSelections: Selections
}

/**
 * The shortest paths from one node to another, along relationships in force, whichever way they point: all paths of the least length,
 * the first ones of them. Between a node and itself it is one of length 0; where an end is not there at the lens, there is none.
 *
 * Their order: whichever goes to the node with the smaller id where two part; where that is the same node, whichever takes the
 * relationship with the smaller id. However many there are, a store finds the first ones without going through the others.
 */
export interface PathsRoot {
  readonly kind: 'paths'
  readonly from: string
  readonly to: string
  readonly through: readonly RelationshipType[] | null
  /** Relationships of a path, at most. */
  readonly maxLength: number
  /** Paths, at most. */
  readonly first: number
  readonly selections: Selections
  readonly relationshipSelections: Selections
}

/** What to read of a fact, by its type: a node of a type, or a relationship of a type, that is missing here is left out. */
export type Selections = Readonly<Partial<Record<NodeType | RelationshipType, Selection>>>

export interface Selection {
  readonly properties: readonly PropertySelection[]
  readonly steps: readonly Step[]
}

/**
 * One property, and the name that it has in the answer. Besides their own, every fact has `id`, `status` and `knownFrom`; a node
 * `label`; a relationship `type`, `validFrom`, `validTo`, `seen`, `certainty`, `startedOn` (the first day on which it is
 * certain, or that a known start or sighting may mean), and the four days of its belief: `possibleFrom`, `certainFrom`, `certainTo`,
 * `possibleTo`. All of these but `type` are as known at the lens. A `note` is there for those who know all sources of its fact: it
 * may speak of any.
 */
export interface PropertySelection {
  readonly output: string
  readonly property: string
}

/** From a fact to others. */
export interface Step {
  /** The name of its answer in the row. */
  readonly output: string
  readonly via: Via
  readonly shape: Shape
  /** Of what is reached, only these. */
  readonly where: Predicate | null
  readonly order: readonly Order[]
  readonly selections: Selections
  /** For pages: what to read of the relationship that led to each node; absent when nobody asked. */
  readonly relationshipSelections?: Selections
}

/** How a step goes on: along relationships, to an end of the relationship that it stands on, between facts and sources, or not at all. */
export type Via =
  | Follow
  | { readonly kind: 'end'; readonly end: 'from' | 'to' }
  | { readonly kind: 'reference'; readonly property: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'supports' }
  | { readonly kind: 'self' }

export interface Follow {
  readonly kind: 'follow'
  readonly hops: readonly Hop[]
  /** Answer with the node reached, with the last relationship, or with the node that this one names in a property. */
  readonly answer: 'node' | 'relationship' | { readonly reference: string }
}

/** Along one type of relationship (or several), once or more. */
export interface Hop {
  readonly types: readonly RelationshipType[]
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  /** How often: `atLeast` 0 stays where it is as well. Every node is reached once, by its shortest way. */
  readonly atLeast: number
  readonly atMost: number
  /** Also what is known and not in force on the lens's day. */
  readonly history: boolean
  /** Only over nodes that are like this, where the hop ends. */
  readonly where: Predicate | null
  /** Only relationships whose property of this name is the id of the node that the step began at. */
  readonly matching: string | null
}

/**
 * One fact or null, a list, or a page of a list. The one is the nearest, then the certain before the possible, then the one last
 * seen, then the first by id; a list without an order comes in that order, a page without one by id.
 */
export type Shape = { readonly kind: 'one' } | { readonly kind: 'list' } | { readonly kind: 'page'; readonly page: Page }

/** A window on an ordered list. `first` with `after`, or `last` with `before`. */
export interface Page {
  readonly first: number | null
  readonly after: Position | null
  readonly last: number | null
  readonly before: Position | null
  /** Count all, not only the page. */
  readonly count: boolean
}

/** Where a fact stands in an order: its values in that order, then its id. It stays true while others come and go. */
export type Position = readonly (string | number | boolean | null)[]

/** By a property; facts without it come last in either direction, equals are ordered by id. */
export interface Order {
  readonly property: string
  readonly descending: boolean
}

/** A condition on a fact. */
export type Predicate =
  | { readonly kind: 'all'; readonly of: readonly Predicate[] }
  | { readonly kind: 'any'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'compare'; readonly property: string; readonly operator: Operator; readonly value: ComparedValue }
  | { readonly kind: 'stated'; readonly property: string }
  | { readonly kind: 'related'; readonly hops: readonly Hop[]; readonly where: Predicate | null }
  | { readonly kind: 'ofType'; readonly types: readonly NodeType[] }

/**
 * `contains` and `startsWith` do not mind case. `has` asks of a list. The last four compare dates by the days that they may mean:
 * `before` and `after` when all of them are, `within` when all lie in the other date, `overlaps` when some do.
 */
export type Operator =
  | 'equals'
  | 'oneOf'
  | 'contains'
  | 'startsWith'
  | 'has'
  | 'less'
  | 'atMost'
  | 'greater'
  | 'atLeast'
  | 'before'
  | 'after'
  | 'within'
  | 'overlaps'

export type ComparedValue = string | number | boolean | readonly (string | number)[] | DaySpan

/** The days from one to another, both included. */
export interface DaySpan {
  readonly earliest: number
  readonly latest: number
}

/**
 * A fact in an answer: its type, its id, the lens that it was seen through, and what was selected under the names that were asked
 * for. It carries its lens so that whoever asks on from it looks through the same one: rows of one answer may be of many days.
 */
export interface Row {
  readonly $type: NodeType | RelationshipType
  readonly $id: string
  readonly $lens: Lens
  readonly [output: string]: RowValue
}

export type RowValue = string | number | boolean | null | readonly string[] | Row | readonly Row[] | PageAnswer | Lens

/** A page of rows, or of what a question makes of them. */
export interface PageAnswer<Node = Row> {
  readonly edges: readonly Edge<Node>[]
  /** The order that the positions are in. */
  readonly order: readonly Order[]
  /** Null unless the page asked for a count. */
  readonly totalCount: number | null
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

export interface Edge<Node = Row> {
  readonly position: Position
  readonly node: Node
  readonly relationship: Row | null
}

export interface Hit {
  readonly score: number
  readonly field: string
  readonly snippet: string
  readonly node: Row
}

export interface NetworkAnswer {
  readonly nodes: readonly { readonly node: Row; readonly distance: number | null }[]
  readonly relationships: readonly Row[]
  /** The ids of the two ends of each relationship, in the same order: where it begins, and where it ends. */
  readonly ends: readonly (readonly [from: string, to: string])[]
  readonly truncated: boolean
  /** Of the ids asked around, those that no node has, at any lens. */
  readonly unknown: readonly string[]
}

/** One path: its nodes from `from` to `to`, and the relationship between each two neighbours, one fewer. */
export interface Path {
  readonly length: number
  readonly nodes: readonly Row[]
  readonly relationships: readonly Row[]
}

export interface PathsAnswer {
  readonly paths: readonly Path[]
  /** Of the two ends, those that no node has as its id, at any lens. */
  readonly unknown: readonly string[]
}

/** The answer to each kind of root. */
export type Answer =
  | { readonly kind: 'nodes'; readonly rows: readonly (Row | null)[] }
  | { readonly kind: 'list'; readonly page: PageAnswer }
  | { readonly kind: 'search'; readonly hits: readonly Hit[] }
  | { readonly kind: 'network'; readonly network: NetworkAnswer }
  | { readonly kind: 'paths'; readonly paths: PathsAnswer }
