import { believe } from '../model/believe.js'
import type { Facts, Graph, NodeFact, RelationshipFact, SourceDate } from '../model/graph.js'
import { isOfficial, SOURCE_KINDS, type Status } from '../model/provenance.js'
import type { Collection } from './collection.js'
import { withDepartures } from './departures.js'
import type { NodeDraft, RelationshipDraft } from './kinds/kind.js'
import { versionOf } from './version.js'

/** The graph that a dataset without problems stands for, its beliefs worked out. */
export function graphOf(collection: Collection): Graph {
  const facts = factsOf(collection)
  return { ...believe(facts), version: versionOf(collection.records) }
}

/** What the records of a dataset without problems state. */
function factsOf({ statements }: Collection): Facts {
  const drafts = statements.map((statement) => statement.draft)
  const nodes = drafts.flatMap((draft) => draft.node ?? [])
  const sources = new Map(nodes.filter((node) => node.type === 'Source').map((node) => [node.id, sourceDateOf(node)]))
  const solePosts = nodes.filter((node) => node.type === 'Position' && node.properties.sole === true).map((node) => node.id)
  const relationships = drafts.flatMap((draft) =>
    draft.relationships.map((relationship): RelationshipFact => {
      const { at: _placeInRecord, ...stated } = relationship
      return { ...stated, status: statusOf(relationship, sources) }
    }),
  )
  return {
    nodes: nodes.map((node): NodeFact => ({ ...node, status: statusOf(node, sources) })),
    relationships: withDepartures(relationships),
    sources,
    solePosts: new Set(solePosts),
  }
}

/** As stated, else by the best source that the fact or one of its dates has. */
function statusOf(draft: NodeDraft | RelationshipDraft, sources: ReadonlyMap<string, SourceDate>): Status {
  if (draft.status !== undefined) return draft.status
  const dates = [draft.validFrom, draft.validTo, ...draft.seen].flatMap((date) => date?.sources ?? [])
  return [...draft.sources, ...dates].some((id) => sources.get(id)?.official) ? 'CONFIRMED' : 'REPORTED'
}

function sourceDateOf({ properties }: NodeDraft): SourceDate {
  const { kind, publishedOn } = properties
  const official = SOURCE_KINDS.some((each) => each === kind && isOfficial(each))
  return typeof publishedOn === 'object' && 'earliest' in publishedOn ? { official, publishedOn } : { official }
}
