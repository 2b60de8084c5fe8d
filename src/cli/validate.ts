import { loadDataset } from '../dataset/index.js'
import { type Day, dayOf } from '../model/partial-date.js'
import { EXIT } from './exit.js'
import { complainOfProblems } from './problems.js'

/** What `validate` may be told. */
export interface ValidateOptions {
  /** The day after which dates are in the future; the calendar day in UTC unless given. */
  readonly today?: Day
  /** Takes a line of the result; standard output unless given. */
  readonly print?: (line: string) => void
  /** Takes a line that tells of a problem; standard error unless given. */
  readonly complain?: (line: string) => void
}

/** Checks a dataset and says what it holds, or all that is wrong with it. Returns the exit code: 0, or 1 with problems. */
export async function validate(directory: string, options: ValidateOptions = {}): Promise<number> {
  const { today = dayOf(new Date()), print = console.log, complain = console.error } = options
  const loading = await loadDataset(directory, { today })
  if (loading.ok) {
    const counts = Object.entries(loading.counts).map(([kind, count]) => `${count} ${kind}`)
    print(`${directory}: ${counts.join(', ')}; version ${loading.graph.version}`)
    return EXIT.ok
  }
  return complainOfProblems(loading.problems, complain)
}
