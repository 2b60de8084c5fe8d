import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../../model/types.js'
import type { NetworkRoot } from '../../read-plan.js'
import { inForce } from './belief.js'
import { where } from './hops.js'
import type { RootQuery } from './roots.js'
import { listOf, rowShape, textOf } from './rows.js'
import { identifier, indented, type Scope } from './scope.js'

/** The part of the graph around some nodes, or all of it: relationships in the order of their ids, until depth or limit. */
export function networkQuery(scope: Scope, root: NetworkRoot): RootQuery {
  // These names are the network's own: what is read of its facts takes others.
  for (const name of ['one', 'other', 'each', 'node', 'relationship', 'level', 'id']) scope.name(name)
  const isAround = root.around !== null
  const part = root.around === null ? whole(scope, root) : around(scope, root, root.around)
  // Nodes of any type may be asked around: those are part of it, whatever types are asked for.
  const nodeTypes = isAround ? NODE_TYPES : (root.types ?? NODE_TYPES)
  const nodes = rowShape(scope, { kind: 'node', variable: 'node', types: nodeTypes }, root.selections)
  const types = root.through ?? RELATIONSHIP_TYPES
  const relationships = rowShape(scope, { kind: 'relationship', variable: 'relationship', types }, root.relationshipSelections)
  return {
    clauses: [
      ...part,
      `WITH ask, [
  COLLECT { UNWIND range(0, size(levels) - 1) AS level UNWIND levels[level] AS node WITH level, node ORDER BY level, node.id RETURN [level, ${nodes.expression}] },
  COLLECT { UNWIND taken AS relationship RETURN ${relationships.expression} },
  truncated, unknown
] AS cell`,
    ],
    decode: (cell, lens) => {
      const [nodeCells, relationshipCells, truncated, unknown] = listOf(cell)
      return {
        kind: 'network',
        network: {
          nodes: listOf(nodeCells).map((each) => {
            const [level, row] = listOf(each)
            return { node: nodes.decode(row, lens), distance: isAround ? Number(level) : null }
          }),
          relationships: listOf(relationshipCells).map((each) => relationships.decode(each, lens)),
          truncated: truncated === true,
          unknown: listOf(unknown).map(textOf),
        },
      }
    },
  }
}

const accepts = (root: NetworkRoot, node: string): string | null =>
  root.types === null ? null : root.types.length === 0 ? 'false' : `${node}:${root.types.map(identifier).join('|')}`

const typesOf = (root: NetworkRoot): string => (root.through ?? RELATIONSHIP_TYPES).map(identifier).join('|')

function whole(scope: Scope, root: NetworkRoot): string[] {
  const limit = scope.value(root.limit)
  const most = scope.limit(root.limit + 1)
  return [
    `CALL (copy, ask, day, known) {`,
    ...[
      `MATCH (one:Node {copy: copy})-[relationship:${typesOf(root)}]->(other)`,
      ...where(inForce('relationship', scope.lens), accepts(root, 'one'), accepts(root, 'other')),
      `WITH relationship ORDER BY relationship.id LIMIT ${most}`,
      'RETURN collect(relationship) AS found',
    ].map((line) => `  ${line}`),
    '}',
    `WITH *, found[..${limit}] AS taken, size(found) > ${limit} AS truncated, [] AS unknown`,
    'WITH *, [COLLECT { UNWIND taken AS each UNWIND [startNode(each), endNode(each)] AS node RETURN DISTINCT node }] AS levels',
  ]
}

function around(scope: Scope, root: NetworkRoot, ids: readonly string[]): string[] {
  const asked = scope.value(ids)
  const limit = scope.value(root.limit)
  const most = scope.limit(root.limit + 1)
  const starts = [
    `UNWIND ${asked} AS id`,
    'MATCH (node:Node {copy: copy, id: id})',
    ...where(inForce('node', scope.lens)),
    'RETURN DISTINCT node',
  ]
  const levels = Array.from({ length: root.depth }, (_, index) => level(scope, root, index, limit, most))
  return [
    `WITH *, COLLECT {\n${indented(starts.join('\n'))}\n} AS frontier`,
    `WITH *, [frontier] AS levels, [] AS earlier, [] AS taken, false AS truncated, [id IN ${asked} WHERE NOT EXISTS { MATCH (:Node {copy: copy, id: id}) }] AS unknown`,
    ...levels.flat(),
    ...closing(scope, root, limit, most),
  ]
}

/** One step outwards. */
function level(scope: Scope, root: NetworkRoot, index: number, limit: string, most: string): string[] {
  const wanted = accepts(root, 'other')
  const found = [
    'UNWIND frontier AS one',
    `MATCH (one)-[relationship:${typesOf(root)}]-(other)`,
    ...where(
      inForce('relationship', scope.lens),
      index === 0 ? null : 'NOT other IN earlier',
      wanted === null ? null : `(other IN frontier OR ${wanted})`,
    ),
    `WITH DISTINCT relationship ORDER BY relationship.id LIMIT ${most}`,
    'RETURN relationship',
  ]
  const reached = [
    'UNWIND fresh AS each',
    'UNWIND [startNode(each), endNode(each)] AS node',
    'WITH DISTINCT node',
    'WHERE NOT node IN frontier',
    'RETURN node',
  ]
  return [
    ...taken(found, limit),
    `WITH *, COLLECT {\n${indented(reached.join('\n'))}\n} AS next`,
    'WITH copy, ask, day, known, unknown, taken + fresh AS taken, truncated OR cut AS truncated, earlier + frontier AS earlier,',
    '  levels + [next] AS levels, CASE WHEN cut THEN [] ELSE next END AS frontier',
  ]
}

/** One level past the depth only closes triangles: links between two of the outermost nodes, which are met from both of their ends. */
function closing(scope: Scope, root: NetworkRoot, limit: string, most: string): string[] {
  const found = [
    'UNWIND frontier AS one',
    `MATCH (one)-[relationship:${typesOf(root)}]-(other)`,
    ...where(inForce('relationship', scope.lens)),
    'WITH relationship, sum(CASE WHEN one = other THEN 2 ELSE 1 END) AS met',
    'WHERE met = 2',
    `WITH relationship ORDER BY relationship.id LIMIT ${most}`,
    'RETURN relationship',
  ]
  return [
    ...taken(found, limit),
    'WITH copy, ask, day, known, unknown, taken + fresh AS taken, truncated OR cut AS truncated, levels',
  ]
}

/** Of what was found, as much as the limit leaves room for. */
function taken(found: readonly string[], limit: string): string[] {
  return [
    `WITH *, COLLECT {\n${indented(found.join('\n'))}\n} AS found`,
    `WITH *, found[..${limit} - size(taken)] AS fresh, size(found) > ${limit} - size(taken) AS cut`,
  ]
}
