import { startedOn } from '../../model/belief.js'
import type { PropertyValue } from '../../model/graph.js'
import type { Lens } from '../../model/lens.js'
import { ALWAYS, FOREVER, formatDay, type PartialDate } from '../../model/partial-date.js'
import { CERTAIN, NOT_IN_FORCE, POSSIBLE, type Standing, UNKNOWN } from './belief-columns.js'
import type { MemoryGraph } from './memory-graph.js'

/** What a property holds for a reader: a value, or null where nobody has stated one. */
export type Value = PropertyValue | null

/** A node or relationship by its index. */
export interface Fact {
  readonly kind: 'node' | 'relationship'
  readonly index: number
}

/** The graph as one reader sees it. Everything that depends on the lens is asked here and nowhere else. */
export class View {
  readonly graph: MemoryGraph
  readonly lens: Lens

  constructor(graph: MemoryGraph, lens: Lens) {
    this.graph = graph
    this.lens = lens
  }

  /** Did the node exist on the lens's day, as known then? */
  hasNode(node: number): boolean {
    const beliefs = this.graph.nodeBeliefs
    return beliefs.standing(beliefs.find(node, this.lens), this.lens) !== NOT_IN_FORCE
  }

  /** Is the node one of those that are read: there on the lens's day or, with history, known at all? */
  takesNode(node: number, history: boolean): boolean {
    return history ? this.graph.nodeBeliefs.find(node, this.lens) !== UNKNOWN : this.hasNode(node)
  }

  /** Was the relationship in force on the lens's day, as known then? */
  standing(relationship: number): Standing {
    const beliefs = this.graph.relationshipBeliefs
    return beliefs.standing(beliefs.find(relationship, this.lens), this.lens)
  }

  /** Was the relationship known at all, in force or not? */
  knows(relationship: number): boolean {
    return this.graph.relationshipBeliefs.find(relationship, this.lens) !== UNKNOWN
  }

  /** The last day on which anything known shows the relationship in force. */
  lastSeen(relationship: number): number {
    const beliefs = this.graph.relationshipBeliefs
    return beliefs.belief(beliefs.find(relationship, this.lens))?.lastSeen ?? ALWAYS
  }

  /**
   * A property of a fact as this reader sees it. A note may speak of any of the fact's sources, so only those who know them all see
   * it.
   */
  property(fact: Fact, name: string): Value {
    if (name === 'note' && !this.#knowsAllSources(fact)) return null
    return fact.kind === 'node' ? this.#nodeProperty(fact.index, name) : this.#relationshipProperty(fact.index, name)
  }

  #knowsAllSources(fact: Fact): boolean {
    if (this.lens.knownAt === FOREVER && this.lens.evidence === 'ANY') return true
    const stated = fact.kind === 'node' ? this.graph.node(fact.index) : this.graph.relationship(fact.index)
    return this.graph.sourcesOf(stated).every((source) => this.hasNode(source))
  }

  #nodeProperty(index: number, name: string): Value {
    const node = this.graph.node(index)
    switch (name) {
      case 'id':
        return node.id
      case 'label':
        return node.label
      case 'status':
        return node.status
      case 'knownFrom':
        return formatDay(this.graph.nodeBeliefs.firstKnown(index, this.lens) ?? ALWAYS)
      default:
        return this.#stated(index, node.properties[name] ?? null)
    }
  }

  /** A node's date that says when it began or ended (`closedOn`) is known once that beginning or end is. */
  #stated(index: number, value: Value): Value {
    if (!isDate(value)) return value
    const { validFrom, validTo } = this.graph.node(index)
    if (value.text !== validFrom?.date.text && value.text !== validTo?.date.text) return value
    const beliefs = this.graph.nodeBeliefs
    const belief = beliefs.belief(beliefs.find(index, this.lens))
    return value.text === belief?.validFrom || value.text === belief?.validTo ? value : null
  }

  #relationshipProperty(index: number, name: string): Value {
    const relationship = this.graph.relationship(index)
    switch (name) {
      case 'id':
        return relationship.id
      case 'type':
        return relationship.type
      case 'status':
        return relationship.status
      case 'knownFrom':
        return formatDay(this.graph.relationshipBeliefs.firstKnown(index, this.lens) ?? ALWAYS)
      case 'certainty': {
        const standing = this.standing(index)
        return standing === CERTAIN ? 'CERTAIN' : standing === POSSIBLE ? 'POSSIBLE' : null
      }
      case 'validFrom':
      case 'validTo':
        return this.#belief(index)?.[name] ? (relationship[name]?.date ?? null) : null
      case 'seen':
        return this.#belief(index)?.seen ?? null
      case 'startedOn': {
        const belief = this.#belief(index)
        return belief ? startedOn(relationship, belief) : null
      }
      case 'possibleFrom':
      case 'certainFrom':
      case 'certainTo':
      case 'possibleTo':
        return this.#belief(index)?.[name] ?? null
      default:
        return relationship.properties[name] ?? null
    }
  }

  #belief(index: number) {
    const beliefs = this.graph.relationshipBeliefs
    return beliefs.belief(beliefs.find(index, this.lens))
  }
}

/** Is a value a date with the days that it may mean? */
export function isDate(value: Value): value is PartialDate {
  return typeof value === 'object' && value !== null && 'earliest' in value
}
