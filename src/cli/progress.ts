import { clearLine, cursorTo } from 'node:readline'
import type { WriteStream } from 'node:tty'
import type { ImportProgress } from '../app.js'

/** Milliseconds between two lines where each stays, and between two states of the one line of a terminal. */
const BETWEEN_LINES = 2_000
const BETWEEN_STATES = 100
const BAR = 24

const WORDS: Readonly<Record<ImportProgress['phase'], string>> = {
  comparing: 'Comparing',
  nodes: 'Writing nodes',
  relationships: 'Writing relationships',
  indexes: 'Waiting for the indexes',
  'waiting for readers': 'The new graph is there; waiting for those who read the old one',
  'removing what is old': 'Removing what is old',
}

export interface ShownProgress {
  readonly show: (progress: ImportProgress) => void
  /** Leaves the stream as a line that comes next wants it. */
  readonly end: () => void
}

/** Shows progress: one line that changes on a terminal, elsewhere a line at the start of each phase and every two seconds. */
export function showProgress(stream: WriteStream): ShownProgress {
  let phase: ImportProgress['phase'] | undefined
  let last = 0
  const isDue = (progress: ImportProgress): boolean => {
    const now = performance.now()
    const isNew = progress.phase !== phase
    if (!isNew && progress.done !== progress.total && now - last < (stream.isTTY ? BETWEEN_STATES : BETWEEN_LINES)) return false
    phase = progress.phase
    last = now
    return true
  }
  return {
    show: (progress) => {
      if (!isDue(progress)) return
      if (!stream.isTTY) {
        stream.write(`${lineOf(progress)}\n`)
        return
      }
      cursorTo(stream, 0)
      stream.write(`${barOf(progress)}${lineOf(progress)}`.slice(0, stream.columns - 1))
      clearLine(stream, 1)
    },
    end: () => {
      if (!stream.isTTY || phase === undefined) return
      cursorTo(stream, 0)
      clearLine(stream, 0)
    },
  }
}

function lineOf({ phase, done, total }: ImportProgress): string {
  const words = WORDS[phase]
  if (total !== undefined) return `${words}: ${number(done)} of ${number(total)}`
  return done === 0 ? words : `${words}: ${number(done)}`
}

function barOf({ done, total }: ImportProgress): string {
  if (!total) return ''
  const full = Math.round((BAR * done) / total)
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} `
}

/** With a comma between thousands, whatever the language of the machine. */
export function number(value: number): string {
  return value.toLocaleString('en-US')
}
