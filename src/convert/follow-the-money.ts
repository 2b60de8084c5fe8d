import { isPrivateProperty } from '../dataset/index.js'
import { statusOf } from './conditions.js'
import { isBefore, readDate } from './dates.js'
import { type Entity, readEntities } from './ftm-entities.js'
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
import { type GraphWords, graphWords } from './graph-words.js'
import { type Findings, REASONS } from './report.js'

/** Schemas of those that people hold posts in. LegalEntity is also for what may be a person. */
const ORGANIZATIONS = ['Organization', 'PublicBody', 'Company', 'LegalEntity']
/** Schemas of documents, which an entity names as its proof. */
const DOCUMENTS = ['Document', 'Article', 'HyperText', 'PlainText', 'Pages', 'Table']
/** Somebody's role at an organization: whom it is of, and where. */
const ROLES: Readonly<Record<string, { readonly person: string; readonly organization: string }>> = {
  Directorship: { person: 'director', organization: 'organization' },
  Employment: { person: 'employee', organization: 'employer' },
  Membership: { person: 'member', organization: 'organization' },
}

/** Why entities of a schema are left out, where more is to be said than that there is no place for them. */
const SCHEMA_REASONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['Family', 'Associate', 'Address', 'Passport', 'Identification', 'BankAccount', 'UserAccount'].map((schema) => [
      schema,
      REASONS.private,
    ]),
  ),
  Succession: 'it does not say whether its predecessor was renamed, merged, split or closed',
  UnknownLink: 'its role is not "reports to", and the dataset has no place for others',
}

const OF_THE_RECORD = [
  'retrievedAt',
  'modifiedAt',
  'createdAt',
  'alephUrl',
  'publisherUrl',
  'recordId',
  'indexText',
  'namesMentioned',
]

/**
 * What entities of FollowTheMoney, one on each line of a text, tell of, in the dataset's terms. What they tell besides is added to the
 * findings. Throws ConvertError.
 */
export async function fromFollowTheMoney(text: AsyncIterable<string>, findings: Findings): Promise<GivenFile> {
  return new Reader(await readEntities(text, findings), findings).read()
}

class Reader {
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #findings: Findings
  readonly #organizations: GivenOrganization[] = []
  readonly #people: GivenPerson[] = []
  readonly #posts: GivenPost[] = []
  readonly #tenures: GivenTenure[] = []
  readonly #links: GivenLink[] = []

  constructor(entities: ReadonlyMap<string, Entity>, findings: Findings) {
    this.#entities = entities
    this.#findings = findings
  }

  read(): GivenFile {
    for (const entity of this.#entities.values()) {
      if (this.#take(entity)) this.#leaveOutRest(entity)
      else if (!DOCUMENTS.includes(entity.schema))
        this.#findings.leaveOut(entity.schema, entity.place, reasonForSchema(entity.schema))
    }
    return {
      organizations: this.#organizations,
      people: this.#people,
      posts: this.#posts,
      tenures: this.#tenures,
      links: this.#links,
      sources: [],
    }
  }

  /** Takes an entity of a schema that the dataset has a place for. Says whether it is one. */
  #take(entity: Entity): boolean {
    const { schema } = entity
    if (schema === 'Person') this.#person(entity)
    else if (ORGANIZATIONS.includes(schema)) this.#organization(entity)
    else if (schema === 'Position') this.#position(entity)
    else if (schema === 'Occupancy') this.#occupancy(entity)
    else if (Object.hasOwn(ROLES, schema)) this.#role(entity)
    else return schema === 'UnknownLink' && this.#link(entity)
    return true
  }

  #person(entity: Entity): void {
    const { name, others } = namesOf(entity)
    for (const _ of entity.all('previousName')) this.#findings.leaveOut('Person.previousName', entity.place, REASONS.formerName)
    const told = this.#words(entity, ['notes'])
    for (const _ of told.others) this.#findings.leaveOut('Person.notes', entity.place, REASONS.onlyPosts)
    this.#people.push({
      ...this.#common(entity, []),
      name,
      aliases: [...others, ...entity.all('alias')],
      identified: told.identified,
    })
  }

  #organization(entity: Entity): void {
    const { name, others } = namesOf(entity)
    const told = this.#words(entity)
    const common = this.#common(entity, told.others)
    const [abbreviation, ...abbreviations] = entity.all('abbreviation')
    this.#organizations.push({
      ...common,
      name,
      aliases: [...others, ...entity.all('alias'), ...entity.all('weakAlias'), ...abbreviations],
      formerNames: entity.all('previousName'),
      abbreviation,
      kinds: [...entity.all('classification'), ...entity.all('legalForm'), entity.schema],
      isDoubtful: entity.schema === 'LegalEntity',
      foundedOn: oneDate(entity, 'incorporationDate', told.foundedOn),
      closedOn: oneDate(entity, 'dissolutionDate', told.closedOn),
      website: entity.all('website')[0],
    })
    for (const parent of entity.all('parent'))
      this.#links.push({ ...common, what: `${entity.schema}.parent`, sources: [], notes: [], from: entity.id, to: parent })
  }

  #position(entity: Entity): void {
    const { name, others } = namesOf(entity)
    for (const _ of others)
      this.#findings.leaveOut('Position.name', entity.place, 'a post has one title: the first, or the one in its caption')
    const areas = entity.all('subnationalArea').map((area) => `Area: ${area}`)
    const told = this.#words(entity)
    this.#posts.push({
      ...this.#common(entity, areas),
      remarks: told.others,
      title: name,
      head: told.head,
      sole: told.sole,
      organizations: entity.all('organization'),
    })
  }

  #occupancy(entity: Entity): void {
    const areas = entity.all('constituency').map((area) => `Area: ${area}`)
    const holders = entity.all('holder')
    const posts = entity.all('post')
    const told = this.#words(entity)
    const isActing = (note: string) => /^(acting|interim)\.?$/i.test(note)
    const common = {
      ...this.#common(entity, areas),
      remarks: told.others.filter((note) => !isActing(note)),
      ...timesOf(entity, told),
      acting: told.acting,
      role: told.others.some(isActing) ? 'Acting' : undefined,
      ...statusOf(entity.all('status'), entity.all('retrievedAt')),
    }
    if (holders.length === 0 || posts.length === 0)
      this.#findings.leaveOut(entity.schema, entity.place, 'it does not say who holds what')
    for (const person of holders) for (const post of posts) this.#tenures.push({ ...common, person, post })
  }

  #role(entity: Entity): void {
    const ends = ROLES[entity.schema]
    if (ends === undefined) return
    const people = entity.all(ends.person)
    const organizations = entity.all(ends.organization)
    const roles = entity.all('role')
    const told = this.#words(entity)
    const common = {
      ...this.#common(entity, []),
      remarks: told.others,
      ...timesOf(entity, told),
      ...statusOf(entity.all('status'), entity.all('retrievedAt')),
    }
    if (people.length === 0 || organizations.length === 0)
      this.#findings.leaveOut(entity.schema, entity.place, 'it does not say who and where')
    for (const person of people)
      for (const organization of organizations)
        for (const role of roles.length === 0 ? [undefined] : roles) this.#tenures.push({ ...common, person, organization, role })
  }

  /** Takes a link that says who reports to whom. Says whether it does. */
  #link(entity: Entity): boolean {
    if (!entity.all('role').some((role) => /^reports to$/i.test(role))) return false
    const told = this.#words(entity)
    const common = { ...this.#common(entity, []), remarks: told.others, ...timesOf(entity, told) }
    for (const from of entity.all('subject')) for (const to of entity.all('object')) this.#links.push({ ...common, from, to })
    return true
  }

  /** What its notes tell; by whose names, docs/formats.md says. */
  #words(entity: Entity, properties: readonly string[] = ['summary', 'description', 'notes']): GraphWords {
    const notes = properties.flatMap((property) => entity.all(property))
    return graphWords(notes, { what: entity.schema, place: entity.place }, this.#findings)
  }

  #common(entity: Entity, notes: readonly string[]) {
    return { id: entity.id, what: entity.schema, place: entity.place, sources: this.#sourcesOf(entity), notes }
  }

  #sourcesOf(entity: Entity): CitedSource[] {
    const urls = entity.all('sourceUrl')
    const publishers = entity.all('publisher')
    const proofs = entity.all('proof').flatMap((id) => {
      const document = this.#entities.get(id)
      return document !== undefined && DOCUMENTS.includes(document.schema) ? [documentFrom(document)] : []
    })
    // Values stand in no order: which of several publishers published what, nobody can tell.
    const publisher = publishers.length === 1 ? publishers[0] : undefined
    const note = publishers.length > 1 ? `Published by one of: ${publishers.join('; ')}.` : undefined
    const cited = urls.filter((url) => !proofs.some((proof) => proof.url === url)).map((url) => ({ url, publisher, note }))
    return [
      ...proofs,
      ...cited,
      ...(urls.length > 0 || proofs.length > 0 ? [] : publishers.map((each) => ({ title: each, publisher: each }))),
    ]
  }

  #leaveOutRest(entity: Entity): void {
    for (const property of entity.rest()) {
      const reason = OF_THE_RECORD.includes(property)
        ? REASONS.ofTheRecord
        : entity.schema === 'Person' || (property !== 'addressEntity' && isPrivateProperty(property))
          ? REASONS.private
          : REASONS.noPlace
      this.#findings.leaveOut(`${entity.schema}.${property}`, entity.place, reason)
    }
  }
}

function reasonForSchema(schema: string): string {
  return (Object.hasOwn(SCHEMA_REASONS, schema) ? SCHEMA_REASONS[schema] : undefined) ?? REASONS.noPlace
}

/** The name that an entity goes by: its caption where that is one of its names, else the first. */
function namesOf(entity: Entity): { readonly name: string; readonly others: readonly string[] } {
  const names = entity.all('name')
  const name = names.find((each) => each === entity.caption) ?? names[0] ?? ''
  return { name, others: names.filter((each) => each !== name) }
}

function timesOf(entity: Entity, told: GraphWords): Pick<GivenTenure, 'start' | 'end' | 'seen'> {
  const what = `${entity.schema}.date`
  const dates = entity.all('date')
  return {
    start: oneDate(entity, 'startDate', told.validFrom),
    end: oneDate(entity, 'endDate', told.validTo),
    seen: (told.seen ?? dates).map((text) => ({ text, what, place: entity.place })),
  }
}

/** A date of which there is one: as its source writes it, where a note tells that. Of several that may mean the same day, the most exact counts; else they are one that can't be read. */
function oneDate(entity: Entity, property: string, written: string | undefined): GivenDate | undefined {
  const values = entity.all(property)
  if (written !== undefined && readDate(written) !== null)
    return { text: written, what: `${entity.schema}.${property}`, place: entity.place }
  const [exact, ...others] = values.toSorted((a, b) => b.length - a.length)
  if (exact === undefined) return undefined
  const agree = others.every((other) => {
    const [one, two] = [readDate(exact), readDate(other)]
    return one !== null && two !== null && !isBefore(one, two) && !isBefore(two, one)
  })
  return { text: agree ? exact : [exact, ...others].join(' and '), what: `${entity.schema}.${property}`, place: entity.place }
}

function documentFrom(document: Entity): CitedSource {
  return {
    url: document.all('sourceUrl')[0],
    title: [...document.all('title'), ...document.all('name'), ...document.all('fileName')][0],
    publisher: document.all('publisher')[0],
    // As its source writes it, where a note tells that.
    publishedOn: [
      ...document.all('notes').flatMap((note) => /^publishedOn: (.+)$/.exec(note)?.[1] ?? []),
      ...document.all('publishedAt'),
      ...document.all('date'),
    ][0],
  }
}
