import type { CitedSource } from '../model/citation.js'
import type { Lens } from '../model/lens.js'
import { type Day, formatDay } from '../model/partial-date.js'
import type { SourceKind } from '../model/provenance.js'
import type { NodeType, RelationshipType } from '../model/types.js'
import type { Catalogue } from './catalogue.js'

/** A value of a property. What nobody has stated is absent. */
export type ExportedValue = string | number | boolean | readonly string[]

export interface ExportedSource extends CitedSource {
  readonly id: string
  readonly kind: SourceKind
}

/** A node as every format has it. */
export interface ExportedNode {
  readonly id: string
  readonly type: NodeType
  /** One line for people. */
  readonly label: string
  /** Relationships of the network that begin or end at it. */
  readonly degree: number
  /** How far it is from the nearest node asked for; null in a network around none. */
  readonly distance: number | null
  readonly properties: Readonly<Record<string, ExportedValue>>
  /** Empty only where the lens leaves out all that name it. */
  readonly sources: readonly ExportedSource[]
}

/** A relationship as every format has it. */
export interface ExportedRelationship {
  /** Unique among all nodes and relationships. */
  readonly id: string
  readonly type: RelationshipType
  /** Id of the node it begins at. */
  readonly from: string
  /** Id of the node it ends at. */
  readonly to: string
  /** The days on which it is in force through the lens; null for one that never is, such as a move that was only announced. */
  readonly spell: Spell | null
  /** The days on which it certainly is; null for one that never certainly is. */
  readonly certain: Spell | null
  readonly properties: Readonly<Record<string, ExportedValue>>
  /** Empty only where the lens leaves out all that name it. */
  readonly sources: readonly ExportedSource[]
}

/** From one day to another, both included, as ISO dates; null where nothing bounds it. */
export interface Spell {
  readonly start: string | null
  readonly end: string | null
}

/** The days from one to another; null where the one is past the other. */
export function spellOf(start: Day, end: Day): Spell | null {
  return start > end ? null : { start: formatDay(start), end: formatDay(end) }
}

/** A part of the graph on its way into a file. It is read a piece at a time, as often as a format needs, and is the same each time. */
export interface ExportedNetwork {
  /** What it is, in one line. */
  readonly title: string
  readonly lens: Lens
  /** The dataset's content hash. */
  readonly version: string
  /** True when there was more than its limit let through. */
  readonly truncated: boolean
  readonly nodeCount: number
  readonly relationshipCount: number
  readonly catalogue: Catalogue
  /** Throws once nobody waits for the file any more: for what takes a while without reading. */
  readonly goOn: () => void
  /** Nearest first, then by id. */
  readonly nodes: () => AsyncIterable<readonly ExportedNode[]>
  /** By the node they begin at, then by id. */
  readonly relationships: () => AsyncIterable<readonly ExportedRelationship[]>
}
