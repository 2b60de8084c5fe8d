import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Document, isNode, isScalar, isSeq, visit } from 'yaml'
import { type Counts, jsonSchemas, loadDataset, type Problem } from '../dataset/index.js'
import type { Day } from '../model/partial-date.js'
import { CONVERTED_KINDS, type ConvertedRecords } from './to-records.js'

/** As in the dataset that comes with the package. */
const LINE_WIDTH = 130
/** Characters of a list that still stands on its property's line. */
const SHORT_LIST = 110

/** What came of writing: what the dataset holds, or all that is wrong with it, and nothing was written. */
export type Writing =
  | { readonly ok: true; readonly counts: Counts }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A directory that can't be written to, because something is there. The message says what was expected. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** Throws {@link OutputError} unless a dataset can be made at a path: there is nothing, or an empty directory. */
export async function checkOutput(directory: string): Promise<void> {
  if (directory.trim() === '') throw new OutputError('--output: expected a directory, this is an empty name')
  try {
    const entries = await readdir(directory)
    if (entries.length > 0)
      throw new OutputError(`${directory}: expected a directory that is empty or not there yet; this one has ${entries[0]} in it`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ENOTDIR')
      throw new OutputError(`${directory}: expected a directory that is empty or not there yet, this is a file`)
    if (error.code !== 'ENOENT') throw error
    await checkNoLink(directory)
  }
}

/** Throws {@link OutputError} where a symbolic link leads to nothing: a dataset can't take its place. */
async function checkNoLink(directory: string): Promise<void> {
  const found = await lstat(directory).catch(unlessMissing)
  if (found?.isSymbolicLink())
    throw new OutputError(`${directory}: expected a directory that is empty or not there yet, this is a link to nothing`)
}

/**
 * Writes records as a dataset, whole or not at all: they are written beside the directory, read and checked as any dataset is, and only then
 * moved to their place. `origin` says in each file where it is from. Throws {@link OutputError}.
 */
export async function writeDataset(
  records: ConvertedRecords,
  directory: string,
  { origin, today }: { readonly origin: string; readonly today: Day },
): Promise<Writing> {
  await checkOutput(directory)
  // Where a link leads to an empty directory, that one is filled, and the link stays.
  const target = (await realpath(directory).catch(unlessMissing)) ?? path.resolve(directory)
  const beside = `${target}.${randomUUID()}.partial`
  const firstMade = await mkdir(path.dirname(target), { recursive: true })
  let isWritten = false
  try {
    await writeFiles(records, beside, origin)
    const loading = await loadDataset(beside, { today })
    if (!loading.ok)
      return {
        ok: false,
        problems: loading.problems.map((problem) => ({ ...problem, file: problem.file.replace(beside, directory) })),
      }
    await removeEmpty(target)
    await rename(beside, target)
    isWritten = true
    return { ok: true, counts: loading.counts }
  } finally {
    await rm(beside, { recursive: true, force: true })
    if (!isWritten && firstMade !== undefined) await removeUpTo(firstMade, path.dirname(target))
  }
}

/** Removes empty directories from the innermost up to the first that was made, until one has something in it. */
async function removeUpTo(first: string, innermost: string): Promise<void> {
  for (let each = innermost; each.startsWith(first); each = path.dirname(each)) {
    if ((await readdir(each)).length > 0) return
    await rmdir(each)
  }
}

async function writeFiles(records: ConvertedRecords, directory: string, origin: string): Promise<void> {
  const schemas = jsonSchemas()
  await mkdir(path.join(directory, 'schemas'), { recursive: true })
  for (const kind of CONVERTED_KINDS) {
    const ofKind = records[kind]
    if (ofKind.length === 0) continue
    await writeFile(path.join(directory, 'schemas', `${kind}.schema.json`), `${JSON.stringify(schemas[kind], null, 2)}\n`)
    const comments = [`yaml-language-server: $schema=./schemas/${kind}.schema.json`, origin]
    await writeFile(path.join(directory, `${kind}.yaml`), toYaml(ofKind, comments))
  }
}

async function removeEmpty(directory: string): Promise<void> {
  await rmdir(directory).catch(unlessMissing)
}

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

/** Records as the files of a dataset have them: one below the other with a line between, short lists of texts on one line. */
function toYaml(records: readonly object[], comments: readonly string[]): string {
  const document = new Document(records, { schema: 'core', aliasDuplicateObjects: false })
  document.commentBefore = comments.map((line) => ` ${line.replace(/\s+/g, ' ')}`).join('\n')
  visit(document, {
    Seq: (_, list) => {
      const isOfTexts = list.items.every(isScalar)
      if (isOfTexts) list.flow = JSON.stringify(list.items).length <= SHORT_LIST
    },
  })
  if (isSeq(document.contents)) {
    for (const item of document.contents.items.slice(1)) if (isNode(item)) item.spaceBefore = true
  }
  return document.toString({ lineWidth: LINE_WIDTH, indentSeq: false, flowCollectionPadding: false })
}
