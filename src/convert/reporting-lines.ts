import type { RecordOf } from '../dataset/index.js'
import type { Context } from './context.js'
import type { GivenLink } from './given.js'
import { noteOf, remarksOf } from './texts.js'
import { timesOf } from './times.js'

type Link = NonNullable<RecordOf<'organizations'>['reportsTo']>
type LinkEnd = Exclude<Link, readonly unknown[]>

interface Line {
  readonly given: GivenLink
  /** Ids of the dataset. */
  readonly from: string
  readonly to: string
}

/**
 * What stands above each unit and each post, by the dataset's ids. Lines that name what is not in the dataset are left out, and all those
 * that go round in a circle, since nothing says which of them is wrong.
 */
export function reportingLines(
  links: readonly GivenLink[],
  { units, posts }: { readonly units: ReadonlyMap<string, string>; readonly posts: ReadonlyMap<string, string> },
  context: Context,
): Map<string, Link> {
  const lines = links.flatMap((given): Line[] => {
    const registry = [units, posts].find((each) => each.has(given.from) && each.has(given.to))
    const [from, to] = [registry?.get(given.from), registry?.get(given.to)]
    if (from !== undefined && to !== undefined) return [{ given, from, to }]
    context.findings.leaveOut(given.what, given.place, 'one of its ends is not in the dataset')
    return []
  })
  const above = new Map<string, LinkEnd[]>()
  for (const line of withoutCircles(lines, context)) {
    const end = linkEnd(line, context)
    const ends = above.get(line.from) ?? []
    if (end !== null && !ends.some((each) => JSON.stringify(each) === JSON.stringify(end))) above.set(line.from, [...ends, end])
  }
  return new Map(
    [...above].map(([from, [first, ...others]]) => [
      from,
      first !== undefined && others.length === 0 ? first : [first, ...others].flatMap((each) => each ?? []),
    ]),
  )
}

function linkEnd({ given, to }: Line, context: Context): LinkEnd | null {
  const times = timesOf(given, undefined, context.options, context.findings)
  if (times === null) return null
  const remarks = remarksOf(given, context.options.notes, context.findings)
  const note = noteOf([...given.notes, ...remarks], given, context.findings)
  const sources = given.sources.length === 0 ? undefined : context.sources.idsFor(given)
  if (Object.keys(times).length === 0 && note === undefined && sources === undefined) return to
  return { to, ...times, ...(sources && { sources }), ...(note !== undefined && { note }) }
}

function withoutCircles(lines: readonly Line[], { findings }: Context): Line[] {
  const above = new Map<string, string[]>()
  for (const { from, to } of lines) above.set(from, [...(above.get(from) ?? []), to])
  return lines.filter(({ given, from, to }) => {
    if (!leads(to, from, above)) return true
    findings.leaveOut(given.what, given.place, 'it goes round in a circle, and nothing says where that is wrong')
    return false
  })
}

/** Does a way upwards lead from one to the other? */
function leads(from: string, to: string, above: ReadonlyMap<string, readonly string[]>): boolean {
  const reached = new Set([from])
  for (const each of reached) {
    if (each === to) return true
    for (const next of above.get(each) ?? []) reached.add(next)
  }
  return false
}
