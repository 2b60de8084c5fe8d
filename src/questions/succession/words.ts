import { ALWAYS, type Day, FOREVER, formatDay } from '../../model/partial-date.js'
import type { Gap, Holder } from './line.js'

/** Two dated tenures show no more than that, however many days lie between them. */
const NOBODY_KNOWN = 'nobody is known to have held the post in between, and no source says that it was empty'

/**
 * What sources say of a gap, and what nobody says, in a sentence or two; on which day nobody is known to have followed, unless that is
 * null, so that the words stay the same while the facts do.
 */
export function gapInWords(gap: Gap, next: Holder | null, day: Day | null): string {
  const { kind, left, from, daysAtLeast, daysAtMost } = gap
  const how = span(daysAtLeast, daysAtMost)
  if (next === null) {
    const by = day === null ? '' : ` by ${formatDay(day)}`
    return `${wentOff(left)}; nobody is known to have followed${by}, and no source says that the post is empty.`
  }
  if (kind === 'STATED') return `${wentOff(left)}, ${came(next)}; ${NOBODY_KNOWN}: ${how}.`
  const parts = [
    from.text === null
      ? `no source says when ${name(left)} left${known(', last known in post on', left.certainTo)}`
      : wentOff(left),
    gap.to?.text == null
      ? `no source says when ${name(next)} came${known(', first known in post on', next.certainFrom)}`
      : came(next),
  ]
  return `${capital(parts.join('; '))}. ${capital(NOBODY_KNOWN)}: ${how}.`
}

/** Two who are certainly in a sole post at once, in a sentence. */
export function overlapInWords(earlier: Holder, later: Holder, from: Day, to: Day): string {
  return `Sources show both ${name(earlier)}${acting(earlier)} and ${name(later)}${acting(later)} in the post from ${formatDay(from)} to ${formatDay(to)}.`
}

/** A date in a sentence. */
export function when(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}[~?%]?$/.test(text)) return `on ${text}`
  const [first, last] = text.split('/')
  if (last === undefined) return `in ${text}`
  if (first === '..') return `by ${last}`
  return last === '..' ? `on ${first} or later` : `between ${first} and ${last}`
}

function wentOff(holder: Holder): string {
  const { departure, end } = holder
  const text = (departure?.when ?? end).text
  const date = text === null ? '' : ` ${when(text)}`
  if (departure === null) return `${name(holder)} left${date}`
  if (departure.isNamed) return `A move took ${name(holder)} away${date}`
  return `A move took whoever held the post away${date}, ${name(holder)} being the last who is known`
}

function came(holder: Holder): string {
  return `${name(holder)} came${holder.start.text === null ? '' : ` ${when(holder.start.text)}`}`
}

function known(words: string, day: Day): string {
  return day === ALWAYS || day === FOREVER ? '' : `${words} ${formatDay(day)}`
}

function span(least: number, most: number | null): string {
  if (most === null) return 'for how long, nobody can tell'
  if (least === most) return days(most)
  return least === 0 ? `at most ${days(most)}, perhaps none` : `at least ${least} and at most ${days(most)}`
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

function acting({ tenure }: Holder): string {
  return tenure.acting === true ? ' (acting)' : ''
}

function name({ official }: Holder): string {
  return String(official.name)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
