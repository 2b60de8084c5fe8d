import { z } from 'zod'
import { ConvertError } from './convert-error.js'
import { fitting, parseJson } from './json.js'

// Popolo (www.popoloproject.com) as files have it: any property may be null, ids may be numbers, a person may be an object or its id. What
// is not defined here is kept, and told as left out.

const id = z.union([z.string(), z.number()]).transform(String)
const text = z.union([z.string(), z.number()]).transform(String)

const link = z.union([
  z.string().transform((url) => ({ url, note: undefined, title: undefined, publisher: undefined, published_on: undefined })),
  z.looseObject({
    url: z.string().nullish(),
    note: z.string().nullish(),
    title: z.string().nullish(),
    publisher: z.string().nullish(),
    published_on: text.nullish(),
  }),
])
const name = z.union([
  z.string().transform((each) => ({ name: each, note: undefined, end_date: undefined })),
  z.looseObject({ name: z.string().nullish(), note: z.string().nullish(), end_date: text.nullish() }),
])
const sourced = { sources: z.array(link).nullish(), source: z.string().nullish() }
const embedded = z.looseObject({ id: id.nullish() })

const membership = z.looseObject({
  id: id.nullish(),
  person_id: z.union([id, z.array(id)]).nullish(),
  person: embedded.nullish(),
  organization_id: id.nullish(),
  organization: embedded.nullish(),
  post_id: id.nullish(),
  post: embedded.nullish(),
  area_id: id.nullish(),
  area: z.looseObject({ name: z.string().nullish() }).nullish(),
  role: z.string().nullish(),
  label: z.string().nullish(),
  start_date: text.nullish(),
  start_date_edtf: text.nullish(),
  end_date: text.nullish(),
  end_date_edtf: text.nullish(),
  seen: z.array(text).nullish(),
  acting: z.boolean().nullish(),
  status: z.string().nullish(),
  note: z.string().nullish(),
  ...sourced,
})
const post = z.looseObject({
  id: id.nullish(),
  label: z.string().nullish(),
  role: z.string().nullish(),
  organization_id: id.nullish(),
  organization: embedded.nullish(),
  area_id: id.nullish(),
  area: z.looseObject({ name: z.string().nullish() }).nullish(),
  head: z.boolean().nullish(),
  sole: z.boolean().nullish(),
  note: z.string().nullish(),
  memberships: z.array(membership).nullish(),
  ...sourced,
})
const organization = z.looseObject({
  id: id.nullish(),
  name: z.string().nullish(),
  other_names: z.array(name).nullish(),
  classification: z.string().nullish(),
  parent_id: id.nullish(),
  parent: embedded.nullish(),
  founding_date: text.nullish(),
  founding_date_edtf: text.nullish(),
  dissolution_date: text.nullish(),
  dissolution_date_edtf: text.nullish(),
  links: z.array(link).nullish(),
  note: z.string().nullish(),
  memberships: z.array(membership).nullish(),
  posts: z.array(post).nullish(),
  ...sourced,
})
const person = z.looseObject({
  id: id.nullish(),
  name: z.string().nullish(),
  other_names: z.array(name).nullish(),
  identified: z.boolean().nullish(),
  memberships: z.array(membership).nullish(),
  ...sourced,
})
const area = z.looseObject({ id: id.nullish(), name: z.string().nullish() })

/** The definitions of Popolo's classes, as far as they are read. */
export const CLASSES = { person, organization, post, membership, area } as const
type Class = keyof typeof CLASSES
export type PopoloObject<Name extends Class> = z.output<(typeof CLASSES)[Name]>
export type PopoloLink = z.output<typeof link>
export type PopoloName = z.output<typeof name>

/** Something with the path at which it stands. */
export interface Placed<Value> {
  readonly value: Value
  readonly place: string
}

/** A document's objects by class, in its order. */
export interface PopoloDocument {
  readonly persons: readonly Placed<PopoloObject<'person'>>[]
  readonly organizations: readonly Placed<PopoloObject<'organization'>>[]
  readonly posts: readonly Placed<PopoloObject<'post'>>[]
  readonly memberships: readonly Placed<PopoloObject<'membership'>>[]
  readonly areas: readonly Placed<PopoloObject<'area'>>[]
  /** What the document says that all of it is from. */
  readonly sources: readonly PopoloLink[]
  /** Objects of no class that is read, with the name that the document has for it. */
  readonly others: readonly { readonly what: string; readonly place: string }[]
}

const document = z.looseObject({
  persons: z.array(person).nullish(),
  people: z.array(person).nullish(),
  organizations: z.array(organization).nullish(),
  posts: z.array(post).nullish(),
  memberships: z.array(membership).nullish(),
  areas: z.array(area).nullish(),
  sources: z.array(link).nullish(),
  meta: z.looseObject({ sources: z.array(link).nullish() }).nullish(),
})

const COLLECTIONS = ['persons', 'people', 'organizations', 'posts', 'memberships'] as const
const EXPECTED =
  'expected a Popolo document: an object with persons, organizations, posts or memberships, or one of these, or a list of them'

/**
 * Reads a Popolo document: one object with lists, a list of objects of any class, or one object. Throws {@link ConvertError} with the place
 * of what is not JSON or not Popolo.
 */
export function readPopolo(source: string): PopoloDocument {
  if (source.trim() === '') throw new ConvertError(`the file is empty: ${EXPECTED}`)
  const value = parseJson(source)
  if (Array.isArray(value)) return fromObjects(value.map((each: unknown, index) => ({ value: each, place: `[${index}]` })))
  if (typeof value !== 'object' || value === null) throw new ConvertError(`the document is no object and no list: ${EXPECTED}`)
  if ('schema' in value && 'properties' in value)
    throw new ConvertError(`the document is an entity of FollowTheMoney (--from ftm): ${EXPECTED}`)
  return COLLECTIONS.some((name) => name in value && !('id' in value))
    ? fromCollections(value)
    : fromObjects([{ value, place: '$' }])
}

function fromCollections(value: object): PopoloDocument {
  const read = fitting(document, value)
  const placed = <Value>(name: string, values: readonly Value[] | null | undefined) =>
    (values ?? []).map((each, index) => ({ value: each, place: `${name}[${index}]` }))
  const others = Object.entries(read).flatMap(([key, each]) => {
    if (Object.hasOwn(document.shape, key)) return []
    return Array.isArray(each) ? each.map((_, index) => ({ what: key, place: `${key}[${index}]` })) : [{ what: key, place: key }]
  })
  return {
    persons: [...placed('persons', read.persons), ...placed('people', read.people)],
    organizations: placed('organizations', read.organizations),
    posts: placed('posts', read.posts),
    memberships: placed('memberships', read.memberships),
    areas: placed('areas', read.areas),
    sources: [...(read.sources ?? []), ...(read.meta?.sources ?? [])],
    others,
  }
}

function fromObjects(objects: readonly Placed<unknown>[]): PopoloDocument {
  const ofClass = <Name extends Class>(wanted: Name, definition: z.ZodType<PopoloObject<Name>>) =>
    objects
      .filter(({ value }) => classOf(value) === wanted)
      .map(({ value, place }) => ({ value: fitting(definition, value, `${place}.`), place }))
  const unknown = objects.filter(({ value }) => classOf(value) === null)
  if (unknown.length === objects.length) {
    throw new ConvertError(
      objects.length === 0
        ? `the document is an empty list: ${EXPECTED}`
        : `${unknown[0]?.place}: nothing says what this is: ${EXPECTED}`,
    )
  }
  return {
    persons: ofClass('person', person),
    organizations: ofClass('organization', organization),
    posts: ofClass('post', post),
    memberships: ofClass('membership', membership),
    areas: [],
    sources: [],
    others: unknown.map(({ place }) => ({ what: 'object of no class that can be told', place })),
  }
}

const SIGNS: readonly (readonly [Class, readonly string[]])[] = [
  ['membership', ['person_id', 'on_behalf_of_id', 'post_id']],
  ['organization', ['classification', 'parent_id', 'founding_date', 'dissolution_date', 'posts']],
  ['person', ['family_name', 'given_name', 'sort_name', 'honorific_prefix', 'birth_date', 'gender', 'email', 'biography']],
  ['post', ['organization_id', 'label']],
]

/** An object's class, by a property that only that class has; null where there is none. */
function classOf(value: unknown): Class | null {
  if (typeof value !== 'object' || value === null) return null
  const signed = SIGNS.find(([, signs]) => signs.some((sign) => sign in value))?.[0]
  if (signed !== undefined) return signed
  if (!('memberships' in value)) return null
  return namesOthers(value) ? 'organization' : 'person'
}

/** Are its memberships those of others? A person's own may name that person. */
function namesOthers(value: object): boolean {
  const { success, data } = z.looseObject({ id: id.nullish(), memberships: z.array(membership) }).safeParse(value)
  return (
    success &&
    data.memberships.some(({ person_id, person: of }) => {
      const named = [person_id ?? of?.id ?? (of ? '' : [])].flat()
      return named.some((each) => each !== data.id)
    })
  )
}
