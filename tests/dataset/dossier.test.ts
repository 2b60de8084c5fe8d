import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

/** A record of the dataset, or a row of the dossier, as its file has it. */
type Fields = Readonly<Record<string, unknown>>

/** The dossier's files, and the kind of record that their rows became. */
const KIND_OF = {
  organizations: 'organizations',
  offices: 'field-offices',
  cities: 'cities',
  positions: 'positions',
  officials: 'officials',
  claims: 'claims',
  history: 'change-events',
  sources: 'sources',
} as const

const ROWS = { ...KIND_OF, tenures: 'tenures', moves: 'reassignments' } as const
const notes = readFileSync('seed/NOTES.md', 'utf8')

function dossier(file: keyof typeof ROWS): Fields[] {
  return list(JSON.parse(readFileSync(`tests/fixtures/dossier/${file}.json`, 'utf8')))
}

function seed(kind: string): Fields[] {
  const folder = `seed/${kind}`
  const isFolder = readdirSync('seed').includes(kind) && statSync(folder).isDirectory()
  const files = isFolder ? readdirSync(folder).map((name) => `${folder}/${name}`) : [`${folder}.yaml`]
  return files.flatMap((file) => list(parse(readFileSync(file, 'utf8'))))
}

function list(value: unknown): Fields[] {
  if (!Array.isArray(value)) throw new Error('Expected a list')
  return value
}

/** Every source that a record names, for itself or for one of its dates and links. */
function sourcesOf(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((each) => [...sourcesOf(each)]))
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(
    Object.entries(value).flatMap(([name, each]) => {
      if (name === 'sources' && Array.isArray(each)) return each.map(String)
      return name === 'source' ? [String(each)] : [...sourcesOf(each)]
    }),
  )
}

const named = (row: Fields) => [row.source, ...(Array.isArray(row.sources) ? row.sources : [])].filter(Boolean).map(idOf)
const idOf = (id: unknown) => String(id).replaceAll('.', '-')
const dateOf = (date: unknown) => (typeof date === 'object' && date !== null && 'date' in date ? date.date : date) ?? null
const noted = (row: string) => notes.includes(`\`${row}\``)
const bare = (date: unknown) => (typeof date === 'string' ? date.replace(/~$/, '') : date)

describe('every row of the dossier is in the dataset or in its notes', () => {
  test.each(Object.entries(KIND_OF))('%s: by its id, with all its sources', (file, kind) => {
    const records = new Map(seed(kind).map((record) => [record.id, record]))
    const missing = dossier(file as keyof typeof KIND_OF).filter((row) => {
      if (noted(`${file}: ${String(row.id)}`) && !records.has(row.id)) return false
      const record = records.get(row.id)
      const sources = sourcesOf(record)
      return !record || (kind !== 'sources' && !named(row).every((id) => sources.has(id)))
    })
    expect(missing.map((row) => row.id)).toEqual([])
  })

  test('tenures: by official, dates, sightings and sources', () => {
    const free = new Set(seed('tenures'))
    const missing = dossier('tenures').flatMap((row, index) => {
      const match = [...free].find((record) => {
        const sources = sourcesOf(record)
        const sightings = (Array.isArray(record.seen) ? record.seen : []).map((date: unknown) => bare(dateOf(date)))
        return (
          record.official === row.official &&
          (record.acting ?? false) === row.acting &&
          dateOf(record.validFrom) === row.start &&
          dateOf(record.validTo) === row.end &&
          (Array.isArray(row.seen) ? row.seen : []).every((date) => sightings.includes(date)) &&
          named(row).every((id) => sources.has(id))
        )
      })
      if (match) free.delete(match)
      return match || noted(`tenures[${index}]`) ? [] : [index]
    })
    expect(missing).toEqual([])
  })

  test('moves: by official, kind, date, status, shake-up and sources', () => {
    const free = new Set(seed('reassignments'))
    const unnamed = new Set(seed('officials').flatMap(({ id, identified }) => (identified === false ? [id] : [])))
    const missing = dossier('moves').flatMap((row, index) => {
      const match = [...free].find(
        (record) =>
          (row.official === null ? unnamed.has(record.official) : record.official === row.official) &&
          record.kind === row.kind &&
          (record.date ?? null) === row.date &&
          record.status === row.status &&
          (record.shakeup ?? null) === (row.wave === null ? null : `shakeup-${String(row.wave)}`) &&
          (record.replaced ?? null) === (row.replacementOf ?? null) &&
          named(row).every((id) => sourcesOf(record).has(id)),
      )
      if (match) free.delete(match)
      return match || noted(`moves[${index}]`) ? [] : [index]
    })
    expect(missing).toEqual([])
  })

  test('the notes name no row that the dossier does not have', () => {
    const rows = [...notes.matchAll(/`(tenures|moves)\[(\d+)\]`/g)]
    expect(rows.length).toBeGreaterThan(0)
    for (const [, file, index] of rows) expect(Number(index)).toBeLessThan(dossier(file === 'moves' ? 'moves' : 'tenures').length)
  })

  test('no record of the kinds made from rows stands without one, but for posts named in words and officials counted unnamed', () => {
    const ids = new Set(Object.keys(KIND_OF).flatMap((file) => dossier(file as keyof typeof KIND_OF).map((row) => idOf(row.id))))
    const strangers = Object.values(KIND_OF)
      .flatMap((kind) => seed(kind))
      .filter(({ id, identified }) => !ids.has(idOf(id)) && identified !== false)
    expect(strangers.filter(({ id }) => !noted(String(id))).map(({ id }) => id)).toEqual([])
  })

  test('the dossier has as many rows as the notes say', () => {
    const total = Object.keys(ROWS).reduce((sum, file) => sum + dossier(file as keyof typeof ROWS).length, 0)
    expect(notes).toContain(total.toLocaleString('en-US'))
  })
})
