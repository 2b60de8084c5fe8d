import type { RecordOf } from '../dataset/index.js'
import { byOwnId, type Context } from './context.js'
import type { GivenPost, GivenTenure } from './given.js'
import { slugOf } from './identifiers.js'
import { REASONS } from './report.js'
import { admitted, noteOf, remarksOf } from './texts.js'

/** A post that enters. */
export interface Post {
  readonly given: GivenPost
  readonly id: string
  readonly title: string
  /** Ids of the dataset; the first is the one that it is named after. */
  readonly units: readonly string[]
}

/** A role that one only acts in; what is left is the role. */
const ACTING = /^(?:acting|interim)(?:\s+|$)/i

/** A role without the word that it is only acted in. */
export function roleOf(text: string): { readonly role: string; readonly acting: boolean } {
  const trimmed = text.trim()
  return { role: trimmed.replace(ACTING, ''), acting: ACTING.test(trimmed) }
}

/** The posts of a file that enter, by the file's ids. `units`: ids of the dataset by the file's. */
export function admittedPosts(
  posts: readonly GivenPost[],
  units: ReadonlyMap<string, string>,
  context: Context,
): Map<string, Post> {
  const { findings } = context
  const admittedOnes = new Map<string, Post>()
  for (const given of byOwnId(posts, context, REASONS.idTaken).values()) {
    const [title] = admitted([given.title], { what: `${given.what}.title`, place: given.place }, findings)
    const found = given.organizations.flatMap((each) => units.get(each) ?? [])
    if (title === undefined) findings.leaveOut(given.what, given.place, REASONS.noName)
    else if (given.organizations.length === 0)
      findings.leaveOut(given.what, given.place, 'it names no organization that it belongs to: --organization would say one')
    else if (found.length === 0) findings.leaveOut(given.what, given.place, 'its organization is not in the dataset')
    else admittedOnes.set(given.id, postOf(given, title, found, context))
  }
  return admittedOnes
}

function postOf(given: GivenPost, title: string, units: readonly string[], { identifiers }: Context): Post {
  const withUnit = slugOf(`${title} ${units[0]}`)
  return {
    given,
    id: identifiers.idFor(given, slugOf(title) === '' ? [] : [slugOf(title), withUnit], slugOf(given.id) || 'post'),
    title,
    units,
  }
}

/** Posts that no file has: those of the roles that people are said to have at organizations. */
export class PostsOfRoles {
  readonly #made = new Map<string, { post: Post; sources: GivenTenure['sources'][number][] }>()
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** The post of a role at a unit, the same for the same words in capitals or not. The tenure's sources speak for it. */
  of(role: string, unit: string, tenure: GivenTenure): Post {
    const key = `${unit} ${role.toLowerCase()}`
    const known = this.#made.get(key)
    if (known !== undefined) {
      known.sources.push(...tenure.sources)
      return known.post
    }
    const sources = [...tenure.sources]
    const given: GivenPost = {
      id: '',
      place: tenure.place,
      what: `${tenure.what}.role`,
      sources,
      notes: [],
      title: role,
      organizations: [unit],
    }
    const title = role.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    const id = this.#context.identifiers.idFor(given, [slugOf(`${role} ${unit}`)], 'post')
    const post = { given, id, title, units: [unit] }
    this.#made.set(key, { post, sources })
    this.#context.findings.assume(id, `a post made of the role "${role}" at ${unit}`, tenure.place)
    return post
  }

  all(): Post[] {
    return [...this.#made.values()].map(({ post }) => post)
  }
}

/** The records of posts, in the order given. */
export function postRecords(
  posts: readonly Post[],
  above: ReadonlyMap<string, RecordOf<'positions'>['reportsTo']>,
  { options, sources, findings }: Context,
): RecordOf<'positions'>[] {
  return posts.map(({ given, id, title, units }) => {
    const isNamedHead = options.heads.has(title.toLowerCase())
    const head = given.head ?? isNamedHead
    if (given.head === undefined)
      findings.assume(id, `head: ${head}, ${isNamedHead ? 'as --head says' : 'as the file does not say'}`, given.place)
    const [unit = '', ...others] = units
    return {
      id,
      title,
      unit: others.length === 0 ? unit : [...units],
      head,
      ...(given.sole !== undefined && { sole: given.sole }),
      ...(above.has(id) && { reportsTo: above.get(id) }),
      sources: sources.idsFor(given),
      note: noteOf([...given.notes, ...remarksOf(given, options.notes, findings)], given, findings),
    }
  })
}
