/**
 * The files of a lot: as many as have so many bytes together, the last with all of its own.
 *
 * @param take The next file; undefined where there is none left.
 */
export function takeLot<Task extends { readonly file: { readonly size: number } }>(
  take: () => Task | undefined,
  bytes: number,
): readonly Task[] {
  const lot: Task[] = []
  for (let room = bytes; room > 0; ) {
    const task = take()
    if (task === undefined) break
    lot.push(task)
    room -= task.file.size
  }
  return lot
}
