import fc from 'fast-check'
import { believe } from '../../src/model/believe.js'
import type { DateStatement, Facts, Graph, NodeFact, Properties, RelationshipFact, SourceDate } from '../../src/model/graph.js'
import { parsePartialDate } from '../../src/model/partial-date.js'
import { STATUSES } from '../../src/model/provenance.js'
import {
  NODE_TYPES,
  type NodeType,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipDefinition,
} from '../../src/model/types.js'

// Any small graph, beliefs and all: what sources state at random, believed as a dataset's facts are. Nothing of it makes sense, and
// all of it may be asked for.

const SOURCES = ['source-0', 'source-1', 'source-2', 'source-3', 'source-4'] as const
const anyDate = fc.constantFrom(
  '2019',
  '2023-05',
  '2024-01-15',
  '2024-06~',
  '2025?',
  '2025-03-01',
  '2025-10-28',
  '2024-02/2025-02',
  '../2025-06-30',
)
const someSources = fc.subarray([...SOURCES], { minLength: 1, maxLength: 3 })
const statement: fc.Arbitrary<DateStatement> = fc
  .tuple(anyDate, someSources)
  .map(([date, sources]) => ({ date: parsePartialDate(date), sources }))
const times = fc.record(
  { validFrom: statement, validTo: statement, seen: fc.array(statement, { maxLength: 2 }) },
  { requiredKeys: ['seen'] },
)
/** Words as people and encodings have them: accents, letters of other scripts, signs that mean something to query languages. */
const anyText = fc.oneof(
  fc.constantFrom(
    'Arden Dock',
    'Éloi Peña',
    'İstanbul',
    'ΣΊΣΥΦΟΣ',
    'O\'Neil "Bo" \\ {}',
    'a* AND b~',
    '東京 office',
    '🙂 emoji',
    'field office',
    'Dock',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
)

const KINDS: Partial<Record<NodeType, readonly string[]>> = {
  Organization: ['DEPARTMENT', 'AGENCY'],
  FieldOffice: ['ERO_FIELD_OFFICE', 'HSI_SAC_OFFICE'],
  Reassignment: ['REASSIGNED', 'APPOINTED'],
  ChangeEvent: ['CREATED', 'RENAMED'],
  Source: ['GOVERNMENT', 'NEWS'],
}

/** Properties that types of node really have, so that the schema's fields and filters meet something. */
function propertiesOf(type: NodeType): fc.Arbitrary<Properties> {
  const date = anyDate.map(parsePartialDate)
  const kinds = KINDS[type]
  const own: Record<string, fc.Arbitrary<Properties[string]>> = {
    note: anyText,
    ...(kinds && { kind: fc.constantFrom(...kinds) }),
    ...(['Organization', 'FieldOffice', 'City', 'Official', 'Shakeup'].includes(type) && { name: anyText }),
    ...(['Organization', 'FieldOffice'].includes(type) && {
      foundedOn: date,
      closedOn: date,
      aliases: fc.array(anyText, { maxLength: 2 }),
    }),
    ...(type === 'City' && {
      state: fc.constantFrom('AA', 'BB'),
      latitude: fc.constantFrom(1.5, 40),
      longitude: fc.constantFrom(-3.25, 7),
    }),
    ...(type === 'Position' && { title: anyText, head: fc.boolean(), sole: fc.boolean() }),
    ...(type === 'Official' && { identified: fc.boolean(), aliases: fc.array(anyText, { maxLength: 2 }) }),
    ...(['Reassignment', 'ChangeEvent'].includes(type) && { date }),
    ...(['Reassignment', 'Shakeup'].includes(type) && { period: date }),
    ...(type === 'Claim' && { property: fc.constantFrom('count', 'share'), value: anyText, asOf: date }),
    ...(type === 'Source' && {
      quality: fc.constantFrom('ORIGINAL', 'SUMMARY'),
      title: anyText,
      publisher: anyText,
      publishedOn: date,
    }),
  }
  const required = [
    'kind',
    'name',
    'state',
    'latitude',
    'longitude',
    'title',
    'head',
    'identified',
    'property',
    'value',
    'publisher',
  ]
  return fc.record(own, { requiredKeys: Object.keys(own).filter((name) => required.includes(name)) })
}

function nodesOf(type: NodeType): fc.Arbitrary<NodeFact[]> {
  const isSource = type === 'Source'
  const count = isSource ? { minLength: SOURCES.length, maxLength: SOURCES.length } : { minLength: 1, maxLength: 4 }
  const node = fc.record({
    properties: propertiesOf(type),
    label: anyText,
    status: fc.constantFrom(...STATUSES),
    sources: someSources,
    times,
  })
  return fc.array(node, count).map((nodes) =>
    nodes.map(({ properties, label, status, sources, times }, index): NodeFact => {
      const id = `${type.toLowerCase()}-${index}`
      // An office is founded when it begins to exist, and closed when it ends.
      const bounds = {
        ...(times.validFrom && 'foundedOn' in properties && { foundedOn: times.validFrom.date }),
        ...(times.validTo && 'closedOn' in properties && { closedOn: times.validTo.date }),
      }
      return {
        id,
        type,
        label,
        properties: { ...properties, ...bounds },
        status,
        sources: isSource ? [id] : sources,
        ...times,
        seen: [],
      }
    }),
  )
}

function relationshipsOf(type: RelationshipType, nodes: readonly NodeFact[]): fc.Arbitrary<RelationshipFact[]> {
  const { from, to, acyclic } = relationshipDefinition(type)
  const pairs = nodes.flatMap((one, index) =>
    nodes.flatMap((other, place) =>
      from.includes(one.type) &&
      to.includes(other.type) &&
      (!acyclic || (index > place && one.type === other.type) || one.type === 'FieldOffice')
        ? [{ from: one.id, to: other.id, rises: index > place }]
        : [],
    ),
  )
  const fitting = pairs.filter(({ rises }) => !acyclic || rises)
  if (fitting.length === 0) return fc.constant([])
  const moves = nodes.filter((node) => node.type === 'Reassignment').map(({ id }) => id)
  const link = fc.record({
    pair: fc.constantFrom(...fitting),
    status: fc.constantFrom(...STATUSES),
    sources: someSources,
    times,
    acting: fc.boolean(),
    move: fc.constantFrom(...moves),
    note: fc.option(anyText, { nil: undefined }),
  })
  return fc.array(link, { maxLength: 6 }).map((links) =>
    links.map(
      ({ pair, status, sources, times, acting, move, note }, index): RelationshipFact => ({
        id: `${pair.from}.${type}.${index}`,
        type,
        from: pair.from,
        to: pair.to,
        properties: {
          ...(type === 'HOLDS' && { acting }),
          ...(['REASSIGNED_FROM', 'REASSIGNED_TO', 'REPLACED'].includes(type) && { reassignment: move }),
          ...(note !== undefined && { note }),
        },
        status,
        sources,
        ...times,
      }),
    ),
  )
}

function factsOf(nodes: readonly NodeFact[], relationships: readonly RelationshipFact[]): Facts {
  const sources = nodes
    .filter(({ type }) => type === 'Source')
    .map(({ id, properties }): [string, SourceDate] => {
      const { publishedOn, kind } = properties
      const official = kind === 'GOVERNMENT'
      return [id, typeof publishedOn === 'object' && 'earliest' in publishedOn ? { official, publishedOn } : { official }]
    })
  const solePosts = nodes.filter(({ type, properties }) => type === 'Position' && properties.sole === true).map(({ id }) => id)
  return { nodes, relationships, sources: new Map(sources), solePosts: new Set(solePosts) }
}

/** Any small graph with every type of node and, mostly, of relationship. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .tuple(...NODE_TYPES.map(nodesOf))
  .map((lists) => lists.flat())
  .chain((nodes) => fc.tuple(fc.constant(nodes), fc.tuple(...RELATIONSHIP_TYPES.map((type) => relationshipsOf(type, nodes)))))
  .chain(([nodes, lists]) => fc.uuid().map((version) => ({ ...believe(factsOf(nodes, lists.flat())), version })))
