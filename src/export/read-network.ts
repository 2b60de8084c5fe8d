import { setImmediate } from 'node:timers/promises'
import type { Lens } from '../model/lens.js'
import { ALWAYS, FOREVER, formatDay } from '../model/partial-date.js'
import { SOURCE_KINDS } from '../model/provenance.js'
import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipType } from '../model/types.js'
import { end, nodesOf, rowAt, rowsAt } from '../questions/plans.js'
import { dayAt } from '../questions/succession/tenure-bounds.js'
import type { GraphStore, Row, RowValue, Selection, Selections, Step } from '../store/index.js'
import type { Catalogue } from './catalogue.js'
import {
  type ExportedNetwork,
  type ExportedNode,
  type ExportedRelationship,
  type ExportedSource,
  type ExportedValue,
  type Spell,
  spellOf,
} from './network.js'
import type { NetworkRequest } from './request.js'
import { BARE, outgoing, readSkeleton, type Skeleton } from './skeleton.js'

/**
 * Nodes that are read at a time: enough that a trip to a database pays, few enough that others have their turn, and that what a piece is made of
 * is gone before the collector takes it for something that stays.
 */
const PIECE = 200

/** The days between which a fact is in force, for each certainty. */
const SPELLS = { CERTAIN: ['certainFrom', 'certainTo'], POSSIBLE: ['possibleFrom', 'possibleTo'] } as const

/**
 * Finds out which nodes and relationships a network has, and holds no more of them than their ids: what they are is read when a format writes them. `store` is
 * a snapshot. Once `signal` is aborted, reading stops with its reason. Throws QuestionError for an id that no node has, and StoreError.
 */
export async function readNetwork(
  store: GraphStore,
  request: NetworkRequest,
  lens: Lens,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<ExportedNetwork> {
  const skeleton = await readSkeleton(store, request, lens)
  const { version } = await store.summary()
  const reading = new PieceByPiece(store, request, lens, catalogue, skeleton, signal)
  return {
    title: titleOf(request, lens),
    lens,
    version,
    truncated: skeleton.truncated,
    nodeCount: skeleton.ids.length,
    relationshipCount: skeleton.relationshipCount,
    catalogue,
    goOn: () => signal?.throwIfAborted(),
    nodes: () => reading.nodes(),
    relationships: () => reading.relationships(),
  }
}

/** Reads a network's nodes and relationships a piece at a time, always from the same graph. */
class PieceByPiece {
  readonly #store: GraphStore
  readonly #request: NetworkRequest
  readonly #lens: Lens
  readonly #skeleton: Skeleton
  readonly #nodes: Selections
  readonly #relationships: Selections
  readonly #signal: AbortSignal | undefined

  constructor(
    store: GraphStore,
    request: NetworkRequest,
    lens: Lens,
    catalogue: Catalogue,
    skeleton: Skeleton,
    signal: AbortSignal | undefined,
  ) {
    this.#signal = signal
    this.#store = store
    this.#request = request
    this.#lens = lens
    this.#skeleton = skeleton
    this.#nodes = selectionsOf(NODE_TYPES, catalogue, ['label'], [SOURCES])
    const told = selectionsOf(
      RELATIONSHIP_TYPES,
      catalogue,
      [...SPELLS.POSSIBLE, ...SPELLS.CERTAIN],
      [SOURCES, end('$to', 'to', BARE)],
    )
    const out = outgoing('$out', request, told)
    this.#relationships = Object.fromEntries(NODE_TYPES.map((type) => [type, { properties: [], steps: [out] }]))
  }

  async *nodes(): AsyncGenerator<readonly ExportedNode[]> {
    for await (const rows of this.#pieces(this.#skeleton.ids, this.#nodes)) yield rows.map((row) => this.#node(row))
  }

  /** Nothing in the model has many relationships that begin at it, so those that the network has are sought among those. */
  async *relationships(): AsyncGenerator<readonly ExportedRelationship[]> {
    for await (const rows of this.#pieces(this.#skeleton.origins, this.#relationships)) {
      yield rows.flatMap((row) =>
        rowsAt(row, '$out')
          .filter((relationship) => this.#skeleton.has(relationship.$id, rowAt(relationship, '$to')?.$id ?? ''))
          .sort((a, b) => (a.$id < b.$id ? -1 : 1))
          .map((relationship) => this.#relationship(row.$id, relationship)),
      )
    }
  }

  async *#pieces(ids: readonly string[], selections: Selections): AsyncGenerator<readonly Row[]> {
    const { history } = this.#request
    for (let start = 0; start < ids.length; start += PIECE) {
      this.#signal?.throwIfAborted()
      const root = { kind: 'nodes', ids: ids.slice(start, start + PIECE), history, selections } as const
      const [answer] = await this.#store.read([{ root, lens: this.#lens }])
      yield nodesOf(answer).map((row, index) => {
        if (row) return row
        throw new Error(`The node ${root.ids[index]} of a network is not there any more`)
      })
      // A store in memory answers at once: without this, an export would keep everybody else waiting to its end.
      await setImmediate()
    }
  }

  #node(row: Row): ExportedNode {
    return {
      id: row.$id,
      type: nodeType(row.$type),
      label: textOf(row.label),
      degree: this.#skeleton.degrees.get(row.$id) ?? 0,
      distance: this.#skeleton.distances.get(row.$id) ?? null,
      properties: valuesOf(row, ['label']),
      sources: rowsAt(row, SOURCES.output).map(sourceOf),
    }
  }

  #relationship(from: string, row: Row): ExportedRelationship {
    const to = rowAt(row, '$to')
    if (!to) throw new Error(`The relationship ${row.$id} leads nowhere`)
    const spells = { POSSIBLE: spellIn(row, SPELLS.POSSIBLE), CERTAIN: spellIn(row, SPELLS.CERTAIN) }
    return {
      id: row.$id,
      type: relationshipType(row.$type),
      from,
      to: to.$id,
      spell: spells[this.#lens.certainty],
      certain: spells.CERTAIN,
      properties: valuesOf(row, [...SPELLS.POSSIBLE, ...SPELLS.CERTAIN]),
      sources: rowsAt(row, SOURCES.output).map(sourceOf),
    }
  }
}

const SOURCES: Step = {
  output: '$sources',
  via: { kind: 'sources' },
  shape: { kind: 'list' },
  where: null,
  order: [],
  selections: { Source: { properties: selected(['title', 'publisher', 'publishedOn', 'url', 'kind']), steps: [] } },
}

function selectionsOf(
  types: readonly (NodeType | RelationshipType)[],
  catalogue: Catalogue,
  more: readonly string[],
  steps: readonly Step[],
): Selections {
  return Object.fromEntries(
    types.map((type): [string, Selection] => [
      type,
      { properties: selected([...new Set([...catalogue[type].map(({ name }) => name), ...more])]), steps },
    ]),
  )
}

function selected(properties: readonly string[]): Selection['properties'] {
  return properties.map((property) => ({ output: property, property }))
}

/** The properties of a row that have a value, but for some that are told otherwise. */
function valuesOf(row: Row, apart: readonly string[]): Readonly<Record<string, ExportedValue>> {
  const values: Record<string, ExportedValue> = {}
  for (const [name, value] of Object.entries(row)) {
    if (name.startsWith('$') || apart.includes(name) || !isValue(value)) continue
    values[name] = value
  }
  return values
}

function isValue(value: RowValue | undefined): value is ExportedValue {
  if (Array.isArray(value)) return value.length > 0 && value.every((each) => typeof each === 'string')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function sourceOf(row: Row): ExportedSource {
  const kind = SOURCE_KINDS.find((each) => each === row.kind)
  if (!kind) throw new Error(`The source ${row.$id} is of no kind that there is`)
  return {
    id: row.$id,
    title: textOf(row.title),
    publisher: textOf(row.publisher),
    publishedOn: typeof row.publishedOn === 'string' ? row.publishedOn : null,
    url: typeof row.url === 'string' ? row.url : null,
    kind,
  }
}

function spellIn(row: Row, [start, end]: (typeof SPELLS)[keyof typeof SPELLS]): Spell | null {
  return spellOf(dayAt(row, start, ALWAYS), dayAt(row, end, FOREVER))
}

function textOf(value: RowValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function nodeType(type: Row['$type']): NodeType {
  const found = NODE_TYPES.find((each) => each === type)
  if (!found) throw new Error(`${type} is no type of node`)
  return found
}

function relationshipType(type: Row['$type']): RelationshipType {
  const found = RELATIONSHIP_TYPES.find((each) => each === type)
  if (!found) throw new Error(`${type} is no type of relationship`)
  return found
}

/** Ids that a line of text has room for. */
const A_FEW = 5

function named(ids: readonly string[]): string {
  return ids.length > A_FEW || ids.length === 0 ? `${ids.length} nodes` : ids.join(', ')
}

/** What a network is, in one line. */
function titleOf({ around, depth, history, tenures }: NetworkRequest, lens: Lens): string {
  const part = around === null ? 'the whole graph' : depth === 0 ? named(around) : `around ${named(around)}, ${depth} deep`
  const known = formatDay(lens.knownAt)
  return [
    `enforcement-graph: ${part}`,
    tenures
      ? `tenures as the answer has them, all else on ${formatDay(lens.validAt)}`
      : history
        ? 'all that is known, in force or not'
        : `on ${formatDay(lens.validAt)}`,
    ...(known === null ? [] : [`as known on ${known}`]),
    ...(lens.certainty === 'CERTAIN' ? ['what is certain'] : []),
    ...(lens.evidence === 'OFFICIAL' ? ['from official records'] : []),
  ].join(', ')
}
