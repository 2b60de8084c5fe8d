import type { NodeType, RelationshipType } from '../../model/types.js'
import type { Format } from '../format.js'
import type { ExportedNetwork, ExportedRelationship, ExportedSource, ExportedValue } from '../network.js'
import { inForce, type JoinedNode, joinedNodes, surveyOf, untold } from '../writing/joined.js'
import { isPlainTenure, prefixDate } from '../writing/prefix-date.js'
import { textOf } from '../writing/values.js'

/**
 * FollowTheMoney (https://followthemoney.tech), an entity a line. A tenure is an Occupancy, any other relationship an UnknownLink that says in its role what
 * it is; both have the relationship's own id. What the model has no property for is told in `notes` (of an edge: in `summary`), by its name.
 */
export const ftm: Format = {
  name: 'ftm',
  opens: 'FollowTheMoney, OpenAleph, OpenSanctions tools',
  mediaType: 'application/json+ftm; charset=utf-8',
  extension: 'ftm.json',
  write,
}

type Properties = Readonly<Record<string, readonly string[]>>

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Properties
}

/** What a type of node is in the model, and which of its properties go where. */
interface Place {
  readonly schema: string
  readonly properties: Readonly<Record<string, string>>
  /** Where the label goes, which every node has. */
  readonly label?: string
}

const UNIT: Place = {
  schema: 'PublicBody',
  properties: {
    name: 'name',
    abbreviation: 'abbreviation',
    aliases: 'alias',
    formerNames: 'previousName',
    kind: 'classification',
    foundedOn: 'incorporationDate',
    closedOn: 'dissolutionDate',
    website: 'website',
    note: 'description',
  },
}
const EVENT: Place = { schema: 'Event', properties: { date: 'date', note: 'description' }, label: 'name' }

const PLACES: Readonly<Record<NodeType, Place>> = {
  Organization: UNIT,
  FieldOffice: UNIT,
  City: {
    schema: 'Address',
    properties: { name: 'city', state: 'state', latitude: 'latitude', longitude: 'longitude', note: 'description' },
    label: 'full',
  },
  Position: { schema: 'Position', properties: { title: 'name', note: 'description' } },
  Official: { schema: 'Person', properties: { name: 'name', aliases: 'alias', note: 'description' } },
  Reassignment: EVENT,
  Shakeup: EVENT,
  ChangeEvent: EVENT,
  Claim: { schema: 'Note', properties: { note: 'description' }, label: 'name' },
  Source: {
    schema: 'Pages',
    properties: { title: 'title', publisher: 'publisher', url: 'sourceUrl', publishedOn: 'publishedAt', note: 'description' },
    label: 'name',
  },
  RetiredId: { schema: 'Note', properties: { reason: 'description' }, label: 'name' },
}

const TENURE: Place = { schema: 'Occupancy', properties: edge({}) }
const LINK: Place = { schema: 'UnknownLink', properties: edge({}) }

function edge(more: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { validFrom: 'startDate', validTo: 'endDate', seen: 'date', status: 'status', note: 'description', ...more }
}

/** Properties that are dates of the model. */
const DATES = ['startDate', 'endDate', 'date', 'incorporationDate', 'dissolutionDate', 'publishedAt']

/** A node's links in force that the model has a property for too. */
const LINKED: Partial<Readonly<Record<NodeType, readonly [RelationshipType, string]>>> = {
  Position: ['POST_IN', 'organization'],
  Organization: ['LOCATED_IN', 'addressEntity'],
  FieldOffice: ['LOCATED_IN', 'addressEntity'],
  Reassignment: ['OF', 'involved'],
  ChangeEvent: ['AFFECTED', 'involved'],
  Claim: ['ABOUT', 'entity'],
  RetiredId: ['MERGED_INTO', 'entity'],
}

async function* write(network: ExportedNetwork): AsyncGenerator<string> {
  const { posts, ids } = await surveyOf(network, ['Source'])
  const told = new Set(ids('Source'))
  for await (const joined of joinedNodes(network)) {
    const entities = joined.flatMap((each) => [
      nodeEntity(each, posts),
      ...each.outgoing.map(relationshipEntity),
      ...untold(
        [each.node, ...each.outgoing].flatMap(({ sources }) => sources),
        told,
      ).map(sourceEntity),
    ])
    if (entities.length > 0) yield `${entities.map((entity) => JSON.stringify(entity)).join('\n')}\n`
  }
}

function nodeEntity({ node, outgoing }: JoinedNode, posts: ReadonlyMap<string, unknown>): Entity {
  const { id, type, label, properties, sources } = node
  const place = PLACES[type]
  const [link, property] = LINKED[type] ?? []
  const linked = link === undefined ? [] : inForce(outgoing, link)
  return {
    id,
    schema: type === 'Source' ? sourceSchema(properties.kind) : place.schema,
    properties: merged(
      place.label === undefined ? {} : { [place.label]: [label] },
      placed(place, properties, 'notes'),
      // Those who are involved in an event are people and units, never posts.
      property === undefined ? {} : { [property]: linked.filter((to) => property !== 'involved' || !posts.has(to)) },
      type === 'Source' ? {} : cited(sources),
    ),
  }
}

function relationshipEntity(relationship: ExportedRelationship): Entity {
  const { id, type, from, to, properties, sources } = relationship
  const isTenure = isPlainTenure(relationship)
  const ends = isTenure ? { holder: [from], post: [to] } : { subject: [from], object: [to], role: [roleOf(type)] }
  const place = isTenure ? TENURE : LINK
  return { id, schema: place.schema, properties: merged(ends, placed(place, properties, 'summary'), cited(sources)) }
}

/** `REPORTS_TO` as `reports to` */
function roleOf(type: RelationshipType): string {
  return type.toLowerCase().replaceAll('_', ' ')
}

function sourceEntity({ id, title, publisher, publishedOn, url, kind }: ExportedSource): Entity {
  const properties = { title, publisher, kind, ...(publishedOn !== null && { publishedOn }), ...(url !== null && { url }) }
  return {
    id,
    schema: sourceSchema(kind),
    properties: merged({ name: [title] }, placed(PLACES.Source, properties, 'notes')),
  }
}

function sourceSchema(kind: ExportedValue | undefined): string {
  return kind === 'NEWS' ? 'Article' : PLACES.Source.schema
}

function cited(sources: readonly ExportedSource[]): Properties {
  return {
    proof: sources.map(({ id }) => id),
    sourceUrl: sources.flatMap(({ url }) => url ?? []),
    publisher: [...new Set(sources.map(({ publisher }) => publisher))],
  }
}

/** Properties where the model has them; what it has no place for, or none for all of, goes into `rest` by its name. */
function placed(place: Place, properties: ExportedRelationship['properties'], rest: string): Properties {
  const found: Record<string, string[]> = {}
  const add = (property: string, values: readonly string[]) => {
    found[property] = [...(found[property] ?? []), ...values]
  }
  for (const [name, value] of Object.entries(properties)) {
    const property = place.properties[name]
    const texts = textsOf(value)
    const told = property !== undefined && DATES.includes(property) ? texts.flatMap((text) => prefixDate(text) ?? []) : texts
    if (property !== undefined) add(property, told)
    if (property === undefined || told.some((text, index) => text !== texts[index]) || told.length < texts.length)
      add(rest, [`${name}: ${textOf(value)}`])
  }
  return found
}

function textsOf(value: ExportedValue): readonly string[] {
  return typeof value === 'object' ? value : [String(value)]
}

/** Properties together, without those that have no value. */
function merged(...all: readonly Properties[]): Properties {
  const found: Record<string, readonly string[]> = {}
  for (const [property, values] of all.flatMap((each) => Object.entries(each)))
    if (values.length > 0) found[property] = [...(found[property] ?? []), ...values]
  return found
}
