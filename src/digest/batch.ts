/**
 * Takes the next batch of items, until their sizes reach `room`; the last one may exceed it.
 *
 * @param take The next one; undefined where there is none left.
 * @param room Total size of a batch, in the unit of `sizeOf`.
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
