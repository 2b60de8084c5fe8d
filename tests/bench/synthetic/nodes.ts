import type { NodeFact, Properties } from '../../../src/model/graph.js'
import type { Day } from '../../../src/model/partial-date.js'
import { pick } from './chance.js'
import { ERO_FIELD_OFFICES, FIRST_DAY, LAST_DAY, type Shape, type SyntheticType } from './shape.js'
import { dateOf, exactDate, inventedName, sourcesOf, statementOf, statusOf } from './statements.js'

const ORGANIZATION_KINDS = ['DEPARTMENT', 'AGENCY', 'DIRECTORATE', 'DIVISION', 'OFFICE'] as const
const OFFICE_KINDS = ['HSI_SAC_OFFICE', 'OFO_FIELD_OFFICE', 'BORDER_PATROL_SECTOR', 'AMO_BRANCH'] as const
const STATES = [
  'AZ',
  'CA',
  'CO',
  'FL',
  'GA',
  'IL',
  'LA',
  'MA',
  'MI',
  'MN',
  'NJ',
  'NM',
  'NY',
  'PA',
  'TX',
  'UT',
  'VA',
  'WA',
] as const
const CHANGES = ['CREATED', 'RENAMED', 'MOVED', 'SPLIT', 'MERGED', 'AREA_CHANGED'] as const
const MOVES = ['REASSIGNED', 'REASSIGNED', 'APPOINTED', 'DETAILED'] as const
const OFFICIAL_SOURCES = ['GOVERNMENT', 'GOVERNMENT', 'COURT'] as const
const OTHER_SOURCES = ['NEWS', 'NEWS', 'NEWS', 'REFERENCE'] as const
const QUALITIES = ['ORIGINAL', 'ORIGINAL', 'REPUBLICATION', 'SUMMARY'] as const
const QUALIFIERS = ['EXACTLY', 'AT_LEAST', 'ABOUT'] as const
const CLAIMED = ['employeeCount', 'fieldOfficeCount', 'directorsReassigned', 'detentionCount'] as const
const NOTE = 'The sources differ in their wording; the one named first says most.'

/** How a node of each type is made from its index. */
const NODES: Readonly<Record<SyntheticType, (shape: Shape, index: number) => NodeFact>> = {
  ChangeEvent: (shape, index) => {
    const kind = pick(CHANGES, shape.chance('change', index))
    const day = FIRST_DAY + Math.floor(shape.chance('change day', index) * (LAST_DAY - FIRST_DAY - 400))
    return dated(shape, 'ChangeEvent', index, day, `Unit ${kind.toLowerCase()}`, 'date', { kind, after: `Charter ${index}` })
  },
  City: (shape, index) => {
    const name = inventedName(shape, 'city', index)
    const state = pick(STATES, shape.chance('state', index))
    const latitude = 25 + Math.round(shape.chance('latitude', index) * 2_300) / 100
    const longitude = -70 - Math.round(shape.chance('longitude', index) * 5_000) / 100
    return undated(shape, 'City', index, `${name}, ${state}`, { name, state, latitude, longitude })
  },
  Claim: (shape, index) => {
    const property = pick(CLAIMED, shape.chance('claimed', index))
    const number = 1 + Math.floor(shape.chance('claimed number', index) * 40_000)
    const day = FIRST_DAY + Math.floor(shape.chance('claim day', index) * (LAST_DAY - FIRST_DAY))
    const source = shape.sourceAfter(day, 'claim source', index)
    return undated(
      shape,
      'Claim',
      index,
      `${property}: ${number}`,
      {
        property,
        value: String(number),
        number,
        qualifier: pick(QUALIFIERS, shape.chance('qualifier', index)),
        unit: 'people',
        asOf: dateOf(shape, day, 'claim', index),
        quote: `The number stood at ${number}, according to the agency.`,
      },
      [shape.id('Source', source)],
    )
  },
  Reassignment: (shape, index) => {
    const kind = pick(MOVES, shape.chance('move', index))
    const official = inventedName(shape, 'official', shape.officialIn(index, 0))
    const day = shape.handover(index, 0)
    return dated(shape, 'Reassignment', index, day, `${official} ${kind.toLowerCase()}`, 'period', { kind })
  },
  FieldOffice: (shape, index) => {
    const kind = officeKind(shape, index)
    const name = `${inventedName(shape, 'office', index)} ${kind.replaceAll('_', ' ').toLowerCase()}`
    const state = pick(STATES, shape.chance('area', index))
    const area = { areaText: `All of ${state}`, areaStates: [state], areaPartialStates: [], areaCounties: [] }
    return lasting(shape, 'FieldOffice', index, name, { name, kind, ...area, code: `F${index + 1}` })
  },
  Official: (shape, index) => {
    const name = inventedName(shape, 'official', index)
    const aliases = shape.chance('alias', index) < 0.1 ? { aliases: [inventedName(shape, 'alias', index)] } : {}
    return undated(shape, 'Official', index, name, { name, identified: true, ...aliases })
  },
  Organization: (shape, index) => {
    const kind = ORGANIZATION_KINDS[shape.level(index)] ?? 'OFFICE'
    const name = `${inventedName(shape, 'organization', index)} ${kind.toLowerCase()}`
    return lasting(shape, 'Organization', index, name, { name, kind, abbreviation: `O${index + 1}` })
  },
  Position: (shape, index) => {
    const head = shape.isHead(index)
    const title = `${head ? 'Director' : 'Deputy director'}, ${shape.unitId(shape.unitOfPost(index))}`
    return undated(shape, 'Position', index, title, { title, head, sole: head })
  },
  Shakeup: (shape, index) => {
    const name = `Shake-up ${index + 1}`
    return dated(shape, 'Shakeup', index, LAST_DAY - 500 - index, name, 'period', { name })
  },
  Source: (shape, index) => {
    const id = shape.id('Source', index)
    const die = shape.chance('source kind', index)
    const title = `${inventedName(shape, 'title', index)} named to post`
    const publisher = `The ${inventedName(shape, 'publisher', index % 40)} Record`
    const publishedOn = exactDate(shape.publishedOn(index))
    const kind = shape.isOfficial(index) ? pick(OFFICIAL_SOURCES, die) : pick(OTHER_SOURCES, die)
    const quality = pick(QUALITIES, shape.chance('quality', index))
    const properties = { title, publisher, url: `https://example.org/${id}`, publishedOn, kind, quality, language: 'en' }
    return undated(shape, 'Source', index, `${publisher}: ${title}`, properties, [id])
  },
}

/** A node as it would be stated. */
export function nodeFact(shape: Shape, type: SyntheticType, index: number): NodeFact {
  return NODES[type](shape, index)
}

function officeKind(shape: Shape, office: number): string {
  if (office < ERO_FIELD_OFFICES) return 'ERO_FIELD_OFFICE'
  if (shape.unitAboveOffice(office) >= shape.counts.Organization) return 'ERO_SUB_OFFICE'
  return OFFICE_KINDS[office % OFFICE_KINDS.length] ?? 'HSI_SAC_OFFICE'
}

/** A thing without dates of its own: known from early on. */
function undated(
  shape: Shape,
  type: SyntheticType,
  index: number,
  label: string,
  properties: Properties,
  sources = sourcesOf(shape, FIRST_DAY + Math.floor(shape.chance(`${type} named`, index) * 900), `${type} source`, index),
): NodeFact {
  return {
    id: shape.id(type, index),
    type,
    label,
    properties: noted(shape, type, index, properties),
    status: statusOf(shape, sources),
    sources,
    seen: [],
  }
}

/** A unit: founded on some day, which a later source may be the first to tell. */
function lasting(shape: Shape, type: SyntheticType, index: number, label: string, properties: Properties): NodeFact {
  const node = undated(shape, type, index, label, properties)
  const day = FIRST_DAY + Math.floor(shape.chance(`${type} founded`, index) * 300)
  const date = dateOf(shape, day, `${type} founded`, index)
  const validFrom = statementOf(shape, date, node.sources, { later: 0.45, purpose: `${type} founded`, index })
  return { ...node, properties: { ...node.properties, foundedOn: date }, validFrom }
}

/** What happened on a day, which is also a property of it. */
function dated(
  shape: Shape,
  type: SyntheticType,
  index: number,
  day: Day,
  label: string,
  property: string,
  properties: Properties,
): NodeFact {
  const sources = sourcesOf(shape, day, `${type} source`, index)
  const date = dateOf(shape, day, type, index)
  const validFrom = statementOf(shape, date, sources, { later: 0.45, purpose: type, index })
  const dates = type === 'Reassignment' ? { date, period: date } : { [property]: date }
  return { ...undated(shape, type, index, label, { ...properties, ...dates }, sources), validFrom }
}

function noted(shape: Shape, type: SyntheticType, index: number, properties: Properties): Properties {
  return shape.chance(`${type} note`, index) < 0.2 ? { ...properties, note: NOTE } : properties
}
