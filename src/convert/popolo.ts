import { isPrivateProperty } from '../dataset/index.js'
import { statusOf } from './conditions.js'
import { readDate } from './dates.js'
import type {
  CitedSource,
  GivenDate,
  GivenFile,
  GivenLink,
  GivenOrganization,
  GivenPerson,
  GivenPost,
  GivenTenure,
} from './given.js'
import { isWorkedOut } from './graph-words.js'
import {
  CLASSES,
  type Placed,
  type PopoloDocument,
  type PopoloLink,
  type PopoloName,
  type PopoloObject,
  readPopolo,
} from './popolo-document.js'
import { type Findings, REASONS } from './report.js'

/** What a Popolo document tells of, in the dataset's terms. What it tells besides is added to the findings. Throws ConvertError. */
export function fromPopolo(source: string, findings: Findings): GivenFile {
  const document = readPopolo(source)
  for (const { what, place } of document.others) findings.leaveOut(what, place, REASONS.noPlace)
  for (const { place } of document.areas)
    findings.leaveOut('area', place, 'an area is only a name in the notes of posts and tenures')
  return new Reader(document, findings).read()
}

/** What holds an object that is embedded in it: what the object need not say itself. */
interface Around {
  readonly person?: string
  readonly organization?: string
  readonly post?: string
  readonly sources?: readonly CitedSource[]
}

const NAME_PARTS = [
  'family_name',
  'given_name',
  'additional_name',
  'honorific_prefix',
  'honorific_suffix',
  'patronymic_name',
  'sort_name',
]
/** Notes on a name of a person that say no more than that it is another. */
const ALIAS = /^\s*((alternat(e|ive)|alias|abbreviat(ed|ion))( (name|spelling|form))?( of (the|a) name)?\.?\s*)?$/i
const OF_THE_RECORD = ['created_at', 'updated_at', '@context', '@type', '@id', '_id']

class Reader {
  readonly #document: PopoloDocument
  readonly #findings: Findings
  readonly #areas: ReadonlyMap<string, string>
  readonly #organizations: GivenOrganization[] = []
  readonly #people: GivenPerson[] = []
  readonly #posts: GivenPost[] = []
  readonly #tenures: GivenTenure[] = []
  readonly #links: GivenLink[] = []

  constructor(document: PopoloDocument, findings: Findings) {
    this.#document = document
    this.#findings = findings
    this.#areas = new Map(document.areas.flatMap(({ value: { id, name } }) => (id && name ? [[id, name] as const] : [])))
  }

  read(): GivenFile {
    const { persons, organizations, posts, memberships, sources } = this.#document
    for (const each of organizations) this.#organization(each)
    for (const each of posts) this.#post(each, {})
    for (const each of persons) this.#person(each)
    for (const each of memberships) this.#membership(each, {})
    return {
      organizations: this.#organizations,
      people: this.#people,
      posts: this.#posts,
      tenures: this.#tenures,
      links: this.#links,
      sources: sources.map(citedFrom),
    }
  }

  #person({ value, place }: Placed<PopoloObject<'person'>>): void {
    const id = value.id ?? place
    const sources = sourcesOf(value)
    this.#leaveOutRest('person', place, value)
    const aliases = (value.other_names ?? []).flatMap((name, index) => {
      if (!name.name) return []
      const isFormer = isFormerName(name) || /birth|maiden|n[ée]e\b/i.test(name.note ?? '')
      if (!isFormer && ALIAS.test(name.note ?? '')) return [name.name]
      const reason = isFormer ? REASONS.formerName : REASONS.unknownName
      this.#findings.leaveOut('person.other_names', `${place}.other_names[${index}]`, reason)
      return []
    })
    this.#people.push({
      id,
      what: 'person',
      place,
      sources,
      notes: [],
      name: value.name ?? '',
      aliases,
      identified: value.identified ?? undefined,
    })
    this.#embedded(value.memberships, place, { person: id, sources })
  }

  #organization({ value, place }: Placed<PopoloObject<'organization'>>): void {
    const id = value.id ?? place
    const what = 'organization'
    const sources = sourcesOf(value)
    this.#leaveOutRest(what, place, value)
    const names = value.other_names ?? []
    const short = names.find(({ note }) => /abbreviation|acronym|initialism/i.test(note ?? ''))
    const textsOf = (chosen: readonly PopoloName[]) => chosen.flatMap((each) => (each.name ? [each.name] : []))
    const websites = (value.links ?? []).filter(({ note }) => /^(official )?(web ?site|home ?page)$/i.test(note ?? ''))
    for (const each of value.links ?? []) {
      if (each !== websites[0]) this.#findings.leaveOut(`${what}.links`, place, REASONS.noPlace)
    }
    this.#organizations.push({
      id,
      what,
      place,
      sources,
      notes: textOf(value.note),
      name: value.name ?? '',
      aliases: textsOf(names.filter((each) => each !== short && !isFormerName(each))),
      formerNames: textsOf(names.filter((each) => each !== short && isFormerName(each))),
      abbreviation: short?.name ?? undefined,
      kinds: textOf(value.classification),
      foundedOn: dateOf(value, 'founding_date', what, place),
      closedOn: dateOf(value, 'dissolution_date', what, place),
      website: websites[0]?.url ?? undefined,
    })
    const parent = value.parent_id ?? value.parent?.id
    if (parent) this.#links.push({ id: '', what: `${what}.parent_id`, place, sources: [], notes: [], from: id, to: parent })
    this.#embedded(value.memberships, place, { organization: id, sources })
    for (const [index, post] of (value.posts ?? []).entries())
      this.#post({ value: post, place: `${place}.posts[${index}]` }, { organization: id, sources })
  }

  #post({ value, place }: Placed<PopoloObject<'post'>>, around: Around): void {
    const id = value.id ?? place
    const organization = value.organization_id ?? value.organization?.id ?? around.organization
    const sources = sourcesOf(value, around)
    this.#leaveOutRest('post', place, value)
    this.#posts.push({
      id,
      what: 'post',
      place,
      sources,
      notes: this.#areaOf(value),
      remarks: textOf(value.note),
      title: value.label || value.role || '',
      organizations: organization ? [organization] : [],
      head: value.head ?? undefined,
      sole: value.sole ?? undefined,
    })
    this.#embedded(value.memberships, place, { post: id, ...(organization && { organization }), sources })
  }

  #membership({ value, place }: Placed<PopoloObject<'membership'>>, around: Around): void {
    const what = 'membership'
    this.#leaveOutRest(what, place, value)
    const people = [value.person_id ?? value.person?.id ?? around.person ?? []].flat()
    const person = people[0]
    if (person === undefined || people.length > 1) {
      this.#findings.count(what)
      this.#findings.leaveOut(what, place, person === undefined ? 'it names no person' : 'it names several people')
      return
    }
    this.#tenures.push({
      id: value.id ?? place,
      what,
      place,
      sources: sourcesOf(value, around),
      notes: this.#areaOf(value),
      remarks: textOf(value.note),
      person,
      post: value.post_id ?? value.post?.id ?? around.post,
      organization: value.organization_id ?? value.organization?.id ?? around.organization,
      role: value.role || value.label || undefined,
      start: dateOf(value, 'start_date', what, place),
      end: dateOf(value, 'end_date', what, place),
      seen: (value.seen ?? []).map((text) => ({ text, what: `${what}.seen`, place })),
      acting: value.acting ?? undefined,
      ...statusOf(textOf(value.status), []),
    })
  }

  #embedded(memberships: readonly PopoloObject<'membership'>[] | null | undefined, place: string, around: Around): void {
    for (const [index, value] of (memberships ?? []).entries())
      this.#membership({ value, place: `${place}.memberships[${index}]` }, around)
  }

  #areaOf({ area, area_id }: PopoloObject<'post'> | PopoloObject<'membership'>): string[] {
    const name = area?.name ?? (area_id ? this.#areas.get(area_id) : undefined)
    return name ? [`Area: ${name}`] : []
  }

  /** Tells of each property that is not read, but not of those that say nothing. */
  #leaveOutRest(what: keyof typeof CLASSES, place: string, value: object): void {
    for (const [key, each] of Object.entries(value)) {
      if (Object.hasOwn(CLASSES[what].shape, key) || isNothing(each)) continue
      this.#findings.leaveOut(`${what}.${key}`, place, reasonFor(what, key))
    }
  }
}

function reasonFor(what: keyof typeof CLASSES, key: string): string {
  if (OF_THE_RECORD.includes(key)) return REASONS.ofTheRecord
  if (isWorkedOut(key)) return REASONS.workedOut
  if (what === 'person' && NAME_PARTS.includes(key)) return REASONS.partOfName
  return what === 'person' || isPrivateProperty(key) ? REASONS.private : REASONS.noPlace
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function isFormerName({ note, end_date }: PopoloName): boolean {
  return Boolean(end_date) || /former|previous/i.test(note ?? '')
}

function sourcesOf(
  { sources, source }: { sources?: PopoloLink[] | null | undefined; source?: string | null | undefined },
  around: Around = {},
): CitedSource[] {
  const own = [...(sources ?? []).map(citedFrom), ...(source ? [sourceFrom(source)] : [])]
  return own.length > 0 ? own : [...(around.sources ?? [])]
}

function citedFrom({ url, note, title, publisher, published_on }: PopoloLink): CitedSource {
  return {
    url: url ?? undefined,
    title: title ?? note ?? undefined,
    publisher: publisher ?? undefined,
    publishedOn: published_on ?? undefined,
  }
}

/** A source that is one text: an address, or a name. */
function sourceFrom(source: string): CitedSource {
  return URL.canParse(source) ? { url: source } : { title: source }
}

type DateName = 'start_date' | 'end_date' | 'founding_date' | 'dissolution_date'

/** A date as its source writes it, where the file has it so beside Popolo's own (`start_date_edtf`) and it can be read; else Popolo's own. */
function dateOf(
  value: { readonly [Name in DateName | `${DateName}_edtf`]?: string | null | undefined },
  name: DateName,
  what: string,
  place: string,
): GivenDate | undefined {
  const [own, written] = [value[name], value[`${name}_edtf`]]
  if (written && (!own || readDate(written) !== null)) return { text: written, what: `${what}.${name}_edtf`, place }
  return own ? { text: own, what: `${what}.${name}`, place } : undefined
}

function textOf(text: string | null | undefined): string[] {
  return text?.trim() ? [text.trim()] : []
}
