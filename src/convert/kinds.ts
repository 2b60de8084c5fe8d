import { FIELD_OFFICE_KINDS, ORGANIZATION_KINDS } from '../dataset/index.js'

/** What an organization may be: of either of the dataset's kinds of units. */
export const UNIT_KINDS = [...ORGANIZATION_KINDS, ...FIELD_OFFICE_KINDS] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** What organizations are that do not say it in the dataset's words. */
export interface KindMapping {
  /** By what the file calls it, in lower case: `legislature`, `publicbody`. */
  readonly byWord: ReadonlyMap<string, UnitKind>
  /** For all others. */
  readonly otherwise?: UnitKind | undefined
}

/** What an organization is, by the file's words for it: a word of the dataset, or one of the mapping. Undefined when nothing says. */
export function kindOf(words: readonly string[], isDoubtful: boolean, mapping: KindMapping): UnitKind | undefined {
  for (const word of words) {
    const named = mapping.byWord.get(word.toLowerCase()) ?? UNIT_KINDS.find((kind) => kind === inCapitals(word))
    if (named !== undefined) return named
  }
  return isDoubtful ? undefined : mapping.otherwise
}

/** `Executive office` as `EXECUTIVE_OFFICE` */
function inCapitals(word: string): string {
  return word
    .trim()
    .toUpperCase()
    .replace(/[^A-Z]+/g, '_')
}

/** The narrower kinds are those of field offices. */
export function isFieldOfficeKind(kind: UnitKind): kind is (typeof FIELD_OFFICE_KINDS)[number] {
  return FIELD_OFFICE_KINDS.some((each) => each === kind)
}
