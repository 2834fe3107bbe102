/** Items by key, keys in order of first appearance, items in the order given. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The first of a list that is never empty, as a group is. @throws When it is. */
export function first<Item>(items: readonly Item[]): Item {
  const item = items[0]
  if (item === undefined) throw new Error('A group cannot be empty')
  return item
}
