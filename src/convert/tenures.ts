import type { RecordOf } from '../dataset/index.js'
import { STATUSES, type Status } from '../model/provenance.js'
import type { Context } from './context.js'
import type { CitedSource, GivenPerson, GivenTenure } from './given.js'
import { type Post, type PostsOfRoles, roleOf } from './posts.js'
import { REASONS } from './report.js'
import { isPrivateText, noteOf, remarksOf } from './texts.js'
import { type Times, timesOf } from './times.js'

/** Somebody in a post that enters, before anybody knows their id. */
export interface Tenure {
  readonly given: GivenTenure
  readonly person: GivenPerson
  readonly post: Post
  readonly acting: boolean
  readonly times: Times
  readonly status?: Status
  readonly notes: readonly string[]
  /** Those of all that say the same. */
  readonly sources: CitedSource[]
}

/** OpenSanctions' words for whether somebody is in a post. */
const PLAIN_STATUSES = ['current', 'ended', 'unknown']

interface Known {
  readonly people: ReadonlyMap<string, GivenPerson>
  readonly posts: ReadonlyMap<string, Post>
  /** Organizations of all posts of the file, all by its own ids. */
  readonly organizationsOf: ReadonlyMap<string, readonly string[]>
  /** Ids of the dataset by the file's. */
  readonly units: ReadonlyMap<string, string>
  readonly ofRoles: PostsOfRoles
}

/** The tenures that enter. Those that say the same are one, with the sources of all. */
export function admittedTenures(tenures: readonly GivenTenure[], known: Known, context: Context): Tenure[] {
  const found = new Map<string, Tenure>()
  for (const given of tenures) {
    const tenure = admittedTenure(given, known, context)
    if (tenure === null) continue
    const { person, post, acting, times, status, notes } = tenure
    const key = JSON.stringify([person.id, post.id, acting, times, status, notes])
    const same = found.get(key)
    if (same === undefined) found.set(key, tenure)
    else {
      same.sources.push(...tenure.sources)
      context.findings.leaveOut(given.what, given.place, `it says the same as ${same.given.place}: its sources are added there`)
    }
  }
  return [...found.values()]
}

function admittedTenure(given: GivenTenure, known: Known, context: Context): Tenure | null {
  const { findings, options } = context
  const refuse = (reason: string) => {
    findings.leaveOut(given.what, given.place, reason)
    return null
  }
  const person = known.people.get(given.person)
  if (person === undefined) return refuse('the person that it names is not in the file')
  const unit = given.organization === undefined ? undefined : known.units.get(given.organization)
  const isPrivateRole = isPrivateText(given.role ?? '')
  const { role, acting } = roleOf(given.role ?? '')
  const said = { role: isPrivateRole ? '' : role, acting }
  const named = given.post === undefined ? undefined : known.posts.get(given.post)
  if (named === undefined && isPrivateRole) return refuse(`its role can't be taken: ${REASONS.privateText}`)
  const isElsewhere = isOfAnother(given, known)
  if (named === undefined && (said.role === '' || unit === undefined || isElsewhere)) return refuse(whyNoPost(given, said.role))
  const times = timesOf(given, given.condition, options, findings)
  if (times === null) return null
  if (given.post !== undefined && named === undefined)
    findings.leaveOut(
      `${given.what}.post`,
      given.place,
      'the post that it names is not in the dataset; its role at the organization is taken instead',
    )
  if (isElsewhere)
    findings.leaveOut(`${given.what}.organization`, given.place, 'the post that it names belongs to another: the post counts')
  if (isPrivateRole) findings.leaveOut(`${given.what}.role`, given.place, REASONS.privateText)
  const post = named ?? known.ofRoles.of(said.role, unit ?? '', given)
  const status = STATUSES.find((each) => each === given.status?.trim().toUpperCase())
  return {
    given,
    person,
    post,
    acting: given.acting ?? said.acting,
    times,
    ...(status && { status }),
    notes: [
      ...given.notes,
      ...remarksOf(given, options.notes, findings),
      ...otherRole(said.role, post),
      ...otherStatus(given, status, context),
    ],
    sources: [...given.sources],
  }
}

/** Does the file have the post that a tenure names in another organization than the one that the tenure names? */
function isOfAnother({ post, organization }: GivenTenure, { organizationsOf }: Known): boolean {
  const organizations = organizationsOf.get(post ?? '') ?? []
  return organization !== undefined && organizations.length > 0 && !organizations.includes(organization)
}

function whyNoPost({ post, organization }: GivenTenure, role: string): string {
  if (post !== undefined) return 'the post that it names is not in the dataset'
  if (organization === undefined) return 'it names neither a post nor an organization'
  return role === ''
    ? 'it names no post, and no role of which one could be made'
    : 'the organization that it names is not in the dataset'
}

/** The role that a file gives beside the post, where the post's title does not say it. */
function otherRole(role: string, { title, given }: Post): string[] {
  const words = role.toLowerCase()
  return role === '' || title.toLowerCase().includes(words) || given.title.toLowerCase().includes(words)
    ? []
    : [`Role in the file: ${role}`]
}

/** A status that the dataset has no word for. One in the file's own words is as free as a note. */
function otherStatus(
  { status = '', what, place }: GivenTenure,
  known: Status | undefined,
  { options, findings }: Context,
): string[] {
  if (known !== undefined || status.trim() === '') return []
  const isPlain = status.split(',').every((word) => PLAIN_STATUSES.includes(word.trim().toLowerCase()))
  if (isPlain || options.notes) return [`Status in the file: ${status.trim()}`]
  findings.leaveOut(`${what}.status`, place, REASONS.freeNote)
  return []
}

/** The records of tenures, in the order given. `officials`: ids of the dataset. */
export function tenureRecords(
  tenures: readonly Tenure[],
  officials: ReadonlyMap<GivenPerson, string>,
  { identifiers, sources, findings }: Context,
): RecordOf<'tenures'>[] {
  return tenures.map(({ given, person, post, acting, times, status, notes, sources: cited }) => {
    const official = officials.get(person) ?? ''
    const id = identifiers.idFor(given, [`${official}-${post.id}`], 'tenure')
    return {
      id,
      official,
      position: post.id,
      ...(acting && { acting }),
      ...times,
      ...(status && { status }),
      sources: sources.idsFor({ ...given, sources: cited }),
      note: noteOf(notes, given, findings),
    }
  })
}
