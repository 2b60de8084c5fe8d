import { stringify } from 'csv-stringify/sync'
import type { PropertyDefinition, ValueKind } from '../catalogue.js'
import type { Format } from '../format.js'
import type { ExportedNetwork, ExportedValue } from '../network.js'
import { aboutInWords } from '../writing/about.js'
import { nodeColumns, nodeValues, relationshipColumns, relationshipValues, SPELL_COLUMNS } from '../writing/values.js'
import { zip } from '../writing/zip.js'

/**
 * Two tables, with the headers that the importer of Neo4j takes (https://neo4j.com/docs/operations-manual/current/import/). A value is as it is in
 * the graph, for a database to read: what a spreadsheet would take for a formula is not made harmless.
 */
export const csv: Format = {
  name: 'csv',
  opens: 'Neo4j (neo4j-admin database import), pandas, any database',
  mediaType: 'application/zip',
  extension: 'csv.zip',
  write,
}

/** Parts the items of a list: the character made for it, and none that anybody writes. */
const LIST_DELIMITER = '\u001F'

const TYPES: Readonly<Record<ValueKind, string>> = {
  text: '',
  date: '',
  whole: ':long',
  number: ':double',
  boolean: ':boolean',
  texts: ':string[]',
}

function write(network: ExportedNetwork, made: string): AsyncIterable<Uint8Array> {
  return zip([
    { name: 'README.txt', pieces: readme(network, made) },
    { name: 'nodes.csv', pieces: nodeTable(network) },
    { name: 'relationships.csv', pieces: relationshipTable(network) },
  ])
}

async function* nodeTable({ catalogue, nodes }: ExportedNetwork): AsyncGenerator<string> {
  const columns = nodeColumns(catalogue)
  yield csvOf([['id:ID', ':LABEL', 'label', ...columns.map(header)]])
  for await (const piece of nodes()) {
    yield csvOf(piece.map((node) => [node.id, node.type, node.label, ...cells(nodeValues(node), columns)]))
  }
}

async function* relationshipTable({ catalogue, relationships }: ExportedNetwork): AsyncGenerator<string> {
  const columns = relationshipColumns(catalogue)
  yield csvOf([['id', ':START_ID', ':END_ID', ':TYPE', ...columns.map(header)]])
  for await (const piece of relationships()) {
    yield csvOf(piece.map((each) => [each.id, each.from, each.to, each.type, ...cells(relationshipValues(each), columns)]))
  }
}

function header({ name, kind }: PropertyDefinition): string {
  return `${name}${SPELL_COLUMNS.has(name) ? ':date' : TYPES[kind]}`
}

type Values = Readonly<Record<string, ExportedValue>>

function cells(values: Values, columns: readonly PropertyDefinition[]): readonly (string | null)[] {
  return columns.map(({ name }) => {
    const value = values[name]
    if (value === undefined) return null
    if (typeof value !== 'object') return String(value)
    return value.length === 0 ? null : value.map(listed).join(LIST_DELIMITER)
  })
}

function listed(item: string): string {
  return item.replaceAll(LIST_DELIMITER, '\uFFFD')
}

/** All that is stated is quoted, and what is absent is not: an empty text is told from none. */
function csvOf(rows: readonly (readonly (string | null)[])[]): string {
  return stringify([...rows], { quoted_string: true })
}

async function* readme(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  yield `${aboutInWords(network, made).join('\n')}

nodes.csv and relationships.csv are in UTF-8, parted by commas, quoted by ", with line ends inside quotes. Items of a list (string[]) are
parted by the character U+001F. A cell without anything, not even quotes, is what nobody has stated. Dates are as their
source gives them (EDTF: 2025-10~); inForceFrom, inForceTo, certainFrom and certainTo are days.

Into an empty database of Neo4j, with the server stopped, where the files are:

neo4j-admin database import full neo4j --nodes=./nodes.csv --relationships=./relationships.csv --id-type=string --array-delimiter=U+001F --multiline-fields=true

Cells are values for a database. A spreadsheet takes one that begins with = for a formula: bring columns in as text there.
`
}
