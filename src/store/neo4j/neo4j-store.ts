import { type Driver, int } from 'neo4j-driver'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/types.js'
import { type DatasetSummary, type GraphStore, StoreError } from '../graph-store.js'
import type { Answer, Hit, Read, SearchRoot } from '../read-plan.js'
import { type RankedHit, rank } from '../search/index.js'
import { compileCandidates } from './compile/candidates.js'
import { compile } from './compile/index.js'
import type { CompiledRoot } from './compile/roots.js'
import { DATASET_LABEL, DATASET_NAME } from './layout.js'
import { readNetwork } from './network-reader.js'
import { type Deadlines, Reader } from './reader.js'

export interface Neo4jStoreOptions {
  /** The server's own default unless given. */
  readonly database?: string | undefined
  readonly deadlines?: Deadlines
  /** Shown each text that is sent, before it is. */
  readonly explain?: (text: string) => void
}

/** What one statement can answer for a read. */
interface Plain {
  readonly read: Read
  readonly root: CompiledRoot
  readonly lens: Read['lens']
}

/** What the dataset says of itself: of the current copy, or of the one before while that may still be read. */
const SUMMARY = `CYPHER 25
MATCH (dataset:${DATASET_LABEL} {name: $name})
WITH dataset, coalesce($p.copy, dataset.copy) AS copy
WHERE copy IN [dataset.copy, dataset.previous]
WITH dataset, copy = dataset.copy AS isCurrent
RETURN CASE WHEN isCurrent THEN dataset.version ELSE dataset.previousVersion END,
       CASE WHEN isCurrent THEN dataset.latestSource ELSE dataset.previousLatestSource END,
       dataset.types,
       CASE WHEN isCurrent THEN dataset.counts ELSE dataset.previousCounts END`

/** Answers, and the copy of the graph that they are of. */
interface Found {
  /** Null when nothing was read. */
  readonly copy: number | null
  readonly answers: readonly Answer[]
}

/** The graph in a Neo4j database, which evaluates whole plans: one statement however many reads, in read mode; searches and networks take more. */
export class Neo4jStore implements GraphStore {
  readonly #reader: Reader
  readonly #explain: ((text: string) => void) | undefined

  /** Takes the driver over: closing the store closes it. */
  constructor(driver: Driver, options: Neo4jStoreOptions = {}) {
    this.#reader = new Reader(driver, options.database, options.deadlines)
    this.#explain = options.explain
  }

  async read(reads: readonly Read[]): Promise<readonly Answer[]> {
    return (await this.readCopy(reads, null)).answers
  }

  /** Reads a given copy of the graph, or the current one. */
  async readCopy(reads: readonly Read[], given: number | null): Promise<Found> {
    if (reads.length === 0) return this.#nothing(given)
    const answers = new Map<Read, Answer>()
    let copy = given
    for (const read of reads) {
      if (read.root.kind !== 'network') continue
      const found = await readNetwork((text, parameters) => this.#run(text, parameters), read.root, read.lens, copy)
      copy = found.copy
      answers.set(read, { kind: 'network', network: found.network })
    }
    const { copy: searched, hits } = await this.#search(reads, copy)
    const plain = reads.flatMap((read): Plain[] => {
      const { root, lens } = read
      if (root.kind === 'network') return []
      return [{ read, lens, root: root.kind === 'search' ? nodesOf(root, hits.get(read) ?? []) : root }]
    })
    if (plain.length > 0) {
      const statement = compile(plain, searched)
      const found = statement.decode(await this.#run(statement.text, statement.parameters))
      copy = found.copy
      plain.forEach(({ read }, index) => {
        const answer = found.answers[index]
        if (!answer) throw new Error('The database left a read without an answer')
        answers.set(read, answer)
      })
    }
    return { copy, answers: reads.map((read) => answerTo(read, answers, hits)) }
  }

  async summary(): Promise<DatasetSummary> {
    return this.summaryOf(null)
  }

  /** What a given copy holds, or the current one. */
  async summaryOf(copy: number | null): Promise<DatasetSummary> {
    const [version, latestSource, types, counts] = await this.#run(SUMMARY, {
      name: DATASET_NAME,
      p: { copy: copy === null ? null : int(copy) },
    })
    const counted = (type: string): number => {
      const index = Array.isArray(types) ? types.indexOf(type) : -1
      return Array.isArray(counts) && index !== -1 ? Number(counts[index]) : 0
    }
    const countsOf = <Type extends string>(names: readonly Type[]) =>
      Object.fromEntries(names.map((name) => [name, counted(name)])) as Record<Type, number>
    return {
      version: String(version),
      nodes: countsOf(NODE_TYPES),
      relationships: countsOf(RELATIONSHIP_TYPES),
      latestSource: typeof latestSource === 'number' ? latestSource : null,
      store: 'NEO4J',
    }
  }

  snapshot(): GraphStore {
    return new Snapshot(this)
  }

  close(): Promise<void> {
    return this.#reader.close()
  }

  #nothing(copy: number | null): Found {
    this.#reader.mustBeOpen()
    return { copy, answers: [] }
  }

  /** Searches take a trip of their own: which candidates match, and how well, is said here. What follows reads the same copy. */
  async #search(
    reads: readonly Read[],
    copy: number | null,
  ): Promise<{ copy: number | null; hits: ReadonlyMap<Read, readonly RankedHit[]> }> {
    const searches = reads.flatMap((read) => (read.root.kind === 'search' ? [{ read, root: read.root, lens: read.lens }] : []))
    if (searches.length === 0) return { copy, hits: new Map() }
    const statement = compileCandidates(searches, copy)
    const { copy: searched, candidates } = statement.decode(await this.#run(statement.text, statement.parameters))
    return {
      copy: searched,
      hits: new Map(searches.map(({ read, root }, index) => [read, rank(root.text, candidates[index] ?? [], root.first)])),
    }
  }

  async #run(text: string, parameters: Record<string, unknown>): Promise<readonly unknown[]> {
    this.#explain?.(text)
    const record = await this.#reader.run(text, parameters)
    if (!record) throw new StoreError('The database holds no graph, or no more the one that was being read: import a dataset')
    return [...record.values()]
  }
}

/** One copy of the graph: the one that the first answer was of. Reads that were under way beside it and met another are read again. */
class Snapshot implements GraphStore {
  readonly #store: Neo4jStore
  #copy: number | null = null

  constructor(store: Neo4jStore) {
    this.#store = store
  }

  async read(reads: readonly Read[]): Promise<readonly Answer[]> {
    const found = await this.#store.readCopy(reads, this.#copy)
    this.#copy ??= found.copy
    return found.copy === this.#copy ? found.answers : (await this.#store.readCopy(reads, this.#copy)).answers
  }

  summary(): Promise<DatasetSummary> {
    return this.#store.summaryOf(this.#copy)
  }

  snapshot(): GraphStore {
    return this
  }

  close(): Promise<void> {
    return this.#store.close()
  }
}

/** The answer to a read; to a search, its hits with what was read of their nodes. */
function answerTo(read: Read, answers: ReadonlyMap<Read, Answer>, hits: ReadonlyMap<Read, readonly RankedHit[]>): Answer {
  const answer = answers.get(read)
  if (!answer) throw new Error('A read was left without an answer')
  if (read.root.kind !== 'search' || answer.kind !== 'nodes') return answer
  return { kind: 'search', hits: withRows(hits.get(read) ?? [], answer.rows) }
}

function nodesOf(root: SearchRoot, hits: readonly RankedHit[]): CompiledRoot {
  const ids = hits.map(({ id }) => id)
  return { kind: 'nodes', ids, selections: root.selections, ...(root.types && { types: root.types }) }
}

function withRows(hits: readonly RankedHit[], rows: Extract<Answer, { kind: 'nodes' }>['rows']): Hit[] {
  return hits.flatMap(({ score, field, snippet }, index) => {
    const node = rows[index]
    return node ? [{ score, field, snippet, node }] : []
  })
}
