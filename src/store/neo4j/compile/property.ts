import { ALWAYS } from '../../../model/partial-date.js'
import { DATE_PROPERTIES, earliestOf, latestOf, RESERVED } from '../layout.js'
import { beliefDate, beliefNumber, beliefSightings, firstKnown, inForce, standing } from './belief.js'
import { type Fact, identifier, type LensKind } from './scope.js'

/** What a property holds for a reader, as the embedded store's View says it: an expression, null where nobody has stated it. */
export function property(fact: Fact, name: string, lens: LensKind): string {
  if (name === 'note' && !knowsAll(lens)) return noted(fact, lens)
  return fact.kind === 'node' ? nodeProperty(fact.variable, name, lens) : relationshipProperty(fact.variable, name, lens)
}

/** A property by which facts are put in order: a date by the first day that it may mean. */
export function orderValue(fact: Fact, name: string, lens: LensKind): string {
  return isDate(fact, name) ? dateBound(fact, name, 'earliest', lens) : property(fact, name, lens)
}

/** The first or last day that a date may mean; null where the property is no date, or nobody has stated it. */
export function dateBound(fact: Fact, name: string, bound: 'earliest' | 'latest', lens: LensKind): string {
  if (!isDate(fact, name)) return 'null'
  const day = `${fact.variable}.${identifier(bound === 'earliest' ? earliestOf(name) : latestOf(name))}`
  return knowsAll(lens) ? day : `CASE WHEN ${property(fact, name, lens)} IS NULL THEN null ELSE ${day} END`
}

/** Of a relationship, only its start and its end are dates. */
function isDate({ kind }: Fact, name: string): boolean {
  return kind === 'node' ? DATE_PROPERTIES.has(name) : name === 'validFrom' || name === 'validTo'
}

const isReserved = (name: string): boolean => RESERVED.has(name)

const knowsAll = (lens: LensKind): boolean => !lens.past && lens.evidence === 'ANY'

function nodeProperty(node: string, name: string, lens: LensKind): string {
  if (name === 'knownFrom') return isoDay(firstKnown(node, lens))
  if (isReserved(name)) return 'null'
  const plain = `${node}.${identifier(name)}`
  if (knowsAll(lens) || !DATE_PROPERTIES.has(name)) return plain
  // A date that says when the node began or ended is known once that beginning or end is.
  const bounds = (['validFrom', 'validTo'] as const).map((bound) => `coalesce(${plain} = ${node}.${bound}, false)`)
  const known = (['validFrom', 'validTo'] as const).map((bound) => `coalesce(${plain} = ${beliefDate(node, bound, lens)}, false)`)
  return `CASE WHEN (${bounds.join(' OR ')}) AND NOT (${known.join(' OR ')}) THEN null ELSE ${plain} END`
}

function relationshipProperty(relationship: string, name: string, lens: LensKind): string {
  switch (name) {
    case 'type':
      return `type(${relationship})`
    case 'knownFrom':
      return isoDay(firstKnown(relationship, lens))
    case 'certainty':
      return `CASE ${standing(relationship, lens)} WHEN 2 THEN 'CERTAIN' WHEN 1 THEN 'POSSIBLE' ELSE null END`
    case 'validFrom':
    case 'validTo':
      return beliefDate(relationship, name, lens)
    case 'seen':
      return beliefSightings(relationship, lens)
    case 'startedOn':
    case 'possibleFrom':
    case 'certainFrom':
    case 'certainTo':
    case 'possibleTo':
      return beliefNumber(relationship, name, lens)
    default:
      return isReserved(name) ? 'null' : `${relationship}.${identifier(name)}`
  }
}

/** A note may speak of any of the fact's sources: only those who know them all see it. */
function noted({ variable }: Fact, lens: LensKind): string {
  // Names that no fact of a plan has: the note may be a source's own.
  const unseen = `noteSource IS NULL OR NOT coalesce(${inForce('noteSource', lens)}, false)`
  return `CASE WHEN EXISTS { UNWIND ${variable}.sources AS noteSourceId OPTIONAL MATCH (noteSource:Source {copy: copy, id: noteSourceId}) WITH noteSource WHERE ${unseen} } THEN null ELSE ${variable}.note END`
}

/** A day as an ISO date; null for one without beginning. */
function isoDay(day: string): string {
  return `CASE WHEN ${day} > ${ALWAYS} THEN toString(date('1970-01-01') + duration({days: ${day}})) ELSE null END`
}
