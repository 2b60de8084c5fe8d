import { fromFollowTheMoney } from './follow-the-money.js'
import { decoded } from './lines.js'
import type { ConvertFormat, ConvertOptions } from './options.js'
import { fromPopolo } from './popolo.js'
import { Findings } from './report.js'
import { type ConvertedRecords, toRecords } from './to-records.js'

export { ConvertError } from './convert-error.js'
export { checkOutput, OutputError, writeDataset } from './dataset-files.js'
export { readDate } from './dates.js'
export { type KindMapping, UNIT_KINDS, type UnitKind } from './kinds.js'
export { CONVERT_FORMATS, type ConvertFormat, type ConvertOptions, type DocumentSource } from './options.js'
export type { Findings, LeftOut } from './report.js'
export type { ConvertedRecords } from './to-records.js'

/** What a file became. */
export interface Conversion {
  readonly records: ConvertedRecords
  /** Places of facts without a source: with one of these it makes no dataset. */
  readonly unsourced: readonly string[]
  readonly findings: Findings
}

/** Reads a file of another format as records of a dataset. Rejects with ConvertError for what is not in that format. */
export async function convert(
  bytes: AsyncIterable<Uint8Array>,
  format: ConvertFormat,
  options: ConvertOptions,
): Promise<Conversion> {
  const findings = new Findings()
  const pieces = decoded(bytes)
  const file = format === 'popolo' ? fromPopolo(await joined(pieces), findings) : await fromFollowTheMoney(pieces, findings)
  return { ...toRecords(file, options, findings), findings }
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = []
  for await (const piece of pieces) all.push(piece)
  return all.join('')
}
