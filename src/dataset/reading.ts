import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { KINDS, type KindName } from './kinds/index.js'
import { nearestOf } from './nearest.js'
import { compareTexts, type Finding, type Problem, problemAt, quoted } from './problem.js'
import { type FileRecord, readYaml, type YamlFile } from './yaml-file.js'

/** One record as its file gives it: unchecked, but with its kind and its place. */
export interface RawRecord extends FileRecord {
  readonly kind: KindName
  /** Its id, where it has one that is text. */
  readonly id: string | null
}

/** What a dataset's files hold, and what is wrong with them as files. */
export interface Reading {
  readonly records: readonly RawRecord[]
  readonly problems: readonly Problem[]
  /** Ids in files that could not be read. */
  readonly unreadIds: ReadonlySet<string>
}

/** Every kind's name, in the order of their definition. */
export const KIND_NAMES = Object.keys(KINDS) as KindName[]
const YAML_FILE = /\.ya?ml$/
/** Folders of a dataset that hold no records. */
const OTHER_FOLDERS = ['schemas']

/**
 * Reads a dataset directory: for each kind of record one file (`tenures.yaml`), a folder of files (`tenures/*.yaml`), or both.
 * Never throws for what a user may have got wrong: that comes back as problems.
 */
export async function readDataset(directory: string): Promise<Reading> {
  const { files, problems } = await dataFiles(directory)
  const records: RawRecord[] = []
  const unreadIds = new Set<string>()
  for (const { kind, file } of files) {
    const read = await readDataFile(file)
    problems.push(...read.problems)
    records.push(...read.records.map((record) => ({ ...record, kind, id: idOf(record.value) })))
    for (const id of read.unreadIds) unreadIds.add(id)
  }
  return { records, problems, unreadIds }
}

/** A problem at the record's value (or key) that a path names. */
export function problemIn(
  record: RawRecord,
  at: readonly (string | number)[],
  finding: Finding,
  place: 'value' | 'key' = 'value',
): Problem {
  const { line, column, file } = place === 'key' ? record.placeOfKey(at) : record.placeOf(at)
  return { file, line, column, noun: KINDS[record.kind].noun, id: record.id, ...finding }
}

interface DataFile {
  readonly kind: KindName
  readonly file: string
}

/** A misnamed file is a problem, but is read as what it was probably meant to be: else all that names its records would be wrong. */
async function dataFiles(directory: string): Promise<{ files: DataFile[]; problems: Problem[] }> {
  const expected = `a directory with files such as organizations.yaml or folders such as tenures/; the names are ${KIND_NAMES.join(', ')}`
  const atTop = await entriesOf(directory)
  if (atTop === null) {
    return { files: [], problems: [inFile(directory, { code: 'NO_DATASET', message: 'there is no such directory', expected })] }
  }
  const files: DataFile[] = []
  const problems: Problem[] = []
  for (const { name, isFolder } of atTop) {
    if (isFolder ? OTHER_FOLDERS.includes(name) : !YAML_FILE.test(name)) continue
    const place = path.join(directory, name)
    const known = KIND_NAMES.find((each) => name === (isFolder ? each : `${each}.yaml`))
    const kind = known ?? nearestOf(name.replace(YAML_FILE, ''), KIND_NAMES)
    if (known === undefined) problems.push(inFile(place, unknownEntry(name, isFolder, kind)))
    if (kind === undefined) continue
    if (!isFolder) files.push({ kind, file: place })
    else {
      const inFolder = await filesOfFolder(place, kind)
      files.push(...inFolder.files)
      problems.push(...inFolder.problems)
    }
  }
  if (files.length === 0 && problems.length === 0) {
    problems.push(inFile(directory, { code: 'NO_DATASET', message: 'the directory holds no file of a dataset', expected }))
  }
  return { files, problems }
}

async function filesOfFolder(folder: string, kind: KindName): Promise<{ files: DataFile[]; problems: Problem[] }> {
  const files: DataFile[] = []
  const problems: Problem[] = []
  for (const { name, isFolder } of (await entriesOf(folder)) ?? []) {
    const file = path.join(folder, name)
    if (isFolder || (YAML_FILE.test(name) && !name.endsWith('.yaml'))) {
      const message = `${quoted(name)} has no place in ${kind}/`
      problems.push(inFile(file, { code: 'UNKNOWN_FILE', message, expected: `files that end in .yaml, directly in ${kind}/` }))
    }
    if (!isFolder && YAML_FILE.test(name)) files.push({ kind, file })
  }
  return { files, problems }
}

function unknownEntry(name: string, isFolder: boolean, nearest: KindName | undefined): Finding {
  return {
    code: 'UNKNOWN_FILE',
    message: `no kind of record has a ${isFolder ? 'folder' : 'file'} called ${quoted(name)}`,
    expected: `one of ${KIND_NAMES.join(', ')}, as a folder or with .yaml`,
    nearest: nearest === undefined ? undefined : isFolder ? `${nearest}/` : `${nearest}.yaml`,
  }
}

/** A directory's entries by name, without hidden ones; null when it can't be listed because it is not there or no directory. */
async function entriesOf(directory: string): Promise<{ name: string; isFolder: boolean }[] | null> {
  try {
    const entries = await readdir(directory, { withFileTypes: true })
    return entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => compareTexts(a.name, b.name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}

async function readDataFile(file: string): Promise<YamlFile> {
  const bytes = await readFile(file)
  try {
    return readYaml(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const finding: Finding = { code: 'SYNTAX', message: 'the file is not text', expected: 'UTF-8' }
    return { records: [], problems: [inFile(file, finding)], unreadIds: [] }
  }
}

function inFile(file: string, finding: Finding): Problem {
  return problemAt({ file, line: 1, column: 1 }, finding)
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null
}
