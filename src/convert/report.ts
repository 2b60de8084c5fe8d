import { PRIVATE_DATA_REASON } from '../dataset/index.js'

/** A thing of the file, or one property of it, that is not in the dataset. Its value is not told: it may be private. */
export interface LeftOut {
  /** In the file's words: `membership`, or `person.email` for a property. */
  readonly what: string
  readonly place: string
  readonly reason: string
}

/** Something that the dataset has to say and the file does not, or that was made of several things in the file. */
export interface Assumption {
  /** The id of the record that it is in. */
  readonly record: string
  readonly what: string
  readonly place: string
}

/** Which record a thing of the file became. */
export interface IdEntry {
  readonly what: string
  readonly place: string
  /** The file's own id; null where it has none. */
  readonly from: string | null
  readonly to: string
}

/** What became of a file, but for how many records of each kind were made. */
export class Findings {
  /** How many things of each kind the file tells of, in its own words. */
  readonly read: Record<string, number> = {}
  readonly ids: IdEntry[] = []
  readonly assumed: Assumption[] = []
  readonly leftOut: LeftOut[] = []

  count(what: string): void {
    this.read[what] = (this.read[what] ?? 0) + 1
  }

  leaveOut(what: string, place: string, reason: string): void {
    this.leftOut.push({ what, place, reason })
  }

  assume(record: string, what: string, place: string): void {
    this.assumed.push({ record, what, place })
  }
}

/** Why things are left out, where several may be for the same reason. */
export const REASONS = {
  private: PRIVATE_DATA_REASON,
  privateText: 'the text holds an e-mail address or a telephone number, for which the dataset has no place',
  noPlace: 'the dataset has no place for it',
  ofTheRecord: "it tells of the file's own record, not of the world",
  workedOut: 'the graph works it out itself, from the dates and the sources',
  privateAddress: 'the address holds an e-mail address, or an @ where one may stand',
  freeNote: 'a note in free words may hold anything about a person: --notes takes it, once somebody has read it',
  onlyPosts: 'of a person, nothing enters but the name and the posts',
  partOfName: 'the name says it whole',
  formerName: "a person's former name is private",
  unknownName: "its note does not say that it is another name in use, and a person's former name is private",
  noName: 'it has no name',
  idTaken: 'its id is taken by another before it',
  unreadableDate: 'it is no date that can be read: expected one such as 2025, 2025-10 or 2025-10-28',
  farFuture: 'it is further in the future than anybody announces: such dates stand for an end that is not known',
} as const
