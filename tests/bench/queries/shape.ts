import { chanceOf } from '../synthetic/chance.js'

/** Fills the gaps of a query's text. */
export interface Shape {
  /** The fields of one place in the text. */
  readonly fields: (place: string, names: readonly string[]) => string
  /** A part that the text can do without. */
  readonly part: (place: string, text: string) => string
}

/** All fields in their order, every part: the shape that answers are compared in and that is asked again and again. */
export const PLAIN: Shape = { fields: (_place, names) => names.join(' '), part: (_place, text) => text }

/**
 * A shape that no cache has met, of an API or a database: other fields, another order, other names, so that neither the query's text
 * nor the Cypher made of it was ever seen. The same number gives both APIs the same shape.
 */
export function newShape(seed: number, number: number): Shape {
  const chance = chanceOf(seed)
  const die = (place: string): number => chance(place, number)
  return {
    fields: (place, names) => {
      const shuffled = names
        .map((name) => ({ name, rank: die(`${place}, rank of ${name}`) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ name }) => name)
      const count = 1 + Math.floor(die(`${place}, count`) * names.length)
      return shuffled
        .slice(0, count)
        .map((name, index) => (index === 0 || die(`${place}, alias of ${name}`) < 0.7 ? `${name}${number}: ${name}` : name))
        .join(' ')
    },
    part: (place, text) => (die(place) < 0.8 ? text : ''),
  }
}
