import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../../model/types.js'
import type { Database } from '../database.js'
import { DATASET_LABEL, DATASET_NAME, NODE_LABEL } from '../layout.js'
import { LayoutError } from './import-error.js'

/** The label of a node that says that an import is under way. */
export const IMPORT_LABEL = 'Import'

/**
 * What is made once, step by step: a step that was released is never edited, a change is a new one. The number of the last one that a
 * database has seen is its `layout`.
 *
 * Everything is found by its copy first, so every index begins with it. An index that covers much of a type costs more than it saves:
 * these are for what leaves few, or gives the usual order.
 */
const STEPS: readonly (readonly string[])[] = [
  [
    `CREATE CONSTRAINT dataset_name IF NOT EXISTS FOR (n:${DATASET_LABEL}) REQUIRE n.name IS UNIQUE`,
    `CREATE CONSTRAINT import_copy IF NOT EXISTS FOR (n:${IMPORT_LABEL}) REQUIRE n.copy IS UNIQUE`,
    `CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:${NODE_LABEL}) REQUIRE (n.copy, n.id) IS UNIQUE`,
    ...[
      ['FieldOffice', 'kind'],
      ['City', 'state'],
      ['Official', 'name'],
      ['Reassignment', 'dateEarliest'],
      ['ChangeEvent', 'dateEarliest'],
      ['Claim', 'property'],
      ['Source', 'publishedOnEarliest'],
    ].map(([type, property]) => `CREATE INDEX ${type}_${property} IF NOT EXISTS FOR (n:${type}) ON (n.copy, n.${property})`),
    fullText('search', `(n:${NODE_LABEL})`, 'n.words', 'whitespace'),
    fullText('node_sources', `(n:${NODE_LABEL})`, 'n.sources', 'keyword'),
  ],
]

/** The layout that this software reads and writes. */
export const LAYOUT = STEPS.length

/** What follows from the model's types: made when it is missing, whatever the layout, so that a new type needs no step. */
const OF_TYPES: ReadonlyMap<string, string> = new Map([
  ...NODE_TYPES.map((type): [string, string] => [
    `${type}_id`,
    `CREATE CONSTRAINT ${type}_id IF NOT EXISTS FOR (n:${type}) REQUIRE (n.copy, n.id) IS UNIQUE`,
  ]),
  ...RELATIONSHIP_TYPES.map((type): [string, string] => [
    `${type}_id`,
    `CREATE INDEX ${type}_id IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.id)`,
  ]),
])

const RELATIONSHIP_SOURCES = 'relationship_sources'

/**
 * Makes the constraints and indexes that the graph needs, those that are missing, and waits until they can be used. Throws
 * {@link LayoutError}, with nothing done, for a database that a later version of this software laid out.
 */
export async function migrate(database: Database): Promise<void> {
  const reached = await checkedLayout(database)
  for (const statement of STEPS.slice(reached).flat()) await database.write(statement)
  await makeIndexesOfTypes(database)
  if (reached < LAYOUT) {
    const text = `MERGE (d:${DATASET_LABEL} {name: $p.name}) SET d.layout = toInteger($p.layout)`
    await database.write(text, { p: { name: DATASET_NAME, layout: LAYOUT } })
  }
  await database.read('CALL db.awaitIndexes(600)')
}

/** Waits until full text has seen all that was written: see {@link fullText}. */
export async function awaitFullText(database: Database): Promise<void> {
  await database.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
}

/** The layout of a database; 0 for one that has none. Throws {@link LayoutError} for one that this software does not know. */
export async function checkedLayout(database: Database): Promise<number> {
  const text = `MATCH (d:${DATASET_LABEL} {name: $p.name}) RETURN d.layout AS layout`
  const [row] = await database.read<{ layout: number | null }>(text, { p: { name: DATASET_NAME } })
  const layout = row?.layout ?? 0
  if (layout <= LAYOUT) return layout
  throw new LayoutError(
    `The database was laid out by a later version of this software (layout ${layout}; this one knows ${LAYOUT}): use that one`,
  )
}

async function makeIndexesOfTypes(database: Database): Promise<void> {
  const indexes = await database.read<{ name: string; types: string[] | null }>(
    'SHOW INDEXES YIELD name, labelsOrTypes RETURN name, labelsOrTypes AS types',
  )
  const known = new Map(indexes.map(({ name, types }) => [name, types ?? []]))
  for (const [name, statement] of OF_TYPES) if (!known.has(name)) await database.write(statement)
  const types = known.get(RELATIONSHIP_SOURCES)
  if (types && RELATIONSHIP_TYPES.every((type) => types.includes(type))) return
  await database.write(`DROP INDEX ${RELATIONSHIP_SOURCES} IF EXISTS`)
  await database.write(fullText(RELATIONSHIP_SOURCES, `()-[n:${RELATIONSHIP_TYPES.join('|')}]-()`, 'n.sources', 'keyword'))
}

/**
 * Kept up in the background: a third of an import's time otherwise goes into it. Nobody asks of a copy before it is the graph, and an
 * import waits for these indexes before that.
 */
function fullText(name: string, pattern: string, property: string, analyzer: string): string {
  const options = `{indexConfig: {\`fulltext.analyzer\`: '${analyzer}', \`fulltext.eventually_consistent\`: true}}`
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON EACH [${property}] OPTIONS ${options}`
}
