import type { Path } from './kinds/kind.js'
import type { Finding } from './problem.js'

/** Why such data is refused, in words that end a sentence. */
export const PRIVATE_DATA_REASON =
  'the dataset has no place for private data, only for publicly announced senior posts in their official capacity'

/** Words that stand for private data wherever they stand in a property's name: `dateOfBirth`, `home_phone`. */
const PRIVATE_WORDS = new Set(
  [
    'home house residence address street zip cell mobile phone telephone fax email mail contact social twitter facebook',
    'instagram linkedin tiktok youtube handle photo photograph image picture portrait avatar birth birthday birthdate birthplace',
    'born dob age spouse wife husband partner married marital child children son daughter kids family parent parents mother',
    'father sibling siblings relatives height weight hair eyes gender sex race ethnicity ethnic religion religious faith',
    'nationality ssn salary income wealth private personal biometric fingerprint medical health plate vehicle car passport',
  ].flatMap((line) => line.split(' ')),
)

/** Long enough to be told in names written without a break: `homeaddress`, `phonenumber`. */
const PRIVATE_PARTS =
  /address|phone|e-?mail|birth|photo|spouse|children|ethnic|religio|salary|personal|socialsec|socialmedia|instagram|twitter/

/** Would a property of this name hold private data? Asked only of names that no definition has. */
export function isPrivateProperty(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some((word) => PRIVATE_WORDS.has(word)) || PRIVATE_PARTS.test(words.join(''))
}

/** Begins where a word does: to begin anywhere in it would take time with the square of its length. */
const EMAIL = /(?<![\w.%+-])[\w.%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i
/** North American numbers, with the separators that set them apart from other numbers: (555) 555-0100, 555.555.0100, +15555550100. */
const PHONE = /(?<![\w.-])(?:(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}|\+1\d{10})(?![\w-])/
const SOCIAL_SECURITY = /(?<![\w.-])\d{3}-\d{2}-\d{4}(?![\w-])/
/** A web address may have anything in it. */
const ADDRESS_FIELDS: readonly (string | number | undefined)[] = ['url', 'website']

/** Private data that stands in a record's texts, at any depth, with the place of each text. */
export function privateTexts(value: unknown, path: Path = []): { path: Path; finding: Finding }[] {
  if (typeof value === 'string') {
    const found = ADDRESS_FIELDS.includes(path.at(-1)) ? undefined : privateIn(value)
    if (found === undefined) return []
    return [{ path, finding: { code: 'PRIVATE_DATA', message: `the text holds ${found}: ${PRIVATE_DATA_REASON}` } }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => privateTexts(each, [...path, Array.isArray(value) ? Number(key) : key]))
}

// The finding says what kind of thing it is, not the thing: a log of problems is no place for private data either.
function privateIn(text: string): string | undefined {
  if (EMAIL.test(text)) return 'an e-mail address'
  if (PHONE.test(text)) return 'a telephone number'
  return SOCIAL_SECURITY.test(text) ? 'a social security number' : undefined
}
