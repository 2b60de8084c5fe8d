import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type Conversion,
  type ConvertFormat,
  type ConvertOptions,
  convert,
  type KindMapping,
  UNIT_KINDS,
  writeDataset,
} from '../../src/convert/index.js'
import { TODAY } from '../dataset/scratch-dataset.js'

const FILES = fileURLToPath(new URL('../fixtures/convert', import.meta.url))

/** The document that made-up files came from. */
export const DOCUMENT = { title: 'Harbour data', publisher: 'Harbour archive', kind: 'DATASET' } as const

/** Kinds by the file's words: `{ legislature: 'OFFICE' }`. */
export function kinds(byWord: Readonly<Record<string, string>>, otherwise?: string): KindMapping {
  const known = (name: string | undefined) => UNIT_KINDS.find((kind) => kind === name)
  return {
    byWord: new Map(Object.entries(byWord).flatMap(([word, name]) => [[word, known(name) ?? 'OFFICE'] as const])),
    otherwise: known(otherwise),
  }
}

const DEFAULTS: ConvertOptions = { kinds: kinds({}), heads: new Set(), document: DOCUMENT, citedKind: 'DATASET', today: TODAY }

/** A text converted, in pieces that end anywhere. */
export function converted(text: string, format: ConvertFormat, options: Partial<ConvertOptions> = {}): Promise<Conversion> {
  const bytes = new TextEncoder().encode(text)
  const pieces = async function* () {
    for (let start = 0; start < bytes.length; start += 1_000) yield bytes.subarray(start, start + 1_000)
  }
  return convert(pieces(), format, { ...DEFAULTS, ...options })
}

/** A Popolo document converted. */
export function popolo(document: object, options: Partial<ConvertOptions> = {}): Promise<Conversion> {
  return converted(JSON.stringify(document), 'popolo', options)
}

/** Entities of FollowTheMoney converted: `['Person', 'p1', { name: ['Ada'] }]`. */
export function ftm(
  entities: readonly (readonly [schema: string, id: string, properties: object])[],
  options: Partial<ConvertOptions> = {},
): Promise<Conversion> {
  const lines = entities.map(([schema, id, properties]) => JSON.stringify({ id, schema, properties }))
  return converted(lines.join('\n'), 'ftm', options)
}

/** A file of the fixtures. */
export function fixture(name: string): Promise<string> {
  return readFile(path.join(FILES, name), 'utf8')
}

/** What is told of something left out, as `what: reason` by its place. */
export function leftOut({ findings }: Conversion): string[] {
  return findings.leftOut.map(({ what, place, reason }) => `${place} ${what}: ${reason}`)
}

/** Writes what was converted as a dataset, for the length of one test: what came of it, and its files. */
export async function written({ records }: Conversion, origin = 'Converted.') {
  const parent = await mkdtemp(path.join(tmpdir(), 'converted-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  const directory = path.join(parent, 'dataset')
  const writing = await writeDataset(records, directory, { origin, today: TODAY })
  const names = writing.ok ? (await readdir(directory)).filter((name) => name.endsWith('.yaml')) : []
  const files = await Promise.all(names.map(async (name) => [name, await readFile(path.join(directory, name), 'utf8')] as const))
  return { writing, directory, files: Object.fromEntries(files), beside: await readdir(parent) }
}
