// People and tables write one place in several ways; what is compared is what all of these have in common.

const MARKS = /\p{M}/gu
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu
const KIND_OF_COUNTY = /\s+(county|parish|borough|census area|municipality)$/i
const SAINT = /\bsaint(e?)\b/g

const folded = new Map<string, string>()
/** Names kept folded: more than all counties and cities of a table, and no way to fill the memory. */
const MOST_FOLDED = 20_000

/** What the spellings of a place's name share: no case, accents, spaces or points; "Saint" is "St.". */
export function foldedName(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  const plain = name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SAINT, 'st$1')
    .replace(NEITHER_LETTER_NOR_DIGIT, '')
  if (folded.size < MOST_FOLDED) folded.set(name, plain)
  return plain
}

/** The same of a county, with or without "County" or "Parish" after it. */
export function foldedCounty(name: string): string {
  return foldedName(name.trim().replace(KIND_OF_COUNTY, ''))
}
