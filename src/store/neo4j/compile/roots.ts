import type { Lens } from '../../../model/lens.js'
import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipType } from '../../../model/types.js'
import type { Answer, ListRoot, NodesRoot, Predicate, Row, Selections } from '../../read-plan.js'
import { NODE_LABEL } from '../layout.js'
import { isTaken } from './belief.js'
import { walk, where } from './hops.js'
import { condition } from './predicate.js'
import { listOf, type RowShape, rowShape } from './rows.js'
import { identifier, indented, type Scope } from './scope.js'
import { pageColumn } from './steps.js'
import { narrowed, variableName } from './types.js'

/** A read as Cypher: an expression of `copy`, `ask`, `day` and `known`, and how its value becomes an answer. */
export interface RootQuery {
  readonly expression: string
  readonly decode: (cell: unknown, lens: Lens, root: CompiledRoot) => Answer
}

/** What one statement can read: a search and paths are first answered with ids, a network grows level by level. */
export type CompiledRoot = NodesRoot | ListRoot | RelationshipsRoot

/** Relationships by what the database itself calls them, since no index knows the ids of all types; found just before, in the same copy. */
export interface RelationshipsRoot {
  readonly kind: 'relationships'
  readonly elements: readonly string[]
  /** The types that they may have; null for any. */
  readonly types: readonly RelationshipType[] | null
  readonly selections: Selections
}

/** Nodes by their ids, `ask.ids`: each row with its place among them, those left out that are not there. */
export function nodesQuery(scope: Scope, root: Omit<NodesRoot, 'ids'>): RootQuery {
  const types = root.types ?? NODE_TYPES
  const [only] = types
  const label = types.length === 1 && only !== undefined ? only : NODE_LABEL
  const node = { kind: 'node', variable: scope.name('node'), types } as const
  const place = scope.name('place')
  const row = rowShape(scope, node, root.selections)
  const isOfType = types.length === 1 || root.types === undefined ? null : `${node.variable}:${types.map(identifier).join('|')}`
  const found = [
    `UNWIND range(0, size(ask.ids) - 1) AS ${place}`,
    `MATCH (${node.variable}:${identifier(label)} {copy: copy, id: ask.ids[${place}]})`,
    ...where(isTaken(node.variable, scope.lens, root.history === true), types.length === 0 ? 'false' : isOfType),
    `RETURN [${place}, ${row.expression}] AS ${scope.name('row')}`,
  ]
  return inPlaces(found, row)
}

/** Relationships by their elements, `ask.ids`, as nodes by their ids. */
export function relationshipsQuery(scope: Scope, root: Omit<RelationshipsRoot, 'elements'>): RootQuery {
  const types = root.types ?? RELATIONSHIP_TYPES
  const relationship = { kind: 'relationship', variable: scope.name(variableName(types, 'relationship')), types } as const
  const place = scope.name('place')
  const row = rowShape(scope, relationship, root.selections)
  const found = [
    `UNWIND range(0, size(ask.ids) - 1) AS ${place}`,
    `MATCH ()-[${relationship.variable}]->()`,
    ...where(`elementId(${relationship.variable}) = ask.ids[${place}]`),
    `RETURN [${place}, ${row.expression}] AS ${scope.name('row')}`,
  ]
  return inPlaces(found, row)
}

/** Rows that come each with its place among what was asked for. */
function inPlaces(found: readonly string[], row: RowShape): RootQuery {
  return {
    expression: `COLLECT {\n${indented(found.join('\n'))}\n}`,
    decode: (cell, lens, asked) => {
      const rows: (Row | null)[] = keysOf(asked).map(() => null)
      for (const each of listOf(cell)) {
        const [place, cells] = listOf(each)
        rows[Number(place)] = row.decode(cells, lens)
      }
      return { kind: 'nodes', rows }
    },
  }
}

/** What is asked for one by one: it is not in the text, so that any number of it shares one. */
export function keysOf(root: CompiledRoot): readonly string[] {
  return root.kind === 'nodes' ? root.ids : root.kind === 'relationships' ? root.elements : []
}

/** All nodes of a type that are there, filtered, ordered, paged. */
export function listQuery(scope: Scope, root: ListRoot): RootQuery {
  const node = scope.name(variableName([root.type], 'node'))
  const { across, own } = divided(root.where)
  const part = {
    clauses: [
      `MATCH (${node}:${identifier(root.type)} {copy: copy})`,
      // Naming the id lets an index give the nodes in the order that they have where nothing else is asked for.
      ...where(
        root.where === null && root.order.length === 0 ? `${node}.id > ''` : null,
        isTaken(node, scope.lens, root.history === true),
      ),
      ...across.flatMap((each) => linked(scope, { variable: node, types: [root.type] }, each)),
    ],
    fact: { kind: 'node', variable: node, types: [root.type] },
    by: null,
    byTypes: [],
    history: false,
    carried: null,
    distance: '0',
    places: [],
    repeats: across.length > 0,
    isOne: false,
    isVast: root.where === null,
  } as const
  const column = pageColumn(scope, [part], { ...root, where: own }, root.page)
  return {
    expression: column.expression,
    decode: (cell, lens) => ({ kind: 'list', page: column.decode(cell, lens) }),
  }
}

type Related = Extract<Predicate, { kind: 'related' }>

/** The conditions that all must hold, those across single relationships apart from those on the node itself. */
function divided(predicate: Predicate | null): { across: readonly Related[]; own: Predicate | null } {
  const all = predicate === null ? [] : predicate.kind === 'all' ? predicate.of : [predicate]
  const isAcross = (each: Predicate): each is Related =>
    each.kind === 'related' && each.hops.every(({ atLeast, atMost }) => atLeast === 1 && atMost === 1)
  const own = all.filter((each) => !isAcross(each))
  return { across: all.filter(isAcross), own: own.length === 0 ? null : { kind: 'all', of: own } }
}

/**
 * A condition across relationships as a part of the pattern: the database may begin at its far end, where an index may leave few nodes,
 * which it may not where the condition asks whether something exists.
 */
function linked(
  scope: Scope,
  start: { readonly variable: string; readonly types: readonly NodeType[] },
  { hops, where: wanted }: Related,
): string[] {
  const { clauses, node, types } = walk(scope, start, hops)
  const [type] = narrowed(types, wanted)
  const indexed = type !== undefined && types.length === 1 ? [`${node}:${identifier(type)}`, `${node}.copy = copy`] : []
  const end = wanted === null ? null : condition(scope, { kind: 'node', variable: node }, wanted)
  // In one WHERE with the last hop's own: a clause between them would keep the planner from beginning here.
  const [last = '', ...before] = [...clauses].reverse()
  const conditions = [last.replace(/^WHERE /, ''), ...indexed, ...(end === null ? [] : [end])]
  return [...before.reverse(), ...where(...conditions)]
}
