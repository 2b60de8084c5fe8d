import { type NodeType, relationshipDefinition } from '../../model/types.js'
import type { Collection } from '../collection.js'
import { KINDS, type KindName } from '../kinds/index.js'
import type { Path } from '../kinds/kind.js'
import { nearestOf } from '../nearest.js'
import { anyOf, type Finding, type Problem, quoted, withArticle } from '../problem.js'
import { KIND_NAMES, problemIn } from '../reading.js'
import { NODE_TYPE_OF } from '../records.js'
import { valueAt } from '../shape.js'

/** Every id that a record names is the id of a record, of a kind that may stand there. */
export function checkReferences(collection: Collection): Problem[] {
  const problems: Problem[] = []
  const findingFor = rememberedFindings(collection)
  for (const { record, draft } of collection.statements) {
    for (const { type, from, to, at } of draft.relationships) {
      const definition = relationshipDefinition(type)
      for (const end of [
        { id: from, path: at.from, types: definition.from },
        { id: to, path: at.to, types: definition.to },
      ]) {
        // An id that the record itself does not have there stands in for one of which the definition has told already.
        if (end.path === undefined || valueAt(record.value, end.path) !== end.id) continue
        const finding = findingFor(end.id, kindsOf(end.types))
        if (finding) problems.push(problemIn(record, end.path, finding))
      }
    }
  }
  for (const record of collection.records) {
    for (const { id, path } of namedSources(record.value)) {
      const finding = findingFor(id, SOURCES)
      if (finding) problems.push(problemIn(record, path, finding))
    }
  }
  return problems
}

const SOURCES: readonly KindName[] = ['sources']

const KINDS_OF_TYPES = new Map<readonly NodeType[], readonly KindName[]>()

function kindsOf(types: readonly NodeType[]): readonly KindName[] {
  const known = KINDS_OF_TYPES.get(types)
  if (known) return known
  const kinds = KIND_NAMES.filter((kind) => types.some((type) => type === NODE_TYPE_OF[kind]))
  KINDS_OF_TYPES.set(types, kinds)
  return kinds
}

/** One id may be named by thousands of records, and the search for the nearest is slow: it is done once for each. */
function rememberedFindings(collection: Collection): (id: string, allowed: readonly KindName[]) => Finding | null {
  const findings = new Map<readonly KindName[], Map<string, Finding | null>>()
  return (id, allowed) => {
    const ofKinds = findings.get(allowed) ?? new Map<string, Finding | null>()
    findings.set(allowed, ofKinds)
    const known = ofKinds.get(id)
    if (known !== undefined) return known
    const finding = checkId(collection, id, allowed)
    ofKinds.set(id, finding)
    return finding
  }
}

function checkId(collection: Collection, id: string, allowed: readonly KindName[]): Finding | null {
  const named = collection.byId.get(id)
  if (named ? named.some(({ kind }) => allowed.includes(kind)) : collection.unreadIds.has(id)) return null
  const nouns = allowed.map((kind) => KINDS[kind].noun)
  const expected = `the id of ${anyOf(nouns.map(withArticle))}`
  if (named) {
    const message = `${quoted(id)} is ${withArticle(KINDS[named[0].kind].noun)}`
    return { code: 'WRONG_ENDPOINT', message, expected, nearest: successorOf(collection, id) }
  }
  const candidates = collection.records.filter((record) => allowed.includes(record.kind)).flatMap((record) => record.id ?? [])
  const message = `there is no ${nouns.length > 3 ? 'record' : anyOf(nouns)} ${quoted(id)}`
  return { code: 'UNKNOWN_REFERENCE', message, expected, nearest: nearestOf(id, candidates) }
}

/** What a retired id was merged into. */
function successorOf({ statements }: Collection, id: string): string | undefined {
  const merged = statements
    .flatMap(({ draft }) => draft.relationships)
    .find(({ type, from }) => type === 'MERGED_INTO' && from === id)
  return merged?.to
}

/** The sources that a record names, at any depth: `source`, and each of `sources`. */
function namedSources(value: unknown, path: Path = []): { id: string; path: Path }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === 'source' && typeof each === 'string') return [{ id: each, path: at }]
    if (key === 'sources' && Array.isArray(each)) {
      return each.flatMap((id: unknown, index) => (typeof id === 'string' ? [{ id, path: [...at, index] }] : []))
    }
    return namedSources(each, at)
  })
}
