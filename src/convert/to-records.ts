import type { RecordOf } from '../dataset/index.js'
import { byOwnId, type Context } from './context.js'
import type { GivenFile, GivenOrganization, GivenPerson } from './given.js'
import { Identifiers, slugOf } from './identifiers.js'
import type { ConvertOptions } from './options.js'
import { admittedPosts, PostsOfRoles, postRecords } from './posts.js'
import { type Findings, REASONS } from './report.js'
import { reportingLines } from './reporting-lines.js'
import { Sources } from './sources.js'
import { admittedTenures, tenureRecords } from './tenures.js'
import { admitted, listed, noteOf } from './texts.js'
import { admittedUnits, unitRecords } from './units.js'

/** The kinds of records that a file can become, in the order in which they are written. */
export const CONVERTED_KINDS = ['organizations', 'field-offices', 'positions', 'officials', 'tenures', 'sources'] as const
type ConvertedKind = (typeof CONVERTED_KINDS)[number]

/** A dataset's records by kind. */
export type ConvertedRecords = { readonly [Kind in ConvertedKind]: readonly RecordOf<Kind>[] }

/**
 * The records that a file becomes, with the places of those facts that have no source: with one of these it makes no dataset. What is left out,
 * assumed and named is added to the findings.
 */
export function toRecords(
  file: GivenFile,
  options: ConvertOptions,
  findings: Findings,
): { readonly records: ConvertedRecords; readonly unsourced: readonly string[] } {
  const { organizations, posts, tenures, links, people } = withOrganization(file, options.organization)
  for (const { what } of [...file.organizations, ...file.posts, ...file.people, ...file.tenures]) findings.count(what)
  const identifiers = new Identifiers([...organizations, ...posts, ...people, ...tenures])
  const cited = [...organizations, ...posts, ...people, ...tenures, ...links].flatMap(({ sources }) => sources)
  const context: Context = {
    options,
    findings,
    identifiers,
    sources: new Sources({ of: file.sources, cited }, options, identifiers, findings),
  }

  const units = admittedUnits(organizations, context)
  const unitIds = new Map([...units].map(([own, { id }]) => [own, id]))
  const ownPosts = admittedPosts(posts, unitIds, context)
  const ofRoles = new PostsOfRoles(context)
  const known = {
    people: admittedPeople(people, context),
    posts: ownPosts,
    organizationsOf: new Map(posts.map((post) => [post.id, post.organizations])),
    units: unitIds,
    ofRoles,
  }
  const held = admittedTenures(tenures, known, context)
  const allPosts = [...ownPosts.values(), ...ofRoles.all()]
  const officials = officialsIn(known.people, new Set(held.map(({ person }) => person)), context)
  const postIds = new Map([...ownPosts].map(([own, { id }]) => [own, id]))
  const above = reportingLines(links, { units: unitIds, posts: postIds }, context)

  const unitsMade = unitRecords(units, above, context)
  const records = {
    organizations: unitsMade.organizations,
    'field-offices': unitsMade.fieldOffices,
    positions: postRecords(allPosts, above, context),
    officials: [...officials].map(([person, id]) => officialRecord(person, id, context)),
    tenures: tenureRecords(held, officials, context),
    sources: context.sources.records,
  }
  nameIds([...units.values()], findings)
  nameIds([...ownPosts.values()], findings)
  nameIds(
    [...officials].map(([given, id]) => ({ given, id })),
    findings,
  )
  nameIds(
    held.flatMap(({ given }, index) => ({ given, id: records.tenures[index]?.id ?? '' })),
    findings,
  )
  return { records, unsourced: context.sources.unsourced }
}

/** The file with an organization for what names none, and no post that may belong to another: the one of that name in the file, or one of its own. */
function withOrganization(file: GivenFile, name: string | undefined): GivenFile {
  if (name === undefined) return file
  const known = file.organizations.find((each) => each.name.trim() === name.trim())
  const own: GivenOrganization = {
    id: '--organization',
    what: 'organization',
    place: '--organization',
    name,
    aliases: [],
    formerNames: [],
    kinds: [],
    sources: [],
    notes: [],
  }
  const { id } = known ?? own
  return {
    ...file,
    organizations: known ? file.organizations : [...file.organizations, own],
    posts: file.posts.map((post) => (post.organizations.length === 0 ? { ...post, organizations: [id] } : post)),
    tenures: file.tenures.map((tenure) =>
      tenure.organization === undefined && tenure.post === undefined ? { ...tenure, organization: id } : tenure,
    ),
  }
}

function admittedPeople(people: readonly GivenPerson[], context: Context): Map<string, GivenPerson> {
  const named = [...byOwnId(people, context, REASONS.idTaken)].filter(([, { name, what, place }]) => {
    if (admitted([name], { what: `${what}.name`, place }, context.findings).length > 0) return true
    context.findings.leaveOut(what, place, REASONS.noName)
    return false
  })
  return new Map(named)
}

/** Those who hold a post, with the ids that they get: who else is in a file is no official. */
function officialsIn(
  people: ReadonlyMap<string, GivenPerson>,
  holders: ReadonlySet<GivenPerson>,
  context: Context,
): Map<GivenPerson, string> {
  const officials = new Map<GivenPerson, string>()
  for (const person of people.values()) {
    if (holders.has(person))
      officials.set(person, context.identifiers.idFor(person, [slugOf(person.name)], slugOf(person.id) || 'official'))
    else context.findings.leaveOut(person.what, person.place, 'holds no post that is in the dataset: only officials enter')
  }
  return officials
}

function officialRecord(person: GivenPerson, id: string, { sources, findings }: Context): RecordOf<'officials'> {
  const name = person.name.trim()
  const aliases = admitted(person.aliases, { what: `${person.what}.names`, place: person.place }, findings, [name])
  return {
    id,
    name,
    ...(person.identified === false && { identified: false }),
    aliases: listed(aliases),
    sources: sources.idsFor(person),
    note: noteOf(person.notes, person, findings),
  }
}

function nameIds(made: readonly { given: { id: string; what: string; place: string }; id: string }[], findings: Findings): void {
  for (const { given, id } of made)
    findings.ids.push({ what: given.what, place: given.place, from: given.id === given.place ? null : given.id, to: id })
}
