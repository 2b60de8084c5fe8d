import { ConnectionError, DatasetError, ForeignGraphError, ImportError, importDataset } from '../app.js'
import type { Neo4jSettings } from '../settings.js'
import { EXIT } from './exit.js'
import { told } from './import-report.js'
import { complainOfProblems } from './problems.js'
import { showProgress } from './progress.js'

/** What `import` may be told. */
export interface ImportFlags {
  readonly neo4j: Neo4jSettings | undefined
  readonly dryRun?: boolean
  readonly force?: boolean
}

/**
 * Makes a dataset the graph of a database and prints what changed. Returns the exit code: 1 when the dataset is wrong or the database does not
 * take it, 3 when it is out of reach; the database then holds what it held.
 */
export async function importDirectory(directory: string, { neo4j, ...flags }: ImportFlags): Promise<number> {
  if (!neo4j) {
    console.error(
      'NEO4J_URI: expected the database to import into, such as NEO4J_URI=bolt://127.0.0.1:7687, and its NEO4J_PASSWORD',
    )
    return EXIT.usage
  }
  const started = performance.now()
  const progress = showProgress(process.stderr)
  try {
    const report = await importDataset({ data: directory, neo4j, ...flags, progress: progress.show })
    progress.end()
    console.log(told(report, neo4j.uri, ((performance.now() - started) / 1000).toFixed(1)))
    return EXIT.ok
  } catch (error) {
    progress.end()
    if (error instanceof DatasetError) return complainOfProblems(error.problems)
    if (!(error instanceof ConnectionError || error instanceof ImportError)) throw error
    console.error(
      error instanceof ForeignGraphError ? `${error.message}; --force imports beside it and leaves it as it is` : error.message,
    )
    return error instanceof ConnectionError ? EXIT.unreachable : EXIT.wrong
  }
}
