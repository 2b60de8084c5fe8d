/** A document that a file names as the source of something it says. */
export interface CitedSource {
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly publishedOn?: string | undefined
  readonly note?: string | undefined
}

/** A date as the file writes it, readable or not, and where it stands. */
export interface GivenDate {
  readonly text: string
  readonly place: string
  /** The file's name for it: `membership.end_date`. */
  readonly what: string
}

/** Something that a file of another format tells of. */
interface Given {
  /** The file's own id. */
  readonly id: string
  /** Where it stands: `memberships[3]`, `line 12`. */
  readonly place: string
  /** What the file calls such a thing: `membership`, `Occupancy`. */
  readonly what: string
  readonly sources: readonly CitedSource[]
  /** What is to be known of it, in words that are made of what the file has under names of its own. */
  readonly notes: readonly string[]
  /** What the file says of it in free words: anything about a person may stand there. */
  readonly remarks?: readonly string[] | undefined
}

export interface GivenOrganization extends Given {
  readonly name: string
  readonly aliases: readonly string[]
  readonly formerNames: readonly string[]
  readonly abbreviation?: string | undefined
  /** What it is, in the file's words, the most telling first. */
  readonly kinds: readonly string[]
  /** Might it be something else, such as a person? Then it is only what its own words say that it is. */
  readonly isDoubtful?: boolean
  readonly foundedOn?: GivenDate | undefined
  readonly closedOn?: GivenDate | undefined
  readonly website?: string | undefined
}

export interface GivenPerson extends Given {
  /** False for somebody whom the sources count but do not name. */
  readonly identified?: boolean | undefined
  readonly name: string
  readonly aliases: readonly string[]
}

export interface GivenPost extends Given {
  readonly title: string
  /** The file's ids of the organizations that it belongs to. */
  readonly organizations: readonly string[]
  readonly head?: boolean | undefined
  readonly sole?: boolean | undefined
}

/** What a file says of whether something is over: in force, or ended, on a day if it says which. */
export interface Condition {
  readonly is: 'CURRENT' | 'ENDED'
  readonly on: readonly string[]
}

interface GivenTimes {
  readonly start?: GivenDate | undefined
  readonly end?: GivenDate | undefined
  /** Days on which it was in force. */
  readonly seen?: readonly GivenDate[]
}

/** Somebody in a post, or in a role at an organization. */
export interface GivenTenure extends Given, GivenTimes {
  /** The file's id of the person. */
  readonly person: string
  readonly post?: string | undefined
  readonly organization?: string | undefined
  /** A role that is acted in may say so itself. */
  readonly role?: string | undefined
  /** Where the file says it apart from the role. */
  readonly acting?: boolean | undefined
  readonly status?: string | undefined
  readonly condition?: Condition | undefined
}

/** An organization or a post below another of its kind, both by the file's ids. */
export interface GivenLink extends Given, GivenTimes {
  readonly from: string
  readonly to: string
}

/** All that a file tells of, in the dataset's terms, by the file's own ids: nothing is held against anything else yet. */
export interface GivenFile {
  readonly organizations: readonly GivenOrganization[]
  readonly people: readonly GivenPerson[]
  readonly posts: readonly GivenPost[]
  readonly tenures: readonly GivenTenure[]
  readonly links: readonly GivenLink[]
  /** What the file says that all of it is from. */
  readonly sources: readonly CitedSource[]
}
