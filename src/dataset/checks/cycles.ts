import { ALWAYS, type Day, FOREVER, formatDay } from '../../model/partial-date.js'
import { RELATIONSHIP_TYPES, type RelationshipType, relationshipDefinition } from '../../model/types.js'
import type { Collection } from '../collection.js'
import type { Path } from '../kinds/kind.js'
import { compareTexts, type Problem } from '../problem.js'
import { problemIn, type RawRecord } from '../reading.js'

interface Link {
  readonly record: RawRecord
  readonly at: Path
  readonly from: string
  readonly to: string
  readonly start: Day
  readonly end: Day
}

/**
 * Nothing reports to itself, directly or through others, on any one day. A link counts on the days on which it holds whatever
 * its partial dates mean, open where it has none: two links of which one followed the other make no cycle.
 */
export function checkCycles(collection: Collection): Problem[] {
  return RELATIONSHIP_TYPES.filter((type) => relationshipDefinition(type).acyclic).flatMap((type) => cyclesOf(type, collection))
}

function cyclesOf(type: RelationshipType, collection: Collection): Problem[] {
  const links = onCycles(linksOf(type, collection))
  const found = new Map<string, Problem>()
  // A set of links that hold together does so on the day on which the last of them begins.
  for (const day of [...new Set(links.map((link) => link.start))].sort((a, b) => a - b)) {
    const inForce = linksByStart(links.filter((link) => link.start <= day && day <= link.end))
    for (const link of links) {
      if (link.start > day || day > link.end) continue
      const cycle = shortestBack(link, inForce)
      if (cycle === null) continue
      const key = [...cycle.map((each) => each.from)].sort(compareTexts).join(' ')
      if (!found.has(key)) found.set(key, cycleProblem(type, cycle, day))
    }
  }
  return [...found.values()]
}

function linksOf(type: RelationshipType, { statements }: Collection): Link[] {
  return statements.flatMap(({ record, draft }) =>
    draft.relationships
      .filter((link) => link.type === type && link.status !== 'PLANNED' && link.status !== 'DISPUTED' && link.status !== 'DENIED')
      .map(({ from, to, at, validFrom, validTo }) => {
        const start = validFrom?.date.latest ?? ALWAYS
        const end = validTo ? validTo.date.earliest - 1 : FOREVER
        return { record, at: at.to ?? [], from, to, start, end }
      })
      .filter((link) => link.start <= link.end),
  )
}

/** The links that can be on a cycle at all: those left when again and again what leads nowhere or comes from nowhere is taken away. */
function onCycles(links: readonly Link[]): readonly Link[] {
  const sources = new Set(links.map((link) => link.from))
  const targets = new Set(links.map((link) => link.to))
  const left = links.filter((link) => targets.has(link.from) && sources.has(link.to))
  return left.length === links.length ? links : onCycles(left)
}

function linksByStart(links: readonly Link[]): Map<string, Link[]> {
  const byStart = new Map<string, Link[]>()
  for (const link of links) byStart.set(link.from, [...(byStart.get(link.from) ?? []), link])
  return byStart
}

/** The shortest way round from a link back to where it starts, breadth first; null when there is none. */
function shortestBack(first: Link, byStart: ReadonlyMap<string, readonly Link[]>): Link[] | null {
  const reached = new Set([first.to])
  let ways: Link[][] = [[first]]
  while (ways.length > 0) {
    const longer: Link[][] = []
    for (const way of ways) {
      const last = way.at(-1)
      if (last?.to === first.from) return way
      for (const next of byStart.get(last?.to ?? '') ?? []) {
        if (next.to !== first.from && reached.has(next.to)) continue
        reached.add(next.to)
        longer.push([...way, next])
      }
    }
    ways = longer
  }
  return null
}

function cycleProblem(type: RelationshipType, cycle: readonly Link[], day: Day): Problem {
  const [first] = cycle
  if (first === undefined) throw new RangeError('A cycle has at least one link')
  const way = [...cycle.map((link) => link.from), first.from].join(' → ')
  const since = formatDay(day)
  return problemIn(first.record, first.at, {
    code: 'REPORTING_CYCLE',
    message: `${type} goes round in a circle${since === null ? '' : ` on ${since}`}: ${way}`,
    expected: 'a chain that ends, or dates that say which link followed which',
  })
}
