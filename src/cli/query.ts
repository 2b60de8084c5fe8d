import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Limits } from '../api/index.js'
import { answerQuery, DatasetError } from '../app.js'
import { EXIT } from './exit.js'
import { complainOfProblems } from './problems.js'

/** What `query` may be told. */
export interface QueryOptions {
  readonly variables?: Record<string, unknown>
  readonly operation?: string
  readonly data: string
  readonly limits: Limits
}

/** Answers the query in a file and prints the answer as JSON. Returns the exit code: 1 when the answer has errors. */
export async function query(file: string, options: QueryOptions): Promise<number> {
  try {
    const source = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
    const answer = await answerQuery(source, options)
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
    return answer.errors ? EXIT.wrong : EXIT.ok
  } catch (error) {
    if (error instanceof DatasetError) return complainOfProblems(error.problems)
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))) throw error
    console.error(`${file}: expected a file with a GraphQL query`)
    return EXIT.usage
  }
}
