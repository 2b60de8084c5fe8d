import { ColumnError } from './table-error.js'

/** What a column may be of the question: where, and when. */
export const ROLES = ['office', 'state', 'county', 'city', 'date'] as const
export type Role = (typeof ROLES)[number]
type PlaceRole = Exclude<Role, 'date'>
const PLACE_ROLES = ['office', 'state', 'county', 'city'] as const satisfies readonly PlaceRole[]

/** The headers that somebody names for roles. */
export type NamedColumns = Readonly<Partial<Record<Role, string>>>

/** Which column is which, by its place in the header. */
export type Columns = Readonly<Partial<Record<PlaceRole, number>> & { date: number }>

/** The words that a header ends with which says that its column has a role; a column of these words alone comes first. */
const WORDS: Readonly<Record<Role, RegExp>> = {
  office: /(^|_)((field_)?office|unit)(_id|_name)?$|(^|_)(aor|area_of_responsibility)$/,
  state: /(^|_)state(_code|_name|_abbreviation)?$/,
  county: /(^|_)county(_name)?$/,
  city: /(^|_)city(_name)?$/,
  date: /(^|_)(date|day)$|^date_of_/,
}
/** Of a person, not of where or when somebody was in charge. */
const OF_A_PERSON = /(^|_)(birth|dob|citizenship|residence|home)(_|$)/

/**
 * Which columns say where and when. What somebody names is all that says where, but for the state of a county or a city; otherwise each
 * is the one whose header says so: by its words alone (`state`), else as the last of them (`arrest_state`) when one alone does. Throws {@link ColumnError} for a header that is not there or
 * there twice, and when none fits or several do.
 */
export function chooseColumns(header: readonly string[], named: NamedColumns): Columns {
  const isPlaceNamed = PLACE_ROLES.some((role) => named[role] !== undefined)
  const place: Partial<Record<PlaceRole, number>> = {}
  for (const role of PLACE_ROLES) {
    const name = named[role]
    // Beside an office a place is only for rows whose office is empty: one that can't be told is no reason to stop.
    const isNeeded = role === 'office' || place.office === undefined
    const isToBeFound = !isPlaceNamed || (role === 'state' && (named.county !== undefined || named.city !== undefined))
    const column = name !== undefined ? columnNamed(header, role, name) : isToBeFound ? detected(header, role, isNeeded) : null
    if (column !== null) place[role] = column
  }
  if (Object.keys(place).length === 0) {
    throw new ColumnError(
      `no column says where: expected one of --office, --state, --county, --city with a column's name; ${columnsOf(header)}`,
    )
  }
  const date = named.date !== undefined ? columnNamed(header, 'date', named.date) : detected(header, 'date', true)
  if (date === null) throw new ColumnError(`no column says when: expected --date with a column's name; ${columnsOf(header)}`)
  return { ...place, date }
}

/** What was chosen, in words, and what would have fitted as well. */
export function describeColumns(header: readonly string[], columns: Columns, named: NamedColumns): string {
  const chosen = new Set(Object.values(columns))
  const roles = ROLES.flatMap((role) => {
    const column = columns[role]
    return column === undefined ? [] : `${role} from "${header[column]}"`
  })
  const passedOver = ROLES.filter((role) => named[role] === undefined)
    .flatMap((role) => fitting(header, role))
    .filter((column) => !chosen.has(column))
    .map((column) => `"${header[column]}"`)
  return `${roles.join(', ')}${passedOver.length > 0 ? `; passed over: ${passedOver.join(', ')}` : ''}`
}

function columnNamed(header: readonly string[], role: Role, name: string): number {
  const exact = placesOf(header, (each) => each === name)
  const [column, second] = exact.length > 0 ? exact : placesOf(header, (each) => wordsOf(each) === wordsOf(name))
  if (column === undefined) throw new ColumnError(`--${role}: there is no column "${name}"; ${columnsOf(header)}`)
  if (second !== undefined) throw new ColumnError(`--${role}: the table has more than one column "${name}": rename one`)
  return column
}

function detected(header: readonly string[], role: Role, isNeeded: boolean): number | null {
  const alone = placesOf(header, (each) => wordsOf(each) === role)
  const possible = alone.length > 0 ? alone : fitting(header, role)
  const [column, second] = possible
  if (column === undefined) return null
  if (second === undefined) return column
  if (!isNeeded) return null
  const several = possible.map((each) => `"${header[each]}"`).join(', ')
  throw new ColumnError(`the ${role} may be in any of ${several}: expected --${role} with one of them`)
}

/** The columns whose headers say that they have a role. */
function fitting(header: readonly string[], role: Role): readonly number[] {
  return placesOf(header, (each) => WORDS[role].test(wordsOf(each)) && !OF_A_PERSON.test(wordsOf(each)))
}

function placesOf(header: readonly string[], fits: (name: string) => boolean): readonly number[] {
  return header.flatMap((name, place) => (fits(name) ? [place] : []))
}

/** A header without what people write it differently in: "Arrest Date" is arrest_date. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
}

function columnsOf(header: readonly string[]): string {
  return `the table's columns: ${header.map((name) => `"${name}"`).join(', ')}`
}
