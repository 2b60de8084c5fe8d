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
  readonly expression: string
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
    const key = JSON.stringify([query.expression, scope.limits])
    const values = root.kind === 'list' ? scope.values : { ...scope.values, ids: keysOf(root) }
    const member = { index, root, lens, values, query }
    const group = groups.get(key)
    if (group) group.members.push(member)
    else groups.set(key, { expression: query.expression, limits: scope.limits, members: [member] })
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
  const history = root.kind !== 'relationships' && root.history === true
  const types = root.kind === 'list' ? '' : root.types?.join()
  const key = `${lens.evidence} ${lens.certainty} ${lens.past} ${root.kind} ${history} ${types}`
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

/** What a member asks with: its values, its place among the reads, and the days of its lens. */
const askOf = ({ values, index, lens }: Member): Readonly<Record<string, Parameter>> => ({
  ...values,
  index: int(index),
  day: int(lens.validAt),
  known: int(lens.knownAt),
})

function statement(groups: readonly Group[], count: number, copy: number | null): Statement {
  const [group] = groups
  const [member] = group?.members ?? []
  const parts = group && member && count === 1 ? alone(group, member) : together(groups, count)
  return {
    text: ['CYPHER 25', ...beginning(copy), ...parts.lines].join('\n'),
    parameters: { p: { ...parts.values, ...(copy !== null && { copy: int(copy) }) } },
    decode: ([copyRead, ...cells]) => ({ copy: Number(copyRead), answers: parts.decode(cells) }),
  }
}

/** What follows the beginning of a statement: it returns the copy, then cells that become the answers. */
interface Parts {
  readonly lines: readonly string[]
  readonly values: Readonly<Record<string, Parameter>>
  readonly decode: (cells: readonly unknown[]) => readonly Answer[]
}

/** A single read needs no subquery around it, which the planner takes its time over. */
function alone({ expression, limits }: Group, member: Member): Parts {
  return {
    lines: [
      'WITH copy, $p.ask AS ask, $p.ask.day AS day, $p.ask.known AS known',
      `RETURN copy, ${expression.replaceAll('$limits', '$p.limits')} AS cell`,
    ],
    values: { ask: askOf(member), limits },
    decode: ([cell]) => [member.query.decode(cell, member.lens, member.root)],
  }
}

function together(groups: readonly Group[], count: number): Parts {
  const parts = groups.map(({ expression }, index) =>
    [
      'CALL (copy) {',
      `  UNWIND $p.asks${index} AS ask`,
      '  WITH copy, ask, ask.day AS day, ask.known AS known',
      indented(`WITH ask, ${expression.replaceAll('$limits', `$p.limits${index}`)} AS cell`),
      `  RETURN collect([ask.index, cell]) AS cells${index}`,
      '}',
    ].join('\n'),
  )
  const values = groups.map(({ limits, members }, index) => ({
    [`limits${index}`]: limits,
    [`asks${index}`]: members.map(askOf),
  }))
  return {
    lines: [...parts, `RETURN ${['copy', ...groups.map((_, index) => `cells${index}`)].join(', ')}`],
    values: Object.assign({}, ...values),
    decode: (cells) => {
      const answers: Answer[] = new Array<Answer>(count)
      groups.forEach(({ members }, index) => {
        const byIndex = new Map(members.map((member) => [member.index, member]))
        for (const each of pairs(cells[index])) {
          const member = byIndex.get(Number(each[0]))
          if (member) answers[member.index] = member.query.decode(each[1], member.lens, member.root)
        }
      })
      return answers
    },
  }
}

function pairs(cells: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(cells) && cells.every((each) => Array.isArray(each))) return cells
  throw new Error('The database gave no list where the answers of a read were asked for')
}
