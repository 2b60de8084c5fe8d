import type { Answer, Hit, NetworkAnswer, PageAnswer, PathsAnswer, Row, RowValue } from '../../src/store/read-plan.js'

// Each takes apart one kind of answer, and fails the test when it is another.

export function rowsOf(answer: Answer | undefined): readonly (Row | null)[] {
  if (answer?.kind !== 'nodes') throw new Error(`Not an answer to a read of nodes: ${answer?.kind}`)
  return answer.rows
}

export function onlyRow(answer: Answer | undefined): Row {
  const [row, ...others] = rowsOf(answer)
  if (!row || others.length > 0) throw new Error('Not one row')
  return row
}

export function pageOf(answer: Answer | undefined): PageAnswer {
  if (answer?.kind !== 'list') throw new Error(`Not an answer to a read of a list: ${answer?.kind}`)
  return answer.page
}

export function hitsOf(answer: Answer | undefined): readonly Hit[] {
  if (answer?.kind !== 'search') throw new Error(`Not an answer to a search: ${answer?.kind}`)
  return answer.hits
}

export function networkIn(answer: Answer | undefined): NetworkAnswer {
  if (answer?.kind !== 'network') throw new Error(`Not an answer to a read of a network: ${answer?.kind}`)
  return answer.network
}

export function pathsIn(answer: Answer | undefined): PathsAnswer {
  if (answer?.kind !== 'paths') throw new Error(`Not an answer to a read of paths: ${answer?.kind}`)
  return answer.paths
}

export function isRow(value: RowValue | undefined): value is Row {
  return typeof value === 'object' && value !== null && '$id' in value
}

export function isPage(value: RowValue | undefined): value is PageAnswer {
  return typeof value === 'object' && value !== null && 'edges' in value
}

/** The row under an output; null stays null. */
export function rowAt(row: Row, output: string): Row | null {
  const value = row[output]
  if (value === null || isRow(value)) return value
  throw new Error(`${row.$id}.${output} is no row`)
}

export function rowsAt(row: Row, output: string): readonly Row[] {
  const value = row[output]
  if (!Array.isArray(value)) throw new Error(`${row.$id}.${output} is no list`)
  const rows: Row[] = value.filter(isRow)
  if (rows.length !== value.length) throw new Error(`${row.$id}.${output} is no list of rows`)
  return rows
}

export function pageAt(row: Row, output: string): PageAnswer {
  const value = row[output]
  if (!isPage(value)) throw new Error(`${row.$id}.${output} is no page`)
  return value
}

export function idsAt(row: Row, output: string): string[] {
  return rowsAt(row, output).map(({ $id }) => $id)
}

export function idAt(row: Row, output: string): string | null {
  return rowAt(row, output)?.$id ?? null
}

export function idsOf(page: PageAnswer): string[] {
  return page.edges.map(({ node }) => node.$id)
}
