import type { ImportReport } from '../app.js'
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../model/types.js'
import { number } from './progress.js'

type Changes = NonNullable<ReturnType<NonNullable<ImportReport['difference']>['get']>>
type Some = Changes[keyof Changes]

/** Ids that a line tells of each kind of change. */
const EXAMPLES = 5
const KINDS = [
  ['added', 'new'],
  ['changed', 'changed'],
  ['removed', 'gone'],
] as const

/** What an import did, in lines for people. `seconds` is how long it took. */
export function told(report: ImportReport, uri: string, seconds: string): string {
  const { version, previousVersion, difference, contents } = report
  const changes = difference && previousVersion !== null ? linesOf(difference) : []
  switch (report.outcome) {
    case 'unchanged':
      return `Nothing changed: ${uri} has version ${version} already`
    case 'renamed':
      return `${uri}: the same facts, now of version ${version}; it was ${previousVersion}`
    case 'dry run':
      if (previousVersion === null)
        return `Version ${version} was not imported into ${uri}, which holds no graph: all of it would be new`
      return [
        `Version ${version} was not imported into ${uri}, which has version ${previousVersion}. ${changes.length === 0 ? 'No fact would change' : 'It would change:'}`,
        ...changes,
      ].join('\n')
    case 'imported': {
      const size = contents
        ? ` ${sum(contents.counts, NODE_TYPES)} nodes and ${sum(contents.counts, RELATIONSHIP_TYPES)} relationships`
        : ''
      const was = previousVersion === null ? 'a first graph' : `in place of version ${previousVersion}`
      const head = `${uri} has version ${version}, ${was}:${size}, in ${seconds} s`
      return [changes.length === 0 ? head : `${head}. What changed:`, ...changes].join('\n')
    }
  }
}

function linesOf(difference: NonNullable<ImportReport['difference']>): string[] {
  return [...NODE_TYPES, ...RELATIONSHIP_TYPES].flatMap((type) => {
    const changes = difference.get(type)
    if (!changes) return []
    const parts = KINDS.filter(([kind]) => changes[kind].count > 0).map(([kind, word]) => part(changes[kind], word))
    return [`  ${type}: ${parts.join('; ')}`]
  })
}

function part({ count, examples }: Some, word: string): string {
  const shown = examples.slice(0, EXAMPLES)
  const more = count > shown.length ? `, and ${number(count - shown.length)} more` : ''
  return `${number(count)} ${word} (${shown.join(', ')}${more})`
}

function sum<Type>(counts: ReadonlyMap<Type, number>, types: readonly Type[]): string {
  return number(types.reduce((total, type) => total + (counts.get(type) ?? 0), 0))
}
