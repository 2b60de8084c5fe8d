import type { Order, Page, Position } from './read-plan.js'

/** Something with its place in an order. */
export interface Placed<Item> {
  readonly item: Item
  readonly position: Position
}

/** Which of two positions comes first. What has no value comes last in either direction; the id, always rising, decides at last. */
export function comparePositions(a: Position, b: Position, order: readonly Order[]): number {
  for (let index = 0; index < a.length; index++) {
    const left = a[index] ?? null
    const right = b[index] ?? null
    if (left === right) continue
    if (left === null) return 1
    if (right === null) return -1
    return left < right === (order[index]?.descending ?? false) ? 1 : -1
  }
  return 0
}

/** Cuts a page out of what these are in their order. */
export function cut<Item>(
  items: readonly Placed<Item>[],
  order: readonly Order[],
  page: Page,
): { readonly items: readonly Placed<Item>[]; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } {
  const { after, before, first, last } = page
  const onwards = after === null ? items : items.filter(({ position }) => comparePositions(position, after, order) > 0)
  const between = before === null ? onwards : onwards.filter(({ position }) => comparePositions(position, before, order) < 0)
  const end = first === null ? between.length : Math.min(between.length, first)
  const begin = last === null ? 0 : Math.max(0, end - last)
  return {
    items: foremost(between, end, order).slice(begin),
    hasNextPage: end < onwards.length,
    hasPreviousPage: begin > 0 || onwards.length < items.length,
  }
}

/** From how many times as many items on it pays to pick the few that are asked for instead of sorting all. */
const FEW = 8

/** The first so many in an order. */
function foremost<Item>(items: readonly Placed<Item>[], count: number, order: readonly Order[]): readonly Placed<Item>[] {
  if (count * FEW > items.length)
    return [...items].sort((a, b) => comparePositions(a.position, b.position, order)).slice(0, count)
  const picked: Placed<Item>[] = []
  for (const item of items) {
    const place = placeOf(item, picked, order)
    if (place === count) continue
    picked.splice(place, 0, item)
    if (picked.length > count) picked.pop()
  }
  return picked
}

/** How many of those that are sorted come before an item. */
function placeOf<Item>({ position }: Placed<Item>, sorted: readonly Placed<Item>[], order: readonly Order[]): number {
  const comesBefore = (other: Placed<Item> | undefined): boolean =>
    other !== undefined && comparePositions(other.position, position, order) < 0
  if (comesBefore(sorted.at(-1))) return sorted.length
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (comesBefore(sorted[middle])) low = middle + 1
    else high = middle
  }
  return low
}
