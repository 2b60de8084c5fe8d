import { formatProblem, type Problem } from '../dataset/index.js'
import { EXIT } from './exit.js'

/** Prints what is wrong with a dataset, one problem a line, and how many there are. Returns the exit code. */
export function complainOfProblems(problems: readonly Problem[], complain: (line: string) => void = console.error): number {
  for (const problem of problems) complain(formatProblem(problem))
  const files = new Set(problems.map(({ file }) => file)).size
  complain(`${counted(problems.length, 'problem')} in ${counted(files, 'file')}; nothing was loaded`)
  return EXIT.wrong
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
