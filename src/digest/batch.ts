/**
 * The next of several things that are done together: as many as have so much in all, the last with all of its own.
 *
 * @param take The next one; undefined where there is none left.
 * @param room What they may have in all, as `sizeOf` tells it of each.
 */
export function takeBatch<Item>(
  take: () => Item | undefined,
  room: number,
  sizeOf: (item: Item) => number,
): readonly Item[] {
  const batch: Item[] = []
  for (let left = room; left > 0; ) {
    const item = take()
    if (item === undefined) break
    batch.push(item)
    left -= sizeOf(item)
  }
  return batch
}
