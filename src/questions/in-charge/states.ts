import { foldedName } from './place-names.js'

/** The states, the district and the territories of the United States by their postal codes. */
const NAMES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AS: 'American Samoa',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  GU: 'Guam',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  MP: 'Northern Mariana Islands',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  VI: 'Virgin Islands',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
}

const CODES: ReadonlyMap<string, string> = new Map(Object.entries(NAMES).map(([code, name]) => [foldedName(name), code]))
const CODE = /^[A-Za-z]{2}$/

/** The postal code of a state that is written as a code or by its name; null for what is neither. */
export function postalCode(text: string): string | null {
  const state = text.trim()
  return CODE.test(state) ? state.toUpperCase() : (CODES.get(foldedName(state)) ?? null)
}

/** Is a postal code that of a state, the district or a territory? */
export function isState(code: string): boolean {
  return code in NAMES
}

/** A name and its state, as in "Chicago, IL" and "Chicago, Illinois"; null for a text that is not written so. */
export function nameAndState(text: string): { readonly name: string; readonly state: string } | null {
  const comma = text.lastIndexOf(',')
  const name = text.slice(0, comma).trim()
  const state = comma < 0 ? null : postalCode(text.slice(comma + 1))
  return name === '' || state === null ? null : { name, state }
}

/** What is wrong with a place whose state is named twice, and differently. */
export function whyTwoStates(column: 'city' | 'county', text: string, own: string, beside: string): string {
  return `${column}: "${text}" is in ${own}, and the state beside it is ${beside}: expected one state`
}
