import { int } from 'neo4j-driver'
import type { Lens } from '../../../model/lens.js'
import type { Answer } from '../../read-plan.js'
import { beginning } from './beginning.js'
import { type CompiledRoot, keysOf, listQuery, nodesQuery, type RootQuery, relationshipsQuery } from './roots.js'
import { indented, type LensKind, lensKindOf, type Parameter, Scope } from './scope.js'

/** One Cypher text for some reads, its values, and how its one record becomes their answers. */
export interface Statement {
  readonly text: string
  readonly parameters: { readonly p: Readonly<Record<string, Parameter>> }
  readonly decode: (cells: readonly unknown[]) => { readonly copy: number; readonly answers: readonly Answer[] }
}

interface Member {
  readonly index: number
  readonly root: CompiledRoot
  readonly lens: Lens
  readonly values: Readonly<Record<string, Parameter>>
  readonly query: RootQuery
}

/** Reads that share a text: they differ in their values alone. */
interface Group {
  readonly body: string
  readonly limits: readonly Parameter[]
  readonly members: Member[]
}

/**
 * Turns reads into one statement. Reads alike become one part of it, asked once for each. `copy` pins the copy of the graph that is
 * read; without it the statement looks up which is the current one.
 */
export function compile(reads: readonly { readonly root: CompiledRoot; readonly lens: Lens }[], copy: number | null): Statement {
  const groups = new Map<string, Group>()
  reads.forEach(({ root, lens }, index) => {
    const { scope, query } = compiled(root, lensKindOf(lens))
    const body = `WITH ask, ${query.expression} AS cell`
    const key = JSON.stringify([body, scope.limits])
    const values = root.kind === 'list' ? scope.values : { ...scope.values, ids: keysOf(root) }
    const member = { index, root, lens, values, query }
    const group = groups.get(key)
    if (group) group.members.push(member)
    else groups.set(key, { body, limits: scope.limits, members: [member] })
  })
  return statement([...groups.values()], reads.length, copy)
}

interface Compiled {
  readonly scope: Scope
  readonly query: RootQuery
}

/**
 * What was compiled, kept with what is shared by many requests: a root whose values do not change or, for facts by their ids, what is
 * selected of them, since a table asks for the same of other ids on each of a thousand days.
 */
const known = new WeakMap<object, Map<string, Compiled>>()

function compiled(root: CompiledRoot, lens: LensKind): Compiled {
  const shared = root.kind === 'list' ? root : root.selections
  const made = known.get(shared) ?? new Map<string, Compiled>()
  known.set(shared, made)
  const key = `${lens.evidence} ${lens.certainty} ${lens.past} ${root.kind} ${root.kind === 'list' ? '' : root.types?.join()}`
  const before = made.get(key)
  if (before) return before
  const scope = new Scope(lens)
  const now = { scope, query: queryOf(scope, root) }
  made.set(key, now)
  return now
}

function queryOf(scope: Scope, root: CompiledRoot): RootQuery {
  switch (root.kind) {
    case 'nodes':
      return nodesQuery(scope, root)
    case 'relationships':
      return relationshipsQuery(scope, root)
    case 'list':
      return listQuery(scope, root)
  }
}

function statement(groups: readonly Group[], count: number, copy: number | null): Statement {
  const parts = groups.map(({ body }, index) =>
    [
      'CALL (copy) {',
      `  UNWIND $p.asks${index} AS ask`,
      '  WITH copy, ask, ask.day AS day, ask.known AS known',
      indented(body.replaceAll('$limits', `$p.limits${index}`)),
      `  RETURN collect([ask.index, cell]) AS cells${index}`,
      '}',
    ].join('\n'),
  )
  const returned = groups.map((_, index) => `cells${index}`)
  const values = groups.map(({ limits, members }, index) => ({
    [`limits${index}`]: limits,
    [`asks${index}`]: members.map((member) => ({
      ...member.values,
      index: int(member.index),
      day: int(member.lens.validAt),
      known: int(member.lens.knownAt),
    })),
  }))
  return {
    text: ['CYPHER 25', ...beginning(copy), ...parts, `RETURN ${['copy', ...returned].join(', ')}`].join('\n'),
    parameters: { p: Object.assign({}, ...values, copy === null ? {} : { copy: int(copy) }) },
    decode: ([copyRead, ...cells]) => {
      const answers: Answer[] = new Array<Answer>(count)
      groups.forEach(({ members }, index) => {
        const byIndex = new Map(members.map((member) => [member.index, member]))
        for (const each of pairs(cells[index])) {
          const member = byIndex.get(Number(each[0]))
          if (member) answers[member.index] = member.query.decode(each[1], member.lens, member.root)
        }
      })
      return { copy: Number(copyRead), answers }
    },
  }
}

function pairs(cells: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(cells) && cells.every((each) => Array.isArray(each))) return cells
  throw new Error('The database gave no list where the answers of a read were asked for')
}
