import { type Asked, type Memory, type Said, TASK_VARIABLE, type Task } from './messages.js'

/** A server under test, within the child. */
export interface Serving {
  readonly url: string
  /** What it took until the graph could be asked; null where the database keeps it. */
  readonly loadMilliseconds: number | null
  readonly close: () => Promise<void>
}

/** The task that this process was started for. */
export function task(): Task {
  const text = process.env[TASK_VARIABLE]
  if (text === undefined) throw new Error(`A child of the benchmark finds its task in ${TASK_VARIABLE}`)
  const given: Task = JSON.parse(text)
  return given
}

export function say(said: Said): void {
  process.send?.(said)
}

/** Serves until the parent lets go, and answers it meanwhile. */
export async function serve(start: () => Promise<Serving>): Promise<void> {
  const { url, loadMilliseconds, close } = await start()
  process.on('message', ({ kind }: Asked) => {
    if (kind === 'memory') say({ kind, memory: memory() })
  })
  process.once('disconnect', () => void close().finally(() => process.exit()))
  say({ kind: 'ready', url, loadMilliseconds })
}

/** Needs `--expose-gc`. */
function memory(): Memory {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return { resident: rss, heap: heapUsed }
}
