import { type Day, formatDay, type PartialDate, parsePartialDate } from '../../model/partial-date.js'
import type { Collection } from '../collection.js'
import { type Path, partialDate } from '../kinds/kind.js'
import { type Finding, type Problem, quoted } from '../problem.js'
import { problemIn, type RawRecord } from '../reading.js'

/** Nobody announces further ahead than a term of office; a later date is a typing error (`2205-10-28`). */
export const FORESEEABLE_DAYS = 5 * 366

/** What begins and ends, by the names that records have for it. */
const PERIODS = [
  { start: 'validFrom', end: 'validTo' },
  { start: 'foundedOn', end: 'closedOn' },
] as const

/** Dates fit together, under one reading of partial dates at least, and what has been seen or published is not in the future. */
export function checkDates({ records }: Collection, today: Day): Problem[] {
  return records.flatMap((record) => [
    ...datesIn(record.value).flatMap((dated) => futureProblems(record, dated, today)),
    ...mappingsIn(record.value).flatMap(({ mapping, path }) => [
      ...PERIODS.flatMap(({ start, end }) => reversedProblems(record, mapping, path, start, end)),
      ...sightingProblems(record, mapping, path),
    ]),
  ])
}

type Mapping = Readonly<Record<string, unknown>>
interface Dated {
  readonly date: PartialDate
  readonly path: Path
}

function reversedProblems(record: RawRecord, mapping: Mapping, path: Path, start: string, end: string): Problem[] {
  const from = datedAt(mapping[start], [...path, start])
  const to = datedAt(mapping[end], [...path, end])
  if (!from || !to || from.date.earliest <= to.date.latest) return []
  const message = `${end} ${to.date.text} is before ${start} ${from.date.text}`
  return [problemIn(record, to.path, { code: 'REVERSED_DATES', message, expected: `a date not before ${from.date.text}` })]
}

function sightingProblems(record: RawRecord, mapping: Mapping, path: Path): Problem[] {
  const seen: unknown = mapping.seen
  if (!Array.isArray(seen)) return []
  const from = datedAt(mapping.validFrom, [])?.date
  const to = datedAt(mapping.validTo, [])?.date
  return seen.flatMap((each: unknown, index) => {
    const sighting = datedAt(each, [...path, 'seen', index])
    if (!sighting) return []
    const { date } = sighting
    const outside = (message: string) => problemIn(record, sighting.path, { code: 'SIGHTING_OUTSIDE', message })
    if (from && date.latest < from.earliest) return [outside(`seen on ${date.text}, before it began (${from.text})`)]
    if (to && date.earliest > to.latest) return [outside(`seen on ${date.text}, after it ended (${to.text})`)]
    return []
  })
}

function futureProblems(record: RawRecord, { date, path }: Dated, today: Day): Problem[] {
  const past = pastOnly(record, path)
  if (date.earliest <= (past ? today : today + FORESEEABLE_DAYS)) return []
  const finding: Finding = {
    code: 'FUTURE_DATE',
    message: `${date.text} is in the future${past ? `: ${past}` : ', further than anybody announces'}`,
    expected: `a date not after ${formatDay(past ? today : today + FORESEEABLE_DAYS)}`,
  }
  return [problemIn(record, path, finding)]
}

/** Why a date can't be in the future, or null when it can: ends and beginnings may be announced. */
function pastOnly(record: RawRecord, path: Path): string | null {
  if (path.includes('seen')) return 'nothing can have been seen then'
  const [field] = path
  if (field === 'publishedOn') return 'nothing can have been published then'
  if (field === 'retiredOn') return 'no id can have been retired then'
  const planned = isMapping(record.value) && record.value.status === 'PLANNED'
  if (record.kind === 'reassignments' && field === 'date' && !planned)
    return `a move that is yet to happen has the status ${quoted('PLANNED')}`
  return null
}

/** A stated date, alone or with its sources; null for what is none, of which the definition has told already. */
function datedAt(value: unknown, path: Path): Dated | null {
  if (isMapping(value)) return datedAt(value.date, [...path, 'date'])
  if (typeof value !== 'string') return null
  const text = partialDate.safeParse(value)
  return text.success ? { date: parsePartialDate(text.data), path } : null
}

/** The names under which dates stand in records, or in lists or mappings with sources of their own. */
const DATE_FIELDS = [
  'validFrom',
  'validTo',
  'seen',
  'foundedOn',
  'closedOn',
  'date',
  'publishedOn',
  'period',
  'asOf',
  'retiredOn',
]

function datesIn(record: unknown): Dated[] {
  return mappingsIn(record).flatMap(({ mapping, path }) =>
    DATE_FIELDS.flatMap((field) => {
      const value = mapping[field]
      // The date of a mapping with sources is found when that mapping itself is.
      if (isMapping(value)) return []
      const dates: unknown[] = Array.isArray(value) ? value : [value]
      return dates.flatMap((each, index) => {
        if (isMapping(each)) return []
        return datedAt(each, Array.isArray(value) ? [...path, field, index] : [...path, field]) ?? []
      })
    }),
  )
}

function mappingsIn(value: unknown, path: Path = []): { mapping: Mapping; path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => mappingsIn(each, [...path, index]))
  if (!isMapping(value)) return []
  return [{ mapping: value, path }, ...Object.entries(value).flatMap(([key, each]) => mappingsIn(each, [...path, key]))]
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
