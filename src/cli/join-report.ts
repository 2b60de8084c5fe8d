import { clearLine, cursorTo } from 'node:readline'
import type { WriteStream } from 'node:tty'
import type { Outcome, Tally } from '../table/index.js'
import { number } from './progress.js'

/** Milliseconds between two lines of progress, and between two states of the one line of a terminal. */
const BETWEEN_LINES = 5_000
const BETWEEN_STATES = 200
/** Values that are told of each kind of row without an answer. */
const EXAMPLES = 5

const WORDS: readonly (readonly [outcome: Outcome, words: string])[] = [
  ['nobodyKnown', 'name a unit that nobody is known to have headed on the day'],
  ['ambiguous', 'may mean several units, or lie outside the one there is'],
  ['noUnit', 'name no unit, and no place of one'],
  ['noDay', 'have no day that can be read'],
]

/** Shows how many rows are joined: one line that changes on a terminal, elsewhere a line every few seconds. */
export function rowProgress(stream: WriteStream): { readonly show: (rows: number) => void; readonly end: () => void } {
  let last = performance.now()
  const clear = (): void => {
    if (!stream.isTTY) return
    cursorTo(stream, 0)
    clearLine(stream, 0)
  }
  return {
    show: (rows) => {
      const now = performance.now()
      if (now - last < (stream.isTTY ? BETWEEN_STATES : BETWEEN_LINES)) return
      last = now
      clear()
      stream.write(`${number(rows)} rows${stream.isTTY ? '' : '\n'}`)
    },
    end: clear,
  }
}

/** What came of a table, in lines for people. */
export function toldOfRows(tally: Tally, seconds: string): string {
  const rows = tally.rows
  const lines = WORDS.flatMap(([outcome, words]) => {
    const count = tally.of(outcome)
    return count === 0 ? [] : [`  ${number(count)} ${words}: ${examples(tally, outcome)}`]
  })
  const matched = tally.of('matched')
  return [
    `${number(rows)} rows in ${seconds} s: ${number(matched)} with who was in charge${lines.length > 0 ? ', and' : ''}`,
    ...lines,
  ].join('\n')
}

function examples(tally: Tally, outcome: Outcome): string {
  return tally
    .mostFrequent(outcome, EXAMPLES)
    .map(([value, count]) => `${value === '' ? 'empty' : `"${value}"`} (${number(count)})`)
    .join(', ')
}
