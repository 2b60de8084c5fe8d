import type { Answer, Path, PathsRoot, Row } from '../read-plan.js'
import { anyShortest, type FoundWays, firstShortest, type PathsAsked, type Way } from './compile/paths.js'
import type { CompiledRoot } from './compile/roots.js'
import type { Run } from './network-reader.js'

/**
 * Shortest paths that are looked at before it is said that there are very many: more than may be asked for, so that to put them in order
 * here is cheap. Beyond, the database finds the first ones.
 */
const MANY = 200

/** The first of the shortest paths for each that is asked for. All of one copy: the given one, or the current one. */
export async function findPaths(
  run: Run,
  asked: readonly PathsAsked[],
  given: number | null,
): Promise<{ readonly copy: number | null; readonly found: readonly FoundWays[] }> {
  if (asked.length === 0) return { copy: given, found: [] }
  const some = anyShortest(asked, MANY + 1, given)
  const { copy, found } = some.decode(await run(some.text, some.parameters))
  const crowded = asked.flatMap((each, index) => {
    const ways = found[index]?.ways ?? []
    return ways.length > MANY ? [{ ...each, index, length: ways[0]?.relationships.length ?? 0 }] : []
  })
  const first = new Map<number, readonly Way[]>()
  if (crowded.length > 0) {
    const statement = firstShortest(crowded, copy)
    statement.decode(await run(statement.text, statement.parameters)).found.forEach((ways, place) => {
      const index = crowded[place]?.index
      if (index !== undefined) first.set(index, ways)
    })
  }
  return {
    copy,
    found: found.map(({ ends, ways }, index) => {
      const root = asked[index]?.root
      if (root?.from === root?.to)
        return { ends, ways: root && ends.get(root.from) ? [{ nodes: [root.from], relationships: [] }] : [] }
      return { ends, ways: first.get(index) ?? [...ways].sort(byTheirOrder).slice(0, root?.first) }
    }),
  }
}

/** Where two part, the smaller id of a node goes first, then that of a relationship: see PathsRoot. */
function byTheirOrder(a: Way, b: Way): number {
  for (let step = 0; step < a.relationships.length; step++) {
    const order = compared(a.nodes[step + 1], b.nodes[step + 1]) || compared(a.relationships[step]?.id, b.relationships[step]?.id)
    if (order !== 0) return order
  }
  return 0
}

function compared(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What is to be read of the nodes and of the relationships of paths, each once. */
export function rowsOfPaths(root: PathsRoot, { ways }: FoundWays): readonly CompiledRoot[] {
  if (ways.length === 0) return []
  const { through, selections, relationshipSelections } = root
  return [
    { kind: 'nodes', ids: nodesIn(ways), selections },
    { kind: 'relationships', elements: elementsIn(ways), types: through, selections: relationshipSelections },
  ]
}

/** The answer, once these rows were read. */
export function pathsFrom(root: PathsRoot, { ends, ways }: FoundWays, answers: readonly Answer[]): Answer {
  const [nodes, relationships] = answers.map((answer) => (answer.kind === 'nodes' ? answer.rows : []))
  const node = reader(nodesIn(ways), nodes ?? [])
  const relationship = reader(elementsIn(ways), relationships ?? [])
  return {
    kind: 'paths',
    paths: {
      paths: ways.map(
        (way): Path => ({
          length: way.relationships.length,
          nodes: way.nodes.map(node),
          relationships: way.relationships.map(({ element }) => relationship(element)),
        }),
      ),
      unknown: [...new Set([root.from, root.to])].filter((id) => !ends.has(id)),
    },
  }
}

const nodesIn = (ways: readonly Way[]): string[] => [...new Set(ways.flatMap(({ nodes }) => nodes))]

const elementsIn = (ways: readonly Way[]): string[] => [
  ...new Set(ways.flatMap(({ relationships }) => relationships.map(({ element }) => element))),
]

function reader(keys: readonly string[], rows: readonly (Row | null)[]): (key: string) => Row {
  const byKey = new Map(keys.map((key, index) => [key, rows[index]]))
  return (key) => {
    const row = byKey.get(key)
    if (!row) throw new Error('The database found a path over what it then did not have')
    return row
  }
}
