import anyAscii from 'any-ascii'

/** An id of a dataset that people can read: each of its words is all letters or all digits. `q56226` is none. */
const READABLE = /^(?=.*[a-z]{2})([a-z]+|\d+)(-([a-z]+|\d+))*$/
/** Nor are a UUID and a number with a word before it, `person-17`: they say nothing of whom they mean. */
const UNTELLING = /^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[a-z]+-\d+)$/
/** Letters of an id that comes from a text. */
const LONGEST = 60

/** Gives out ids: each once, and the same for the same file. */
export class Identifiers {
  readonly #taken = new Set<string>()
  /** The last number that was given after each slug. */
  readonly #numbers = new Map<string, number>()
  readonly #own = new Map<object, string>()

  /** Things whose own id is readable keep it; of several with one id, the first. */
  constructor(things: Iterable<{ readonly id: string }>) {
    for (const thing of things) {
      if (thing.id.length > 2 * LONGEST || !READABLE.test(thing.id) || UNTELLING.test(thing.id) || this.#taken.has(thing.id))
        continue
      this.#taken.add(thing.id)
      this.#own.set(thing, thing.id)
    }
  }

  /**
   * The thing's own id if it keeps it, else the first of the candidates that is free, else the first of them with a number. Where none
   * has any words, `otherwise`.
   */
  idFor(thing: object, candidates: readonly string[], otherwise: string): string {
    const own = this.#own.get(thing)
    if (own !== undefined) return own
    const named = candidates.filter((candidate) => candidate !== '')
    const [first, ...others] = named.length > 0 ? named : [otherwise]
    const id =
      [first, ...others].find((slug) => slug !== undefined && !this.#taken.has(slug)) ?? this.#numbered(first ?? otherwise)
    this.#taken.add(id)
    return id
  }

  #numbered(slug: string): string {
    let number = this.#numbers.get(slug) ?? 1
    do number += 1
    while (this.#taken.has(`${slug}-${number}`))
    this.#numbers.set(slug, number)
    return `${slug}-${number}`
  }
}

/** A text of any script as the words of an id, cut between words; empty where nothing of it can be written so. */
export function slugOf(text: string): string {
  const words =
    anyAscii(text)
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z\d]+/g) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug === '' ? (words[0] ?? '').slice(0, LONGEST) : slug
}
