import { formatDay, type PartialDate, parsePartialDate } from '../model/partial-date.js'
import { isBefore, isFarFuture, readDate } from './dates.js'
import type { Condition, GivenDate, GivenLink, GivenTenure } from './given.js'
import type { ConvertOptions } from './options.js'
import { type Findings, REASONS } from './report.js'

/** When something held, as a record says it, and what else is to be noted. */
export interface Times {
  readonly validFrom?: string
  readonly validTo?: string
  readonly seen?: string[]
}

/**
 * The times of a tenure or a link. Null when they can't be told without saying more than the file does, and the whole is left out: a
 * tenure whose end is not understood would look as if it went on.
 */
export function timesOf(
  given: GivenTenure | GivenLink,
  condition: Condition | undefined,
  options: ConvertOptions,
  findings: Findings,
): Times | null {
  const start = dateOf(given.start, options, findings)
  const end = dateOf(given.end, options, findings)
  if (end === 'unreadable') {
    findings.leaveOut(given.what, given.place, 'its end is no date that can be read: without it, it would look as if it went on')
    return null
  }
  const from = start === 'unreadable' ? undefined : start
  const to = end ?? (condition?.is === 'ENDED' ? endedBy(condition, options) : undefined)
  if (from && to && isBefore(to, from)) {
    findings.leaveOut(given.what, given.place, 'its end is before its start, and nothing says which is wrong')
    return null
  }
  const seen = sightings(given, condition, { from, to }, options, findings)
  return {
    ...(from && { validFrom: from.text }),
    ...(to && { validTo: to.text }),
    ...(seen.length > 0 && { seen }),
  }
}

/** A stated date; undefined where none is stated, or only one that stands for none. */
export function dateOf(
  given: GivenDate | undefined,
  { today }: ConvertOptions,
  findings: Findings,
): PartialDate | undefined | 'unreadable' {
  if (given === undefined || given.text.trim() === '') return undefined
  const date = readDate(given.text)
  if (date !== null && !isFarFuture(date, today)) return date
  findings.leaveOut(given.what, given.place, date === null ? REASONS.unreadableDate : REASONS.farFuture)
  return date === null ? 'unreadable' : undefined
}

/** It was over by the last day on which the file says so; at the latest, by the day on which the file was converted. */
function endedBy({ on }: Condition, { document, today }: ConvertOptions): PartialDate {
  const days = (on.length > 0 ? on : [document?.publishedOn ?? '']).flatMap((text) => readDate(text) ?? [])
  const [latest] = days.filter((date) => date.earliest <= today).sort((a, b) => b.latest - a.latest)
  return parsePartialDate(`../${latest?.text.includes('/') === false ? latest.text : formatDay(today)}`)
}

function sightings(
  given: GivenTenure | GivenLink,
  condition: Condition | undefined,
  { from, to }: { readonly from: PartialDate | undefined; readonly to: PartialDate | undefined },
  { today }: ConvertOptions,
  findings: Findings,
): string[] {
  const stated = (given.seen ?? []).flatMap((each) => {
    const date = readDate(each.text)
    if (date === null) findings.leaveOut(each.what, each.place, REASONS.unreadableDate)
    else if (isPossible(date)) return date.text
    else
      findings.leaveOut(
        each.what,
        each.place,
        'nothing can have been seen then: it is before the start, after the end, or in the future',
      )
    return []
  })
  const current = condition?.is === 'CURRENT' ? condition.on : []
  return [
    ...new Set([
      ...stated,
      ...current
        .flatMap((text) => readDate(text) ?? [])
        .filter(isPossible)
        .map((date) => date.text),
    ]),
  ]

  function isPossible(date: PartialDate): boolean {
    return date.earliest <= today && !(from && isBefore(date, from)) && !(to && isBefore(to, date))
  }
}
