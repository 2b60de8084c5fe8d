import { FOREVER } from '../../../model/partial-date.js'
import { PACKED, PACKED_DATES } from '../layout.js'
import type { LensKind } from './scope.js'

// The lens in Cypher: `day` and `known` are its days. The latest belief in any source lies in plain properties; older ones and
// those in official records lie packed in lists, each belief PACKED.length numbers wide.

type PackedName = (typeof PACKED)[number]
const WIDTH = PACKED.length
const DATES_WIDTH = PACKED_DATES.length
const at = (name: PackedName): number => PACKED.indexOf(name)

/** Is the fact in force at the lens, certainly enough for it? */
export function inForce(fact: string, lens: LensKind): string {
  const [from, to] =
    lens.certainty === 'CERTAIN' ? (['certainFrom', 'certainTo'] as const) : (['possibleFrom', 'possibleTo'] as const)
  return believed(fact, lens, (value) => `${value(from)} <= day AND day <= ${value(to)}`)
}

/** Is the fact known at the lens at all? */
export function isKnown(fact: string, lens: LensKind): string {
  if (lens.past) return believed(fact, lens, () => '')
  return `${fact}.${lens.evidence === 'ANY' ? 'possibleFrom' : 'official'} IS NOT NULL`
}

/** Is the fact one of those that are read: in force at the lens or, with history, known at all? */
export function isTaken(fact: string, lens: LensKind, history: boolean): string {
  return history ? isKnown(fact, lens) : inForce(fact, lens)
}

/** A condition on the belief that holds at the lens: false, or null, where there is none. */
function believed(fact: string, lens: LensKind, condition: (value: (name: PackedName) => string) => string): string {
  const packed = (list: string, first: string) => (name: PackedName) => `${fact}.${list}[${offset(first, at(name))}]`
  const among = (list: string) => {
    const value = packed(list, 'i')
    const tests = [`${value('knownFrom')} <= known`, `known <= ${value('knownTo')}`, condition(value)].filter(
      (test) => test !== '',
    )
    return `any(i IN range(0, coalesce(size(${fact}.${list}), 0) - ${WIDTH}, ${WIDTH}) WHERE ${tests.join(' AND ')})`
  }
  if (lens.evidence === 'OFFICIAL') return lens.past ? among('official') : condition(packed('official', '0'))
  const latest = condition((name) => `${fact}.${name}`)
  if (!lens.past) return latest
  // A CASE, since the planner would multiply out an OR of these, and take its time over it.
  return `CASE WHEN ${fact}.believedFrom <= known THEN ${latest || 'true'} ELSE ${among('older')} END`
}

const offset = (first: string, place: number): string =>
  first === '0' ? String(place) : place === 0 ? first : `${first} + ${place}`

/** A number of the belief that holds at the lens; null where there is none. */
export function beliefNumber(fact: string, name: Exclude<PackedName, 'knownFrom' | 'knownTo'>, lens: LensKind): string {
  const open = (value: string) => (name === 'startedOn' ? `nullIf(${value}, ${FOREVER})` : value)
  if (lens.evidence === 'OFFICIAL')
    return open(`${fact}.official[${lens.past ? `${place(fact, 'official')} + ` : ''}${at(name)}]`)
  if (!lens.past) return `${fact}.${name}`
  return `CASE WHEN ${fact}.believedFrom <= known THEN ${fact}.${name} ELSE ${open(`${fact}.older[${place(fact, 'older')} + ${at(name)}]`)} END`
}

/** The start or the end as the reader knows it, as written; null where they know none. */
export function beliefDate(fact: string, name: 'validFrom' | 'validTo', lens: LensKind): string {
  return beliefText(fact, name, lens, (text) => `nullIf(${text}, '')`, `${fact}.${name}`)
}

/** The sightings that the reader knows, as written. */
export function beliefSightings(fact: string, lens: LensKind): string {
  return beliefText(fact, 'seen', lens, (text) => `[each IN split(${text}, ' ') WHERE each <> '']`, `coalesce(${fact}.seen, [])`)
}

function beliefText(
  fact: string,
  name: (typeof PACKED_DATES)[number],
  lens: LensKind,
  unpacked: (text: string) => string,
  latest: string,
): string {
  const index = PACKED_DATES.indexOf(name)
  const packed = (list: string) =>
    `${fact}.${list}Dates[${lens.past ? `${place(fact, list)} / ${WIDTH} * ${DATES_WIDTH} + ` : ''}${index}]`
  if (lens.evidence === 'OFFICIAL') return unpacked(packed('official'))
  return lens.past ? `CASE WHEN ${fact}.believedFrom <= known THEN ${latest} ELSE ${unpacked(packed('older'))} END` : latest
}

/** The place of the belief that holds on the day of knowledge in a packed list; null where there is none. */
function place(fact: string, list: string): string {
  const numbers = `${fact}.${list}`
  return `[i IN range(0, coalesce(size(${numbers}), 0) - ${WIDTH}, ${WIDTH}) WHERE ${numbers}[i] <= known AND known <= ${numbers}[i + 1] | i][0]`
}

/** The first day on which anybody knew of the fact, on the lens's evidence; null where nobody did. */
export function firstKnown(fact: string, lens: LensKind): string {
  return lens.evidence === 'ANY' ? `${fact}.knownFrom` : `${fact}.official[size(${fact}.official) - ${WIDTH}]`
}

/** 2 where the fact is certainly in force, 1 where it is possibly, else 0. */
export function standing(fact: string, lens: LensKind): string {
  const certain = inForce(fact, { ...lens, certainty: 'CERTAIN' })
  if (lens.certainty === 'CERTAIN') return `CASE WHEN ${certain} THEN 2 ELSE 0 END`
  return `CASE WHEN ${certain} THEN 2 WHEN ${inForce(fact, lens)} THEN 1 ELSE 0 END`
}
