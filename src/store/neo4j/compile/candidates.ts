import { int } from 'neo4j-driver'
import type { Lens } from '../../../model/lens.js'
import type { SearchRoot } from '../../read-plan.js'
import { type Candidate, SEARCH_FIELDS, type SearchTerm, searchTerms } from '../../search/index.js'
import { beginning } from './beginning.js'
import { inForce } from './belief.js'
import { where } from './hops.js'
import { property } from './property.js'
import { listOf, textOf } from './rows.js'
import { identifier, type LensKind, lensKindOf } from './scope.js'

/** Nodes that one search weighs at most. Of more, the index's own score says which; a text that common is no search. */
const MOST_CANDIDATES = 2_000

/** One Cypher text that finds what searches may match; its record has the copy that was searched, then the candidates of each. */
export interface CandidatesStatement {
  readonly text: string
  readonly parameters: { readonly p: Readonly<Record<string, unknown>> }
  readonly decode: (cells: readonly unknown[]) => {
    readonly copy: number
    readonly candidates: readonly (readonly Candidate[])[]
  }
}

/** The nodes whose words may match those of each search, as its reader sees them: which do, and how well, is not the database's to say. */
export function compileCandidates(
  searches: readonly { readonly root: SearchRoot; readonly lens: Lens }[],
  copy: number | null,
): CandidatesStatement {
  const parts = searches.map(({ root, lens }, index) => part(root, lensKindOf(lens), index))
  const asks = searches.map(({ root, lens }, index) => [
    `ask${index}`,
    { query: queryOf(root.text), day: int(lens.validAt), known: int(lens.knownAt) },
  ])
  return {
    text: [
      'CYPHER 25',
      ...beginning(copy),
      ...parts,
      `RETURN ${['copy', ...searches.map((_, index) => `candidates${index}`)].join(', ')}`,
    ].join('\n'),
    parameters: { p: { ...Object.fromEntries(asks), ...(copy !== null && { copy: int(copy) }) } },
    decode: ([copyRead, ...lists]) => ({ copy: Number(copyRead), candidates: lists.map((list) => listOf(list).map(candidate)) }),
  }
}

function part(root: SearchRoot, lens: LensKind, index: number): string {
  const node = { kind: 'node', variable: 'node' } as const
  const fields = SEARCH_FIELDS.map((field) => property(node, field, lens))
  const isOfType =
    root.types === undefined ? null : root.types.length === 0 ? 'false' : `node:${root.types.map(identifier).join('|')}`
  return [
    'CALL (copy) {',
    `  WITH copy, $p.ask${index} AS ask`,
    '  WITH copy, ask, ask.day AS day, ask.known AS known',
    "  CALL db.index.fulltext.queryNodes('search', ask.query) YIELD node",
    ...where('node.copy = copy', inForce('node', lens), isOfType).map((line) => `  ${line}`),
    `  WITH copy, day, known, node LIMIT ${MOST_CANDIDATES}`,
    `  RETURN collect([node.id, ${fields.join(', ')}]) AS candidates${index}`,
    '}',
  ].join('\n')
}

function candidate(cells: unknown): Candidate {
  const [id, ...values] = listOf(cells)
  const fields: Partial<Record<(typeof SEARCH_FIELDS)[number], string>> = {}
  SEARCH_FIELDS.forEach((field, index) => {
    const value = values[index]
    if (typeof value === 'string') fields[field] = value
    else if (Array.isArray(value)) fields[field] = value.join('; ')
  })
  return { id: textOf(id), fields }
}

/** The words of a text as the index's query language has them. Words are letters and digits alone: nothing in them means anything else. */
function queryOf(text: string): string {
  const parts = searchTerms(text).flatMap(({ term, prefix, typo }: SearchTerm) => [
    term,
    ...(prefix ? [`${term}*`] : []),
    ...(typo ? [`${term}~1`] : []),
  ])
  return parts.length === 0 ? '""' : parts.join(' ')
}
