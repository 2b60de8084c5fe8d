import type { Lens } from '../../../model/lens.js'
import type { Row, RowValue, Selection, Selections } from '../../read-plan.js'
import { property } from './property.js'
import { type Fact, identifier, indented, type Scope } from './scope.js'
import { stepColumn } from './steps.js'
import type { FactType, TypedFact } from './types.js'

/** One value of a row: what computes it in the database, and what makes an answer of what came back. */
export interface Column {
  readonly expression: string
  readonly decode: (cell: unknown, lens: Lens) => RowValue
}

/** A row as the database gives it: a list of cells, as an expression, and how it becomes a row of an answer. */
export interface RowShape {
  readonly expression: string
  readonly decode: (cells: unknown, lens: Lens) => Row
}

/** What was selected of a fact and of what its steps lead to. Cells lie side by side, without names: those are known here. */
export function rowShape(scope: Scope, fact: TypedFact, selections: Selections): RowShape {
  const [type] = fact.types
  if (type !== undefined && fact.types.length === 1) {
    const plain = cells(scope, fact, selections[type])
    return { expression: plain.expression, decode: (row, lens) => plain.decode(row, type, lens) }
  }
  return ofSeveralTypes(scope, fact, selections)
}

interface Cells {
  readonly expression: string
  readonly decode: (row: unknown, type: FactType, lens: Lens) => Row
}

function cells(scope: Scope, fact: TypedFact, selection: Selection | undefined): Cells {
  const outputs: string[] = []
  const columns: Column[] = []
  const ids = (selection?.properties ?? []).filter((each) => each.property === 'id').map(({ output }) => output)
  for (const { output, property: name } of selection?.properties ?? []) {
    if (name === 'id') continue
    outputs.push(output)
    columns.push({ expression: property(fact, name, scope.lens), decode: value })
  }
  for (const step of selection?.steps ?? []) {
    outputs.push(step.output)
    columns.push(stepColumn(scope, fact, step))
  }
  return {
    expression: `[${[`${fact.variable}.id`, ...columns.map(({ expression }) => expression)].join(', ')}]`,
    decode: (row, type, lens) => {
      const values = listOf(row)
      const id = textOf(values[0])
      // Always the same names in the same order, and no copy: a network has thousands of these.
      const answer: Row & Record<string, RowValue> = { $type: type, $id: id, $lens: lens }
      for (const output of ids) answer[output] = id
      for (let index = 0; index < columns.length; index++) {
        const output = outputs[index]
        const column = columns[index]
        if (output !== undefined && column) answer[output] = column.decode(values[index + 1], lens)
      }
      return answer
    },
  }
}

interface TypedCells {
  readonly type: FactType
  readonly shape: Cells
}

/** Facts whose type only the database knows: it says which, and gives the cells of that type. */
function ofSeveralTypes(scope: Scope, fact: TypedFact, selections: Selections): RowShape {
  const groups = new Map<string, { types: FactType[]; selection: Selection | undefined }>()
  for (const type of fact.types) {
    const selection = selections[type]
    const key = JSON.stringify(selection ?? null)
    const group = groups.get(key)
    if (group) group.types.push(type)
    else groups.set(key, { types: [type], selection })
  }
  const shapes = [...groups.values()].map(({ types, selection }) => ({
    types,
    cells: cells(scope, { ...fact, types }, selection),
  }))
  const [only] = shapes
  const typeOf = fact.kind === 'node' ? `${fact.variable}.type` : `type(${fact.variable})`
  if (!only) return { expression: '[]', decode: () => unreachable('a fact of a type that is never reached') }
  const expression =
    shapes.length === 1
      ? only.cells.expression
      : `CASE\n${indented(shapes.map(({ types, cells: { expression } }) => `WHEN ${isOneOf(fact, types)} THEN ${expression}`).join('\n'))}\nEND`
  const byType = new Map(
    shapes.flatMap(({ types, cells: shape }) => types.map((type): [unknown, TypedCells] => [type, { type, shape }])),
  )
  return {
    expression: `[${typeOf}, ${expression}]`,
    decode: (row, lens) => {
      const [name, inner] = listOf(row)
      const known = byType.get(name)
      if (!known) return unreachable(`a fact of the type ${String(name)}`)
      return known.shape.decode(inner, known.type, lens)
    },
  }
}

function unreachable(what: string): never {
  throw new Error(`The database gave ${what}, which the plan does not reach`)
}

function isOneOf(fact: Fact, types: readonly FactType[]): string {
  if (fact.kind === 'node') return `${fact.variable}:${types.map(identifier).join('|')}`
  return `type(${fact.variable}) IN [${types.map((type) => `'${identifier(type)}'`).join(', ')}]`
}

function value(cell: unknown): RowValue {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell
  if (Array.isArray(cell) && cell.every((each) => typeof each === 'string')) return cell
  if (typeof cell === 'bigint') return Number(cell)
  throw new Error(`The database gave ${typeof cell} where a property was asked for`)
}

export function listOf(cell: unknown): readonly unknown[] {
  if (Array.isArray(cell)) return cell
  throw new Error(`The database gave ${typeof cell} where a list was asked for`)
}

export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell
  throw new Error(`The database gave ${typeof cell} where a text was asked for`)
}
