import { citation } from '../../model/citation.js'
import { formatDay } from '../../model/partial-date.js'
import type { Format } from '../format.js'
import type { ExportedNetwork, ExportedNode, ExportedRelationship, ExportedSource, ExportedValue } from '../network.js'
import { inForce, type JoinedNode, joinedNodes, type Survey, surveyOf } from '../writing/joined.js'
import { jsonItems } from '../writing/json-items.js'
import { isPlainTenure, prefixDate } from '../writing/prefix-date.js'
import { URN } from '../writing/urn.js'

/**
 * Popolo (https://www.popoloproject.com), one document with a list of each class. What Popolo has no property for is told beside its own, by the graph's
 * name for it in Popolo's way of writing; what it has no class for, in the lists `things` and `relations`.
 */
export const popolo: Format = {
  name: 'popolo',
  opens: 'EveryPolitician, mySociety and other civic tools',
  mediaType: 'application/json; charset=utf-8',
  extension: 'popolo.json',
  write,
}

type Told = Readonly<Record<string, unknown>>

/** A list of the document: of each node, with what it is linked to, the objects that belong in it. */
interface Section {
  readonly name: string
  readonly objects: (joined: JoinedNode, survey: Survey) => readonly Told[]
}

/** One after the other in the document, so that the network is read once for each. */
const SECTIONS: readonly Section[] = [
  { name: 'persons', objects: ({ node }) => (node.type === 'Official' ? [person(node)] : []) },
  { name: 'organizations', objects: (joined) => (isUnit(joined.node) ? [organization(joined)] : []) },
  { name: 'posts', objects: (joined) => (joined.node.type === 'Position' ? [post(joined)] : []) },
  {
    name: 'memberships',
    objects: ({ outgoing }, survey) => outgoing.filter(isPlainTenure).map((each) => membership(each, survey)),
  },
  { name: 'areas', objects: ({ node }) => (node.type === 'City' ? [area(node)] : []) },
  { name: 'things', objects: ({ node }) => (hasClass(node) ? [] : [thing(node)]) },
  { name: 'relations', objects: ({ outgoing }) => outgoing.filter((each) => !isPlainTenure(each)).map(relation) },
]

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  const survey = await surveyOf(network)
  yield `{"meta": ${JSON.stringify(meta(network, made))}`
  for (const { name, objects } of SECTIONS) {
    yield `,\n${JSON.stringify(name)}: [`
    yield* jsonItems(piecewise(network, (joined) => objects(joined, survey)))
    yield '\n]'
  }
  yield '}\n'
}

async function* piecewise(
  network: ExportedNetwork,
  objects: (joined: JoinedNode) => readonly Told[],
): AsyncGenerator<readonly Told[]> {
  for await (const joined of joinedNodes(network)) yield joined.flatMap(objects)
}

function meta({ title, version, lens, truncated }: ExportedNetwork, made: string): Told {
  const knownAt = formatDay(lens.knownAt)
  return {
    title,
    dataset: version,
    made,
    valid_at: formatDay(lens.validAt),
    ...(knownAt !== null && { known_at: knownAt }),
    certainty: lens.certainty,
    evidence: lens.evidence,
    truncated,
    note: 'Memberships are tenures that were in force at some time and whose end, if stated, can be told as a date. All other relationships are in "relations", and what Popolo has no class for in "things". A date that Popolo can\'t tell in full stands as written (EDTF) in a property that ends in "_edtf".',
  }
}

function isUnit({ type }: ExportedNode): boolean {
  return type === 'Organization' || type === 'FieldOffice'
}

function hasClass(node: ExportedNode): boolean {
  return isUnit(node) || ['Official', 'Position', 'City'].includes(node.type)
}

function person({ id, properties, sources }: ExportedNode): Told {
  const { name, aliases, ...rest } = properties
  return { id, name, ...otherNames({ alias: aliases }), ...others(rest), sources: sources.map(link) }
}

function organization({ node, outgoing }: JoinedNode): Told {
  const { name, abbreviation, aliases, formerNames, kind, foundedOn, closedOn, website, ...rest } = node.properties
  const [parent] = inForce(outgoing, 'REPORTS_TO')
  const [city] = inForce(outgoing, 'LOCATED_IN')
  return {
    id: node.id,
    name,
    ...otherNames({ abbreviation, alias: aliases, 'former name': formerNames }),
    classification: kind,
    ...(parent !== undefined && { parent_id: parent }),
    ...(city !== undefined && { area_id: city }),
    ...dated('founding_date', foundedOn),
    ...dated('dissolution_date', closedOn),
    ...(website !== undefined && { links: [{ url: website, note: 'website' }] }),
    ...others(rest),
    sources: node.sources.map(link),
  }
}

function post({ node, outgoing }: JoinedNode): Told {
  const { title, ...rest } = node.properties
  const [unit] = inForce(outgoing, 'POST_IN')
  return {
    id: node.id,
    label: title,
    role: title,
    ...(unit !== undefined && { organization_id: unit }),
    ...others(rest),
    sources: node.sources.map(link),
  }
}

function membership({ id, from, to, spell, properties, sources }: ExportedRelationship, { posts }: Survey): Told {
  const { validFrom, validTo, acting, ...rest } = properties
  const { title, unit } = posts.get(to) ?? { title: undefined, unit: undefined }
  return {
    id,
    person_id: from,
    post_id: to,
    ...(unit !== undefined && { organization_id: unit }),
    // Who reads nothing but Popolo's own properties should not take an acting head for a head.
    ...(title !== undefined && { role: acting === true ? `Acting ${title}` : title }),
    ...dated('start_date', validFrom),
    ...dated('end_date', validTo),
    ...(acting !== undefined && { acting }),
    ...others(rest),
    ...inForceDays(spell),
    sources: sources.map(link),
  }
}

function area({ id, properties, sources }: ExportedNode): Told {
  const { name, latitude, longitude, ...rest } = properties
  return {
    id,
    name,
    classification: 'city',
    ...(longitude !== undefined && latitude !== undefined && { geometry: { type: 'Point', coordinates: [longitude, latitude] } }),
    ...others(rest),
    sources: sources.map(link),
  }
}

function thing({ id, type, label, properties, sources }: ExportedNode): Told {
  return { id, type, label, ...others(properties), sources: sources.map(link) }
}

function relation({ id, type, from, to, spell, properties, sources }: ExportedRelationship): Told {
  return { id, type, from_id: from, to_id: to, ...others(properties), ...inForceDays(spell), sources: sources.map(link) }
}

function inForceDays(spell: ExportedRelationship['spell']): Told {
  return { ...(spell?.start && { in_force_from: spell.start }), ...(spell?.end && { in_force_to: spell.end }) }
}

function otherNames(byNote: Readonly<Record<string, ExportedValue | undefined>>): Told {
  const names = Object.entries(byNote).flatMap(([note, value]) =>
    value === undefined ? [] : [value].flat().map((name) => ({ name, note })),
  )
  return names.length > 0 ? { other_names: names } : {}
}

/** A date as Popolo has it; as written too, where Popolo does not have all of it. */
function dated(property: string, written: ExportedValue | undefined): Told {
  if (typeof written !== 'string') return {}
  const date = prefixDate(written)
  return { ...(date !== null && { [property]: date }), ...(date !== written && { [`${property}_edtf`]: written }) }
}

/** What Popolo has no property for, and `note`, which it calls the same: `knownFrom` as `known_from`. */
function others(properties: ExportedNode['properties']): Told {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  )
}

/** A source as a link. One that is not on the web goes by its name: Popolo has no link without an address. */
function link(source: ExportedSource): Told {
  const { id, title, publisher, publishedOn, url, kind } = source
  return {
    url: url ?? `${URN}${id}`,
    note: citation({ title, publisher, publishedOn, url: null }),
    id,
    title,
    publisher,
    ...(publishedOn !== null && { published_on: publishedOn }),
    kind,
  }
}
