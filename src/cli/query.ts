import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { GraphQLError, Kind, parse } from 'graphql'
import type { Limits } from '../api/index.js'
import { answerQuery, ConnectionError, DatasetError, tableOf } from '../app.js'
import type { Neo4jSettings } from '../settings.js'
import { TABLE_FOR_ALL, writeTable } from '../table/index.js'
import { EXIT } from './exit.js'
import { writeOut } from './files.js'
import { complainOfProblems } from './problems.js'

/** What an answer is printed as: all of it, or its lists as a table. */
export const ANSWER_FORMATS = ['json', 'csv'] as const

/** What `query` may be told. */
export interface QueryOptions {
  readonly variables?: Record<string, unknown>
  readonly operation?: string
  readonly format: (typeof ANSWER_FORMATS)[number]
  readonly data: string
  readonly neo4j: Neo4jSettings | undefined
  readonly limits: Limits
  /** Print the Cypher of each statement that is sent to the database. */
  readonly explain?: true
}

/** Answers the query in a file and prints the answer. Returns the exit code: 1 when the answer has errors, which are then printed, and no table. */
export async function query(file: string, options: QueryOptions): Promise<number> {
  try {
    const source = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
    const unknown = unknownVariables(source, Object.keys(options.variables ?? {}))
    if (unknown !== null) {
      console.error(unknown)
      return EXIT.usage
    }
    const { explain, format, ...asked } = options
    const answer = await answerQuery(source, { ...asked, ...(explain && { explain: console.error }) })
    if (format === 'csv' && !answer.errors) {
      const { header, rows } = tableOf(source, answer, options.operation)
      await writeOut(writeTable(header, Readable.from([rows]), TABLE_FOR_ALL), undefined)
      return EXIT.ok
    }
    const whole = `${JSON.stringify(answer, null, 2)}\n`
    if (format === 'csv') process.stderr.write(whole)
    else process.stdout.write(whole)
    return answer.errors ? EXIT.wrong : EXIT.ok
  } catch (error) {
    if (error instanceof DatasetError) return complainOfProblems(error.problems)
    if (error instanceof ConnectionError) {
      console.error(error.message)
      return EXIT.unreachable
    }
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))) throw error
    console.error(`${file}: expected a file with a GraphQL query`)
    return EXIT.usage
  }
}

/** What to say of variables that no operation of the source has; null when there are none, or no telling. A server ignores them. */
function unknownVariables(source: string, given: readonly string[]): string | null {
  if (given.length === 0) return null
  const declared = variablesOf(source)
  const unknown = declared && given.filter((name) => !declared.includes(name))
  if (!unknown?.length) return null
  const known = declared?.length ? declared.map((name) => `$${name}`).join(', ') : 'none'
  return `--variables: the query has no ${unknown.map((name) => `$${name}`).join(', ')}; its variables: ${known}`
}

/** The variables of a source's operations; null for one that does not parse, whose answer will say so. */
function variablesOf(source: string): string[] | null {
  try {
    return parse(source).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
        : [],
    )
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}
