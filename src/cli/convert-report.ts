import type { Conversion, ConvertFormat, Findings, LeftOut } from '../convert/index.js'
import { number } from './progress.js'

/** Places that a line tells of each thing left out. */
const EXAMPLES = 3

/** All that became of a file, as data: where each record came from, what was assumed, and each thing left out with its place and why. */
export function reportOf(
  { records, unsourced, findings }: Conversion,
  of: { readonly file: string; readonly format: ConvertFormat },
) {
  const written = Object.fromEntries(Object.entries(records).map(([kind, ofKind]) => [kind, ofKind.length]))
  const { read, ids, assumed, leftOut } = findings
  return { ...of, read, records: written, ids, assumed, leftOut, unsourced }
}

/** What became of a file, in lines for people. */
export function toldOfConversion({ records, findings }: Conversion, file: string): string {
  const read = Object.entries(findings.read).map(([what, count]) => `${number(count)} ${what}`)
  const made = Object.entries(records).flatMap(([kind, ofKind]) =>
    ofKind.length === 0 ? [] : [`${number(ofKind.length)} ${kind}`],
  )
  return [
    `${file}: ${read.join(', ') || 'nothing that the dataset has a place for'} → ${made.join(', ') || 'nothing'}`,
    ...section('Assumed', assumptions(findings)),
    ...section('Left out', groupsOf(findings.leftOut)),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)]
}

function groupsOf(leftOut: readonly LeftOut[]): string[] {
  return [...groupedBy(leftOut, ({ what, reason }) => `${what}: ${reason}`)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([words, group]) => `${number(group.length)} ${words} (${examples(group.map(({ place }) => place))})`)
}

function assumptions({ assumed }: Findings): string[] {
  return [...groupedBy(assumed, ({ what }) => what)].map(
    ([what, group]) => `${what} (${examples(group.map(({ record }) => record))})`,
  )
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function examples(all: readonly string[]): string {
  const more = all.length > EXAMPLES ? `, and ${number(all.length - EXAMPLES)} more` : ''
  return `${all.slice(0, EXAMPLES).join(', ')}${more}`
}
