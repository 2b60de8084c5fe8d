import { readFile, writeFile } from 'node:fs/promises'
import type { ServerProcess } from './child-process.js'
import type { Store } from './options.js'

/** What was measured of one export of the whole graph. */
export interface ExportFigures {
  readonly store: Store
  readonly format: string
  readonly milliseconds: number
  readonly bytes: number
  /** Most bytes of memory that the server had meanwhile, beyond what it had before; null where the system does not tell. */
  readonly peakBytes: number | null
}

/** Asks a server for the whole graph as a file, and looks how large it grows. */
export async function measureExport(store: Store, server: ServerProcess, format: string): Promise<ExportFigures> {
  const before = await server.memory()
  const counted = await countAnew(server.pid)
  const begun = performance.now()
  const response = await fetch(`${server.url}/export/${format}`)
  if (!response.ok || !response.body) throw new Error(`${format}: ${response.status} ${(await response.text()).slice(0, 300)}`)
  let bytes = 0
  for await (const piece of response.body) bytes += piece.length
  const milliseconds = performance.now() - begun
  const peak = counted ? await peakOf(server.pid) : null
  return { store, format, milliseconds, bytes, peakBytes: peak === null ? null : peak - before.resident }
}

/** Lets Linux find the most memory of a process anew. False on another system. */
async function countAnew(pid: number): Promise<boolean> {
  try {
    await writeFile(`/proc/${pid}/clear_refs`, '5')
    return true
  } catch {
    return false
  }
}

async function peakOf(pid: number): Promise<number> {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1_024
}
