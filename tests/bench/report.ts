import type { ImportFigures, Memory } from './children/messages.js'
import type { ExportFigures } from './exports.js'
import type { PerStore, Throughput } from './measure.js'
import type { Store } from './options.js'
import type { BenchQuery } from './queries/query.js'
import type { Spread } from './statistics.js'

/** What was measured of one question. */
export interface QueryFigures {
  readonly query: BenchQuery['name']
  readonly title: string
  readonly remark: string | undefined
  /** Characters of the answer, read as data. */
  readonly answer: number
  readonly warm: PerStore<Spread>
  readonly newShapes: PerStore<Spread>
  readonly throughput: Throughput
}

/** What was measured of one server by itself. */
export interface ServerFigures {
  readonly store: Store
  readonly loadMilliseconds: number | null
  readonly memory: Memory
}

export interface SizeFigures {
  readonly nodes: number
  readonly imported: ImportFigures | null
  readonly servers: readonly ServerFigures[]
  readonly queries: readonly QueryFigures[]
  readonly exports: readonly ExportFigures[]
}

/** Our stores beside the yardstick: times at most so much of its, requests a second at least so many times its. */
const GOALS: Readonly<
  Record<Exclude<Store, 'yardstick'>, { readonly warm: number; readonly newShape: number; readonly rate: number }>
> = {
  embedded: { warm: 0.2, newShape: 0.05, rate: 8 },
  replica: { warm: 0.2, newShape: 0.05, rate: 8 },
  direct: { warm: 0.6, newShape: 1, rate: 2.5 },
}
const MEGABYTE = 1_000_000
/** What a server may need beyond what it has for an export of the whole graph to one who takes it. */
const MOST_EXPORT_MEMORY = 200 * MEGABYTE
/** Characters of what a server says when it fails. */
const LONGEST_MESSAGE = 300

/** The figures of one question as a table, each ratio to the yardstick beside its goal; a star where it misses it. */
export function queryTable(figures: QueryFigures, servers: readonly { readonly store: Store }[]): string {
  const { query, title, remark, answer, warm, newShapes, throughput } = figures
  const head = ['', 'warm p50', 'p95', 'ratio', 'goal', 'new p50', 'p95', 'ratio', 'goal', 'req/s', 'ratio', 'goal']
  const rows = servers.map(({ store }) => {
    const goals = store === 'yardstick' ? null : GOALS[store]
    const times = (of: PerStore<Spread>, goal: number | undefined): string[] => {
      const ratio = (of.get(store)?.p50 ?? Number.NaN) / (of.get('yardstick')?.p50 ?? Number.NaN)
      return [figure(of.get(store)?.p50), figure(of.get(store)?.p95), ...beside(ratio, goal, (found, most) => found <= most, '≤')]
    }
    const rate = (throughput.rates.get(store) ?? Number.NaN) / (throughput.rates.get('yardstick') ?? Number.NaN)
    return [
      store,
      ...times(warm, goals?.warm),
      ...times(newShapes, goals?.newShape),
      throughput.failures.has(store) ? 'fails' : whole(throughput.rates.get(store)),
      ...beside(rate, goals?.rate, (found, least) => found >= least, '≥'),
    ]
  })
  const failures = [...throughput.failures].map(([store, message]) => `${store} under load: ${message.slice(0, LONGEST_MESSAGE)}`)
  const notes = [...(remark ? [remark] : []), ...failures].map((note) => `  ${note}`)
  return [`${query} ${title} (${whole(answer)} characters)`, table([head, ...rows]), ...notes].join('\n')
}

/** Memory and loading, the import, and exports, of all sizes. */
export function otherTables(sizes: readonly SizeFigures[]): string {
  const servers = sizes.flatMap(({ nodes, servers }) =>
    servers.map(({ store, loadMilliseconds, memory }) => [
      store,
      whole(nodes),
      loadMilliseconds === null ? '' : whole(loadMilliseconds),
      whole(memory.resident / MEGABYTE),
      whole(memory.heap / MEGABYTE),
    ]),
  )
  const imports = sizes.flatMap(({ nodes, imported }) =>
    imported
      ? [
          [
            whole(nodes),
            whole(imported.elements),
            whole((imported.elements * 1_000) / imported.milliseconds),
            figure(imported.milliseconds / 1_000),
            whole(imported.peakBytes / MEGABYTE),
          ],
        ]
      : [],
  )
  const exports = sizes.flatMap(({ nodes, exports }) =>
    exports.map(({ store, format, milliseconds, bytes, peakBytes }) => [
      store,
      whole(nodes),
      format,
      figure(milliseconds / 1_000),
      whole(bytes / MEGABYTE),
      peakBytes === null ? '' : `${whole(peakBytes / MEGABYTE)}${peakBytes <= MOST_EXPORT_MEMORY ? '' : '*'}`,
    ]),
  )
  return [
    `Servers before the first request\n${table([['', 'nodes', 'load ms', 'RSS MB', 'heap MB'], ...servers])}`,
    ...(imports.length === 0
      ? []
      : [`Import into Neo4j\n${table([['nodes', 'elements', 'elements/s', 'seconds', 'peak MB'], ...imports])}`]),
    ...(exports.length === 0
      ? []
      : [`Exports of the whole graph\n${table([['', 'nodes', 'format', 'seconds', 'MB', 'RSS above MB'], ...exports])}`]),
  ].join('\n\n')
}

function beside(
  ratio: number,
  goal: number | undefined,
  meets: (ratio: number, goal: number) => boolean,
  sign: string,
): string[] {
  if (Number.isNaN(ratio) || goal === undefined) return ['', '']
  return [`${ratio.toFixed(2)}${meets(ratio, goal) ? '' : '*'}`, `${sign}${goal}`]
}

/** Milliseconds or seconds, to three figures. */
function figure(number: number | undefined): string {
  if (number === undefined || Number.isNaN(number)) return ''
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2)
}

function whole(number: number | undefined): string {
  return number === undefined || Number.isNaN(number) ? '' : Math.round(number).toLocaleString('en-US')
}

/** Rows in columns, the first to the left and the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n')
}
