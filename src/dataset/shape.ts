import type { z } from 'zod'
import { definitionOf } from './json-schemas.js'
import { KINDS, type KindName } from './kinds/index.js'
import { type Path, partialDate } from './kinds/kind.js'
import { nearestOf } from './nearest.js'
import { isPrivateProperty, PRIVATE_DATA_REASON } from './private-data.js'
import { type Finding, type Problem, quoted, withArticle } from './problem.js'
import { problemIn, type RawRecord } from './reading.js'

/** What a definition finds wrong with a record, once its choices between several shapes are settled. */
export interface Misfit {
  readonly issue: z.core.$ZodIssue
  /** From the record's root. */
  readonly path: Path
  /** What would have been right, in the words of the definition. */
  readonly expected: string
}

/** A record's misfits: for a value that may have several shapes, those of the shape that it seems to be meant as. */
export function misfitsOf(issues: readonly z.core.$ZodIssue[], at: Path = []): Misfit[] {
  return issues.flatMap((issue): Misfit[] => {
    const path = [...at, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
    if (issue.code !== 'invalid_union') return [{ issue, path, expected: expectedBy(issue) }]
    const fitting = issue.errors.filter(
      (branch) => !branch.some((each) => each.code === 'invalid_type' && each.path.length === 0),
    )
    const [nearest] = fitting.sort((a, b) => a.length - b.length)
    if (nearest !== undefined) return misfitsOf(nearest, path)
    const expectations = new Set(issue.errors.flatMap((branch) => misfitsOf(branch)).map((misfit) => misfit.expected))
    return [{ issue, path, expected: [...expectations].join(', or ') }]
  })
}

/** The problems that a record's misfits are. */
export function shapeProblems(record: RawRecord, misfits: readonly Misfit[]): Problem[] {
  return misfits.flatMap((misfit) => {
    const { issue, path } = misfit
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problemIn(record, [...path, key], unknownProperty(record.kind, path, key), 'key'))
    }
    return [problemIn(record, path, wrongValue(record, misfit))]
  })
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((within, step) => {
    if (typeof within !== 'object' || within === null) return undefined
    return Object.entries(within).find(([key]) => key === String(step))?.[1]
  }, value)
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
}

const SIZE_WORDS: Readonly<Record<string, string>> = { number: 'a number, ', int: 'a number, ', array: 'a list, its length ' }

/** What the definition of a date says to something that is no text: known by asking it, so that its words stand in one place. */
const NOT_A_DATE = partialDate.safeParse(undefined).error?.issues[0]?.message

function expectedBy(issue: z.core.$ZodIssue): string {
  const words = issue.message.replace(/^expected /, '')
  if (issue.code === 'invalid_type' && words.startsWith('Invalid input')) return TYPE_WORDS[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'a web address, such as https://www.ice.gov/'
  if (issue.code === 'too_small' && words.startsWith('Too small'))
    return `${SIZE_WORDS[issue.origin] ?? ''}at least ${issue.minimum}`
  if (issue.code === 'too_big' && words.startsWith('Too big')) return `${SIZE_WORDS[issue.origin] ?? ''}at most ${issue.maximum}`
  return words
}

function wrongValue(record: RawRecord, { issue, path, expected }: Misfit): Finding {
  const value = valueAt(record.value, path)
  const field = path.at(-1)
  const name = path.length === 0 ? 'the record' : pathText(path)
  if ((field === 'sources' || field === 'source') && isNothing(value)) {
    const message =
      value === undefined ? `${name} is missing: no fact without a source` : `${name} is empty: no fact without a source`
    return { code: 'MISSING_SOURCE', message, expected: field === 'source' ? 'the id of a source' : 'a list of ids of sources' }
  }
  if (value === undefined && path.length > 0) return { code: 'MISSING_PROPERTY', message: `${name} is missing`, expected }
  if (issue.code === 'custom') return { code: 'BAD_DATE', message: `${name}: ${issue.message}` }
  if (NOT_A_DATE !== undefined && expected.startsWith(NOT_A_DATE.replace(/^expected /, ''))) {
    return { code: 'BAD_DATE', message: `${name} is ${quoted(value)}`, expected }
  }
  const nearest =
    issue.code === 'invalid_value' && typeof value === 'string' ? nearestOf(value, issue.values.map(String)) : undefined
  return { code: 'WRONG_VALUE', message: `${name} is ${quoted(value)}`, expected, nearest }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** `reportsTo[1].to` */
function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
}

function unknownProperty(kind: KindName, path: Path, key: string): Finding {
  const where = path.length === 0 ? withArticle(KINDS[kind].noun) : pathText(path)
  if (isPrivateProperty(key)) return { code: 'PRIVATE_DATA', message: `${quoted(key)} can't be recorded: ${PRIVATE_DATA_REASON}` }
  const allowed = allowedProperties(kind, path)
  return {
    code: 'UNKNOWN_PROPERTY',
    message: `${where} has no property ${quoted(key)}`,
    expected: `one of ${allowed.join(', ')}`,
    nearest: nearestOf(key, allowed),
  }
}

type JsonSchema = z.core.JSONSchema._JSONSchema

/** The properties that a kind's definition has at a path, whichever of several shapes the value there has. */
function allowedProperties(kind: KindName, path: Path): string[] {
  let schemas: JsonSchema[] = branchesOf(definitionOf(kind))
  for (const step of path) {
    schemas = schemas.flatMap((schema) => {
      if (typeof schema === 'boolean') return []
      const items = Array.isArray(schema.items) ? schema.items : [schema.items]
      const next = typeof step === 'number' ? items : [schema.properties?.[step]]
      return next.filter((each) => each !== undefined).flatMap(branchesOf)
    })
  }
  return [...new Set(schemas.flatMap((schema) => (typeof schema === 'boolean' ? [] : Object.keys(schema.properties ?? {}))))]
}

function branchesOf(schema: JsonSchema): JsonSchema[] {
  return typeof schema === 'boolean' || schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(branchesOf)
}
