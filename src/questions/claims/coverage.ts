import type { NodeType } from '../../model/types.js'
import type { GraphStore, Predicate, Row, Selections, Step } from '../../store/index.js'
import { hop, list, NOTHING, one, readNodes, rowAt, rowsAt, type Subject } from '../plans.js'
import { CLAIM, claimOf, clauses, type ReadClaim } from './claims.js'

/** How many moves of a shake-up the sources count, against how many the graph documents. */
export interface Coverage {
  /** The claims that count moves of the shake-up. */
  readonly reported: readonly Row[]
  /** Moves that a source shows to have happened. */
  readonly documented: number
  /** Of these, those whose official is named. */
  readonly named: number
  /** Moves that were only announced. */
  readonly planned: number
  /** The moves behind the figures, by date, then id; those that were only announced or are disputed too. */
  readonly reassignments: readonly Row[]
  readonly summary: string
}

/** How many field offices of an organization the sources count, against how many the graph has. */
export interface FieldOfficeCoverage {
  readonly reported: readonly Row[]
  readonly documented: number
  /** By id. */
  readonly fieldOffices: readonly Row[]
  readonly summary: string
}

/** What claims count in numbers, and the graph in rows: an entry for each property that counts the same thing. */
const COUNTS_OF_MOVES = ['reassignmentCount', 'fieldOfficeDirectorsReassigned', 'officialsReassigned']
const COUNTS_OF_FIELD_OFFICES = ['fieldOfficeCount', 'sacOfficeCount', 'sectorCount']

/** Of moves with these, no source shows that they happened, or another denies it. */
const NOT_SHOWN: ReadonlySet<unknown> = new Set(['PLANNED', 'DISPUTED', 'DENIED'])

/** The coverage of each shake-up, seen through its own lens. Two calls of the store, however many they are. */
export async function coverages(
  store: GraphStore,
  shakeups: readonly Subject[],
  asked: { readonly reported: Selections; readonly reassignments: Selections },
): Promise<readonly Coverage[]> {
  const official = one('official', [hop('OF', 'OUT')], 'node', {
    Official: { properties: [{ output: 'identified', property: 'identified' }], steps: [] },
  })
  const status = { output: 'status', property: 'status' }
  const moves = list('rows', [hop('IN', 'IN')], 'node', { Reassignment: { properties: [status], steps: [official] } })
  const counted = await readCounted(store, shakeups, 'Shakeup', COUNTS_OF_MOVES, {
    ...moves,
    order: [{ property: 'date', descending: false }],
  })
  const read = await readRows(store, counted, { ...asked.reassignments, ...asked.reported })
  return counted.map(({ claims, rows }, index) => {
    const planned = rows.filter(({ status }) => status === 'PLANNED').length
    const shown = rows.filter(({ status }) => !NOT_SHOWN.has(status))
    const documented = shown.length
    const named = shown.filter((move) => rowAt(move, 'official')?.identified === true).length
    return {
      reported: read[index]?.claims ?? [],
      documented,
      named,
      planned,
      reassignments: read[index]?.rows ?? [],
      summary: sentences(
        claims,
        `The graph documents ${counting(documented, 'move')}, ${named} of them with the name of the official${planned === 0 ? '' : `, and ${planned} more that ${planned === 1 ? 'was' : 'were'} only announced`}.`,
      ),
    }
  })
}

/** The coverage of the field offices right below each organization, at its own lens. Two calls of the store. */
export async function fieldOfficeCoverages(
  store: GraphStore,
  organizations: readonly Subject[],
  asked: { readonly reported: Selections; readonly fieldOffices: Selections },
): Promise<readonly FieldOfficeCoverage[]> {
  const below = list('rows', [hop('REPORTS_TO', 'IN')], 'node', { FieldOffice: NOTHING })
  const counted = await readCounted(store, organizations, 'Organization', COUNTS_OF_FIELD_OFFICES, {
    ...below,
    where: { kind: 'ofType', types: ['FieldOffice'] },
    order: [{ property: 'id', descending: false }],
  })
  const read = await readRows(store, counted, { ...asked.fieldOffices, ...asked.reported })
  return counted.map(({ claims, rows }, index) => ({
    reported: read[index]?.claims ?? [],
    documented: rows.length,
    fieldOffices: read[index]?.rows ?? [],
    summary: sentences(claims, `Right below it, the graph has ${counting(rows.length, 'field office')}.`),
  }))
}

interface Counted {
  readonly subject: Subject
  readonly claims: readonly ReadClaim[]
  readonly rows: readonly Row[]
}

/** The claims that count something of each subject, and the rows that the graph has of it. */
async function readCounted(
  store: GraphStore,
  subjects: readonly Subject[],
  type: NodeType,
  properties: readonly string[],
  rows: Step,
): Promise<readonly Counted[]> {
  const counts: Predicate = { kind: 'compare', property: 'property', operator: 'oneOf', value: properties }
  const claims: Step = {
    ...list('claims', [hop('ABOUT', 'IN')], 'node', { Claim: CLAIM }),
    where: { kind: 'all', of: [counts, { kind: 'stated', property: 'number' }] },
    order: ['number', 'asOf'].map((property) => ({ property, descending: false })),
  }
  const read = await readNodes(store, subjects, {
    types: [type],
    selections: { [type]: { properties: [], steps: [claims, rows] } },
  })
  return subjects.map((subject, index) => {
    const row = read[index] ?? null
    return { subject, claims: rowsAt(row, 'claims').map((claim) => claimOf(claim, type)), rows: rowsAt(row, 'rows') }
  })
}

/** What was asked of the claims and rows that were counted. */
async function readRows(
  store: GraphStore,
  counted: readonly Counted[],
  selections: Selections,
): Promise<readonly { readonly claims: readonly Row[]; readonly rows: readonly Row[] }[]> {
  const facts = counted.flatMap(({ subject: { lens }, claims, rows }) =>
    [...claims.map(({ id }) => id), ...rows.map(({ $id }) => $id)].map((id) => ({ id, lens })),
  )
  const read = facts.length === 0 ? [] : await readNodes(store, facts, { selections })
  let next = 0
  const take = (count: number) => {
    next += count
    return read.slice(next - count, next).filter((row) => row !== null)
  }
  return counted.map(({ claims, rows }) => ({ claims: take(claims.length), rows: take(rows.length) }))
}

function sentences(claims: readonly ReadClaim[], documented: string): string {
  const said = claims.length === 0 ? 'No source gives a number' : clauses(claims).join('; ')
  return `${said}. ${documented}`
}

function counting(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
