import type { DateStatement, Properties, RelationshipFact } from '../../../src/model/graph.js'
import type { Day } from '../../../src/model/partial-date.js'
import type { RelationshipType } from '../../../src/model/types.js'
import { FIRST_DAY, LAST_DAY, type Shape, type SyntheticType } from './shape.js'
import { dateOf, exactDate, sourcesOf, statementOf, statusOf } from './statements.js'

/** What is stated of a link besides its ends. */
interface Told {
  /** The day of which its sources tell. */
  readonly day: Day
  readonly properties?: Properties
  readonly sources?: readonly string[]
  readonly dates?: (sources: readonly string[]) => Partial<Pick<RelationshipFact, 'validFrom' | 'validTo' | 'seen'>>
}

/** The relationships that each type's record stands for, sorted by id. */
export const RELATIONSHIPS_OF: Readonly<Partial<Record<SyntheticType, (shape: Shape, index: number) => RelationshipFact[]>>> = {
  ChangeEvent: (shape, index) => {
    const day = FIRST_DAY + 900
    const affected = [shape.unitFor('affected', index, 0.05)]
    if (shape.chance('affects two', index) < 0.2) affected.push(Math.floor(shape.chance('affected 2', index) * shape.units))
    const id = shape.id('ChangeEvent', index)
    return affected.map((unit, place) => link(shape, 'AFFECTED', id, shape.unitId(unit), place, index, { day }))
  },
  Claim: (shape, index) => {
    const id = shape.id('Claim', index)
    const day = FIRST_DAY + Math.floor(shape.chance('claim day', index) * (LAST_DAY - FIRST_DAY))
    const source = shape.id('Source', shape.sourceAfter(day, 'claim source', index))
    const told = { day, sources: [source] }
    return [link(shape, 'ABOUT', id, claimed(shape, index), 0, index, told), link(shape, 'STATED_IN', id, source, 0, index, told)]
  },
  Reassignment: move,
  FieldOffice: (shape, index) => {
    const id = shape.id('FieldOffice', index)
    const day = FIRST_DAY + Math.floor(shape.chance('office told', index) * (LAST_DAY - FIRST_DAY))
    const city = Math.floor(shape.chance('office city', index) * shape.counts.City)
    const isNamesake = shape.chance('namesake', index) < 0.2
    const namedFor = shape.id('City', (city + 1) % shape.counts.City)
    const located = { day, properties: { basis: 'LISTING' } }
    return [
      link(shape, 'LOCATED_IN', id, shape.id('City', city), 0, index, located),
      ...(isNamesake ? [link(shape, 'NAMED_FOR', id, namedFor, 0, index, { day })] : []),
      link(shape, 'REPORTS_TO', id, shape.unitId(shape.unitAboveOffice(index)), 0, index, { day }),
      ...(shape.chance('moved below', index) < 0.1 ? [formerUnit(shape, index, id)] : []),
    ]
  },
  Organization: (shape, index) => {
    const id = shape.id('Organization', index)
    const day = FIRST_DAY + Math.floor(shape.chance('organization told', index) * (LAST_DAY - FIRST_DAY))
    const city = shape.id('City', Math.floor(shape.chance('seat', index) * shape.counts.City))
    const above = shape.unitAbove(index)
    return [
      link(shape, 'LOCATED_IN', id, city, 0, index, { day }),
      ...(above === null ? [] : [link(shape, 'REPORTS_TO', id, shape.unitId(above), 0, index, { day })]),
    ]
  },
  Position: (shape, index) => {
    const id = shape.id('Position', index)
    const day = FIRST_DAY + Math.floor(shape.chance('post told', index) * (LAST_DAY - FIRST_DAY))
    const above = shape.postAbove(index)
    return [
      link(shape, 'POST_IN', id, shape.unitId(shape.unitOfPost(index)), 0, index, { day }),
      ...(above === null ? [] : [link(shape, 'REPORTS_TO', id, shape.id('Position', above), 0, index, { day })]),
    ]
  },
}

/** Everybody known to have held a post, the latest first; their ids come after all others'. */
export function tenuresOf(shape: Shape, post: number): RelationshipFact[] {
  const position = shape.id('Position', post)
  return Array.from({ length: shape.eras(post) }, (_, era): RelationshipFact => {
    const start = shape.handover(post, era)
    const isLatest = era === 0
    const end = isLatest ? (shape.isVacant(post) ? start + 40 : null) : shape.handover(post, era - 1)
    const die = (purpose: string): number => shape.chance(`tenure ${purpose} ${era}`, post)
    const official = shape.id('Official', shape.officialIn(post, era))
    const properties = { acting: die('acting') < 0.15 }
    const statement = (day: Day, purpose: string, later: number, sources: readonly string[]): DateStatement =>
      statementOf(shape, dateOf(shape, day, `${purpose} ${era}`, post), sources, {
        later,
        purpose: `${purpose} ${era}`,
        index: post,
      })
    const isLong = (end ?? LAST_DAY) - start > 100
    // Somebody says either when it began or that it was seen: else nobody could say what came first.
    const hasStart = !isLong || die('start known') < 0.85
    const isSeen = isLong && (!hasStart || die('seen') < (isLatest ? 0.9 : 0.4))
    return link(shape, 'HOLDS', official, position, era, post, {
      day: start,
      properties,
      dates: (sources) => ({
        ...(hasStart && { validFrom: statement(start, 'tenure start', 0.03, sources) }),
        ...(end !== null && { validTo: statement(end, 'tenure end', 0.5, sources) }),
        seen: isSeen
          ? [{ date: exactDate(Math.floor(start + 40 + die('seen on') * ((end ?? LAST_DAY) - start - 80))), sources }]
          : [],
      }),
    })
  })
}

/** The move that began the latest tenure of the post with the same index. */
function move(shape: Shape, index: number): RelationshipFact[] {
  const id = shape.id('Reassignment', index)
  const official = shape.officialIn(index, 0)
  const from = shape.postHeldBy(official, 1)
  const day = shape.handover(index, 0)
  const properties = { reassignment: id, kind: 'REASSIGNED' }
  const told = {
    day,
    dates: (sources: readonly string[]) => ({ validFrom: { date: dateOf(shape, day, 'Reassignment', index), sources } }),
  }
  const moved = (type: RelationshipType, to: string, more: Properties = {}): RelationshipFact => ({
    ...link(shape, type, shape.id('Official', official), to, 0, index, { ...told, properties: { ...properties, ...more } }),
    id: `${id}.${type}`,
  })
  const isPart = shape.chance('part of a shake-up', index) < 0.8
  const shakeup = shape.id('Shakeup', Math.floor(shape.chance('shake-up', index) * shape.counts.Shakeup))
  const position = shape.id('Position', index)
  const replaced = shape.id('Official', shape.officialIn(index, 1))
  return [
    ...(isPart ? [link(shape, 'IN', id, shakeup, 0, index, { day })] : []),
    link(shape, 'OF', id, shape.id('Official', official), 0, index, { day }),
    ...(from === null ? [] : [moved('REASSIGNED_FROM', postOrUnit(shape, from))]),
    moved('REASSIGNED_TO', shape.goesToHub(index, 0.4) ? shape.unitId(shape.unitFor('', index, 0.4)) : postOrUnit(shape, index)),
    ...(shape.chance('replaced', index) < 0.5 ? [moved('REPLACED', replaced, { position })] : []),
  ]
}

/** Some sources name the post, some only its unit. */
function postOrUnit(shape: Shape, post: number): string {
  return shape.chance('names the unit', post) < 0.3 ? shape.unitId(shape.unitOfPost(post)) : shape.id('Position', post)
}

/** A unit that a field office once reported to. */
function formerUnit(shape: Shape, index: number, id: string): RelationshipFact {
  const unit = Math.floor(shape.chance('former unit', index) * shape.counts.Organization)
  const day = FIRST_DAY + 300 + Math.floor(shape.chance('moved below on', index) * 3_000)
  return link(shape, 'REPORTS_TO', id, shape.unitId(unit), 1, index, {
    day,
    dates: (sources) => ({
      validTo: statementOf(shape, exactDate(day), sources, { later: 0.5, purpose: 'moved below', index }),
    }),
  })
}

/** What a claim is about: the first ones the hubs, the others anything. */
function claimed(shape: Shape, index: number): string {
  if (shape.goesToHub(index, 0.25)) return shape.unitId(shape.unitFor('', index, 0.25))
  const die = shape.chance('subject', index)
  const any = (type: SyntheticType): string => shape.id(type, Math.floor(die * shape.counts[type]))
  return [shape.unitId(Math.floor(die * shape.units)), any('Official'), any('Shakeup')][index % 3] ?? any('Official')
}

function link(
  shape: Shape,
  type: RelationshipType,
  from: string,
  to: string,
  place: number,
  index: number,
  { day, properties = {}, sources = sourcesOf(shape, day, `${type} ${place}`, index), dates }: Told,
): RelationshipFact {
  const start = type === 'HOLDS' ? `tenure-${to.slice(to.indexOf('-') + 1)}` : `${from}.${type}`
  const id = type === 'HOLDS' ? `${start}-${place + 1}` : place === 0 ? start : `${start}.${place + 1}`
  return { id, type, from, to, properties, status: statusOf(shape, sources), sources, seen: [], ...dates?.(sources) }
}
