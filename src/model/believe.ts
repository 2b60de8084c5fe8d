import type { Belief } from './belief.js'
import { besides, covering, DAYS_OF, type Days, existenceDays, type Known, leftBy, standing, within } from './days.js'
import type { DateStatement, Facts, GraphNode, GraphRelationship, NodeFact, RelationshipFact, SourceDate } from './graph.js'
import { ALWAYS, type Day, FOREVER } from './partial-date.js'
import { EVIDENCE, type Evidence } from './provenance.js'
import { relationshipDefinition } from './types.js'

interface View extends Days {
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly seen: readonly string[]
}

type Statement = { readonly date?: DateStatement['date']; readonly sources: readonly string[] }
type AnyFact = NodeFact | RelationshipFact

/** Turns what is stated into what may be believed, for every fact, once. Pure: the same facts give the same beliefs. */
export function believe(facts: Facts): { nodes: GraphNode[]; relationships: GraphRelationship[] } {
  return new Believer(facts).graph()
}

class Believer {
  readonly #facts: Facts
  readonly #nodes: Map<string, NodeFact>
  readonly #tenures = new Map<string, RelationshipFact[]>()
  /** By sole post, the moves that took its holder away. */
  readonly #departures = new Map<string, RelationshipFact[]>()
  /** Per evidence track, the first day on which any statement that names a node was published. */
  readonly #named: Record<Evidence, Map<string, Day>> = { ANY: new Map(), OFFICIAL: new Map() }

  constructor(facts: Facts) {
    this.#facts = facts
    this.#nodes = new Map(facts.nodes.map((node) => [node.id, node]))
    for (const relationship of facts.relationships) {
      if (!facts.solePosts.has(relationship.to)) continue
      if (relationship.type === 'HOLDS') append(this.#tenures, relationship)
      if (relationship.type === 'REASSIGNED_FROM') append(this.#departures, relationship)
    }
    for (const evidence of EVIDENCE) {
      for (const node of facts.nodes) this.#name(node.id, evidence, this.#knownFrom(node, evidence))
      for (const relationship of facts.relationships) {
        const day = this.#knownFrom(relationship, evidence)
        this.#name(relationship.from, evidence, day)
        this.#name(relationship.to, evidence, day)
      }
    }
  }

  graph(): { nodes: GraphNode[]; relationships: GraphRelationship[] } {
    return {
      nodes: this.#facts.nodes.map((node) => ({
        ...node,
        beliefs: this.#beliefs([node], (evidence, day) => this.#node(node, evidence, day)),
      })),
      relationships: this.#facts.relationships.map((relationship) => {
        // An end without dates of its own existed throughout: it bounds nothing.
        const ends = [this.#end(relationship.from), this.#end(relationship.to)].filter((node) => node.validFrom || node.validTo)
        const rivals = this.#tenures.get(relationship.to)?.filter((other) => other !== relationship) ?? []
        const departures = this.#departures.get(relationship.to) ?? []
        const companions = relationship.type === 'HOLDS' ? [...rivals, ...departures] : []
        return {
          ...relationship,
          beliefs: this.#beliefs([relationship, ...ends, ...companions], (evidence, day) =>
            this.#relationship(relationship, ends, companions, evidence, day),
          ),
        }
      }),
    }
  }

  /** One belief per stretch of knowledge, latest first; neighbours that say the same are one. */
  #beliefs(facts: readonly AnyFact[], view: (evidence: Evidence, day: Day) => View | null): Belief[] {
    const beliefs: Belief[] = []
    for (const evidence of EVIDENCE) {
      const days = [...this.#turningPoints(facts, evidence)].sort((a, b) => b - a)
      let knownTo = FOREVER
      for (const knownFrom of days) {
        const now = view(evidence, knownFrom)
        if (now === null) {
          knownTo = knownFrom - 1
          continue
        }
        const later = beliefs.at(-1)
        if (later?.evidence === evidence && later.knownFrom === knownTo + 1 && sameView(later, now)) {
          beliefs[beliefs.length - 1] = { ...later, knownFrom }
        } else {
          beliefs.push({ evidence, knownFrom, knownTo, ...now })
        }
        knownTo = knownFrom - 1
      }
    }
    return beliefs
  }

  #turningPoints(facts: readonly AnyFact[], evidence: Evidence): Set<Day> {
    const days = new Set<Day>()
    for (const fact of facts) {
      if ('label' in fact) {
        const named = this.#named[evidence].get(fact.id)
        if (named !== undefined) days.add(named)
      }
      for (const statement of statements(fact)) {
        const day = this.#statementKnownFrom(statement, fact, evidence)
        if (day !== null) days.add(day)
      }
      for (const date of this.#published(fact, evidence, FOREVER)) days.add(date.latest)
    }
    return days
  }

  #node(node: NodeFact, evidence: Evidence, day: Day): View | null {
    const named = this.#named[evidence].get(node.id)
    if (named === undefined || day < named) return null
    const known = this.#known(node, evidence, day)
    return { ...covering(existenceDays(known)), ...written(known) }
  }

  #relationship(
    fact: RelationshipFact,
    ends: readonly NodeFact[],
    companions: readonly RelationshipFact[],
    evidence: Evidence,
    day: Day,
  ): View | null {
    const own = this.#ownDays(fact, evidence, day)
    if (own === null) return null
    let days = own.days
    for (const companion of companions) {
      const other = this.#ownDays(companion, evidence, day)
      if (!other) continue
      const otherDays = standing(other.days, companion.status)
      days = companion.type === 'HOLDS' ? besides(days, otherDays) : leftBy(days, otherDays)
    }
    for (const end of ends) {
      const existence = this.#node(end, evidence, day)
      if (existence) days = within(days, existence)
    }
    return { ...covering(standing(days, fact.status)), ...written(own.known) }
  }

  /** The days of a relationship as its own statements give them, before its status or anything else bounds them. */
  #ownDays(fact: RelationshipFact, evidence: Evidence, day: Day): { days: Days; known: Known } | null {
    const from = this.#knownFrom(fact, evidence)
    if (from === null || day < from) return null
    const known = this.#known(fact, evidence, day)
    return { known, days: DAYS_OF[relationshipDefinition(fact.type).duration](known) }
  }

  #known(fact: AnyFact, evidence: Evidence, day: Day): Known {
    const visible = (statement: DateStatement | undefined): DateStatement['date'] | undefined => {
      if (!statement) return undefined
      const from = this.#statementKnownFrom(statement, fact, evidence)
      return from !== null && from <= day ? statement.date : undefined
    }
    const start = visible(fact.validFrom)
    const end = visible(fact.validTo)
    const seen = fact.seen.map(visible).filter((date) => date !== undefined)
    if (!('from' in fact) || relationshipDefinition(fact.type).duration !== 'STANDING' || fact.validTo)
      return { start, end, seen }
    return { start, end, seen: [...seen, ...this.#published(fact, evidence, day)] }
  }

  /** When the fact's own sources were published: each shows a standing fact, one that nobody ends, in force on its day. */
  #published(fact: AnyFact, evidence: Evidence, day: Day): DateStatement['date'][] {
    return fact.sources
      .map((id) => this.#source(id))
      .filter((source) => evidence === 'ANY' || source.official)
      .map((source) => source.publishedOn)
      .filter((date) => date !== undefined)
      .filter((date) => date.latest <= day)
  }

  /** The first day on which any statement of a fact was published; null on a track on which none was. */
  #knownFrom(fact: AnyFact, evidence: Evidence): Day | null {
    let first: Day | null = null
    for (const statement of statements(fact)) {
      const day = this.#statementKnownFrom(statement, fact, evidence)
      if (day !== null && (first === null || day < first)) first = day
    }
    return first
  }

  #statementKnownFrom(statement: Statement, fact: AnyFact, evidence: Evidence): Day | null {
    let first: Day | null = null
    for (const id of statement.sources) {
      const source = this.#source(id)
      if (evidence === 'OFFICIAL' && !source.official) continue
      const day = source.publishedOn?.latest ?? earliestWriting(statement, fact)
      if (first === null || day < first) first = day
    }
    return first
  }

  #name(id: string, evidence: Evidence, day: Day | null): void {
    if (day === null) return
    const known = this.#named[evidence].get(id)
    if (known === undefined || day < known) this.#named[evidence].set(id, day)
  }

  #end(id: string): NodeFact {
    const node = this.#nodes.get(id)
    if (!node) throw new Error(`A relationship names "${id}", which is no node of these facts`)
    return node
  }

  #source(id: string): SourceDate {
    const source = this.#facts.sources.get(id)
    if (!source) throw new Error(`A fact names the source "${id}", which is not among these facts`)
    return source
  }
}

function append(facts: Map<string, RelationshipFact[]>, fact: RelationshipFact): void {
  const known = facts.get(fact.to)
  if (known) known.push(fact)
  else facts.set(fact.to, [fact])
}

function statements(fact: AnyFact): Statement[] {
  return [{ sources: fact.sources }, fact.validFrom, fact.validTo, ...fact.seen].filter((statement) => statement !== undefined)
}

/** An undated source can't have been written before what it tells of; where it tells of no day, it counts as always known. */
function earliestWriting(statement: Statement, fact: AnyFact): Day {
  if (statement.date) return statement.date.earliest
  const dates = [fact.validFrom, fact.validTo, ...fact.seen].filter((dated) => dated !== undefined)
  return dates.length === 0 ? ALWAYS : Math.min(...dates.map((dated) => dated.date.earliest))
}

function written(known: Known): Pick<View, 'validFrom' | 'validTo' | 'seen'> {
  const seen = [...known.seen].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest)
  return { validFrom: known.start?.text ?? null, validTo: known.end?.text ?? null, seen: seen.map((date) => date.text) }
}

function sameView(a: View, b: View): boolean {
  return (
    a.possibleFrom === b.possibleFrom &&
    a.certainFrom === b.certainFrom &&
    a.certainTo === b.certainTo &&
    a.possibleTo === b.possibleTo &&
    a.lastSeen === b.lastSeen &&
    a.validFrom === b.validFrom &&
    a.validTo === b.validTo &&
    a.seen.length === b.seen.length &&
    a.seen.every((date, index) => date === b.seen[index])
  )
}
