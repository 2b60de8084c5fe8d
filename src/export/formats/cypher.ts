import type { PropertyDefinition, ValueKind } from '../catalogue.js'
import type { Format } from '../format.js'
import type { ExportedNetwork, ExportedValue } from '../network.js'
import { aboutInWords } from '../writing/about.js'
import { nodeColumns, nodeValues, relationshipColumns, relationshipValues, SPELL_COLUMNS } from '../writing/values.js'

/**
 * A script of Cypher that puts a network into a database, or brings what is there of it up to date. All of its nodes have a label that nothing else
 * has, beside their type's: a graph that was imported into the same database, or anybody's own, stays as it is.
 */
export const cypher: Format = {
  name: 'cypher',
  opens: 'Neo4j (cypher-shell, Neo4j Browser)',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'cypher',
  write,
}

const LABEL = 'EnforcementGraph'

/** The most rows of a statement, which a database plans and holds whole. */
const ROWS = 50

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  const about = aboutInWords(network, made).map((line) => `// ${line}`)
  yield `${about.join('\n')}\n
CREATE CONSTRAINT enforcement_graph_id IF NOT EXISTS FOR (node:${LABEL}) REQUIRE node.id IS UNIQUE;
`
  const nodeProperties = [ID, { name: 'label', kind: 'text' }, ...nodeColumns(network.catalogue)] as const
  for await (const nodes of network.nodes()) {
    yield* statements(nodes, {
      row: (node) => map({ id: node.id, label: node.label, ...nodeValues(node) }, nodeProperties),
      use: (type) => `MERGE (node:${LABEL} {id: row.id})\nSET node = row, node:${type}`,
    })
  }
  const relationshipProperties = [ID, ...relationshipColumns(network.catalogue)]
  for await (const relationships of network.relationships()) {
    yield* statements(relationships, {
      row(relationship) {
        const { id, from, to } = relationship
        const properties = map({ id, ...relationshipValues(relationship) }, relationshipProperties)
        return `{from: ${text(from)}, to: ${text(to)}, properties: ${properties}}`
      },
      use: (type) =>
        [
          `MATCH (origin:${LABEL} {id: row.from}), (target:${LABEL} {id: row.to})`,
          `MERGE (origin)-[relationship:${type} {id: row.properties.id}]->(target)`,
          'SET relationship = row.properties',
        ].join('\n'),
    })
  }
}

const ID: PropertyDefinition = { name: 'id', kind: 'text' }

/** What is done with facts of one type. */
interface Statement<Fact extends { readonly type: string }> {
  readonly row: (fact: Fact) => string
  readonly use: (type: Fact['type']) => string
}

/** Types can't be told to a statement by its rows: one for each. */
function* statements<Fact extends { readonly type: string }>(
  facts: readonly Fact[],
  { row, use }: Statement<Fact>,
): Generator<string> {
  for (const type of new Set(facts.map((fact) => fact.type))) {
    const rows = facts.filter((fact) => fact.type === type).map(row)
    for (let start = 0; start < rows.length; start += ROWS)
      yield `\nUNWIND [\n${rows.slice(start, start + ROWS).join(',\n')}\n] AS row\n${use(type)};\n`
  }
}

function map(values: Readonly<Record<string, ExportedValue>>, definitions: readonly PropertyDefinition[]): string {
  const each = definitions.flatMap(({ name, kind }) => {
    const value = values[name]
    return value === undefined ? [] : [`${name}: ${SPELL_COLUMNS.has(name) ? `date(${literal(value)})` : literal(value, kind)}`]
  })
  return `{${each.join(', ')}}`
}

function literal(value: ExportedValue, kind?: ValueKind): string {
  if (typeof value === 'object') return `[${value.map(text).join(', ')}]`
  if (typeof value === 'string') return text(value)
  // One that happens to be whole would be a number of another type than the others.
  return kind === 'number' && Number.isInteger(value) ? Number(value).toFixed(1) : String(value)
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text in quotes, on one line whatever it has in it. */
function text(value: string): string {
  return `'${value.replace(/[\\'\p{Cc}\u2028\u2029]/gu, (character) => ESCAPES[character] ?? codeOf(character))}'`
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
