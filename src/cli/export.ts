import { ConnectionError, DatasetError, openExport } from '../app.js'
import { FORMATS, fileOf, parseRequest, type WrittenRequest, withinRoom } from '../export/index.js'
import { LensError, parseLens, type WrittenLens } from '../model/lens.js'
import { dayOf } from '../model/partial-date.js'
import { QuestionError } from '../questions/question-error.js'
import type { Neo4jSettings } from '../settings.js'
import { StoreError } from '../store/index.js'
import { EXIT } from './exit.js'
import { complain, FILE_FAULTS, isFileError, writeOut } from './files.js'
import { complainOfProblems } from './problems.js'

/** What `export` may be told. */
export interface ExportFlags extends Omit<WrittenRequest, 'history'>, WrittenLens {
  readonly history?: true
  /** Where to write; standard output unless given. */
  readonly output?: string
  readonly data: string
  readonly neo4j: Neo4jSettings | undefined
  readonly explain?: true
}

/**
 * Writes a part of the graph as a file of a format. Returns the exit code: 1 when the dataset is wrong or a node is not there, 2 for a format, an option or a
 * file that can't be, 3 when the database is out of reach; a file to write to is then as it was.
 */
export async function exportNetwork(name: string, flags: ExportFlags): Promise<number> {
  try {
    await exportFile(name, flags)
    return EXIT.ok
  } catch (error) {
    if (error instanceof DatasetError) return complainOfProblems(error.problems)
    // Who reads what is printed has seen enough.
    if (isFileError(error) && error.code === 'EPIPE') return EXIT.ok
    if (error instanceof QuestionError) return complain(error.message, error.code === 'UNKNOWN_ID' ? EXIT.wrong : EXIT.usage)
    if (error instanceof LensError) return complain(error.message, EXIT.usage)
    if (error instanceof ConnectionError || error instanceof StoreError) return complain(error.message, EXIT.unreachable)
    if (isFileError(error) && error.code in FILE_FAULTS)
      return complain(`${flags.output ?? 'standard output'}: ${FILE_FAULTS[error.code]}`, EXIT.usage)
    throw error
  }
}

async function exportFile(name: string, flags: ExportFlags): Promise<void> {
  const format = FORMATS.get(name)
  if (!format) {
    const known = [...FORMATS.keys()].join(', ')
    throw new QuestionError('BAD_ARGUMENT', 'format', `There is no format "${name}": expected ${known}`)
  }
  const today = dayOf(new Date())
  const { data, neo4j, explain, output, history, ...written } = flags
  const request = parseRequest({ ...written, ...(history && { history: 'true' }) }, Number.MAX_SAFE_INTEGER)
  const lens = parseLens(flags, today)
  const graph = { data, neo4j, ...(explain && { explain: console.error }) }
  const { network, made, close } = await openExport({ ...graph, request: withinRoom(format, request), lens, today })
  try {
    await writeOut(fileOf(format, network, made), output)
    const cut = network.truncated ? `; there are more: --limit ${request.limit} left them out` : ''
    console.error(`${network.title}: ${network.nodeCount} nodes, ${network.relationshipCount} relationships${cut}`)
  } finally {
    await close()
  }
}
