import { formatDay } from '../../model/partial-date.js'
import type { NodeType } from '../../model/types.js'
import type { Format } from '../format.js'
import type { ExportedNetwork, ExportedNode, ExportedRelationship, ExportedSource, ExportedValue } from '../network.js'
import { isInForce, type JoinedNode, joinedNodes, type Survey, surveyOf, untold } from '../writing/joined.js'
import { jsonItems } from '../writing/json-items.js'
import { contextOf, iri, publisherIri } from '../writing/jsonld-context.js'

/**
 * JSON-LD 1.1 in the words of the W3C's Organization ontology, FOAF, schema.org, PROV and OWL-Time, and for what these have no words for in a vocabulary
 * of its own. Every relationship is a thing of its own, with its time and its sources; those in force on the lens's day are told as plain triples too.
 */
export const jsonld: Format = {
  name: 'jsonld',
  opens: 'RDF stores and tools: rdflib, Apache Jena, GraphDB, Protégé',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  write,
}

type Described = Readonly<Record<string, unknown>>

const CLASSES: Readonly<Record<NodeType, readonly string[]>> = {
  Organization: ['org:Organization'],
  FieldOffice: ['org:OrganizationalUnit'],
  City: ['schema:City'],
  Position: ['org:Post'],
  Official: ['foaf:Person', 'schema:Person'],
  Reassignment: [],
  Shakeup: [],
  ChangeEvent: ['org:ChangeEvent'],
  Claim: ['schema:Claim'],
  Source: ['schema:CreativeWork'],
  RetiredId: [],
}

/** What a name is besides schema:name. */
const NAMES: Partial<Readonly<Record<NodeType, string>>> = {
  Organization: 'skos:prefLabel',
  FieldOffice: 'skos:prefLabel',
  Official: 'foaf:name',
}

/** Where a date goes too that is a whole day. */
const DAYS: Readonly<Record<string, string>> = {
  validFrom: 'schema:startDate',
  validTo: 'schema:endDate',
  date: 'schema:startDate',
  foundedOn: 'schema:foundingDate',
  closedOn: 'schema:dissolutionDate',
  publishedOn: 'schema:datePublished',
}
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Properties whose value is the id of a node. */
const REFERENCES = ['position', 'reassignment']

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(contextOf(network.catalogue))},\n"@graph": [`
  yield* jsonItems(described(network, made))
  yield '\n]}\n'
}

async function* described(network: ExportedNetwork, made: string): AsyncGenerator<readonly Described[]> {
  yield [exportOf(network, made)]
  const survey = await surveyOf(network, ['Source'])
  const told = new Set(survey.ids('Source'))
  for await (const joined of joinedNodes(network)) {
    yield joined.flatMap(({ node, outgoing }) => [
      nodeOf({ node, outgoing }, survey),
      ...outgoing.map((each) => relationshipOf(each, survey)),
      ...untold(
        [node, ...outgoing].flatMap(({ sources }) => sources),
        told,
      ).map(citedOf),
    ])
  }
}

function exportOf({ title, version, lens, truncated }: ExportedNetwork, made: string): Described {
  const knownAt = formatDay(lens.knownAt)
  return {
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': title,
    'schema:version': version,
    'prov:wasAttributedTo': { '@type': 'prov:SoftwareAgent', 'rdfs:label': made },
    validAt: formatDay(lens.validAt),
    ...(knownAt !== null && { knownAt }),
    lensCertainty: lens.certainty,
    lensEvidence: lens.evidence,
    truncated,
  }
}

function nodeOf({ node, outgoing }: JoinedNode, survey: Survey): Described {
  const { id, type, label, properties, sources } = node
  const name = NAMES[type]
  const published = type === 'Source' && typeof properties.publisher === 'string' ? { ...attribution(properties.publisher) } : {}
  const others = sources.filter((source) => source.id !== id)
  return {
    '@id': iri(id),
    '@type': [type, ...CLASSES[type], 'prov:Entity'],
    'rdfs:label': label,
    ...valuesOf(properties),
    ...(name !== undefined && { [name]: properties.name }),
    ...((type === 'Organization' || type === 'FieldOffice') && { 'org:classification': properties.kind }),
    ...published,
    ...plainTriples(node, outgoing, survey),
    ...(others.length > 0 && derivedFrom(others)),
  }
}

/** The relationships in force on the lens's day that ORG and others have a word for. */
function plainTriples(node: ExportedNode, outgoing: readonly ExportedRelationship[], survey: Survey): Described {
  const triples: Record<string, unknown[]> = {}
  for (const relationship of outgoing.filter(isInForce)) {
    const word = wordFor(node.type, relationship, survey)
    if (word === null) continue
    const to = iri(relationship.to)
    triples[word] = [
      ...(triples[word] ?? []),
      word === 'org:hasSite' ? { '@type': 'org:Site', 'schema:containedInPlace': to } : to,
    ]
  }
  return triples
}

function wordFor(from: NodeType, { type, to }: ExportedRelationship, { posts }: Survey): string | null {
  switch (type) {
    case 'HOLDS':
      return 'org:holds'
    case 'POST_IN':
      return 'org:postIn'
    case 'REPORTS_TO':
      return from === 'Position' ? 'org:reportsTo' : from === 'FieldOffice' ? 'org:unitOf' : 'org:subOrganizationOf'
    case 'LOCATED_IN':
      return 'org:hasSite'
    case 'AFFECTED':
      // ORG's change events are of organizations: a post that something changes with is no organization.
      return posts.has(to) ? null : 'changeOf'
    case 'ABOUT':
      return 'schema:about'
    case 'MERGED_INTO':
      return 'dcterms:isReplacedBy'
    default:
      return null
  }
}

function relationshipOf(relationship: ExportedRelationship, survey: Survey): Described {
  const { id, type, from, to, spell, properties, sources } = relationship
  return {
    '@id': iri(id),
    '@type': ['Relationship', type, 'prov:Entity', ...(type === 'HOLDS' && spell !== null ? ['org:Membership'] : [])],
    from: iri(from),
    to: iri(to),
    ...valuesOf(properties),
    ...(spell?.start && { inForceFrom: spell.start }),
    ...(spell?.end && { inForceTo: spell.end }),
    ...(type === 'HOLDS' && spell !== null && membership(relationship, survey)),
    ...derivedFrom(sources),
  }
}

function membership({ from, to, properties }: ExportedRelationship, { posts }: Survey): Described {
  const unit = posts.get(to)?.unit
  const [start, end] = [instant(properties.validFrom), instant(properties.validTo)]
  const during = { '@type': 'time:Interval', ...(start && { 'time:hasBeginning': start }), ...(end && { 'time:hasEnd': end }) }
  return {
    'org:member': iri(from),
    ...(unit !== undefined && { 'org:organization': iri(unit) }),
    ...((start || end) && { 'org:memberDuring': during }),
  }
}

const INSTANTS = [
  [/^\d{4}$/, 'time:inXSDgYear'],
  [/^\d{4}-\d{2}$/, 'time:inXSDgYearMonth'],
  [DAY, 'time:inXSDDate'],
] as const

/** A date as OWL-Time has it: whole or partial, but neither uncertain nor a range. */
function instant(date: ExportedValue | undefined): Described | undefined {
  const word = typeof date === 'string' && INSTANTS.find(([pattern]) => pattern.test(date))?.[1]
  return word ? { '@type': 'time:Instant', [word]: date } : undefined
}

/** The properties of a fact by their own names, which the context translates. */
function valuesOf(properties: ExportedNode['properties']): Described {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, unknown][] => {
      const day = DAYS[name]
      const told = REFERENCES.includes(name) ? iri(String(value)) : value
      return [[name, told], ...(day !== undefined && DAY.test(String(value)) ? [[day, value] as [string, unknown]] : [])]
    }),
  )
}

/** A source that a fact names and the network does not have. */
function citedOf({ id, title, publisher, publishedOn, url, kind }: ExportedSource): Described {
  return {
    '@id': iri(id),
    '@type': ['Source', ...CLASSES.Source, 'prov:Entity'],
    'rdfs:label': title,
    ...valuesOf({ title, publisher, kind, ...(publishedOn !== null && { publishedOn }), ...(url !== null && { url }) }),
    ...attribution(publisher),
  }
}

function attribution(publisher: string): Described {
  return { 'prov:wasAttributedTo': { '@id': publisherIri(publisher), '@type': 'prov:Agent', 'foaf:name': publisher } }
}

function derivedFrom(sources: readonly ExportedSource[]): Described {
  return { 'prov:wasDerivedFrom': sources.map(({ id }) => iri(id)) }
}
