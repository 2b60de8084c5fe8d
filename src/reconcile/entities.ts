import type { Lens } from '../model/lens.js'
import { formatDay } from '../model/partial-date.js'
import type { NodeType } from '../model/types.js'
import { type CommandLink, chain, type LinkSelections, links } from '../questions/chain-of-command.js'
import { type InCharge, inCharge } from '../questions/in-charge/in-charge.js'
import { end, hop, list, one, readNodes, rowAt, rowsAt } from '../questions/plans.js'
import { whyRetired } from '../questions/units.js'
import type { GraphStore, Row, Selection, Selections, Step } from '../store/index.js'
import { partsOfId } from './dated-id.js'
import { ENTITY_NODES } from './entity-types.js'
import { properties } from './selected.js'

/** An entity by its id, which may name a day, and the lens that it is seen through; the id's day comes before the lens's. */
export interface EntityAsked {
  readonly id: string
  readonly lens: Lens
}

/** What is known of an entity on a day. */
export interface Entity {
  /** On which day, as an ISO date. */
  readonly day: string
  /** The node; null when it is not there, and then `problem` says why. */
  readonly row: Row | null
  /** The tenure of whoever heads the unit or holds the post, or those of the official. */
  readonly tenures: readonly Row[]
  /** The tenures of everybody who may be in charge, the likelier first. */
  readonly candidates: readonly Row[]
  readonly chainOfCommand: readonly CommandLink[]
  readonly problem: string | null
}

const READ_NODES: readonly NodeType[] = [...ENTITY_NODES, 'RetiredId']

/**
 * Entities on their days. One call of the store for all of them, and for units those of `inCharge`: one for each knownAt, certainty and
 * evidence among the lenses. An id that there is not has a `problem` and nothing else, so that it spoils no others.
 */
export async function readEntities(store: GraphStore, asked: readonly EntityAsked[]): Promise<readonly Entity[]> {
  const lenses = new Map<string, Lens>()
  const at = (lens: Lens): Lens => {
    const key = JSON.stringify(lens)
    const known = lenses.get(key) ?? lens
    lenses.set(key, known)
    return known
  }
  const subjects = asked.map(({ id, lens }) => {
    const parts = partsOfId(id)
    return 'problem' in parts
      ? { id, lens: at(lens), problem: parts.problem }
      : { id: parts.text, lens: at({ ...lens, validAt: parts.day ?? lens.validAt }), problem: null }
  })
  const rows = await readNodes(store, subjects, { types: READ_NODES, selections: SELECTIONS })
  const heads = await headsOf(
    store,
    subjects.map(({ id, lens }, index) => (isUnit(rows[index] ?? null) ? { id, lens } : null)),
  )
  return subjects.map(({ id, lens, problem }, index): Entity => {
    const row = rows[index] ?? null
    const day = formatDay(lens.validAt) ?? ''
    const none = { day, row: null, tenures: [], candidates: [], chainOfCommand: [] }
    if (problem !== null) return { ...none, problem }
    if (row === null)
      return {
        ...none,
        problem: `"${id}" is nothing that is known to have been there on ${day}: expected an id such as ero-chicago`,
      }
    if (row.$type === 'RetiredId') return { ...none, problem: whyRetired(id, row) }
    const head = heads[index]
    return { ...(head ? headed(head) : inPosts(row, day)), day, row }
  })
}

/** Who heads each unit, by `inCharge`, which takes rows of many days at once but of one knownAt, certainty and evidence. */
async function headsOf(
  store: GraphStore,
  units: readonly ({ readonly id: string; readonly lens: Lens } | null)[],
): Promise<readonly (InCharge | null)[]> {
  const groups = new Map<string, number[]>()
  units.forEach((unit, index) => {
    if (!unit) return
    const { validAt: _eachRowHasItsOwn, ...others } = unit.lens
    const key = JSON.stringify(others)
    const same = groups.get(key)
    if (same) same.push(index)
    else groups.set(key, [index])
  })
  const heads = units.map((): InCharge | null => null)
  await Promise.all(
    [...groups.values()].map(async (indices) => {
      const group = indices.flatMap((index) => units[index] ?? [])
      const [first] = group
      if (!first) return
      const table = group.map(({ id, lens }) => ({
        office: id,
        state: null,
        county: null,
        city: null,
        kind: '',
        day: lens.validAt,
      }))
      const answers = await inCharge(store, table, first.lens, {
        unit: null,
        match: null,
        tenure: TENURE,
        candidate: { HOLDS: { properties: properties('certainty'), steps: [OFFICIAL] } },
        chain: LINKS,
      })
      indices.forEach((index, place) => {
        heads[index] = answers[place] ?? null
      })
    }),
  )
  return heads
}

/** Who is in charge, or in which posts. */
type Answer = Pick<Entity, 'tenures' | 'candidates' | 'chainOfCommand' | 'problem'>

function headed({ tenure, candidates, chainOfCommand, problem }: InCharge): Answer {
  return { tenures: tenure ? [tenure] : [], candidates, chainOfCommand, problem }
}

function inPosts(row: Row, day: string): Answer {
  if (row.$type === 'Official') {
    const tenures = rowsAt(row, 'held')
    const chainOfCommand = tenures.flatMap((tenure) => links(rowAt(tenure, 'above')))
    const problem = tenures.length > 0 ? null : `no post of ${row.label} (${row.$id}) is known on ${day}`
    return { tenures, candidates: [], chainOfCommand, problem }
  }
  if (row.$type !== 'Position') return { tenures: [], candidates: [], chainOfCommand: [], problem: null }
  const candidates = rowsAt(row, 'holders')
  // Several may hold a post that is not sole; of one that is, the first is the likeliest.
  const tenures = row.sole === true ? candidates.slice(0, 1) : candidates
  const problem = tenures.length > 0 ? null : `nobody is known to have been ${row.label} (${row.$id}) on ${day}`
  return { tenures, candidates, chainOfCommand: links(row), problem }
}

function isUnit(row: Row | null): boolean {
  return row?.$type === 'Organization' || row?.$type === 'FieldOffice'
}

function ofType(type: NodeType, names: readonly string[], steps: readonly Step[] = []): Selections {
  return { [type]: { properties: properties(...names), steps } }
}

const SOURCES: Step = {
  output: 'sources',
  via: { kind: 'sources' },
  shape: { kind: 'list' },
  where: null,
  order: [],
  selections: ofType('Source', ['title', 'publisher', 'publishedOn', 'url']),
}
const OFFICIAL = end('official', 'from', ofType('Official', ['name']))
const UNIT_LABEL: Selections = { ...ofType('Organization', ['label']), ...ofType('FieldOffice', ['label']) }
const POST = end('post', 'to', ofType('Position', ['title'], [one('unit', [hop('POST_IN', 'OUT')], 'node', UNIT_LABEL)]))
const TENURE_PROPERTIES = properties('acting', 'validFrom', 'validTo', 'seen', 'certainty', 'status', 'note')
const TENURE: Selections = { HOLDS: { properties: TENURE_PROPERTIES, steps: [OFFICIAL, POST, SOURCES] } }
const LINKS: LinkSelections = {
  position: ofType('Position', ['title']),
  tenure: { HOLDS: { properties: properties('certainty'), steps: [OFFICIAL] } },
  start: ofType('Position', []),
}

const CITY = ofType('City', ['label', 'name', 'state'])
const ABOVE = one('reportsTo', [hop('REPORTS_TO', 'OUT')], 'node', { ...UNIT_LABEL, ...ofType('Position', ['label']) })

/** What is read of a node of each type; what a node has no property of is null in its row. */
const SELECTIONS: Selections = {
  Organization: node(['name', 'abbreviation', 'kind', 'website'], [ABOVE, seat()]),
  FieldOffice: node(['name', 'kind'], [ABOVE, seat()]),
  Official: node(
    ['name', 'aliases', 'identified'],
    [
      list('held', [hop('HOLDS', 'OUT')], 'relationship', {
        HOLDS: {
          properties: TENURE_PROPERTIES,
          steps: [OFFICIAL, POST, SOURCES, end('above', 'to', { Position: chain(LINKS) })],
        },
      }),
    ],
  ),
  Position: node(
    ['title', 'head', 'sole'],
    [
      ABOVE,
      one('unit', [hop('POST_IN', 'OUT')], 'node', UNIT_LABEL),
      list('holders', [hop('HOLDS', 'IN')], 'relationship', TENURE),
      ...chain(LINKS).steps,
    ],
  ),
  City: node(['name', 'state', 'latitude', 'longitude'], [list('offices', [hop('LOCATED_IN', 'IN')], 'node', UNIT_LABEL)]),
  Shakeup: node(['name', 'period'], []),
  Source: node(['title', 'publisher', 'publishedOn', 'url', 'kind'], []),
  RetiredId: { properties: [], steps: [one('mergedInto', [hop('MERGED_INTO', 'OUT')], 'node', {})] },
}

function seat(): Step {
  return one('seat', [hop('LOCATED_IN', 'OUT')], 'node', CITY)
}

function node(names: readonly string[], steps: readonly Step[]): Selection {
  return { properties: properties('label', 'status', 'note', ...names), steps: [SOURCES, ...steps] }
}
