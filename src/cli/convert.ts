import { createReadStream } from 'node:fs'
import { realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  type Conversion,
  ConvertError,
  type ConvertFormat,
  checkOutput,
  convert,
  type DocumentSource,
  type KindMapping,
  OutputError,
  readDate,
  type UnitKind,
  writeDataset,
} from '../convert/index.js'
import { formatProblem } from '../dataset/index.js'
import { dayOf } from '../model/partial-date.js'
import type { SourceKind } from '../model/provenance.js'
import { reportOf, toldOfConversion } from './convert-report.js'
import { EXIT } from './exit.js'
import { complain, FILE_FAULTS, isFileError } from './files.js'

/** What `convert` may be told. */
export interface ConvertFlags {
  readonly from: ConvertFormat
  readonly output: string
  readonly report?: string
  /** A kind for all that say none, or kinds by what the file calls them. */
  readonly kind: readonly { readonly word?: string; readonly kind: UnitKind }[]
  readonly organization?: string
  readonly head: readonly string[]
  readonly notes?: boolean
  readonly sourceTitle?: string
  readonly sourcePublisher?: string
  readonly sourceUrl?: string
  readonly sourceDate?: string
  readonly sourceKind: SourceKind
  readonly citedKind: SourceKind
}

const FORMAT_NAMES: Readonly<Record<ConvertFormat, string>> = { popolo: 'Popolo', ftm: 'FollowTheMoney' }
/** Places of facts without a source that are told. */
const EXAMPLES = 5

/**
 * Turns a file of another format into a dataset, and says what of it could not enter. Returns the exit code: 1 when the file is not what it
 * should be, or makes no valid dataset, 2 when more has to be said on the command line; nothing is written then but the report.
 */
export async function convertToDataset(file: string, flags: ConvertFlags): Promise<number> {
  try {
    return await convertFile(file, flags)
  } catch (error) {
    if (error instanceof ConvertError) return complain(error.message.replace(/^/gm, `${nameOf(file)}: `), EXIT.wrong)
    if (error instanceof OutputError) return complain(error.message, EXIT.usage)
    if (isFileError(error) && Object.hasOwn(FILE_FAULTS, error.code))
      return complain(`${whichFile(error, file, flags)}: ${FILE_FAULTS[error.code]}`, EXIT.usage)
    throw error
  }
}

async function convertFile(file: string, flags: ConvertFlags): Promise<number> {
  const document = documentFrom(flags)
  if (typeof document === 'string') return complain(document, EXIT.usage)
  await checkOutput(flags.output)
  const fault = await reportFault(file, flags)
  if (fault !== undefined) return complain(fault, EXIT.usage)
  const today = dayOf(new Date())
  const bytes = file === '-' ? process.stdin : createReadStream(file)
  const conversion = await convert(bytes, flags.from, {
    kinds: mappingFrom(flags.kind),
    organization: flags.organization,
    heads: new Set(flags.head.map((title) => title.trim().toLowerCase())),
    document,
    notes: flags.notes,
    citedKind: flags.citedKind,
    today,
  })
  if (flags.report !== undefined) {
    const report = reportOf(conversion, { file: nameOf(file), format: flags.from })
    await writeFile(flags.report, `${JSON.stringify(report, null, 2)}\n`)
  }
  console.error(toldOfConversion(conversion, nameOf(file)))
  if (conversion.unsourced.length > 0) return complain(toldOfUnsourced(conversion.unsourced), EXIT.usage)
  return await write(
    conversion,
    flags,
    `Converted from ${file === '-' ? 'standard input' : path.basename(file)} (${FORMAT_NAMES[flags.from]}).`,
  )
}

async function write({ records }: Conversion, flags: ConvertFlags, origin: string): Promise<number> {
  const { output } = flags
  if (Object.values(records).every((ofKind) => ofKind.length === 0))
    return complain('Nothing of it could be converted; nothing was written', EXIT.wrong)
  const writing = await writeDataset(records, output, { origin, today: dayOf(new Date()) })
  if (!writing.ok) {
    for (const problem of writing.problems) console.error(formatProblem(problem))
    return complain('What was made of it is no valid dataset; nothing was written', EXIT.wrong)
  }
  const counts = Object.entries(writing.counts).flatMap(([kind, count]) => (count === 0 ? [] : [`${count} ${kind}`]))
  console.log(`${output}: ${counts.join(', ')}`)
  return EXIT.ok
}

/** Why the report can't be written where the flags say, if it can't be: it would overwrite the file, or stand in the way of the dataset. */
async function reportFault(file: string, { report, output }: ConvertFlags): Promise<string | undefined> {
  if (report === undefined) return undefined
  if (report.trim() === '') return '--report: expected a file, this is an empty name'
  const place = await placeOf(report)
  if (file !== '-' && place === (await placeOf(file)))
    return `--report: ${report} is the file that is converted: expected another`
  const directory = await placeOf(output)
  return place === directory || place.startsWith(`${directory}${path.sep}`)
    ? `--report: ${report} is within ${output}, where the dataset is to be: expected another place`
    : undefined
}

/** Where a path leads, through all links in what of it is there. */
async function placeOf(given: string): Promise<string> {
  const whole = path.resolve(given)
  try {
    return await realpath(whole)
  } catch (error) {
    const parent = path.dirname(whole)
    if (!(isFileError(error) && ['ENOENT', 'ENOTDIR'].includes(error.code)) || parent === whole) throw error
    return path.join(await placeOf(parent), path.basename(whole))
  }
}

/** The document that the flags name; undefined where they name none, and what is wrong with them as text. */
function documentFrom(flags: ConvertFlags): DocumentSource | undefined | string {
  const { sourceTitle: title, sourcePublisher: publisher, sourceUrl: url, sourceDate: publishedOn, sourceKind: kind } = flags
  if (title === undefined && publisher === undefined && url === undefined && publishedOn === undefined) return undefined
  if (title === undefined || publisher === undefined) {
    const missing = title === undefined ? '--source-title' : '--source-publisher'
    return `${missing}: expected with the other --source- options: a source has a title and a publisher`
  }
  const date = publishedOn === undefined ? null : readDate(publishedOn)
  if (date !== null && date.earliest > dayOf(new Date()))
    return `--source-date: "${publishedOn}" is in the future: nothing can have been published then`
  return { title, publisher, url, publishedOn, kind }
}

function mappingFrom(given: ConvertFlags['kind']): KindMapping {
  return {
    byWord: new Map(given.flatMap(({ word, kind }) => (word === undefined ? [] : [[word.toLowerCase(), kind] as const]))),
    otherwise: given.find(({ word }) => word === undefined)?.kind,
  }
}

function toldOfUnsourced(places: readonly string[]): string {
  const more = places.length > EXAMPLES ? `, and ${places.length - EXAMPLES} more` : ''
  return [
    `No fact without a source, and these name none: ${places.slice(0, EXAMPLES).join(', ')}${more}.`,
    'Expected --source-title and --source-publisher (and --source-url, --source-date, --source-kind), which name the document that the file came from; nothing was written',
  ].join('\n')
}

function whichFile({ path: place }: { readonly path?: string }, file: string, { output, report }: ConvertFlags): string {
  if (report !== undefined && place === report) return report
  return place?.startsWith(path.resolve(output)) ? output : nameOf(file)
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
