import { NODE_TYPES, RELATIONSHIP_TYPES, type RelationshipType } from '../../../model/types.js'
import type { Follow, Step } from '../../read-plan.js'
import { NODE_LABEL } from '../layout.js'
import { beliefNumber, inForce, isKnown } from './belief.js'
import { walk, where } from './hops.js'
import type { Ordering } from './page.js'
import { property } from './property.js'
import { identifier, type LensKind, type Scope } from './scope.js'
import { endTypes, isNodeType, isRelationshipType, narrowed, type TypedFact, variableName } from './types.js'

/** What a step leads to, before it is filtered, ordered and cut: clauses, and what they bind. */
export interface Reached {
  readonly clauses: readonly string[]
  readonly fact: TypedFact
  /** The relationship that led there: a variable, and its types; null where none did. */
  readonly by: string | null
  readonly byTypes: readonly RelationshipType[]
  /** May that relationship be out of force? */
  readonly history: boolean
  readonly distance: string
  /** A variable besides the fact's that what is read of it needs: the node that a relationship leads to. */
  readonly carried: string | null
  /** Keys that come before all others, where the way has an order of its own. */
  readonly places: readonly string[]
  /** May the same fact come in several rows? */
  readonly repeats: boolean
  /** Is it one fact at most? */
  readonly isOne: boolean
  /** May there be more than a transaction should hold at once? */
  readonly isVast: boolean
}

/** Where a step leads: nowhere, to one kind of fact, or (what a source supports) to nodes and then to relationships. */
export function reach(scope: Scope, fact: TypedFact, { via, where: wanted }: Step): readonly Reached[] {
  const isNode = fact.kind === 'node'
  switch (via.kind) {
    case 'follow':
      return isNode ? [limited(followed(scope, fact, via), wanted)] : []
    case 'self': {
      const self = scope.name(fact.variable)
      return [single([`UNWIND [${fact.variable}] AS ${self}`], { ...fact, variable: self })]
    }
    case 'end': {
      const known = fact.ends?.[via.end]
      if (known) {
        const node = scope.name(known.variable)
        return [limited(single([`WITH ${known.variable} AS ${node}`], { kind: 'node', ...known, variable: node }), wanted)]
      }
      const types = endTypes(fact.types.filter(isRelationshipType), via.end)
      if (types.length === 0) return []
      const node = scope.name(variableName(types, 'node'))
      const clause = `WITH ${via.end === 'from' ? 'startNode' : 'endNode'}(${fact.variable}) AS ${node}`
      return [limited(single([clause], { kind: 'node', variable: node, types }), wanted)]
    }
    case 'reference':
      return [limited(referred(scope, property(fact, via.property, scope.lens)), wanted)]
    case 'sources':
      return [sources(scope, fact)]
    case 'supports':
      return isNode ? supported(scope, fact) : []
  }
}

/** Of the types that a way may reach, those that the step wants. */
function limited(reached: Reached, wanted: Step['where']): Reached {
  if (reached.fact.kind === 'relationship') return reached
  return { ...reached, fact: { ...reached.fact, types: narrowed(reached.fact.types.filter(isNodeType), wanted) } }
}

const plain = { by: null, byTypes: [], history: false, distance: '0', carried: null, places: [], isVast: false }

function single(clauses: readonly string[], fact: TypedFact): Reached {
  return { ...plain, clauses, fact, repeats: false, isOne: true }
}

function referred(scope: Scope, id: string): Reached {
  const node = scope.name('node')
  return single([`MATCH (${node}:${NODE_LABEL} {copy: copy, id: ${id}})`], { kind: 'node', variable: node, types: NODE_TYPES })
}

function followed(scope: Scope, fact: TypedFact, { hops, answer }: Follow): Reached {
  const {
    clauses,
    node,
    types,
    relationship: by,
    distance,
    last,
    repeats,
  } = walk(scope, { variable: fact.variable, types: fact.types.filter(isNodeType) }, hops)
  const byTypes = [...new Set(lastTaken(hops).flatMap((hop) => hop.types))]
  const ways = {
    by,
    byTypes,
    history: hops.some((hop) => hop.history),
    distance,
    carried: null,
    places: [],
    isOne: false,
    isVast: false,
  }
  if (answer === 'node') return { ...ways, clauses, fact: { kind: 'node', variable: node, types }, repeats }
  if (by === null) throw new Error('A step that answers with relationships has no hop')
  const moved = [...clauses, 'WITH *', `WHERE ${by} IS NOT NULL`]
  if (answer === 'relationship') {
    const reached = { variable: node, types }
    // The node before is held all along only where it is the one that the step stands on.
    const before = last !== null && hops.length === 1 ? { variable: last.before, types: last.types } : undefined
    const [near, far] = last?.direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const)
    const ends = last === null ? {} : { [far]: reached, ...(before && { [near]: before }) }
    const relationship: TypedFact = { kind: 'relationship', variable: by, types: byTypes, ends }
    return {
      ...ways,
      clauses: hops.some(({ atLeast }) => atLeast === 0) ? moved : clauses,
      fact: relationship,
      carried: last === null ? null : node,
      repeats: isRepeating(hops),
    }
  }
  const named = referred(scope, `${by}.${identifier(answer.reference)}`)
  return { ...ways, clauses: [...moved, ...named.clauses], fact: named.fact, repeats: true }
}

/** The hops that the last relationship may be of: those after the last one that must be taken, and that one. */
function lastTaken(hops: Follow['hops']): Follow['hops'] {
  const must = hops.findLastIndex(({ atLeast }) => atLeast > 0)
  return hops.slice(Math.max(must, 0))
}

/** A single hop one way takes each relationship once. */
function isRepeating([hop, ...others]: Follow['hops']): boolean {
  return others.length > 0 || hop?.atLeast !== 1 || hop.atMost !== 1 || hop.direction === 'BOTH'
}

/** The sources of a fact in their own order, the fact's own first. */
function sources(scope: Scope, { variable }: TypedFact): Reached {
  const place = scope.name('place')
  const source = scope.name('source')
  return {
    ...plain,
    clauses: [
      `UNWIND range(0, size(${variable}.sources) - 1) AS ${place}`,
      `MATCH (${source}:Source {copy: copy, id: ${variable}.sources[${place}]})`,
      ...where(inForce(source, scope.lens)),
    ],
    fact: { kind: 'node', variable: source, types: ['Source'] },
    places: [place],
    repeats: false,
    isOne: false,
  }
}

/** What names a source: found by full text, since a relationship can't be linked to it. */
function supported(scope: Scope, { variable }: TypedFact): readonly Reached[] {
  const node = scope.name('node')
  const relationship = scope.name('relationship')
  const call = (what: string, index: string) => `CALL db.index.fulltext.query${what}('${index}', '"' + ${variable}.id + '"')`
  return [
    {
      ...plain,
      clauses: [
        `${call('Nodes', 'node_sources')} YIELD node AS ${node}`,
        ...where(`${node}.copy = copy`, inForce(node, scope.lens)),
      ],
      fact: { kind: 'node', variable: node, types: NODE_TYPES },
      repeats: false,
      isOne: false,
    },
    {
      ...plain,
      clauses: [
        `${call('Relationships', 'relationship_sources')} YIELD relationship AS ${relationship}`,
        ...where(`startNode(${relationship}).copy = copy`, isKnown(relationship, scope.lens)),
      ],
      fact: { kind: 'relationship', variable: relationship, types: RELATIONSHIP_TYPES },
      repeats: false,
      isOne: false,
    },
  ]
}

/** Nearest first, certain before possible, the one last seen before others, then by id. */
export function preference(scope: Scope, { fact, by, history, distance, places }: Reached): Ordering {
  const far = /^\d+$/.test(distance) ? [] : [distance]
  const ways = by === null ? [] : [...standings(by, history, scope.lens), beliefNumber(by, 'lastSeen', scope.lens)]
  return {
    values: [...places, ...far, ...ways, `${fact.variable}.id`],
    descending: [...places.map(() => false), ...far.map(() => false), ...ways.map(() => true), false],
    optional: [],
  }
}

/** What tells relationships apart by how sure they are: whether they are certain and, where they may be out of force, in force. */
function standings(by: string, history: boolean, lens: LensKind): string[] {
  const isInForce = history ? [`coalesce(${inForce(by, lens)}, false)`] : []
  if (lens.certainty === 'CERTAIN') return isInForce
  return [`coalesce(${inForce(by, { ...lens, certainty: 'CERTAIN' })}, false)`, ...isInForce]
}
