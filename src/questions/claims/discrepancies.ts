import { contradictions, hasOneAnswer } from '../../model/claims.js'
import type { Lens } from '../../model/lens.js'
import { formatDay } from '../../model/partial-date.js'
import { type NodeType, RELATIONSHIPS } from '../../model/types.js'
import type { GraphStore, Row, Selection, Selections } from '../../store/index.js'
import { EVERYTHING, hop, list, listOf, NOTHING, one, readNodes, rowAt, rowsAt, type Subject } from '../plans.js'
import { QuestionError } from '../question-error.js'
import { whyRetired } from '../units.js'
import { CLAIM, claimOf, clauses, propertyInWords, type ReadClaim } from './claims.js'

/** Claims on one property of one subject that cannot all be true. */
export interface Discrepancy {
  readonly subject: Row
  readonly property: string
  readonly claims: readonly Row[]
  /** Who says what, in a sentence. */
  readonly why: string
}

/** What is to be read of each discrepancy's subject and claims. */
export interface DiscrepancySelections {
  readonly subject: Selections
  readonly claims: Selections
}

/** All claims on one subject, as seen through a lens. */
interface Told {
  readonly subject: Subject
  readonly claims: readonly ReadClaim[]
}

const SUBJECT_TYPES: readonly NodeType[] = RELATIONSHIPS.ABOUT.to
const SUBJECTS = everySubject(NOTHING)
const WITH_CLAIMS = everySubject({ properties: [], steps: [list('claims', [hop('ABOUT', 'IN')], 'node', { Claim: CLAIM })] })
const MERGED: Selection = { properties: [], steps: [one('mergedInto', [hop('MERGED_INTO', 'OUT')], 'node', SUBJECTS)] }
const NAME: Selection = { properties: [{ output: 'label', property: 'label' }], steps: [] }

/**
 * What the sources contradict each other in, over the whole graph, by the ids of the subjects. Two calls of the store: the claims, then what
 * was asked of those that contradict each other; one more between them where values are ids of nodes.
 */
export async function discrepanciesOfAll(
  store: GraphStore,
  lens: Lens,
  asked: DiscrepancySelections,
): Promise<readonly Discrepancy[]> {
  const about = one('about', [hop('ABOUT', 'OUT')], 'node', SUBJECTS)
  const selections = { Claim: { ...CLAIM, steps: [...CLAIM.steps, about] } }
  const [answer] = await store.read([
    { root: { kind: 'list', type: 'Claim', where: null, order: [], page: EVERYTHING, selections }, lens },
  ])
  const told = new Map<string, ReadClaim[]>()
  for (const row of listOf(answer)) {
    const subject = rowAt(row, 'about')
    const type = SUBJECT_TYPES.find((each) => each === subject?.$type)
    if (!subject || !type) continue
    const claims = told.get(subject.$id) ?? []
    told.set(subject.$id, [...claims, claimOf(row, type)])
  }
  const byId = [...told].sort(([a], [b]) => (a < b ? -1 : 1))
  const found = await discrepanciesIn(
    store,
    byId.map(([id, claims]) => ({ subject: { id, lens }, claims })),
    asked,
  )
  return found.flat()
}

/** The same of some subjects, each seen through its own lens. As many calls of the store, however many they are. */
export async function discrepanciesOf(
  store: GraphStore,
  subjects: readonly Subject[],
  asked: DiscrepancySelections,
): Promise<readonly (readonly Discrepancy[])[]> {
  const rows = await readNodes(store, subjects, { types: SUBJECT_TYPES, selections: WITH_CLAIMS })
  return discrepanciesIn(
    store,
    subjects.map((subject, index) => toldOf(subject, rows[index] ?? null)),
    asked,
  )
}

/** The same of one subject, named by whoever asks. Throws {@link QuestionError} UNKNOWN_ID. */
export async function discrepanciesOfOne(
  store: GraphStore,
  subject: Subject,
  asked: DiscrepancySelections,
): Promise<readonly Discrepancy[]> {
  const [row = null] = await readNodes(store, [subject], { selections: { ...WITH_CLAIMS, RetiredId: MERGED } })
  const why = whyNoSubject(subject, row)
  if (why !== null) throw new QuestionError('UNKNOWN_ID', 'subject', `subject: ${why}`)
  const [found = []] = await discrepanciesIn(store, [toldOf(subject, row)], asked)
  return found
}

function everySubject(selection: Selection): Selections {
  return Object.fromEntries(SUBJECT_TYPES.map((type) => [type, selection]))
}

/** Why a row that was read for an id can't be the subject of claims, in words; null when it can. */
function whyNoSubject({ id, lens }: Subject, row: Row | null): string | null {
  if (row === null) {
    return `"${id}" is no node that is known to have existed on ${formatDay(lens.validAt)}: expected an id such as shakeup-2025-10`
  }
  if (row.$type === 'RetiredId') return whyRetired(id, row)
  return SUBJECT_TYPES.some((type) => type === row.$type) ? null : `"${id}" is a ${row.$type}: no claim is about one`
}

function toldOf(subject: Subject, row: Row | null): Told {
  const type = SUBJECT_TYPES.find((each) => each === row?.$type)
  return { subject, claims: type ? rowsAt(row, 'claims').map((claim) => claimOf(claim, type)) : [] }
}

async function discrepanciesIn(
  store: GraphStore,
  told: readonly Told[],
  asked: DiscrepancySelections,
): Promise<readonly (readonly Discrepancy[])[]> {
  const names = await namesIn(store, told)
  const found = told.map(({ subject, claims }) => {
    const known = names.get(subject.lens)
    const readable = claims.map((claim) => ({ ...claim, namesNode: known?.has(claim.value) ?? false }))
    const nameOf = (id: string) => known?.get(id) ?? id
    return contradictions(readable).map((group) => ({ subject, group, why: whyOf(group, nameOf) }))
  })
  const groups = found.flat()
  if (groups.length === 0) return told.map(() => [])
  const facts = groups.flatMap(({ subject, group }) => [subject, ...group.map(({ id }) => ({ id, lens: subject.lens }))])
  const { Claim: claim = NOTHING } = asked.claims
  const rows = await readNodes(store, facts, { selections: { ...asked.subject, Claim: claim } })
  let next = 0
  return found.map((ofSubject) =>
    ofSubject.flatMap(({ group, why }) => {
      const [subject = null, ...claims] = rows.slice(next, next + 1 + group.length)
      next += 1 + group.length
      const property = group[0]?.property
      return subject && property ? { subject, property, claims: claims.filter((row) => row !== null), why } : []
    }),
  )
}

/** Of the values that may be ids, the names of the nodes that have them. Nothing is read where no value may be one. */
async function namesIn(store: GraphStore, told: readonly Told[]): Promise<ReadonlyMap<Lens, ReadonlyMap<string, string>>> {
  const wanted = told.flatMap(({ subject, claims }) =>
    claims.flatMap(({ property, value, number, list }) =>
      hasOneAnswer(property) && number === null && !list ? [{ id: value, lens: subject.lens }] : [],
    ),
  )
  const names = new Map<Lens, Map<string, string>>()
  if (wanted.length === 0) return names
  const rows = await readNodes(store, wanted, {
    selections: { Organization: NAME, FieldOffice: NAME, Position: NAME, Official: NAME },
  })
  wanted.forEach(({ id, lens }, index) => {
    const label = rows[index]?.label
    if (typeof label === 'string') names.set(lens, (names.get(lens) ?? new Map<string, string>()).set(id, label))
  })
  return names
}

function whyOf(group: readonly ReadClaim[], nameOf: (id: string) => string): string {
  const said = clauses(group, nameOf)
  return `On ${propertyInWords(group[0]?.property ?? '')}, ${said.join('; ')}: they cannot ${said.length === 2 ? 'both' : 'all'} be right.`
}
