import type { Edge, Order, PageAnswer, Position, Row } from '../store/index.js'
import { encodeCursor } from './plan/cursor.js'

/** An edge with the order that its cursor names. */
export interface EdgeSource extends Edge {
  readonly order: readonly Order[]
}

interface PageInfoFields {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** Resolvers that every connection type has. */
export const connection = {
  edges: (page: PageAnswer): readonly EdgeSource[] => page.edges.map((edge) => ({ ...edge, order: page.order })),
  nodes: (page: PageAnswer): readonly Row[] => page.edges.map(({ node }) => node),
  totalCount: (page: PageAnswer): number | null => page.totalCount,
  pageInfo: (page: PageAnswer): PageInfoFields => ({
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: cursorOf(page.edges[0]?.position, page.order),
    endCursor: cursorOf(page.edges.at(-1)?.position, page.order),
  }),
}

/** Resolvers that every edge type has. */
export const edge = {
  cursor: (source: EdgeSource): string => encodeCursor(source.position, source.order),
  node: (source: EdgeSource): Row => source.node,
  relationship: (source: EdgeSource): Row | null => source.relationship,
}

function cursorOf(position: Position | undefined, order: readonly Order[]): string | null {
  return position ? encodeCursor(position, order) : null
}
