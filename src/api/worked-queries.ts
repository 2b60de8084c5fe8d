import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A worked query: a file of `queries/`. */
export interface WorkedQuery {
  /** The file's name without its ending: what addresses and tools call it. */
  readonly name: string
  /** The first comment: a question in words. */
  readonly title: string
  readonly query: string
}

/** The worked queries of a folder, in the order of their names. Throws when one has no title. */
export function readWorkedQueries(directory: string): readonly WorkedQuery[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(directory, file), 'utf8')
      const title = /^#\s*(\S.*)$/m.exec(query)?.[1]
      if (title === undefined || !query.startsWith('#')) {
        throw new Error(
          `${join(directory, file)}:1:1: expected a title in a first comment, such as "# Who runs each field office now?"`,
        )
      }
      return { name: file.replace(/\.graphql$/, ''), title, query }
    })
}
