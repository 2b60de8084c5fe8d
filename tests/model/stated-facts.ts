import type { Belief } from '../../src/model/belief.js'
import { believe } from '../../src/model/believe.js'
import type { DateStatement, Facts, NodeFact, RelationshipFact, SourceDate } from '../../src/model/graph.js'
import { parsePartialDate } from '../../src/model/partial-date.js'
import type { Status } from '../../src/model/provenance.js'
import type { RelationshipType } from '../../src/model/types.js'

/** A date and who states it; the source `press` unless another is named. */
export type Stated = string | { readonly date: string; readonly by: string }

/** A relationship as a test states it. */
export interface Telling {
  readonly id?: string
  readonly type?: RelationshipType
  readonly from?: string
  readonly to?: string
  readonly validFrom?: Stated
  readonly validTo?: Stated
  readonly seen?: readonly Stated[]
  readonly status?: Status
  readonly sources?: readonly string[]
}

/** Sources by id: when they were published (null when nobody knows), and `official` for a government record. */
export type Library = Readonly<Record<string, string | null>>

const PRESS: Library = { press: '2020-01-01' }

/** The beliefs of relationships, by id. A source whose id begins with `official` is an official record. */
export function beliefsOf(tellings: readonly Telling[], library: Library = PRESS, sole = true): Map<string, readonly Belief[]> {
  const { relationships } = believe(factsOf(tellings, library, sole))
  return new Map(relationships.map((relationship) => [relationship.id, relationship.beliefs]))
}

/** The beliefs of one relationship. */
export function beliefsOfOne(telling: Telling, library: Library = PRESS): readonly Belief[] {
  return beliefsOf([{ ...telling, id: 'it' }], library).get('it') ?? []
}

/** What tests state, as facts. */
export function factsOf(tellings: readonly Telling[], library: Library = PRESS, sole = true): Facts {
  const relationships = tellings.map(relationshipOf)
  const ids = new Set(relationships.flatMap(({ from, to }) => [from, to]))
  return {
    nodes: [...ids].map((id) => nodeOf(id, relationships)),
    relationships,
    sources: new Map(Object.entries(library).map(([id, publishedOn]) => [id, sourceOf(id, publishedOn)])),
    solePosts: new Set(sole ? ['post'] : []),
  }
}

function relationshipOf(telling: Telling, index: number): RelationshipFact {
  const { id = `tenure-${index}`, type = 'HOLDS', from = `official-${index}`, to = 'post', status = 'REPORTED' } = telling
  const validFrom = telling.validFrom === undefined ? undefined : statement(telling.validFrom)
  const validTo = telling.validTo === undefined ? undefined : statement(telling.validTo)
  return {
    id,
    type,
    from,
    to,
    properties: {},
    status,
    sources: telling.sources ?? ['press'],
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    seen: (telling.seen ?? []).map(statement),
  }
}

function statement(stated: Stated): DateStatement {
  const { date, by } = typeof stated === 'string' ? { date: stated, by: 'press' } : stated
  return { date: parsePartialDate(date), sources: [by] }
}

function nodeOf(id: string, relationships: readonly RelationshipFact[]): NodeFact {
  const sources = relationships.filter(({ from, to }) => from === id || to === id).flatMap((each) => each.sources)
  return { id, type: id === 'post' ? 'Position' : 'Official', label: id, properties: {}, status: 'REPORTED', sources, seen: [] }
}

function sourceOf(id: string, publishedOn: string | null): SourceDate {
  const official = id.startsWith('official')
  return publishedOn === null ? { official } : { official, publishedOn: parsePartialDate(publishedOn) }
}
