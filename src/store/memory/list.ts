import { cut } from '../page.js'
import type { ListRoot, PageAnswer } from '../read-plan.js'
import { candidates } from './candidates.js'
import { meets } from './follow.js'
import { positionOf } from './position.js'
import { rowOf } from './row.js'
import type { View } from './view.js'

/** The nodes of a type that are there, filtered, ordered, paged. */
export function listOf(view: View, root: ListRoot): PageAnswer {
  const found = within(view, root).map((index) => ({
    item: index,
    position: positionOf(view, { kind: 'node', index }, root.order),
  }))
  const { items, hasNextPage, hasPreviousPage } = cut(found, root.order, root.page)
  return {
    edges: items.map(({ item, position }) => ({
      position,
      node: rowOf(view, { kind: 'node', index: item }, root.selections),
      relationship: null,
    })),
    order: root.order,
    totalCount: root.page.count ? found.length : null,
    hasNextPage,
    hasPreviousPage,
  }
}

/** All nodes that a list has or, where that is enough for the page, those on it and one on each side. */
function within(view: View, { type, where, order, page, history = false }: ListRoot): number[] {
  const isPlain = where === null && order.length === 0 && !page.count
  if (isPlain && page.first !== null && page.last === null && page.before === null) {
    const last = page.after?.[0]
    return around(view, view.graph.nodesOfType(type), typeof last === 'string' ? last : null, page.first, history)
  }
  return [...candidates(view.graph, type, where)].filter(
    (index) => view.takesNode(index, history) && meets(view, { kind: 'node', index }, where),
  )
}

/** Nodes lie in the order of their ids: a page of them is found without going through those before it, however many pages there are. */
function around(view: View, nodes: Int32Array, after: string | null, count: number, history: boolean): number[] {
  const start = after === null ? 0 : firstBeyond(view, nodes, after)
  const found: number[] = []
  for (let place = start - 1; place >= 0 && found.length === 0; place--) take(place)
  const most = found.length + count + 1
  for (let place = start; place < nodes.length && found.length < most; place++) take(place)
  return found

  function take(place: number): void {
    const node = nodes[place]
    if (node !== undefined && view.takesNode(node, history)) found.push(node)
  }
}

/** The place of the first node whose id is greater. */
function firstBeyond(view: View, nodes: Int32Array, id: string): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (view.graph.node(nodes[middle] ?? 0).id <= id) low = middle + 1
    else high = middle
  }
  return low
}
