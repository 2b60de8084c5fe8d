import { int } from 'neo4j-driver'
import type { Lens } from '../../../model/lens.js'
import { RELATIONSHIP_TYPES } from '../../../model/types.js'
import type { NetworkRoot, Row } from '../../read-plan.js'
import { NODE_LABEL } from '../layout.js'
import { beginning } from './beginning.js'
import { isTaken } from './belief.js'
import { where } from './hops.js'
import { listOf, type RowShape, rowShape, textOf } from './rows.js'
import { identifier, indented, integers, lensKindOf, Scope } from './scope.js'
import { endTypes } from './types.js'

/** A relationship that was found, with the ids of its ends. */
export interface FoundLink {
  readonly from: string
  readonly to: string
  readonly row: Row
}

/** One Cypher text that finds relationships of a network, by their ids, and what its record says. The first of a network says which ids are nodes. */
export interface NetworkStatement {
  readonly text: string
  readonly parameters: { readonly p: Readonly<Record<string, unknown>> }
  readonly decode: (cells: readonly unknown[]) => {
    readonly copy: number
    readonly links: readonly FoundLink[]
    /** Of the ids asked about, those that a node has, and whether it is there at the lens (with history, whether it is known). */
    readonly asked: ReadonlyMap<string, boolean>
  }
}

/** How far a network has grown. */
export interface Frontier {
  /** The nodes that were reached last: from them it goes on. */
  readonly ids: readonly string[]
  /** Those that were reached before: all that links to them is in already. */
  readonly earlier: readonly string[]
  /** How many relationships there is room for. */
  readonly room: number
}

/** The relationships one step outwards from a frontier. */
export function outwards(root: NetworkRoot, lens: Lens, copy: number | null, frontier: Frontier): NetworkStatement {
  const accepted = accepts(root, 'other')
  return statement(root, lens, copy, frontier, isFirst(frontier), (scope) => [
    'UNWIND ask.ids AS id',
    `MATCH (one:${NODE_LABEL} {copy: copy, id: id})`,
    ...where(isTaken('one', scope.lens, root.history)),
    `MATCH (one)-[relationship:${typesOf(root)}]-(other)`,
    ...where(
      goesNowhere(root),
      isTaken('relationship', scope.lens, root.history),
      isFirst(frontier) ? null : 'NOT other.id IN ask.earlier',
      accepted === null ? null : `(other.id IN ask.ids OR ${accepted})`,
    ),
    'WITH DISTINCT relationship ORDER BY relationship.id LIMIT $p.limit',
  ])
}

/** One level past the depth only closes triangles: links between two of the outermost nodes, which are met from both of their ends. No id may come twice. */
export function closing(root: NetworkRoot, lens: Lens, copy: number | null, frontier: Frontier): NetworkStatement {
  return statement(root, lens, copy, frontier, isFirst(frontier), (scope) => [
    'UNWIND ask.ids AS id',
    `MATCH (one:${NODE_LABEL} {copy: copy, id: id})-[relationship:${typesOf(root)}]-(other)`,
    ...where(goesNowhere(root), isTaken('relationship', scope.lens, root.history)),
    'WITH relationship, sum(CASE WHEN one = other THEN 2 ELSE 1 END) AS met',
    'WHERE met = 2',
    'WITH relationship ORDER BY relationship.id LIMIT $p.limit',
  ])
}

/** The relationships of the whole graph. */
export function everywhere(root: NetworkRoot, lens: Lens, copy: number | null): NetworkStatement {
  return statement(root, lens, copy, { ids: [], earlier: [], room: root.limit }, false, (scope) => [
    `MATCH (one:${NODE_LABEL} {copy: copy})-[relationship:${typesOf(root)}]->(other)`,
    ...where(goesNowhere(root), isTaken('relationship', scope.lens, root.history), accepts(root, 'one'), accepts(root, 'other')),
    'WITH relationship ORDER BY relationship.id LIMIT $p.limit',
  ])
}

const isFirst = ({ earlier }: Frontier): boolean => earlier.length === 0

const accepts = (root: NetworkRoot, node: string): string | null =>
  root.types === null ? null : root.types.length === 0 ? 'false' : `${node}:${root.types.map(identifier).join('|')}`

/** Cypher has no pattern along no type at all: a condition that nothing meets says it. */
const goesNowhere = ({ through }: NetworkRoot): string | null => (through?.length === 0 ? 'false' : null)

const typesOf = ({ through }: NetworkRoot): string => (through?.length ? through : RELATIONSHIP_TYPES).map(identifier).join('|')

/** Finds one relationship more than there is room for, which shows that there are more. */
function statement(
  root: NetworkRoot,
  lens: Lens,
  copy: number | null,
  { ids, earlier, room }: Frontier,
  asksIds: boolean,
  find: (scope: Scope) => readonly string[],
): NetworkStatement {
  const scope = new Scope(lensKindOf(lens))
  for (const name of ['id', 'one', 'other', 'relationship', 'met', 'origin', 'target']) scope.name(name)
  const types = root.through ?? RELATIONSHIP_TYPES
  // Both ends in variables: what is read of them then takes no subquery.
  const ends = {
    from: { variable: 'origin', types: endTypes(types, 'from') },
    to: { variable: 'target', types: endTypes(types, 'to') },
  }
  const row = rowShape(scope, { kind: 'relationship', variable: 'relationship', types, ends }, root.relationshipSelections)
  const found = [
    ...find(scope),
    'WITH relationship, startNode(relationship) AS origin, endNode(relationship) AS target',
    `RETURN [origin.id, target.id, ${row.expression}] AS ${scope.name('link')}`,
  ]
  const asked = `COLLECT { UNWIND ask.ids AS asked MATCH (node:${NODE_LABEL} {copy: copy, id: asked}) RETURN [asked, coalesce(${isTaken('node', scope.lens, root.history)}, false)] }`
  const ask = { ...scope.values, ids, earlier, day: int(lens.validAt), known: int(lens.knownAt) }
  return {
    text: [
      'CYPHER 25',
      ...beginning(copy),
      'WITH copy, $p.ask AS ask',
      'WITH copy, ask, ask.day AS day, ask.known AS known',
      `RETURN copy, COLLECT {\n${indented(found.join('\n').replaceAll('$limits', '$p.limits'))}\n} AS links, ${asksIds ? asked : '[]'} AS asked`,
    ].join('\n'),
    parameters: { p: { ask, limit: int(room + 1), limits: scope.limits, ...(copy !== null && { copy: integers(copy) }) } },
    decode: (cells) => decoded(cells, row, lens),
  }
}

function decoded([copy, links, asked]: readonly unknown[], row: RowShape, lens: Lens): ReturnType<NetworkStatement['decode']> {
  return {
    copy: Number(copy),
    links: listOf(links).map((each) => {
      const [from, to, cells] = listOf(each)
      return { from: textOf(from), to: textOf(to), row: row.decode(cells, lens) }
    }),
    asked: new Map(listOf(asked).map((each) => [textOf(listOf(each)[0]), listOf(each)[1] === true])),
  }
}
