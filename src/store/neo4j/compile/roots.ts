import type { Lens } from '../../../model/lens.js'
import { NODE_TYPES } from '../../../model/types.js'
import type { Answer, ListRoot, NetworkRoot, NodesRoot, Row } from '../../read-plan.js'
import { inForce } from './belief.js'
import { where } from './hops.js'
import { listOf, rowShape } from './rows.js'
import { identifier, type Scope } from './scope.js'
import { pageColumn } from './steps.js'

/** A read as Cypher: clauses after `copy`, `ask`, `day` and `known`, that end by giving `cell`, one row for each of the reads alike. */
export interface RootQuery {
  readonly clauses: readonly string[]
  readonly decode: (cell: unknown, lens: Lens, root: CompiledRoot) => Answer
}

/** What a statement can read; a search is first answered with ids. */
export type CompiledRoot = NodesRoot | ListRoot | NetworkRoot

/** Nodes by their ids, `ask.ids`: each row with its place among them, those left out that are not there. */
export function nodesQuery(scope: Scope, root: Omit<NodesRoot, 'ids'>): RootQuery {
  const types = root.types ?? NODE_TYPES
  const [only] = types
  const label = types.length === 1 && only !== undefined ? only : 'Node'
  const node = { kind: 'node', variable: scope.name('node'), types } as const
  const place = scope.name('place')
  const row = rowShape(scope, node, root.selections)
  const isOfType = types.length === 1 || root.types === undefined ? null : `${node.variable}:${types.map(identifier).join('|')}`
  const found = [
    `UNWIND range(0, size(ask.ids) - 1) AS ${place}`,
    `MATCH (${node.variable}:${identifier(label)} {copy: copy, id: ask.ids[${place}]})`,
    ...where(inForce(node.variable, scope.lens), types.length === 0 ? 'false' : isOfType),
    `RETURN [${place}, ${row.expression}] AS ${scope.name('row')}`,
  ]
  return {
    clauses: [`WITH ask, COLLECT {\n${found.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n')}\n} AS cell`],
    decode: (cell, lens, asked) => {
      const ids = asked.kind === 'nodes' ? asked.ids : []
      const rows: (Row | null)[] = ids.map(() => null)
      for (const each of listOf(cell)) {
        const [place, cells] = listOf(each)
        rows[Number(place)] = row.decode(cells, lens)
      }
      return { kind: 'nodes', rows }
    },
  }
}

/** All nodes of a type that are there, filtered, ordered, paged. Naming the id lets the index give them in their order. */
export function listQuery(scope: Scope, root: ListRoot): RootQuery {
  const node = scope.name(root.type.charAt(0).toLowerCase() + root.type.slice(1))
  const part = {
    clauses: [`MATCH (${node}:${identifier(root.type)} {copy: copy})`, ...where(`${node}.id > ''`, inForce(node, scope.lens))],
    fact: { kind: 'node', variable: node, types: [root.type] },
    by: null,
    byTypes: [],
    history: false,
    carried: null,
    distance: '0',
    places: [],
    repeats: false,
    isOne: false,
  } as const
  const column = pageColumn(scope, [part], root, root.page)
  return {
    clauses: [`WITH ask, ${column.expression} AS cell`],
    decode: (cell, lens) => ({ kind: 'list', page: column.decode(cell, lens) }),
  }
}
