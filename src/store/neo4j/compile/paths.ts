import { int } from 'neo4j-driver'
import type { Lens } from '../../../model/lens.js'
import { RELATIONSHIP_TYPES } from '../../../model/types.js'
import type { PathsRoot } from '../../read-plan.js'
import { NODE_LABEL } from '../layout.js'
import { beginning } from './beginning.js'
import { inForce } from './belief.js'
import { where } from './hops.js'
import { listOf, textOf } from './rows.js'
import { identifier, indented, type LensKind, lensKindOf } from './scope.js'

/** A path by the ids of its nodes and its relationships, and by what finds each relationship again at once. */
export interface Way {
  readonly nodes: readonly string[]
  readonly relationships: readonly { readonly id: string; readonly element: string }[]
}

/** What was found between the ends of a path. */
export interface FoundWays {
  /** Of the ends, those that a node has as its id, and whether it is there at the lens. */
  readonly ends: ReadonlyMap<string, boolean>
  readonly ways: readonly Way[]
}

/** Paths that are asked for, and the lens that they are seen through. */
export interface PathsAsked {
  readonly root: PathsRoot
  readonly lens: Lens
}

/** One Cypher text that finds paths; its record has the copy that was read, then what was found for each that was asked. */
export interface PathsStatement<Found> {
  readonly text: string
  readonly parameters: { readonly p: Readonly<Record<string, unknown>> }
  readonly decode: (cells: readonly unknown[]) => { readonly copy: number; readonly found: readonly Found[] }
}

/** Some shortest paths, at most so many for each that is asked, in any order: they are met one by one, and the search ends with the last. */
export function anyShortest(asked: readonly PathsAsked[], limit: number, copy: number | null): PathsStatement<FoundWays> {
  const parts = asked.map(({ root, lens }, index) => [
    `RETURN ${ends(lensKindOf(lens))} AS ends${index}, ${someWays(root, lensKindOf(lens))} AS ways${index}`,
  ])
  const returned = asked.flatMap((_, index) => [`ends${index}`, `ways${index}`])
  const asks = asked.map(({ root, lens }) => askFor(root, lens))
  return {
    text: textOfParts(parts, returned, copy),
    parameters: parametersOf(asks, { limit: int(limit) }, copy),
    decode: ([copyRead, ...cells]) => ({
      copy: Number(copyRead),
      found: asked.map((_, index) => ({
        ends: new Map(listOf(cells[index * 2]).map((each) => [textOf(listOf(each)[0]), listOf(each)[1] === true])),
        ways: listOf(cells[index * 2 + 1]).map(wayOf),
      })),
    }),
  }
}

/**
 * The first of the shortest paths, in their order, once their length is known: however many there are, only what lies between the ends
 * is walked, and of the ways to each step only the first ones are kept.
 */
export function firstShortest(
  asked: readonly (PathsAsked & { readonly length: number })[],
  copy: number,
): PathsStatement<readonly Way[]> {
  const parts = asked.map(({ root, lens }, index) => [
    ...orderedWays(root, lensKindOf(lens), `$p.first${index}`),
    `RETURN [way IN ways | ${wayCells('way[0]', 'way[1]')}] AS ways${index}`,
  ])
  const asks = asked.map(({ root, lens, length }) => {
    const near = Math.floor(length / 2)
    return { ...askFor(root, lens), near: int(near), far: int(length - near), length: int(length) }
  })
  const firsts = Object.fromEntries(asked.map(({ root }, index) => [`first${index}`, int(root.first)]))
  return {
    text: textOfParts(
      parts,
      asked.map((_, index) => `ways${index}`),
      copy,
    ),
    parameters: parametersOf(asks, firsts, copy),
    decode: ([copyRead, ...cells]) => ({ copy: Number(copyRead), found: cells.map((cell) => listOf(cell).map(wayOf)) }),
  }
}

const askFor = ({ from, to }: PathsRoot, lens: Lens) => ({ from, to, day: int(lens.validAt), known: int(lens.knownAt) })

const typesOf = (root: PathsRoot): string => (root.through ?? RELATIONSHIP_TYPES).map(identifier).join('|')

function parametersOf(asks: readonly object[], values: Readonly<Record<string, unknown>>, copy: number | null) {
  const named = Object.fromEntries(asks.map((ask, index) => [`ask${index}`, ask]))
  return { p: { ...named, ...values, ...(copy !== null && { copy: int(copy) }) } }
}

function textOfParts(parts: readonly (readonly string[])[], returned: readonly string[], copy: number | null): string {
  const calls = parts.map((lines, index) =>
    [
      'CALL (copy) {',
      `  WITH copy, $p.ask${index} AS ask`,
      '  WITH copy, ask, ask.day AS day, ask.known AS known',
      indented(lines.join('\n')),
      '}',
    ].join('\n'),
  )
  return ['CYPHER 25', ...beginning(copy), ...calls, `RETURN ${['copy', ...returned].join(', ')}`].join('\n')
}

const end = (name: 'one' | 'other', id: 'from' | 'to'): string => `(${name}:${NODE_LABEL} {copy: copy, id: ask.${id}})`

function ends(lens: LensKind): string {
  return `COLLECT { UNWIND [ask.from, ask.to] AS asked MATCH (node:${NODE_LABEL} {copy: copy, id: asked}) RETURN [asked, coalesce(${inForce('node', lens)}, false)] }`
}

/** The database's own search, from both ends; the lens is asked on the way, and what is out of force is never taken. */
function someWays(root: PathsRoot, lens: LensKind): string {
  if (root.from === root.to || root.through?.length === 0) return '[]'
  return `COLLECT {
${indented(
  [
    `MATCH ${end('one', 'from')}, ${end('other', 'to')}`,
    ...where(inForce('one', lens), inForce('other', lens)),
    `MATCH path = allShortestPaths((one)-[links:${typesOf(root)}*1..${root.maxLength}]-(other))`,
    ...where(`all(link IN links WHERE ${inForce('link', lens)})`),
    'WITH nodes(path) AS met, links LIMIT $p.limit',
    `RETURN ${wayCells('met', 'links')}`,
  ].join('\n'),
)}
}`
}

/**
 * Binds `ways` to the first ones. `near` holds what is 0, 1, 2 … steps from one end, `far` what is so far from the other, nearest last. Put
 * together, `levels` are the nodes that the first, second … step of a shortest path may lead to.
 */
function orderedWays(root: PathsRoot, lens: LensKind, limit: string): string[] {
  const step = (from: string, ...conditions: string[]): string[] => [
    `MATCH (${from})-[link:${typesOf(root)}]-(node)`,
    ...where(inForce('link', lens), ...conditions),
  ]
  const level = (of: string, ...conditions: string[]): string =>
    collected(`UNWIND ${of} AS before`, ...step('before', ...conditions), 'RETURN DISTINCT node')
  return [
    `MATCH ${end('one', 'from')}, ${end('other', 'to')}`,
    `WITH *, reduce(levels = [[one]], i IN range(1, ask.near) | levels + [${level('last(levels)')}]) AS near`,
    `WITH *, reduce(levels = [[other]], i IN range(2, ask.far) | [${level('head(levels)')}] + levels) AS far`,
    `WITH *, reduce(levels = far, i IN range(1, ask.near) | [${level('head(levels)', 'node IN near[ask.near + 1 - i]')}] + levels) AS levels`,
    `WITH *, reduce(ways = [[[one], []]], i IN range(1, ask.length) | ${collected(
      'UNWIND range(0, size(ways) - 1) AS place',
      'WITH place, ways[place] AS way, levels[i - 1] AS level',
      'WITH place, way, level, last(way[0]) AS before',
      ...step('before', 'node IN level'),
      `WITH place, way, link, node ORDER BY place, node.id, link.id LIMIT ${limit}`,
      'RETURN [way[0] + [node], way[1] + [link]]',
    )}) AS ways`,
  ]
}

function collected(...lines: readonly string[]): string {
  return `COLLECT {\n${indented(lines.join('\n'))}\n}`
}

function wayCells(nodes: string, links: string): string {
  return `[[node IN ${nodes} | node.id], [link IN ${links} | link.id], [link IN ${links} | elementId(link)]]`
}

function wayOf(cell: unknown): Way {
  const [nodes, ids, elements] = listOf(cell).map((each) => listOf(each).map(textOf))
  return { nodes: nodes ?? [], relationships: (ids ?? []).map((id, index) => ({ id, element: elements?.[index] ?? '' })) }
}
