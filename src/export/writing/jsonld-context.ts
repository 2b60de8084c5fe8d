import { type Catalogue, nodeProperties, relationshipProperties } from '../catalogue.js'
import { URN } from './urn.js'

/** Names the graph's facts. A fact's id has no colon in it, so that no fact is named as a word of the vocabulary, or as a publisher. */
const PREFIX = 'eg'

const PREFIXES = {
  [PREFIX]: URN,
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** Properties that others have a word for; all the rest are words of the graph's own vocabulary. */
const WORDS = {
  name: 'schema:name',
  aliases: 'schema:alternateName',
  website: { '@id': 'schema:url', '@type': 'xsd:anyURI' },
  url: { '@id': 'schema:url', '@type': 'xsd:anyURI' },
  title: 'dcterms:title',
  publisher: 'dc:publisher',
  note: 'skos:note',
  latitude: { '@id': 'schema:latitude', '@type': 'xsd:double' },
  longitude: { '@id': 'schema:longitude', '@type': 'xsd:double' },
  changeOf: { '@reverse': 'org:changedBy', '@type': '@id' },
}

/** What leads to a thing by its IRI. */
const LINKS = [
  'from',
  'to',
  'position',
  'reassignment',
  'org:holds',
  'org:member',
  'org:organization',
  'org:postIn',
  'org:reportsTo',
  'org:subOrganizationOf',
  'org:unitOf',
  'schema:about',
  'schema:containedInPlace',
  'dcterms:isReplacedBy',
  'prov:wasDerivedFrom',
]

/** What is of a datatype besides the dates of the catalogue. */
const DATATYPES = {
  'schema:startDate': 'xsd:date',
  'schema:endDate': 'xsd:date',
  'schema:foundingDate': 'xsd:date',
  'schema:dissolutionDate': 'xsd:date',
  'schema:datePublished': 'xsd:date',
  'time:inXSDDate': 'xsd:date',
  'time:inXSDgYear': 'xsd:gYear',
  'time:inXSDgYearMonth': 'xsd:gYearMonth',
  inForceFrom: 'xsd:date',
  inForceTo: 'xsd:date',
  validAt: 'xsd:date',
  knownAt: 'xsd:date',
  knownFrom: 'xsd:date',
  // What stands in a list of its own in the catalogue: days on which a fact was seen.
  seen: 'edtf:EDTF',
}

/** The context of a file: what its words mean. It stands in the file, so that nothing has to be fetched to read it. */
export function contextOf(catalogue: Catalogue): Readonly<Record<string, unknown>> {
  const dates = [...nodeProperties(catalogue), ...relationshipProperties(catalogue)].filter(({ kind }) => kind === 'date')
  return {
    '@version': 1.1,
    '@vocab': `${URN}vocabulary:`,
    ...PREFIXES,
    ...WORDS,
    'org:classification': { '@type': '@vocab' },
    ...Object.fromEntries(LINKS.map((word) => [word, { '@id': wordIn(word), '@type': '@id' }])),
    ...Object.fromEntries(dates.map(({ name }) => [name, { '@id': wordIn(name), '@type': 'edtf:EDTF' }])),
    ...Object.fromEntries(Object.entries(DATATYPES).map(([word, type]) => [word, { '@id': wordIn(word), '@type': type }])),
  }
}

function wordIn(word: string): string {
  return word.includes(':') ? word : `${URN}vocabulary:${word}`
}

/** The name of a fact, as the context has it. */
export function iri(id: string): string {
  return `${PREFIX}:${id}`
}

/** The name of whoever published something. The graph knows publishers by their names alone. */
export function publisherIri(name: string): string {
  return `${PREFIX}:publisher:${encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'))}`
}
