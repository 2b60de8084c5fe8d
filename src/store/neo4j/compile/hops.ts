import type { NodeType } from '../../../model/types.js'
import type { Hop } from '../../read-plan.js'
import { isTaken } from './belief.js'
import { condition } from './predicate.js'
import { identifier, type Scope } from './scope.js'
import { isAcyclic, typesReached, variableName } from './types.js'

/** Where a walk along some hops ends, as Cypher: clauses that give one row for each way that counts. */
export interface Walk {
  readonly clauses: readonly string[]
  /** The node that is reached: a variable, and the types that it may have. */
  readonly node: string
  readonly types: readonly NodeType[]
  /** The relationship that led there last: a variable, null in rows where the walk stayed where it was; null without hops. */
  readonly relationship: string | null
  /** How far it is: an expression. */
  readonly distance: string
  /** The node before, and on which side of the relationship the one reached is; null where it may be either. */
  readonly last: { readonly before: string; readonly types: readonly NodeType[]; readonly direction: 'OUT' | 'IN' } | null
  /** May the same node come in several rows? */
  readonly repeats: boolean
}

/** The clauses that follow hops from a node. They stand in a subquery of their own, which sees all variables around it. */
export function walk(
  scope: Scope,
  start: { readonly variable: string; readonly types: readonly NodeType[] },
  hops: readonly Hop[],
): Walk {
  const origin = start.variable
  let reached: Walk = {
    clauses: [],
    node: origin,
    types: start.types,
    relationship: null,
    distance: '0',
    last: null,
    repeats: false,
  }
  for (const hop of hops) {
    const isSingle = hop.atLeast === 1 && hop.atMost === 1
    reached =
      hop.types.length === 0 && hop.atLeast > 0
        ? nowhere(scope, reached)
        : isSingle
          ? take(scope, reached, hop, origin)
          : spread(scope, reached, hop, origin)
  }
  return reached
}

/** WHERE with all conditions that there are, or nothing. */
export function where(...conditions: readonly (string | null)[]): string[] {
  const stated = conditions.filter((each) => each !== null)
  return stated.length === 0 ? [] : [`WHERE ${stated.join(' AND ')}`]
}

/** The relationships that a hop may take, between two variables. */
function pattern(from: string, relationship: string, hop: Hop, to: string, length = ''): string {
  const types = hop.types.map(identifier).join('|')
  return `(${from})${hop.direction === 'IN' ? '<-' : '-'}[${relationship}:${types}${length}]${hop.direction === 'OUT' ? '->' : '-'}(${to})`
}

/** What a relationship must be for a hop to take it. */
function taken(scope: Scope, relationship: string, hop: Hop, origin: string): string {
  const believed = isTaken(relationship, scope.lens, hop.history)
  return hop.matching === null ? believed : `${believed} AND ${relationship}.${identifier(hop.matching)} = ${origin}.id`
}

function ends(scope: Scope, hop: Hop, node: string): string | null {
  return hop.where === null ? null : condition(scope, { kind: 'node', variable: node }, hop.where)
}

function take(scope: Scope, from: Walk, hop: Hop, origin: string): Walk {
  const types = typesReached(from.types, hop)
  const relationship = scope.name(variableName(hop.types, 'relationship'))
  const node = scope.name(variableName(types, 'node'))
  return {
    clauses: [
      ...from.clauses,
      `MATCH ${pattern(from.node, relationship, hop, node)}`,
      ...where(taken(scope, relationship, hop, origin), ends(scope, hop, node)),
    ],
    node,
    types,
    relationship,
    distance: /^\d+$/.test(from.distance) ? String(Number(from.distance) + 1) : `${from.distance} + 1`,
    last: hop.direction === 'BOTH' ? null : { before: from.node, types: from.types, direction: hop.direction },
    repeats: true,
  }
}

/** Where nothing leads on, the text still binds its variables. */
function nowhere(scope: Scope, from: Walk): Walk {
  const node = scope.name('node')
  const relationship = scope.name('relationship')
  return {
    clauses: [...from.clauses, `MATCH (${from.node})-[${relationship}]-(${node})`, 'WHERE false'],
    node,
    types: [],
    relationship,
    distance: '0',
    last: null,
    repeats: false,
  }
}

/**
 * A repeated hop: every node once, by its shortest way, and of equally short ones by that whose last relationship comes first by id.
 * Along what can't come back to where it began all ways are few; elsewhere only the shortest are looked for.
 */
function spread(scope: Scope, from: Walk, hop: Hop, origin: string): Walk {
  const types = typesReached(from.types, hop)
  const [ways, way, distance] = [scope.name('ways'), scope.name('way'), scope.name('distance')]
  const relationship = scope.name(variableName(hop.types, 'relationship'))
  const node = scope.name(variableName(types, 'node'))
  const begin = beginnings(scope, from)
  const far = `${begin.distance} + size(${ways})`
  const stays =
    hop.atLeast === 0 && begin.relationship !== null
      ? `CASE size(${ways}) WHEN 0 THEN ${begin.relationship} ELSE null END`
      : 'null'
  return {
    clauses: [
      ...from.clauses,
      ...begin.clauses,
      ...waysTo(scope, hop, origin, { from: begin.node, ways, node, leaves: begin.leaves(node) }),
      `WITH ${node}, ${ways}, ${far} AS ${distance}, ${stays} AS ${relationship}`,
      `ORDER BY size(${ways}), ${distance}, last(${ways}).id`,
      `WITH ${node}, ${relationship}, head(collect([last(${ways}), ${distance}, size(${ways})])) AS ${way}`,
      ...where(hop.atLeast > 1 ? `${way}[2] >= ${hop.atLeast}` : null, ends(scope, hop, node)),
      `WITH ${node}, coalesce(${way}[0], ${relationship}) AS ${relationship}, ${way}[1] AS ${distance}`,
    ],
    node,
    types,
    relationship,
    distance,
    last: null,
    repeats: hop.atLeast === 0 && from.relationship !== null,
  }
}

/** Where a repeated hop starts: at one node, or at all that were reached before it, together. */
function beginnings(scope: Scope, from: Walk) {
  if (from.relationship === null) {
    const leaves = (node: string) => `${node} <> ${from.node}`
    return { clauses: [], node: from.node, relationship: null, distance: from.distance, leaves }
  }
  const [all, each, node, relationship, distance] = ['begins', 'begin', 'start', 'before', 'begun'].map((name) =>
    scope.name(name),
  )
  return {
    clauses: [
      `WITH collect([${from.node}, ${from.relationship}, ${from.distance}]) AS ${all}`,
      `UNWIND ${all} AS ${each}`,
      `WITH [one IN ${all} | one[0]] AS ${all}, ${each}[0] AS ${node}, ${each}[1] AS ${relationship}, ${each}[2] AS ${distance}`,
    ],
    node: String(node),
    relationship: String(relationship),
    distance: String(distance),
    leaves: (reached: string) => `NOT ${reached} IN ${all}`,
  }
}

interface Ways {
  readonly from: string
  readonly ways: string
  readonly node: string
  /** That the node is none of those that the hop starts at. */
  readonly leaves: string
}

function waysTo(scope: Scope, hop: Hop, origin: string, { from, ways, node, leaves }: Ways): string[] {
  if (hop.types.length === 0) return [`WITH *, ${from} AS ${node}, [] AS ${ways}`]
  const least = Math.min(hop.atLeast, 1)
  const returns = least === 0 ? `(size(${ways}) = 0 OR ${leaves})` : leaves
  if (hop.atMost <= 1 || (hop.direction !== 'BOTH' && isAcyclic(hop.types))) {
    const each = `all(each IN ${ways} WHERE ${taken(scope, 'each', hop, origin)})`
    return [`MATCH ${pattern(from, ways, hop, node, `*${least}..${hop.atMost}`)}`, ...where(each, returns)]
  }
  const step = scope.name('step')
  const arrow = pattern('', step, hop, '').slice(2, -2)
  const [before, after] = [scope.name('node'), scope.name('node')]
  const repeated = `((${before})${arrow}(${after}) WHERE ${taken(scope, step, hop, origin)}){${least},${hop.atMost}}`
  return [`MATCH SHORTEST 1 GROUPS (${from})${repeated}(${node})`, `WITH *, ${step} AS ${ways}`, ...where(returns)]
}
