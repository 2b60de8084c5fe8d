import { isPrivateProperty } from '../dataset/index.js'
import { statusOf } from './conditions.js'
import type { CitedSource, GivenFile, GivenLink, GivenOrganization, GivenPerson, GivenPost, GivenTenure } from './given.js'
import { isWorkedOut } from './graph-words.js'
import { fitting } from './json.js'
import { CLASSES, type Placed, type PopoloDocument, type PopoloName, type PopoloObject, readPopolo } from './popolo-document.js'
import { citedFrom, dateOf, isNothing, sourcesOf, textOf } from './popolo-values.js'
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

interface Embedded {
  readonly what: 'person' | 'organization' | 'post'
  readonly value: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly place: string
  readonly sources: readonly CitedSource[]
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
  /** Objects that stand where others refer to them, to be read when all that the document lists is known. */
  readonly #embeddedOnes: Embedded[] = []

  constructor(document: PopoloDocument, findings: Findings) {
    this.#document = document
    this.#findings = findings
    this.#areas = new Map(document.areas.flatMap(({ value: { id, name } }) => (id && name ? [[id, name] as const] : [])))
  }

  read(): GivenFile {
    const { persons, organizations, posts, memberships, sources } = this.#document
    for (const each of organizations) this.#organization(each, {})
    for (const each of posts) this.#post(each, {})
    for (const each of persons) this.#person(each, {})
    for (const each of memberships) this.#membership(each, {})
    this.#readEmbedded()
    return {
      organizations: this.#organizations,
      people: this.#people,
      posts: this.#posts,
      tenures: this.#tenures,
      links: this.#links,
      sources: sources.map(citedFrom),
    }
  }

  #person({ value, place }: Placed<PopoloObject<'person'>>, around: Around): void {
    const id = value.id ?? place
    const sources = sourcesOf(value, around)
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

  #organization({ value, place }: Placed<PopoloObject<'organization'>>, around: Around): void {
    const id = value.id ?? place
    const what = 'organization'
    const sources = sourcesOf(value, around)
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
    const parent = this.#referred('organization', value.parent_id, { value: value.parent, place: `${place}.parent` }, sources)
    if (parent) this.#links.push({ id: '', what: `${what}.parent_id`, place, sources: [], notes: [], from: id, to: parent })
    this.#embedded(value.memberships, place, { organization: id, sources })
    for (const [index, post] of (value.posts ?? []).entries())
      this.#post({ value: post, place: `${place}.posts[${index}]` }, { organization: id, sources })
  }

  #post({ value, place }: Placed<PopoloObject<'post'>>, around: Around): void {
    const id = value.id ?? place
    const sources = sourcesOf(value, around)
    const organization = this.#organizationOf({ value, place }, sources) ?? around.organization
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
    const sources = sourcesOf(value, around)
    const [first, ...others] = [value.person_id ?? []].flat()
    const named = this.#referred('person', first, { value: value.person, place: `${place}.person` }, sources)
    const people = [...[named ?? around.person ?? []].flat(), ...others]
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
      sources,
      notes: this.#areaOf(value),
      remarks: textOf(value.note),
      person,
      post: this.#referred('post', value.post_id, { value: value.post, place: `${place}.post` }, sources) ?? around.post,
      organization: this.#organizationOf({ value, place }, sources) ?? around.organization,
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

  #organizationOf(
    { value, place }: Placed<PopoloObject<'post'> | PopoloObject<'membership'>>,
    sources: readonly CitedSource[],
  ): string | undefined {
    const embedded = { value: value.organization, place: `${place}.organization` }
    return this.#referred('organization', value.organization_id, embedded, sources)
  }

  /** The id of what is referred to by its id, or by an object in its place, which is then to be read. */
  #referred(
    what: Embedded['what'],
    id: string | null | undefined,
    {
      value,
      place,
    }: Placed<(Readonly<Record<string, unknown>> & { readonly id?: string | null | undefined }) | null | undefined>,
    sources: readonly CitedSource[],
  ): string | undefined {
    const isMore = Object.entries(value ?? {}).some(([key, each]) => key !== 'id' && !isNothing(each))
    const own = value?.id ?? (isMore ? (id ?? place) : undefined)
    if (own !== undefined && isMore) this.#embeddedOnes.push({ what, value: { ...value, id: own }, place, sources })
    return id ?? own
  }

  /** Reads each object that stands within another, but for those that the document lists itself or that stood there before. */
  #readEmbedded(): void {
    const known = {
      person: new Map(this.#people.map(({ id, name }) => [id, name])),
      organization: new Map(this.#organizations.map(({ id, name }) => [id, name])),
      post: new Map(this.#posts.map(({ id, title }) => [id, title])),
    }
    for (const { what, value, place, sources } of this.#embeddedOnes) {
      const name = value.name ?? value.label
      const other = known[what].get(value.id)
      if (other !== undefined) {
        if (name && name !== other) this.#findings.leaveOut(what, place, REASONS.idTaken)
        continue
      }
      known[what].set(value.id, typeof name === 'string' ? name : '')
      if (what === 'person') this.#person({ value: fitting(CLASSES.person, value, `${place}.`), place }, { sources })
      else if (what === 'post') this.#post({ value: fitting(CLASSES.post, value, `${place}.`), place }, { sources })
      else this.#organization({ value: fitting(CLASSES.organization, value, `${place}.`), place }, { sources })
    }
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

function isFormerName({ note, end_date }: PopoloName): boolean {
  return Boolean(end_date) || /former|previous/i.test(note ?? '')
}
