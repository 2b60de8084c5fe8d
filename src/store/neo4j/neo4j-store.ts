import { type Driver, int } from 'neo4j-driver'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/types.js'
import { type DatasetSummary, type GraphStore, type Patience, StoreError } from '../graph-store.js'
import type { Answer, Read, SearchRoot } from '../read-plan.js'
import { type RankedHit, rank } from '../search/index.js'
import { compileCandidates } from './compile/candidates.js'
import { compile } from './compile/index.js'
import type { FoundWays } from './compile/paths.js'
import type { CompiledRoot } from './compile/roots.js'
import { DATASET_LABEL, DATASET_NAME } from './layout.js'
import { type Run, readNetwork } from './network-reader.js'
import { findPaths, pathsFrom, rowsOfPaths } from './path-reader.js'
import { type Deadlines, Reader } from './reader.js'

export interface Neo4jStoreOptions {
  /** The server's own default unless given. */
  readonly database?: string | undefined
  /** Of requests; jobs have their own. */
  readonly deadlines?: Deadlines
  /** Shown each text that is sent, before it is. */
  readonly explain?: (text: string) => void
}

/** What one statement is to read for a read that may have taken others before, and how it becomes the answer. */
interface Asked {
  readonly roots: readonly CompiledRoot[]
  /** Of the answers to the roots, in their order. */
  readonly answer: (answers: readonly Answer[]) => Answer
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

/** The graph in a Neo4j database, which evaluates whole plans: one statement however many reads, in read mode; searches, paths and networks take more. */
export class Neo4jStore implements GraphStore {
  readonly #reader: Reader
  readonly #explain: ((text: string) => void) | undefined

  /** Takes the driver over: closing the store closes it. */
  constructor(driver: Driver, options: Neo4jStoreOptions = {}) {
    this.#reader = new Reader(driver, options.database, options.deadlines)
    this.#explain = options.explain
  }

  async read(reads: readonly Read[]): Promise<readonly Answer[]> {
    return (await this.readCopy(reads, null, 'REQUEST')).answers
  }

  /** Reads a given copy of the graph, or the current one. */
  async readCopy(reads: readonly Read[], given: number | null, patience: Patience): Promise<Found> {
    const found = await this.#read(reads, given, (text, parameters) => this.#run(text, parameters, patience))
    // A copy that was replaced stays for longer than a request takes, not than a job's read may: had it begun to go, some might be missing.
    if (patience === 'JOB' && reads.length > 0) await this.summaryOf(found.copy, patience)
    return found
  }

  async #read(reads: readonly Read[], given: number | null, run: Run): Promise<Found> {
    if (reads.length === 0) return this.#nothing(given)
    const networks = new Map<Read, Answer>()
    let copy = given
    for (const read of reads) {
      if (read.root.kind !== 'network') continue
      const found = await readNetwork(run, read.root, read.lens, copy)
      copy = found.copy
      networks.set(read, { kind: 'network', network: found.network })
    }
    const searched = await this.#search(run, reads, copy)
    const paths = await this.#findPaths(run, reads, searched.copy)
    copy = paths.copy
    const asked = reads.map((read): Asked => {
      const { root } = read
      switch (root.kind) {
        case 'network':
          return { roots: [], answer: () => answered(networks.get(read)) }
        case 'search': {
          const hits = searched.hits.get(read) ?? []
          return { roots: [nodesOf(root, hits)], answer: ([nodes]) => withRows(hits, answered(nodes)) }
        }
        case 'paths': {
          const found = paths.found.get(read) ?? { ends: new Map(), ways: [] }
          return { roots: rowsOfPaths(root, found), answer: (rows) => pathsFrom(root, found, rows) }
        }
        default:
          return { roots: [root], answer: ([answer]) => answered(answer) }
      }
    })
    const plain = reads.flatMap(({ lens }, index) => (asked[index]?.roots ?? []).map((root) => ({ root, lens })))
    let rows: readonly Answer[] = []
    if (plain.length > 0) {
      const statement = compile(plain, copy)
      const found = statement.decode(await run(statement.text, statement.parameters))
      copy = found.copy
      rows = found.answers
    }
    let place = 0
    return {
      copy,
      answers: asked.map(({ roots, answer }) => {
        place += roots.length
        return answer(rows.slice(place - roots.length, place))
      }),
    }
  }

  async summary(): Promise<DatasetSummary> {
    return this.summaryOf(null, 'REQUEST')
  }

  /** What a given copy holds, or the current one. */
  async summaryOf(copy: number | null, patience: Patience): Promise<DatasetSummary> {
    const parameters = { name: DATASET_NAME, p: { copy: copy === null ? null : int(copy) } }
    const [version, latestSource, types, counts] = await this.#run(SUMMARY, parameters, patience)
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

  snapshot(patience: Patience = 'REQUEST'): GraphStore {
    return new Snapshot(this, patience)
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
    run: Run,
    reads: readonly Read[],
    copy: number | null,
  ): Promise<{ copy: number | null; hits: ReadonlyMap<Read, readonly RankedHit[]> }> {
    const searches = reads.flatMap((read) => (read.root.kind === 'search' ? [{ read, root: read.root, lens: read.lens }] : []))
    if (searches.length === 0) return { copy, hits: new Map() }
    const statement = compileCandidates(searches, copy)
    const { copy: searched, candidates } = statement.decode(await run(statement.text, statement.parameters))
    return {
      copy: searched,
      hits: new Map(searches.map(({ read, root }, index) => [read, rank(root.text, candidates[index] ?? [], root.first)])),
    }
  }

  /** Paths, too, take a trip of their own, or two where there are very many. */
  async #findPaths(
    run: Run,
    reads: readonly Read[],
    copy: number | null,
  ): Promise<{ copy: number | null; found: ReadonlyMap<Read, FoundWays> }> {
    const asked = reads.flatMap((read) => (read.root.kind === 'paths' ? [{ read, root: read.root, lens: read.lens }] : []))
    const { copy: read, found } = await findPaths(run, asked, copy)
    return { copy: read, found: new Map(found.flatMap((each, index) => (asked[index] ? [[asked[index].read, each]] : []))) }
  }

  async #run(text: string, parameters: Record<string, unknown>, patience: Patience): Promise<readonly unknown[]> {
    this.#explain?.(text)
    const record = await this.#reader.run(text, parameters, patience)
    if (!record) throw new StoreError('The database holds no graph, or no more the one that was being read: import a dataset')
    return [...record.values()]
  }
}

/** One copy of the graph: the one that the first answer was of. Reads that were under way beside it and met another are read again. */
class Snapshot implements GraphStore {
  readonly #store: Neo4jStore
  readonly #patience: Patience
  #copy: number | null = null

  constructor(store: Neo4jStore, patience: Patience) {
    this.#store = store
    this.#patience = patience
  }

  async read(reads: readonly Read[]): Promise<readonly Answer[]> {
    const found = await this.#store.readCopy(reads, this.#copy, this.#patience)
    this.#copy ??= found.copy
    return found.copy === this.#copy ? found.answers : (await this.#store.readCopy(reads, this.#copy, this.#patience)).answers
  }

  summary(): Promise<DatasetSummary> {
    return this.#store.summaryOf(this.#copy, this.#patience)
  }

  snapshot(): GraphStore {
    return this
  }

  close(): Promise<void> {
    return this.#store.close()
  }
}

function answered(answer: Answer | undefined): Answer {
  if (answer) return answer
  throw new Error('The database left a read without an answer')
}

function nodesOf(root: SearchRoot, hits: readonly RankedHit[]): CompiledRoot {
  const ids = hits.map(({ id }) => id)
  return { kind: 'nodes', ids, selections: root.selections, ...(root.types && { types: root.types }) }
}

function withRows(hits: readonly RankedHit[], answer: Answer): Answer {
  const rows = answer.kind === 'nodes' ? answer.rows : []
  return {
    kind: 'search',
    hits: hits.flatMap(({ score, field, snippet }, index) => {
      const node = rows[index]
      return node ? [{ score, field, snippet, node }] : []
    }),
  }
}
