import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A worked query: a file of `queries/`. */
export interface WorkedQuery {
  /** The file's name without its ending: what addresses and tools call it. */
  readonly name: string
  /** The first comment: a question in words. */
  readonly title: string
  /** What the comments below the title add to it; empty where there are none. */
  readonly note: string
  readonly query: string
}

/** `# 1. Who runs each field office now?`: the number, by which they are ordered, may be left out. */
const TITLE = /^#\s*(?:(\d+)\.\s*)?(\S.*)$/m

/** The worked queries of a folder, the numbered ones first, else by name. Throws when one has no title. */
export function readWorkedQueries(directory: string): readonly WorkedQuery[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(directory, file), 'utf8')
      const [, number, title] = (query.startsWith('#') && TITLE.exec(query)) || []
      if (title === undefined) {
        throw new Error(
          `${join(directory, file)}:1:1: expected a title in a first comment, such as "# Who runs each field office now?"`,
        )
      }
      return {
        number: number === undefined ? Number.POSITIVE_INFINITY : Number(number),
        name: file.replace(/\.graphql$/, ''),
        title,
        note: noteOf(query),
        query,
      }
    })
    .sort((a, b) => (a.number === b.number ? 0 : a.number - b.number))
    .map(({ name, title, note, query }) => ({ name, title, note, query }))
}

/** The lines of the first comment below its title, as one text. */
function noteOf(query: string): string {
  const lines = query.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  return lines
    .slice(1, end === -1 ? undefined : end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
    .trim()
}
