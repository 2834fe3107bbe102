/** Restores an earlier order before sorting. */

/**
 * Items in the order that those of their ids had, new ones last: what is nearly in order is sorted
 * in no time.
 */
export function inOrderOf<Item extends { readonly id: string }>(
  ids: Iterable<string>,
  items: readonly Item[],
): Item[] {
  const rest = new Map(items.map((item) => [item.id, item]))
  const ordered: Item[] = []
  for (const id of ids) {
    const item = rest.get(id)
    if (item === undefined) continue
    ordered.push(item)
    rest.delete(id)
  }
  for (const item of rest.values()) ordered.push(item)
  return ordered
}
