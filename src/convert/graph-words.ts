import { z } from 'zod'
import { readDate } from './dates.js'
import { type Findings, REASONS } from './report.js'

// What this project's own exports tell beside what their formats have words for, by the API's names: docs/formats.md.

/** What the graph works out itself, through a lens, from what a dataset says. */
const WORKED_OUT = ['knownFrom', 'certainty', 'inForceFrom', 'inForceTo']

/** Is a property of Popolo, such as `known_from`, one that the graph works out? */
export function isWorkedOut(property: string): boolean {
  return WORKED_OUT.includes(property.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()))
}

/** What notes of an entity of FollowTheMoney tell line by line, and the notes that tell nothing so. */
export interface GraphWords {
  readonly acting?: boolean | undefined
  readonly head?: boolean | undefined
  readonly sole?: boolean | undefined
  readonly identified?: boolean | undefined
  /** Dates as they were written, where the format has only a part of them, or nothing. */
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly foundedOn?: string | undefined
  readonly closedOn?: string | undefined
  readonly seen?: readonly string[] | undefined
  readonly others: readonly string[]
}

const truth = z.enum(['true', 'false']).transform((word) => word === 'true')
const date = z.string().refine((written) => readDate(written) !== null)
const list = z
  .string()
  .transform((written, context): unknown => {
    try {
      return JSON.parse(written)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      context.addIssue('expected a list')
      return z.NEVER
    }
  })
  .pipe(z.array(z.string()))
const words = z
  .object({
    acting: truth,
    head: truth,
    sole: truth,
    identified: truth,
    validFrom: date,
    validTo: date,
    foundedOn: date,
    closedOn: date,
    seen: list,
  })
  .partial()

/** Reads notes such as `acting: true`. What the graph works out is told as left out; a line that makes no sense is a note as any other. */
export function graphWords(
  notes: readonly string[],
  at: { readonly what: string; readonly place: string },
  findings: Findings,
): GraphWords {
  const told: Record<string, unknown> = {}
  const others: string[] = []
  for (const note of notes) {
    const [, name = '', written = ''] = /^(\w+): (.+)$/s.exec(note) ?? []
    if (WORKED_OUT.includes(name)) findings.leaveOut(`${at.what}.${name}`, at.place, REASONS.workedOut)
    else if (Object.hasOwn(words.shape, name) && words.safeParse({ [name]: written }).success) told[name] = written
    else others.push(note)
  }
  return { ...words.parse(told), others }
}
