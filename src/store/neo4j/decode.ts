import type { Belief } from '../../model/belief.js'
import type { DateStatement, GraphNode, GraphRelationship, Properties, PropertyValue } from '../../model/graph.js'
import { FOREVER, parsePartialDate } from '../../model/partial-date.js'
import { type Evidence, STATUSES } from '../../model/provenance.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../model/types.js'
import { earliestOf, latestOf, PACKED, PACKED_DATES, RESERVED } from './layout.js'
import { StoredFact } from './stored-fact.js'

// The way back from layout.ts: what was written comes back as it was, statement for statement and belief for belief.

/** A node as it was when it was written. Throws {@link DecodeError} for what this software would not write. */
export function decodeNode(labels: readonly string[], properties: Readonly<Record<string, unknown>>): GraphNode {
  const stored = new StoredFact(properties)
  const type = stored.oneOf(NODE_TYPES, labels, 'label')
  return { type, label: stored.text('label'), ...decoded(stored) }
}

/** A relationship as it was when it was written. Throws {@link DecodeError} for what this software would not write. */
export function decodeRelationship(
  { type, from, to }: { readonly type: string; readonly from: string; readonly to: string },
  properties: Readonly<Record<string, unknown>>,
): GraphRelationship {
  const stored = new StoredFact(properties)
  return { type: stored.oneOf(RELATIONSHIP_TYPES, [type], 'type'), from, to, ...decoded(stored) }
}

function decoded(stored: StoredFact): Omit<GraphNode, 'type' | 'label'> {
  const sources = stored.textsOr('ownSources', stored.texts('sources'))
  const validFrom = statement(stored, 'validFrom', sources)
  const validTo = statement(stored, 'validTo', sources)
  return {
    id: stored.text('id'),
    properties: ownProperties(stored),
    status: stored.oneOf(STATUSES, [stored.text('status')], 'status'),
    sources,
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    seen: sightings(stored, sources),
    beliefs: [...latestBelief(stored), ...packed(stored, 'ANY', 'older'), ...packed(stored, 'OFFICIAL', 'official')],
  }
}

const COMMON: ReadonlySet<string> = new Set(['id', 'label', 'status'])

/** What is neither the store's nor every fact's; a date has the days that it may mean beside it. */
function ownProperties(stored: StoredFact): Properties {
  const properties: Record<string, PropertyValue> = {}
  for (const name of stored.names()) {
    if (RESERVED.has(name) || COMMON.has(name)) continue
    if (stored.has(earliestOf(name))) properties[name] = parsePartialDate(stored.text(name))
    else if (!isDayOfDate(stored, name)) properties[name] = stored.value(name)
  }
  return properties
}

function isDayOfDate(stored: StoredFact, name: string): boolean {
  return [earliestOf(''), latestOf('')].some((ending) => name.endsWith(ending) && stored.has(name.slice(0, -ending.length)))
}

function statement(stored: StoredFact, name: 'validFrom' | 'validTo', sources: readonly string[]): DateStatement | undefined {
  if (!stored.has(name)) return undefined
  return { date: parsePartialDate(stored.text(name)), sources: stored.textsOr(`${name}Sources`, sources) }
}

function sightings(stored: StoredFact, sources: readonly string[]): DateStatement[] {
  const ownSources = stored.textsOr('seenSources', [])
  return stored.textsOr('statedSeen', []).map((text, index) => {
    return { date: parsePartialDate(text), sources: ownSources[index]?.split(' ') ?? sources }
  })
}

/** The latest belief in any source, which lies in plain properties. Its dates are those stated: by now all sources are known. */
function latestBelief(stored: StoredFact): Belief[] {
  if (!stored.has('believedFrom')) return []
  return [
    {
      evidence: 'ANY',
      knownFrom: stored.number('believedFrom'),
      knownTo: FOREVER,
      possibleFrom: stored.number('possibleFrom'),
      certainFrom: stored.number('certainFrom'),
      certainTo: stored.number('certainTo'),
      possibleTo: stored.number('possibleTo'),
      lastSeen: stored.number('lastSeen'),
      validFrom: stored.has('validFrom') ? stored.text('validFrom') : null,
      validTo: stored.has('validTo') ? stored.text('validTo') : null,
      seen: stored.textsOr('seen', []),
    },
  ]
}

/** Beliefs that lie in two lists, so many numbers and so many texts for each. */
function packed(stored: StoredFact, evidence: Evidence, name: 'older' | 'official'): Belief[] {
  if (!stored.has(name)) return []
  const numbers = stored.numbers(name)
  const dates = stored.texts(`${name}Dates`)
  return Array.from({ length: numbers.length / PACKED.length }, (_, index): Belief => {
    const number = (of: (typeof PACKED)[number]): number => numbers[index * PACKED.length + PACKED.indexOf(of)] ?? FOREVER
    const text = (of: (typeof PACKED_DATES)[number]): string =>
      dates[index * PACKED_DATES.length + PACKED_DATES.indexOf(of)] ?? ''
    return {
      evidence,
      knownFrom: number('knownFrom'),
      knownTo: number('knownTo'),
      possibleFrom: number('possibleFrom'),
      certainFrom: number('certainFrom'),
      certainTo: number('certainTo'),
      possibleTo: number('possibleTo'),
      lastSeen: number('lastSeen'),
      validFrom: text('validFrom') || null,
      validTo: text('validTo') || null,
      seen: text('seen') === '' ? [] : text('seen').split(' '),
    }
  })
}
