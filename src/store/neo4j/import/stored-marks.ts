import neo4j from 'neo4j-driver'
import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipType } from '../../../model/types.js'
import type { Database } from '../database.js'
import { NODE_LABEL } from '../layout.js'

/** What tells a fact apart from another state of it. */
export interface FactMark {
  readonly id: string
  readonly type: NodeType | RelationshipType
  readonly hash: string
}

/** Marks read in one query. */
const PAGE = 5_000

/** The marks of a copy's nodes, in the order of their ids. */
export function storedNodes(database: Database, copy: number): AsyncGenerator<FactMark> {
  return merged(NODE_TYPES.map((type) => paged(database, copy, type, nodePage(type))))
}

/** The marks of a copy's relationships, in the order of their ids. */
export function storedRelationships(database: Database, copy: number): AsyncGenerator<FactMark> {
  return merged(RELATIONSHIP_TYPES.map((type) => paged(database, copy, type, relationshipPage(type))))
}

function nodePage(type: NodeType): string {
  return `MATCH (n:${type}) WHERE n.copy = $p.copy AND n.id > $p.after
          RETURN n.id AS id, n.hash AS hash ORDER BY id LIMIT ${PAGE}`
}

/** Relationships bear no copy: theirs is that of their ends. */
function relationshipPage(type: RelationshipType): string {
  return `MATCH (n:${NODE_LABEL})-[r:${type}]->() USING INDEX r:${type}(id)
          WHERE r.id > $p.after AND n.copy = $p.copy
          RETURN r.id AS id, r.hash AS hash ORDER BY id LIMIT ${PAGE}`
}

/** The marks of one type, page by page along an index: neither side ever holds more than a page. */
async function* paged(
  database: Database,
  copy: number,
  type: NodeType | RelationshipType,
  text: string,
): AsyncGenerator<FactMark> {
  for (let after = ''; ; ) {
    const page = await database.read<{ id: string; hash: string }>(text, { p: { copy: neo4j.int(copy), after } })
    for (const { id, hash } of page) yield { id, type, hash }
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.id
  }
}

/** Several streams in order as one. Ids order by code units here and in the database alike, as long as they are ASCII. */
async function* merged(streams: readonly AsyncGenerator<FactMark>[]): AsyncGenerator<FactMark> {
  const heads = await Promise.all(streams.map(async (stream) => ({ stream, next: await stream.next() })))
  for (;;) {
    let least: (typeof heads)[number] | undefined
    let mark: FactMark | undefined
    for (const head of heads) {
      if (head.next.done || (mark && mark.id < head.next.value.id)) continue
      least = head
      mark = head.next.value
    }
    if (!least || !mark) return
    yield mark
    least.next = await least.stream.next()
  }
}
