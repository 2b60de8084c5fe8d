import { createHash } from 'node:crypto'
import { type Belief, startedOn } from '../../model/belief.js'
import { type GraphNode, type GraphRelationship, type PropertyValue, sourcesOf } from '../../model/graph.js'
import { FOREVER, type PartialDate } from '../../model/partial-date.js'
import { candidateOf, words } from '../search/index.js'

// How a fact lies in the database: what is written here is what compile/ reads and decode.ts takes apart. docs/neo4j.md shows it to
// people who query the database themselves.

/** The label that every node of a graph has besides its type's. */
export const NODE_LABEL = 'Node'
/** The label of the one node that says which copy of the graph is the graph, and what it holds. */
export const DATASET_LABEL = 'Dataset'
/** The name of the one graph that a database holds. */
export const DATASET_NAME = 'graph'

/** What one property may hold in the database. */
export type StoredValue = string | number | boolean | readonly string[] | readonly number[]
/** The properties of a node or relationship in the database. */
export type StoredProperties = Readonly<Record<string, StoredValue>>

/** Numbers that one belief takes in a packed list, in this order. `startedOn` is FOREVER where nobody knows. */
export const PACKED = [
  'knownFrom',
  'knownTo',
  'possibleFrom',
  'certainFrom',
  'certainTo',
  'possibleTo',
  'lastSeen',
  'startedOn',
] as const
/** Texts that one belief takes in a packed list: start, end (empty where not known), and the sightings, parted by spaces. */
export const PACKED_DATES = ['validFrom', 'validTo', 'seen'] as const

/** Names that a fact's own properties may not take, and that are no property of it for a reader. */
export const RESERVED: ReadonlySet<string> = new Set([
  'copy',
  'type',
  'words',
  'validFrom',
  'validTo',
  'seen',
  'startedOn',
  'certainty',
  'knownFrom',
  'hash',
  'sources',
  'ownSources',
  'validFromSources',
  'validToSources',
  'seenSources',
  'statedSeen',
  'believedFrom',
  'possibleFrom',
  'certainFrom',
  'certainTo',
  'possibleTo',
  'lastSeen',
  'older',
  'olderDates',
  'official',
  'officialDates',
])

/** The properties that hold dates. Known by name, so that a text asks for the days of dates alone. */
export const DATE_PROPERTIES: ReadonlySet<string> = new Set([
  'asOf',
  'closedOn',
  'date',
  'foundedOn',
  'period',
  'publishedOn',
  'retiredOn',
])

/** The names under which the days that a date may mean are kept beside it. */
export const earliestOf = (property: string): string => `${property}Earliest`
export const latestOf = (property: string): string => `${property}Latest`

/** A node as the database keeps it, but for its copy. */
export function storedNode(node: GraphNode): StoredProperties {
  return stored(node, { id: node.id, type: node.type, label: node.label, words: wordsOf(node) })
}

/** All words that a search may meet in a node, folded as it folds them: the index takes them as they are. */
function wordsOf(node: GraphNode): string {
  return [...new Set(Object.values(candidateOf(node).fields).flatMap(words))].join(' ')
}

/** A relationship as the database keeps it. */
export function storedRelationship(relationship: GraphRelationship): StoredProperties {
  return stored(relationship, { id: relationship.id })
}

function stored(fact: GraphNode | GraphRelationship, start: Record<string, StoredValue>): StoredProperties {
  // Without a prototype: an object that grows by name after name, differently for each fact, is three times slower otherwise.
  const properties: Record<string, StoredValue> = Object.assign(Object.create(null), start, { status: fact.status })
  for (const [name, value] of Object.entries(fact.properties)) {
    if (RESERVED.has(name) || name in properties)
      throw new Error(`${fact.type} ${fact.id}: "${name}" is a name of the store's own`)
    writeOwn(properties, name, value)
  }
  writeStatements(properties, fact)
  writeBeliefs(properties, fact)
  properties.hash = hashOf(properties, fact)
  return properties
}

/** A date is kept as written, with the days that it may mean beside it: what compares dates compares these. */
function writeOwn(properties: Record<string, StoredValue>, name: string, value: PropertyValue): void {
  if (!isDate(value)) {
    properties[name] = value
    return
  }
  properties[name] = value.text
  properties[earliestOf(name)] = value.earliest
  properties[latestOf(name)] = value.latest
}

function isDate(value: PropertyValue): value is PartialDate {
  return typeof value === 'object' && 'earliest' in value
}

/** What is stated, where it does not follow from the latest belief and the list of all sources. */
function writeStatements(properties: Record<string, StoredValue>, fact: GraphNode | GraphRelationship): void {
  const all = sourcesOf(fact)
  properties.sources = all
  if (!same(all, fact.sources)) properties.ownSources = fact.sources
  for (const name of ['validFrom', 'validTo'] as const) {
    const statement = fact[name]
    if (!statement) continue
    writeOwn(properties, name, statement.date)
    if (!same(statement.sources, fact.sources)) properties[`${name}Sources`] = statement.sources
  }
  if (fact.seen.length === 0) return
  properties.statedSeen = fact.seen.map(({ date }) => date.text)
  if (!fact.seen.every(({ sources }) => same(sources, fact.sources))) {
    properties.seenSources = fact.seen.map(({ sources }) => sources.join(' '))
  }
}

/**
 * The latest belief in any source as plain properties, for most readers and for people; older ones and those in official records
 * packed, where ordinary reads don't meet them.
 */
function writeBeliefs(properties: Record<string, StoredValue>, fact: GraphNode | GraphRelationship): void {
  const [latest, ...older] = fact.beliefs.filter(({ evidence }) => evidence === 'ANY')
  if (latest) {
    properties.knownFrom = (older.at(-1) ?? latest).knownFrom
    properties.believedFrom = latest.knownFrom
    properties.possibleFrom = latest.possibleFrom
    properties.certainFrom = latest.certainFrom
    properties.certainTo = latest.certainTo
    properties.possibleTo = latest.possibleTo
    properties.lastSeen = latest.lastSeen
    const started = startedOn(fact, latest)
    if (started !== null) properties.startedOn = started
    if (latest.seen.length > 0) properties.seen = latest.seen
  }
  if (older.length > 0) {
    properties.older = older.flatMap((belief) => packed(fact, belief))
    properties.olderDates = older.flatMap(packedDates)
  }
  const official = fact.beliefs.filter(({ evidence }) => evidence === 'OFFICIAL')
  if (official.length > 0) {
    properties.official = official.flatMap((belief) => packed(fact, belief))
    properties.officialDates = official.flatMap(packedDates)
  }
}

function packed(fact: GraphNode | GraphRelationship, belief: Belief): number[] {
  const days = { ...belief, startedOn: startedOn(fact, belief) ?? FOREVER }
  return PACKED.map((name) => days[name])
}

function packedDates({ validFrom, validTo, seen }: Belief): string[] {
  return [validFrom ?? '', validTo ?? '', seen.join(' ')]
}

/** The same for the same fact, whatever order its properties came in. What links to what is part of a relationship. */
function hashOf(properties: Record<string, StoredValue>, fact: GraphNode | GraphRelationship): string {
  const ends = 'from' in fact ? [fact.from, fact.to] : []
  const sorted = Object.keys(properties)
    .sort()
    .map((name) => [name, properties[name]])
  return createHash('sha1')
    .update(JSON.stringify([fact.type, ends, sorted]))
    .digest('base64url')
    .slice(0, 16)
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
