import { setImmediate } from 'node:timers/promises'
import type { Lens } from '../model/lens.js'
import { NODE_TYPES, RELATIONSHIP_TYPES, relationshipDefinition } from '../model/types.js'
import { end, hop, list, listPage, NOTHING, rowAt, rowsAt } from '../questions/plans.js'
import { QuestionError } from '../questions/question-error.js'
import type { GraphStore, NetworkAnswer, Page, Row, Selections, Step } from '../store/index.js'
import type { NetworkRequest } from './request.js'

/** Nothing of any fact but its type and its id. */
export const BARE: Selections = Object.freeze(
  Object.fromEntries([...NODE_TYPES, ...RELATIONSHIP_TYPES].map((type) => [type, NOTHING])),
)

/** Nodes that are looked through at a time for the whole graph: of each little is read. */
const PIECE = 2_000

/** Which nodes and relationships a network has, by their ids, and what only the whole of it can tell of a node. */
export interface Skeleton {
  /** Nearest first, then by id. */
  readonly ids: readonly string[]
  /** Empty for a network around none. */
  readonly distances: ReadonlyMap<string, number>
  readonly degrees: ReadonlyMap<string, number>
  /** The nodes that relationships begin at, in the order of the nodes. */
  readonly origins: readonly string[]
  readonly relationshipCount: number
  readonly truncated: boolean
  /** Does a relationship that begins at one of the nodes belong to it? */
  readonly has: (relationship: string, to: string) => boolean
}

/** Finds out what a network has. Throws {@link QuestionError} for an id that no node has. */
export async function readSkeleton(store: GraphStore, request: NetworkRequest, lens: Lens): Promise<Skeleton> {
  const whole = request.around === null ? await lookThroughAll(store, request, lens) : null
  if (whole) return whole
  const { tenures, ...part } = request
  const relationshipSelections = tenures ? CERTAINTY : BARE
  const [answer] = await store.read([{ root: { kind: 'network', ...part, selections: BARE, relationshipSelections }, lens }])
  if (answer?.kind !== 'network') throw new Error('The store answered a read of a network with something else')
  return skeletonOf(answer.network, (row) => !tenures || isTold(row, tenures))
}

const CERTAINTY: Selections = Object.freeze(
  Object.fromEntries(
    RELATIONSHIP_TYPES.map((type) => [type, { properties: [{ output: 'certainty', property: 'certainty' }], steps: [] }]),
  ),
)

function isTold({ $id, $type, certainty }: Row, tenures: ReadonlySet<string>): boolean {
  const type = RELATIONSHIP_TYPES.find((each) => each === $type)
  return type && relationshipDefinition(type).duration === 'TENURE' ? tenures.has($id) : certainty !== null
}

/** A step from a node to the relationships that begin at it, of the types that a network goes along. */
export function outgoing(output: string, { through, history }: NetworkRequest, selections: Selections): Step {
  const types = through ?? RELATIONSHIP_TYPES
  return list(output, [hop('HOLDS', 'OUT', { types, history })], 'relationship', selections)
}

/**
 * The whole graph, a piece at a time: in one answer it would take several times the memory of its nodes' ids. Null where it has more relationships than the
 * request allows, since which of them come first only the store can tell.
 */
async function lookThroughAll(store: GraphStore, request: NetworkRequest, lens: Lens): Promise<Skeleton | null> {
  const types = request.types ?? NODE_TYPES
  const target = { ...BARE, ...Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, ENDING])) }
  const step = outgoing('$out', request, target)
  const degrees = new Map<string, number>()
  const origins: string[] = []
  let relationshipCount = 0
  const count = (from: string, links: readonly Row[]): void => {
    const ends = links.flatMap((link) => rowAt(link, '$to') ?? []).filter(({ $type }) => types.some((type) => type === $type))
    for (const id of ends.flatMap(({ $id }) => [from, $id])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
    if (ends.length > 0) origins.push(from)
    relationshipCount += ends.length
  }
  for (const type of types) {
    let after: Page['after'] = null
    do {
      const page: Page = { first: PIECE, after, last: null, before: null, count: false }
      const selections = { [type]: { properties: [], steps: [step] } }
      const root = { kind: 'list', type, history: request.history, where: null, order: [], page, selections } as const
      const [answer] = await store.read([{ root, lens }])
      const found = listPage(answer)
      for (const { node } of found.edges) count(node.$id, rowsAt(node, '$out'))
      if (relationshipCount > request.limit) return null
      after = found.hasNextPage ? (found.edges.at(-1)?.position ?? null) : null
      await setImmediate()
    } while (after !== null)
  }
  return {
    ids: [...degrees.keys()].sort(),
    distances: new Map(),
    degrees,
    origins: origins.sort(),
    relationshipCount,
    truncated: false,
    has: (_relationship, to) => degrees.has(to),
  }
}

const ENDING = Object.freeze({ properties: [], steps: [end('$to', 'to', BARE)] })

function skeletonOf(
  { nodes, relationships: all, ends: allEnds, unknown, truncated }: NetworkAnswer,
  belongs: (relationship: Row) => boolean,
): Skeleton {
  if (unknown.length > 0) {
    const ids = unknown.map((id) => `"${id.slice(0, 100)}"`).join(', ')
    throw new QuestionError('UNKNOWN_ID', 'around', `around: there is no node ${ids}; search finds nodes by their words`)
  }
  const ids = nodes.map(({ node }) => node.$id)
  const relationships = all.filter(belongs)
  const ends = allEnds.filter((_ends, index) => all[index] && belongs(all[index]))
  const degrees = new Map(ids.map((id) => [id, 0]))
  const origins = new Set<string>()
  for (const [from, to] of ends) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1)
    degrees.set(to, (degrees.get(to) ?? 0) + 1)
    origins.add(from)
  }
  // Of a network that is whole, all that links its nodes is part: only of another must it be kept which.
  const kept = truncated || relationships.length < all.length ? new Set(relationships.map(({ $id }) => $id)) : null
  return {
    ids,
    distances: new Map(nodes.flatMap(({ node, distance }) => (distance === null ? [] : [[node.$id, distance]]))),
    degrees,
    origins: ids.filter((id) => origins.has(id)),
    relationshipCount: relationships.length,
    truncated,
    has: (relationship, to) => (kept ? kept.has(relationship) : degrees.has(to)),
  }
}
